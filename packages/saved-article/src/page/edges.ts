import type { DateContext } from '../dates/date-forms.ts';
import { readDateLine } from '../dates/date-line.ts';
import { findDateline, type Dateline } from '../plain/dateline.ts';
import { findDeskCode } from '../plain/lead.ts';
import type { RawBlock } from './blocks.ts';
import { PROSE_LENGTH } from './measure.ts';
import { normaliseText } from './text.ts';

/** Blocks without the dateline before their first sentence and the code of a desk after the last. */
export interface CutEdges {
  blocks: RawBlock[];
  /** What was cut off, for the editor. */
  cuts: { text: string; why: string }[];
  dateline?: Dateline | undefined;
}

/**
 * Cuts the dateline off the first or second paragraph and the desk's code off the last, as in plain texts. `context` says
 * in which language the text is. In English a dateline is read and left, since those who mark the texts of pages there count
 * it as part of the first sentence.
 */
export function cutEdges(
  kept: readonly RawBlock[],
  context: DateContext,
  authors: readonly string[],
): CutEdges {
  const isEnglish = context.language?.split('-')[0] === 'en';
  const blocks = [...kept];
  const cuts: CutEdges['cuts'] = [];
  const isProse = ({ kind, textLength }: RawBlock): boolean =>
    kind === 'paragraph' && textLength >= PROSE_LENGTH;
  const opening = blocks.flatMap((block, index) => (isProse(block) ? [index] : [])).slice(0, 2);
  let dateline: Dateline | undefined;
  for (const index of opening) {
    const block = blocks[index];
    if (block === undefined || dateline !== undefined) continue;
    dateline = findDateline(block.text, context) ?? leadingDate(block.text, context);
    if (dateline !== undefined && !isEnglish && dateline.length > 0)
      cut(index, 0, dateline.length + lengthOfName(block.text.slice(dateline.length), authors), 'dateline');
  }
  const last = blocks.length - 1;
  const code = findDeskCode(blocks[last]?.text ?? '');
  if (code !== undefined) cut(last, -code.length, undefined, 'desk code');
  return { blocks, cuts, dateline };

  function cut(index: number, start: number, end: number | undefined, why: string): void {
    const block = blocks[index];
    const text = block?.text.slice(start, end).trim() ?? '';
    if (block === undefined || text === '') return;
    cuts.push({ text, why });
    const rest = start === 0 ? block.text.slice(end) : block.text.slice(0, start);
    blocks[index] = { ...block, text: rest.trim() };
  }
}

// After the place, an author who is known from elsewhere: "الوادي – هالة الصفدي: …".
function lengthOfName(text: string, authors: readonly string[]): number {
  const [before = '', name = ''] = /^([^:：.]{3,60}?)\s*[:：]\s*/u.exec(text) ?? [];
  return name !== '' && authors.includes(normaliseText(name)) ? before.length : 0;
}

/** The longest date before a first sentence, in UTF-16 units. */
const LONGEST_DATE = 30;

// "29.11.2022 – The port …": the date of the article, and a part of the text.
function leadingDate(text: string, context: DateContext): Dateline | undefined {
  const [, before] = /^(.{8,30}?)\s+[–—|-]\s/u.exec(text.slice(0, LONGEST_DATE + 5)) ?? [];
  const line = before === undefined ? undefined : readDateLine(before, context);
  return line?.rest === '' && line.published !== undefined
    ? { length: 0, published: line.published }
    : undefined;
}
