import { lists } from '#words/records';
import { lastPage, pageOf, type ListPage } from '../derive/article-list.ts';
import { recordKey } from '../derive/mentions.ts';
import { recordItems, type RecordItem } from '../derive/record-list.ts';
import { pagesOfRecord, viewRecord, type RecordView } from '../derive/record-view.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { MentionKind } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';
import { codingsOfActor, stancesToward, type ActorCoding } from './actor-codings.ts';
import type { LoadedArchive } from './archive.ts';
import { companionsDrawing } from './companions-drawing.ts';
import { heardInParagraph } from './heard-in-paragraphs.ts';
import { indexBy, keepBy } from './kept.ts';
import { recordTimeline, type RecordTimeline } from './record-timeline.ts';
import type { SitePage } from './site-page.ts';
import { recordData } from './structured-data.ts';
import { urls } from './urls.ts';

/** How many records are on one page of a list. */
const RECORDS_A_PAGE = 150;

const AUTHORITIES = Object.keys(lists) as MentionKind[];

/** One page of a record, counted from 1. */
export interface RecordProps {
  authority: MentionKind;
  id: Id;
  number: number;
}

/** One page of the list of an authority's records, counted from 1. */
export interface RecordListProps {
  authority: MentionKind;
  number: number;
}

/** What a page of a record shows; `listTitle` names the list that the record is in. */
export interface RecordPageView {
  site: SiteView;
  record: RecordView;
  listTitle: string;
  /** What codings say about an actor; empty for places and outlets. */
  codings: ActorCoding[];
  /** The stances of all articles toward an actor, as HTML; empty if none takes one. */
  stances: string;
  /** On the first page of an actor or a place that has a timeline. */
  timeline: RecordTimeline | undefined;
  /** Those mentioned in the same paragraphs, as HTML; empty if there are none. */
  companions: string;
  /** On the first page, what is described, for machines. */
  data: object[];
}

/** What a page of a list of records shows. */
export interface RecordListView {
  site: SiteView;
  authority: MentionKind;
  title: string;
  lead: string;
  page: ListPage<RecordItem>;
}

/** The pages of all records. */
export function recordPages({ archive, records }: LoadedArchive): SitePage<RecordProps>[] {
  return AUTHORITIES.flatMap((authority) =>
    [...archive.records[authority].keys()].flatMap((id) => {
      const articles = records.mentions.get(recordKey(authority, id))?.length ?? 0;
      return Array.from({ length: pagesOfRecord(articles) }, (_, index) => ({
        href: urls.record(authority, id, index + 1),
        props: { authority, id, number: index + 1 },
      }));
    }),
  );
}

/** The pages of the lists of records. */
export function recordListPages({ archive }: LoadedArchive): SitePage<RecordListProps>[] {
  return AUTHORITIES.flatMap((authority) =>
    Array.from({ length: lastPage(archive.records[authority].size, RECORDS_A_PAGE) }, (_, index) => ({
      href: urls.records(authority, index + 1),
      props: { authority, number: index + 1 },
    })),
  );
}

/** Builds a page of a record. */
export function recordPage(loaded: LoadedArchive, { authority, id, number }: RecordProps): RecordPageView {
  const record = viewRecord(loaded.archive, loaded.records, { authority, id }, number, (article, paragraph) =>
    heardInParagraph(loaded, article, paragraph),
  );
  return {
    site: loaded.site,
    record,
    companions: companionsDrawing(record, loaded.site.direction),
    listTitle: lists[authority].title,
    data: number === 1 ? [recordData(loaded, authority, id)] : [],
    codings: authority === 'actor' && number === 1 ? codingsOfActor(loaded, id) : [],
    stances: authority === 'actor' && number === 1 ? stancesToward(loaded, id) : '',
    timeline: authority === 'outlet' || number > 1 ? undefined : recordTimeline(loaded, authority, id),
  };
}

/** Builds a page of a list of records. */
export function recordListPage(
  loaded: LoadedArchive,
  { authority, number }: RecordListProps,
): RecordListView {
  return {
    site: loaded.site,
    authority,
    ...lists[authority],
    page: pageOf(listOf(loaded, authority), RECORDS_A_PAGE, number),
  };
}

/** How many records the search offers of an authority. */
const OFFERED = 8;

/** The records that most articles mention, the most mentioned first and then by name, with how many articles do. The key is the authority. */
export const mostMentioned = indexBy('most-mentioned', (loaded, authority) =>
  [...listOf(loaded, authority as MentionKind)]
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, OFFERED)
    .map(({ id, name, articles }) => ({ id, name, articles })),
);

const listOf = keepBy(
  (authority: MentionKind) => authority,
  ({ archive, records }, authority) => recordItems(archive, records, authority),
);
