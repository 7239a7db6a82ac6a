const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

// The scripts in use today that are written from right to left (Unicode Bidi_Class R and AL).
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** A language tag in English words: "en" is "English". */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** The direction in which a language is written, by its script (its usual one where the tag names none). */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
