/**
 * Text as a reader sees it: without soft hyphens, zero-width spaces and byte order marks, any white space as one space.
 * Keeps the joiners of Persian and Hindi spelling.
 */
export function readableText(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Normalises a text so that lines can be compared: letters and digits of any script in lower case, everything else as one
 * space.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The length of a text in UTF-16 units, without white space. */
export function textLengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 0xa0) length += 1;
  }
  return length;
}
