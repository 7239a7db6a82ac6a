import { recordKey } from '../derive/mentions.ts';
import { pagesOfRecord } from '../derive/record-view.ts';
import type { TimelineItem } from '../derive/timeline.ts';
import { binsBetween } from '../draw/bins.ts';
import type { MentionKind } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy, keepBy } from './kept.ts';
import { drawCounted, drawItems, type CountedItems } from './timeline-drawing.ts';
import { countLanes, itemHref, numberItems, type NumberedItem } from './timeline-lanes.ts';
import { archiveItems } from './timeline-pages.ts';
import { urls } from './urls.ts';

/** The most items that the page of a record draws one by one. */
const MOST_ITEMS = 24;

/** The timeline of a record: the articles that mention it, and the events that involve it or happen there. */
export interface RecordTimeline {
  /** As HTML. */
  drawing: string;
  /** The items for its table; empty if the drawing shows counts. */
  items: NumberedItem[];
}

/** The timeline of an actor or a place; `undefined` if it has fewer than two items. */
export function recordTimeline(
  loaded: LoadedArchive,
  authority: MentionKind,
  id: Id,
): RecordTimeline | undefined {
  const { items, counted } = timelineOf(loaded, recordKey(authority, id));
  if (counted !== undefined) return { drawing: drawCounted(counted, loaded.site.direction), items };
  return items.length < 2
    ? undefined
    : { drawing: drawItems(items, loaded.site, { narrow: 'drawing' }), items };
}

/** The items of each record, by the key of the record, sorted by time. */
const itemsByRecord = keepBy(
  (key: string) => key,
  (loaded) => {
    const found = new Map<string, TimelineItem[]>();
    for (const item of archiveItems(loaded, '').all)
      for (const key of recordsOf(loaded, item)) {
        const items = found.get(key);
        if (items === undefined) found.set(key, [item]);
        else items.push(item);
      }
    return found;
  },
);

function recordsOf({ archive }: LoadedArchive, item: TimelineItem): readonly string[] {
  if (item.kind === 'event') return item.records;
  if (item.kind === 'fact') return [];
  return archive.articlesById.get(item.id)?.outline.mentioned.map(([key]) => key) ?? [];
}

/** The data from which the timeline of a record is drawn, by the key of the record. */
const timelineOf = indexBy(
  'record-timeline',
  (loaded, key): { items: NumberedItem[]; counted?: CountedItems } => {
    const items = itemsByRecord(loaded, '').get(key) ?? [];
    return items.length <= MOST_ITEMS
      ? { items: numberItems(loaded, items, 1) }
      : { items: [], counted: countsOf(loaded, key, items) };
  },
);

/**
 * Counts the items of a record. A column of articles links to the page of the record that lists the first of them; a column
 * of events links to the first event.
 */
function countsOf(loaded: LoadedArchive, key: string, items: readonly TimelineItem[]): CountedItems {
  const [authority, id] = key.split(':') as [MentionKind, Id];
  const places = new Map(
    (loaded.records.mentions.get(key) ?? []).map(({ article }, index) => [article, index]),
  );
  const bins = binsBetween(items[0]?.day ?? '', items.at(-1)?.day ?? '');
  const lanes = countLanes(items, bins, (_, first) => {
    const place = first.kind === 'article' ? places.get(first.id) : undefined;
    return place === undefined
      ? itemHref(loaded, first)
      : `${urls.record(authority, id, pagesOfRecord(place + 1))}#mentions`;
  });
  return { bins, lanes };
}
