/**
 * Folds a name for comparison: compatibility forms and diacritics go, case goes, apostrophes (also the signs for
 * ʿayn and hamza) go, other marks become single blanks. `Da’ash` and `daash` give `daash`; `al-Kadhimi` gives
 * `al kadhimi`; `Kādhimī` gives `kadhimi`.
 */
export function foldName(name: string): string {
  // Before and after the compatibility forms: some apostrophes become blanks by them, others only then appear.
  return name
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Letters that Arabic and Persian write differently as one: ya and kaf, and the ending ة, which is often written ه.
 * Expects a folded name.
 */
export function foldArabic(folded: string): string {
  return folded
    .replace(/[یىې]/gu, 'ي')
    .replace(/[کڪ]/gu, 'ك')
    .replace(/[ةەہھ]/gu, 'ه');
}

const APOSTROPHES = /['’‘ʻʼʽʾʿ`´]/gu;
