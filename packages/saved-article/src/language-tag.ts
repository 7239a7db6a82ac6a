/** Whether a text is a well-formed language tag (BCP 47) in its canonical form, such as `en`, `ar` or `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  // BCP 47 also allows longer words in the first place, but none is registered: "english" is a mistake.
  if (!/^[a-z]{2,3}(?:-|$)/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
