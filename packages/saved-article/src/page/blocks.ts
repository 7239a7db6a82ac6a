import { isInline, isSilent, PROSE_LENGTH } from './measure.ts';
import { isByline, isDateLine, LABEL_ALONE, TAGS_LINE } from './labels.ts';
import { readableText, textLengthOf } from './text.ts';

/** A block of the main content before the rules for lines are applied. */
export interface RawBlock {
  kind: 'paragraph' | 'heading';
  text: string;
  /** Length of its linked text; see `textLengthOf`. */
  linked: number;
  /** Length of all its text. */
  textLength: number;
  /** The kind of element that it comes from. */
  place: 'text' | 'list' | 'table' | 'quote';
  /** Length of its bold text. */
  bold: number;
  /** Length of its text in emphasis or small print. */
  emphasised: number;
  /** Whether an image comes between it and the block before, or at its beginning. */
  isAfterImage: boolean;
  /** The nearest block element around it. */
  element: Element;
}

/**
 * Reads an element as blocks in page order. A block is a run of text between block elements or between two line breaks,
 * whatever wraps it; before the first prose, one line break is enough after a bold headline or a line with date or
 * author. A row of a data table is one block, its cells separated by ` | `; a list item is a block of its own.
 */
export function readBlocks(root: Element): RawBlock[] {
  const blocks: RawBlock[] = [];
  let isAfterProse = false;
  const run = { text: [] as string[], linked: 0, bold: 0, emphasised: 0, breaks: 0, isAfterImage: false };
  const close = (owner: Element, place: RawBlock['place'], isHeading: boolean) => {
    const text = readableText(run.text.join(''));
    if (text !== '') {
      blocks.push({
        kind: isHeading ? 'heading' : 'paragraph',
        text,
        linked: run.linked,
        bold: run.bold,
        emphasised: run.emphasised,
        isAfterImage: run.isAfterImage,
        textLength: textLengthOf(text),
        place,
        element: owner,
      });
      run.isAfterImage = false;
      isAfterProse ||= textLengthOf(text) >= PROSE_LENGTH;
    }
    run.text = [];
    run.linked = 0;
    run.bold = 0;
    run.emphasised = 0;
    run.breaks = 0;
  };
  const visit = (
    parent: Element,
    owner: Element,
    place: RawBlock['place'],
    isHeading: boolean,
    around: Around,
  ) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const data = child.nodeValue ?? '';
        const textLength = textLengthOf(data);
        if (textLength > 0) run.breaks = 0;
        if (around.isLinked) run.linked += textLength;
        if (around.isBold) run.bold += textLength;
        if (around.isEmphasised) run.emphasised += textLength;
        run.text.push(data);
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (isSilent(element)) continue;
      const name = element.localName;
      if (name === 'br') {
        run.breaks += 1;
        if (run.breaks === 2 || (!isAfterProse && standsAlone(run.text, run, around)))
          close(owner, place, isHeading);
        else run.text.push(' ');
      } else if (name === 'img' || name === 'picture') {
        if (run.text.every((part) => part.trim() === '')) run.isAfterImage = true;
      } else if (isInline(element)) {
        visit(element, owner, place, isHeading, {
          isLinked: around.isLinked || name === 'a',
          isBold: around.isBold || name === 'b' || name === 'strong',
          isEmphasised: around.isEmphasised || EMPHASIS.has(name),
        });
      } else if (name === 'tr' && isDataRow(element)) {
        close(owner, place, isHeading);
        for (let cell = element.firstElementChild; cell; cell = cell.nextElementSibling) {
          if (run.text.length > 0) run.text.push(' | ');
          visit(cell, element, 'table', false, around);
        }
        close(element, 'table', false);
      } else {
        close(owner, place, isHeading);
        const inner = PLACES[name] ?? place;
        const isInHeading = isHeading || /^h[1-6]$/.test(name);
        visit(element, element, inner, isInHeading, around);
        close(element, inner, isInHeading);
      }
    }
  };
  visit(root, root, 'text', false, { isLinked: false, isBold: false, isEmphasised: false });
  close(root, 'text', false);
  return joinLabels(blocks);
}

/** The longest label, and the longest value beside it, in UTF-16 units. */
const LONGEST_LABEL = 30;
const LONGEST_VALUE = 80;

// Content management systems put a label and its value into elements of their own: "Author" and "Ada Brandt" are one line.
function joinLabels(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const label = joined.at(-1);
    if (label !== undefined && isLabelOf(label, block)) {
      joined.pop();
      joined.push({
        ...block,
        text: labelledLine(label, block),
        textLength: label.textLength + block.textLength,
        linked: label.linked + block.linked,
        bold: label.bold + block.bold,
        emphasised: label.emphasised + block.emphasised,
      });
    } else joined.push(block);
  }
  return joined;
}

function isLabelOf(label: RawBlock, value: RawBlock): boolean {
  if (label.text.length > LONGEST_LABEL || value.text.length > LONGEST_VALUE) return false;
  if (label.kind === 'heading' || value.kind === 'heading' || label.place === 'table') return false;
  const next = label.element.nextElementSibling;
  if (next === null || !next.contains(value.element) || !LABEL_ALONE.test(label.text)) return false;
  const isName = /\s/u.test(value.text) || !/[\p{Lu}\p{Ll}]/u.test(value.text);
  const line = labelledLine(label, value);
  return (isName && isByline(line)) || isDateLine(value.text) || TAGS_LINE.test(line);
}

function labelledLine(label: RawBlock, value: RawBlock): string {
  return `${label.text.replace(/\s*[:：]$/u, '')}: ${value.text}`;
}

/** The longest headline or date line, in UTF-16 units. */
const LONGEST_LINE = 200;

// A bold headline, or a line with date or author, above the text and with one line break after it.
function standsAlone(
  parts: readonly string[],
  { bold, emphasised }: { bold: number; emphasised: number },
  around: Around,
): boolean {
  if (parts.length > 50 || parts.some((part) => part.length > 2 * LONGEST_LINE)) return false;
  const text = readableText(parts.join(''));
  const textLength = textLengthOf(text);
  if (textLength === 0 || text.length > LONGEST_LINE) return false;
  if ((bold >= textLength && !around.isBold) || (emphasised >= textLength && !around.isEmphasised))
    return true;
  return isDateLine(text) || isByline(text);
}

const EMPHASIS = new Set(['em', 'i', 'small', 'cite']);

/** The surroundings of a run of text. */
interface Around {
  isLinked: boolean;
  isBold: boolean;
  isEmphasised: boolean;
}

const PLACES: Readonly<Record<string, RawBlock['place']>> = {
  li: 'list',
  dd: 'list',
  dt: 'list',
  td: 'table',
  th: 'table',
  blockquote: 'quote',
};

// The cells of a layout table hold blocks; they are read like any other blocks.
function isDataRow(row: Element): boolean {
  if (row.childElementCount < 2) return false;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    for (let child = cell.firstElementChild; child; child = child.nextElementSibling) {
      if (!isInline(child) && child.localName !== 'br' && cell.childElementCount > 1) return false;
      if (child.localName === 'table') return false;
    }
  }
  return true;
}
