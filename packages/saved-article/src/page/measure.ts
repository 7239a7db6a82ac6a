import { textLengthOf } from './text.ts';

/** The amount of text in an element, in characters without white space; see `textLengthOf`. */
export interface TextLengths {
  /** All text, except scripts and styles. */
  all: number;
  /** Text within links. */
  linked: number;
  /** Text within links to a place of the page itself. */
  inPage: number;
  /** Running prose: blocks as long as a sentence that are not mostly links. */
  prose: number;
}

/** The shortest block of prose: about a printed line. */
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

/** Whether an element is inline, by its name. Unknown elements count as blocks. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Whether an element is never read as text of the page. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}

/**
 * The smallest element under `root` that still holds nearly all prose: goes down as long as one child does. `measured`
 * is what `measureText` returned for `root`.
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
 * Measures every element under `root` in one pass, so that rules can compare an element with the page without reading
 * it again. A run of text between blocks counts as a block, whatever wraps it: pages mark paragraphs with `<p>`, with
 * `<div>`, or with line breaks.
 */
export function measureText(root: Element): Map<Element, TextLengths> {
  const measured = new Map<Element, TextLengths>();
  measure(root, undefined, measured);
  return measured;
}

function measure(
  element: Element,
  around: 'link' | 'place' | undefined,
  measured: Map<Element, TextLengths>,
): TextLengths {
  const lengths: TextLengths = { all: 0, linked: 0, inPage: 0, prose: 0 };
  measured.set(element, lengths);
  if (isSilent(element)) return lengths;
  const link = element.localName === 'a' ? (isPlaceOfPage(element) ? 'place' : 'link') : around;
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
      if (link !== undefined) {
        lengths.linked += length;
        runLinked += length;
        if (link === 'place') lengths.inPage += length;
      }
    } else if (child.nodeType === 1) {
      const inner = measure(child as Element, link, measured);
      lengths.all += inner.all;
      lengths.linked += inner.linked;
      lengths.inPage += inner.inPage;
      if (isInline(child as Element)) {
        // Blocks within inline elements have already been counted.
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

function isPlaceOfPage(link: Element): boolean {
  return /^\s*#./.test(link.getAttribute('href')?.slice(0, 100) ?? '');
}
