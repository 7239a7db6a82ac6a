import { companions as sentence } from '#words/drawings';
import { togetherIn } from '#words/records';
import { toHtml } from 'hast-util-to-html';
import type { RecordView } from '../derive/record-view.ts';
import { drawBars } from '../draw/bars.ts';
import type { Direction } from '../draw/timeline.ts';
import { spelledOut } from '../interface/names.ts';
import { urls } from './urls.ts';

/** Draws who is mentioned in the same paragraphs as a record, and says who is most often; empty if nobody is. */
export function companionsDrawing(
  { companions, closest }: Pick<RecordView, 'companions' | 'closest'>,
  direction: Direction,
): string {
  if (companions.length === 0) return '';
  const most = { names: spelledOut(closest.names), count: closest.paragraphs };
  return toHtml(
    drawBars(
      sentence(most, companions.length),
      companions.map(({ authority, id, name, paragraphs, articles }) => ({
        name,
        href: urls.record(authority, id),
        value: paragraphs,
        words: togetherIn(paragraphs, articles),
      })),
      direction,
    ),
  );
}
