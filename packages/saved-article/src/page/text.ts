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

/** Elements that style a word or a letter, and do not set it apart. */
const WITHIN_WORDS = new Set('b strong i em u mark sup sub small font abbr wbr bdi'.split(' '));

/**
 * The text of an element with a bar wherever two pieces of it touch only because nothing but styles keeps them apart:
 * `<span>Ada Brandt</span><span>Reporter</span>` gives `Ada Brandt | Reporter`.
 */
export function textInPieces(element: Element): string {
  let text = '';
  let isApart = false;
  const visit = (parent: Element): void => {
    for (let child = parent.firstChild; child && text.length < MOST_TEXT; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const value = child.nodeValue ?? '';
        if (value === '') continue;
        text +=
          isApart && /[\p{L}\p{N})]$/u.test(text) && /^[\p{L}\p{N}(]/u.test(value) ? ` | ${value}` : value;
        isApart = false;
      } else if (child.nodeType === 1 && (child as Element).localName !== 'script') {
        const isWithin = WITHIN_WORDS.has((child as Element).localName);
        isApart ||= !isWithin;
        visit(child as Element);
        isApart ||= !isWithin;
      }
    }
  };
  visit(element);
  return readableText(text);
}

const MOST_TEXT = 1000;
