import { lastPage, pageOf, type ListPage } from '../derive/article-list.ts';
import { newestCorrectionsFirst, viewCorrection, type CorrectionView } from '../derive/corrections.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Coding } from '../schema/coding.ts';
import type { RecordedCorrection } from '../schema/correction.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingHref } from './coding-address.ts';
import { indexBy, keepBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How many corrections are on one page of their list. */
const CORRECTIONS_A_PAGE = 40;

/** A correction with the address of what was mended. */
export interface LinkedCorrection extends CorrectionView {
  href: string;
}

/** One page of the list of corrections, counted from 1. */
export interface CorrectionsProps {
  number: number;
}

/** What a page of the list of corrections shows. */
export interface CorrectionsView {
  site: SiteView;
  page: ListPage<LinkedCorrection>;
  total: number;
}

/** The ids of all corrections, newest first. The key is empty. */
const newestFirst = indexBy('corrections', ({ corrections }) =>
  newestCorrectionsFirst(corrections.values()).map(({ id }) => id),
);

const byArticle = keepBy(
  () => '',
  ({ corrections }) => Map.groupBy(corrections.values(), ({ data }) => data.article),
);

/** The ids of the corrections of an article, newest first. */
const ofArticle = indexBy('corrections-of', (loaded, article) =>
  newestCorrectionsFirst(byArticle(loaded, undefined).get(article) ?? []).map(({ id }) => id),
);

/** The pages of the list of corrections; the first is there without any. */
export function correctionPages({ corrections }: LoadedArchive): SitePage<CorrectionsProps>[] {
  return Array.from({ length: lastPage(corrections.size, CORRECTIONS_A_PAGE) }, (_, index) => ({
    href: urls.corrections(index + 1),
    props: { number: index + 1 },
  }));
}

/** Builds a page of the list of corrections. */
export function correctionsPage(loaded: LoadedArchive, { number }: CorrectionsProps): CorrectionsView {
  const ids = newestFirst(loaded, '');
  const { items, ...page } = pageOf(ids, CORRECTIONS_A_PAGE, number);
  return {
    site: loaded.site,
    total: ids.length,
    page: { ...page, items: items.map((id) => linkedCorrection(loaded, id)) },
  };
}

/** The corrections of an article, newest first: of its account and details, or of a coding if one is given. */
export function correctionsOf(loaded: LoadedArchive, article: Id, coding?: Coding): LinkedCorrection[] {
  return ofArticle(loaded, article)
    .map((id) => linkedCorrection(loaded, id))
    .filter(({ of, coder }) =>
      coding === undefined ? of !== 'coding' : of === 'coding' && coder === coding.coder,
    );
}

function linkedCorrection(loaded: LoadedArchive, id: Id): LinkedCorrection {
  const data = loaded.corrections.get(id)?.data;
  if (data === undefined)
    throw new UncheckedContentError(`There is no correction "${id}". Run npm run check.`);
  return { ...viewCorrection(loaded.archive, id, data), href: placeOf(loaded, data) };
}

/** The address of what was mended: a paragraph, an item of a coding, or the article. */
function placeOf(
  loaded: LoadedArchive,
  { of, article, coder, item, at: [first] = [] }: RecordedCorrection,
): string {
  if (of !== 'coding') return urls.article(article, of === 'account' ? first : undefined);
  const shown = loaded.codings.get(article)?.find((coding) => coding.coder === coder);
  const anchor = item ?? (first === undefined ? undefined : `p${String(first)}`);
  return shown === undefined ? urls.article(article) : codingHref(loaded, shown, anchor);
}
