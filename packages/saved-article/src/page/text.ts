/**
 * Text as it is read: soft hyphens, zero-width spaces and byte order marks go, any white space becomes one blank.
 * The joiners that Persian and Hindi are spelled with stay.
 */
export function readableText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Text folded for telling whether two lines say the same: letters and digits of any script in lower case, everything
 * else one blank.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The number of UTF-16 units of a text without white space: how much is said, whatever the markup. */
export function textLengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 0xa0) length += 1;
  }
  return length;
}
