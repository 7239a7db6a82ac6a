import { readBlocks } from './blocks.ts';
import { parsePage } from './parse.ts';
import { proseOf } from './restore.ts';
import { textLengthOf } from './text.ts';

/** The least text, without white space, that a page may keep where browsers show it only with or without scripts. */
const LEAST_TEXT = 500;

/** The most prose of a page whose text may be there. */
const MOST_SHOWN = 300;

/**
 * Puts text into a page that shows none and has it in `<noscript>` or in a template that a script would show. Changes the
 * document. Scripts stay inert, since what is put in is parsed alone.
 */
export function revealText(document: Document): void {
  const kept = [
    ...document.body.querySelectorAll('noscript, script[type*="template"], script[type="text/html"]'),
  ]
    .slice(0, 100)
    .filter((element) => textLengthOf(element.textContent.slice(0, 5000)) >= LEAST_TEXT);
  if (kept.length === 0 || proseOf(readBlocks(document.body)) > MOST_SHOWN) return;
  for (const element of kept) {
    const isNoscript = element.localName === 'noscript';
    const nodes = isNoscript ? [...element.childNodes] : [...parsePage(element.textContent).body.childNodes];
    const part = document.createElement('div');
    part.append(...nodes.map((node) => document.adoptNode(node)));
    element.replaceWith(part);
  }
}
