/**
 * A text with Arabic, Persian and full-width digits as those of ASCII. Each is one UTF-16 unit in either script, so that
 * positions in the text hold.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
