/** A whole number with commas between groups of three digits if it has more than four. */
export function grouped(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with at least two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
