import { textLengthOf } from './text.ts';

/** How much text an element holds, in characters without white space; see `textLengthOf`. */
export interface TextLengths {
  /** All text, but for scripts and styles. */
  all: number;
  /** Text within links. */
  linked: number;
  /** Text of running prose: of blocks with a sentence's length that are not mostly links. */
  prose: number;
}

/** A block of prose has at least this length; about a line of print. */
export const PROSE_LENGTH = 60;

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'textarea',
  'select',
  'option',
]);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether an element stands within a line of text, by its name. Unknown elements count as blocks. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Whether an element's text is never read as part of the page. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}

/**
 * The smallest element that still holds nearly all prose under `root`: from it down, as long as one child does. `measured`
 * is what `measureText` gave for `root`.
 */
export function densestElement(root: Element, measured: ReadonlyMap<Element, TextLengths>): Element {
  let element = root;
  for (;;) {
    const least = (measured.get(element)?.prose ?? 0) * 0.85;
    let next: Element | undefined;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const isPart = !isInline(child) && child.localName !== 'p';
      if (isPart && least > 0 && (measured.get(child)?.prose ?? 0) >= least) next = child;
    }
    if (next === undefined) return element;
    element = next;
  }
}

/**
 * Measures every element under `root` in one pass, so that rules can ask for an element's share of the page without
 * reading it again. A run of text between blocks counts as a block, whatever wraps it: pages mark paragraphs with
 * `<p>`, with `<div>`, or with line breaks.
 */
export function measureText(root: Element): Map<Element, TextLengths> {
  const measured = new Map<Element, TextLengths>();
  measure(root, false, measured);
  return measured;
}

function measure(element: Element, isLinked: boolean, measured: Map<Element, TextLengths>): TextLengths {
  const lengths: TextLengths = { all: 0, linked: 0, prose: 0 };
  measured.set(element, lengths);
  if (isSilent(element)) return lengths;
  const inLink = isLinked || element.localName === 'a';
  // The run of text since the last block.
  let run = 0;
  let runLinked = 0;
  const closeRun = () => {
    if (run >= PROSE_LENGTH && runLinked * 2 < run) lengths.prose += run;
    run = 0;
    runLinked = 0;
  };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const length = textLengthOf(child.nodeValue ?? '');
      lengths.all += length;
      run += length;
      if (inLink) {
        lengths.linked += length;
        runLinked += length;
      }
    } else if (child.nodeType === 1) {
      const inner = measure(child as Element, inLink, measured);
      lengths.all += inner.all;
      lengths.linked += inner.linked;
      if (isInline(child as Element)) {
        // Blocks within inline elements have counted themselves.
        run += inner.all - inner.prose;
        runLinked += inner.linked;
        lengths.prose += inner.prose;
      } else {
        closeRun();
        lengths.prose += inner.prose;
      }
    }
  }
  if (!isInline(element)) closeRun();
  return lengths;
}
