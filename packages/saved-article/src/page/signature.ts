import type { Found } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { isPersonal } from './byline.ts';

/** The most words of a name under a text: more are a title or a sentence. */
const MOST_WORDS = 3;

/** How many blocks come at least before a signature, and how many last ones may have it. */
const LEAST_BEFORE = 3;
const LAST = 2;

/**
 * The author who signed a text: a name alone, set in bold or italics or to the right, in one of its last blocks. The line
 * stays in the text.
 */
export function signatureOf(blocks: readonly RawBlock[]): Found<string> | undefined {
  if (blocks.length < LEAST_BEFORE + 1) return undefined;
  const signed = blocks.slice(-LAST).find(isSignature);
  return signed === undefined ? undefined : { value: signed.text, foundIn: 'byline' };
}

function isSignature({ kind, text, linked, element }: RawBlock): boolean {
  if (kind !== 'paragraph' || linked > 0 || text.split(' ').length > MOST_WORDS) return false;
  if (!isPersonal(text) || text === text.toUpperCase()) return false;
  const isSet = [...element.querySelectorAll('em, i, strong, b')].some(
    (part) => part.textContent.trim() === text,
  );
  return isSet || element.getAttribute('align') === 'right';
}
