import { z } from 'zod';

/** Whether a text is a well-formed language tag in its canonical form, such as `en`, `ar` or `zh-Hant`. */
export function isCanonicalLanguageTag(text: string): boolean {
  // BCP 47 also allows longer words in the first place, which no registry fills: "english" is a slip.
  if (!/^[a-z]{2,3}(?:-|$)/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** A language tag by BCP 47, in canonical form. */
export const languageSchema = z
  .string()
  .refine(isCanonicalLanguageTag, 'Not a BCP 47 language tag: write for example "en", "ar" or "fa".')
  .describe('A BCP 47 language tag: "en", "ar", "fa" …');
