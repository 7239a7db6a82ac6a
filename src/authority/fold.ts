/**
 * Folds a name for comparison: compatibility forms and diacritics go, case goes, apostrophes (also the signs for
 * ʿayn and hamza) go, other marks become single blanks. `Da’ash` and `daash` give `daash`; `al-Kadhimi` gives
 * `al kadhimi`; `Kādhimī` gives `kadhimi`.
 */
export function foldName(name: string): string {
  return name
    .replace(/['’‘ʻʼʽʾʿ`´]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
