import { z } from 'zod';

/** Whether a text is a well-formed language tag in its canonical form, such as `en`, `ar` or `zh-Hant`. */
export function isCanonicalLanguageTag(text: string): boolean {
  // BCP 47 also allows longer first subtags, of which none is registered: "english" is a mistake.
  if (!/^[a-z]{2,3}(?:-|$)/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag in canonical form. */
export const languageSchema = z
  .string()
  .refine(isCanonicalLanguageTag, 'Not a BCP 47 language tag: write for example "en", "ar" or "fa".')
  .describe('A BCP 47 language tag: "en", "ar", "fa" …');
