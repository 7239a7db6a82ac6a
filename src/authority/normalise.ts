/**
 * Normalises a name for comparison: removes compatibility forms, diacritics, case and apostrophes (including the characters for
 * ʿayn and hamza), and turns other marks into single spaces. `Da’ash` and `daash` give `daash`; `al-Kadhimi` gives `al
 * kadhimi`; `Kādhimī` gives `kadhimi`.
 */
export function normaliseName(name: string): string {
  // Before and after normalising compatibility forms, which turns some apostrophes into spaces and reveals others.
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
 * Merges letters that Arabic and Persian write differently: ya and kaf, and the ending ة, which is often written ه.
 * Expects a normalised name.
 */
export function normaliseArabic(normalised: string): string {
  return normalised
    .replace(/[یىې]/gu, 'ي')
    .replace(/[کڪ]/gu, 'ك')
    .replace(/[ةەہھ]/gu, 'ه');
}

const APOSTROPHES = /['’‘ʻʼʽʾʿ`´]/gu;
