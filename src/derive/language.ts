import { locale } from '#words/language';

const languageNames = new Intl.DisplayNames([locale], { type: 'language' });

// The scripts in use today that are written from right to left (Unicode Bidi_Class R and AL).
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** Caches a function's result for each tag: an archive has few languages, and asks for the language of each article. */
function byTag<T>(workOut: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    const result = known.get(tag) ?? workOut(tag);
    known.set(tag, result);
    return result;
  };
}

/** A language tag in words: "en" is "English". */
export const languageName = byTag((tag) => languageNames.of(tag) ?? tag);

/** The direction in which a language is written, by its script (the usual one if the tag names none). */
export const textDirection = byTag((tag): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
);
