import { paginate, type ListPage } from '../derive/article-list.ts';
import { listRecords, type RecordItem } from '../derive/record-list.ts';
import { viewRecord, type MentioningArticleView, type RecordView } from '../derive/record-view.ts';
import type { MentionKind } from '../schema/account.ts';
import type { LoadedArchive } from './archive.ts';

/** How many articles with their sentences stand on one page of a record, and how many records on one of a list. */
const ARTICLES_A_PAGE = 20;
const RECORDS_A_PAGE = 150;

/** One page of a record. */
export interface RecordPageProps {
  record: RecordView;
  page: ListPage<MentioningArticleView>;
}

/** One page of the list of an authority's records. */
export interface RecordListProps {
  page: ListPage<RecordItem>;
}

const pagePath = (path: string, page: number) =>
  [...(path === '' ? [] : [path]), ...(page === 1 ? [] : [`page/${page}`])].join('/') || undefined;

/** The pages of every record of an authority, as Astro's `getStaticPaths` wants them. */
export function recordPaths({ archive, mentions }: LoadedArchive, authority: MentionKind) {
  return [...archive.records[authority].values()].flatMap((entry) => {
    const record = viewRecord(archive, mentions, entry);
    return paginate(record.mentions, ARTICLES_A_PAGE).map((page) => ({
      params: { record: pagePath(record.id, page.number) },
      props: { record, page } satisfies RecordPageProps,
    }));
  });
}

/** The pages of the list of an authority's records. */
export function recordListPaths({ archive, mentions }: LoadedArchive, authority: MentionKind) {
  return paginate(listRecords(archive, mentions, authority), RECORDS_A_PAGE).map((page) => ({
    params: { number: String(page.number) },
    props: { page } satisfies RecordListProps,
  }));
}
