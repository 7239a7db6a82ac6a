/**
 * Replaces the decimal digits of every script (Unicode general category Nd) in the Basic Multilingual Plane with ASCII
 * digits. Each is one UTF-16 unit, so positions in the text stay the same.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])[\p{Nd}--[\u{10000}-\u{10ffff}]]/gv, valueOf);
}

// The digits of a script are ten code points in a row from zero on (Unicode Standard, 4.6), and no two rows touch.
function valueOf(digit: string): string {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCharCode(digit.charCodeAt(0) - value - 1))) value += 1;
  return String(value % 10);
}
