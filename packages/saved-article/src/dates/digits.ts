/**
 * Replaces Arabic, Persian and full-width digits with ASCII digits. Each is one UTF-16 unit, so positions in the text
 * stay the same.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
