const NARROW = new Set("fijlrtI.,:;'’!|()[] ");
const WIDE = new Set('mwMW—…%@');

/**
 * An estimate of the width of a text in a sans serif font, in CSS pixels. The font is not known at build time, so the estimate
 * is generous.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return Math.ceil(ems * size);
}

function emsOf(character: string): number {
  if (NARROW.has(character)) return 0.36;
  if (WIDE.has(character)) return 0.95;
  // Scripts with wide characters, such as Chinese, start here.
  if (character >= '\u2e80') return 1.05;
  return character === character.toLowerCase() ? 0.6 : 0.74;
}
