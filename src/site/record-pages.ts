import { paginate, type ListPage } from '../derive/article-list.ts';
import { listRecords, type RecordItem } from '../derive/record-list.ts';
import { viewRecord, type MentioningArticleView, type RecordView } from '../derive/record-view.ts';
import type { MentionKind } from '../schema/account.ts';
import type { LoadedArchive } from './archive.ts';
import { createUrls } from '../urls/urls.ts';

/** How many articles with their sentences stand on one page of a record, and how many records on one of a list. */
const ARTICLES_A_PAGE = 20;
const RECORDS_A_PAGE = 150;

/** What heads the list of each authority's records. */
const LISTS = {
  actor: {
    title: 'Actors',
    lead: 'Everyone whom the articles mention or quote: people, groups, forces, institutions and states.',
  },
  place: {
    title: 'Places',
    lead: 'Every place that the articles name, from countries to single sites.',
  },
  outlet: {
    title: 'Outlets',
    lead: 'Who published the articles. An outlet has no stance of its own; its articles have.',
  },
} satisfies Record<MentionKind, { title: string; lead: string }>;

const AUTHORITIES = Object.keys(LISTS) as MentionKind[];

/** One page of a record; `listTitle` names the list that the record stands in. */
export interface RecordPageProps {
  record: RecordView;
  page: ListPage<MentioningArticleView>;
  listTitle: string;
}

/** One page of the list of an authority's records. */
export interface RecordListProps {
  authority: MentionKind;
  title: string;
  lead: string;
  page: ListPage<RecordItem>;
}

/** The folder of an authority's pages: the first segment of their paths. */
const folderOf = (authority: MentionKind) => createUrls('/').records(authority).slice(1, -1);

/** The pages of all records, for the route `[authority]/[...record]`. */
export function recordPaths({ archive, mentions }: LoadedArchive) {
  return AUTHORITIES.flatMap((authority) =>
    [...archive.records[authority].values()].flatMap((entry) => {
      const record = viewRecord(archive, mentions, entry);
      return paginate(record.mentions, ARTICLES_A_PAGE).map((page) => ({
        params: {
          authority: folderOf(authority),
          record: page.number === 1 ? record.id : `${record.id}/page/${page.number}`,
        },
        props: { record, page, listTitle: LISTS[authority].title } satisfies RecordPageProps,
      }));
    }),
  );
}

/** The first page of the list of each authority's records, for the route `[authority]`. */
export function recordListPaths(loaded: LoadedArchive) {
  return recordLists(loaded)
    .filter(({ page }) => page.number === 1)
    .map((props) => ({ params: { authority: folderOf(props.authority) }, props }));
}

/** The further pages of long lists of records, for the route `[authority]/page/[number]`. */
export function furtherRecordListPaths(loaded: LoadedArchive) {
  return recordLists(loaded)
    .filter(({ page }) => page.number > 1)
    .map((props) => ({
      params: { authority: folderOf(props.authority), number: String(props.page.number) },
      props,
    }));
}

function recordLists({ archive, mentions }: LoadedArchive): RecordListProps[] {
  return AUTHORITIES.flatMap((authority) =>
    paginate(listRecords(archive, mentions, authority), RECORDS_A_PAGE).map((page) => ({
      authority,
      ...LISTS[authority],
      page,
    })),
  );
}
