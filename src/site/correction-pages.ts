import { lastPage, pageOf, type ListPage } from '../derive/article-list.ts';
import { newestCorrectionsFirst, viewCorrection, type CorrectionView } from '../derive/corrections.ts';
import { verdictAnchor } from '../compare/markup/pair-verdicts.ts';
import { articleOf, UncheckedContentError } from '../derive/archive.ts';
import type { SiteView } from '../derive/site-view.ts';
import type { Coding } from '../schema/coding.ts';
import type { RecordedCorrection } from '../schema/correction.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { codingHref } from './coding-address.ts';
import { correctionsOfEntry, formerAnchor, namedEntry } from './entry-corrections.ts';
import { indexBy } from './kept.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** How many corrections are on one page of their list. */
const CORRECTIONS_A_PAGE = 40;

/** A correction with the address of what was mended. */
export interface LinkedCorrection extends CorrectionView {
  href: string;
  /** What it withdrew: in words, with the anchor that it had on the page of its entry, and its address if it has a page elsewhere. */
  gone: readonly { text: string; anchor?: string | undefined; href?: string | undefined }[];
  /** Further anchors that lead to it. */
  places?: readonly string[];
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
  return correctionsOfEntry(loaded, `articles/${article}`)
    .map((id) => linkedCorrection(loaded, id))
    .filter(({ of, coder }) =>
      coding === undefined ? of !== 'coding' : of === 'coding' && coder === coding.coder,
    );
}

/** The corrections of entries other than articles, by folder and id: those of one entry newest first. */
export function correctionsOfEntries(loaded: LoadedArchive, entries: readonly string[]): LinkedCorrection[] {
  return entries.flatMap((entry) =>
    correctionsOfEntry(loaded, entry).map((id) => linkedCorrection(loaded, id)),
  );
}

/**
 * The corrections by which articles left a dossier, as the page of a question shows them: the verdicts on these articles and those of
 * today had addresses there.
 */
export function leftByCorrection(loaded: LoadedArchive, { id }: { id: Id }): LinkedCorrection[] {
  const { data } = dossierOf(loaded, id);
  return correctionsOfEntries(loaded, [`dossiers/${id}`]).flatMap((correction) => {
    const left = correction.withdrawn.flatMap((each) => /^articles\/(.+)$/.exec(each)?.[1] ?? []);
    const all = data.articles.flatMap((article) => namesOfArticle(loaded, article));
    const others = [...all, ...left];
    const pairs = left.flatMap((one) =>
      others.flatMap((other) => (one === other ? [] : [verdictAnchor(one, other)])),
    );
    const gone = correction.gone.map(({ text, href }) => ({ text, href }));
    return left.length === 0 ? [] : [{ ...correction, gone, places: [...new Set(pairs)] }];
  });
}

/** The address of a correction, on the page of the list that has it. */
export function correctionHref(loaded: LoadedArchive, id: Id): string {
  return urls.corrections(Math.floor(newestFirst(loaded, '').indexOf(id) / CORRECTIONS_A_PAGE) + 1, id);
}

const namesOfArticle = ({ archive }: LoadedArchive, id: Id): Id[] => [
  id,
  ...(articleOf(archive, id).data.formerIds ?? []),
];

function linkedCorrection(loaded: LoadedArchive, id: Id): LinkedCorrection {
  const data = loaded.corrections.get(id)?.data;
  if (data === undefined)
    throw new UncheckedContentError(`There is no correction "${id}". Run npm run check.`);
  const { entry, withdrawn = [] } = data;
  return {
    ...viewCorrection(loaded.archive, id, data, (named) => namedEntry(loaded, named).name),
    href:
      entry === undefined
        ? placeOf(loaded, data)
        : (namedEntry(loaded, entry).href ?? correctionHref(loaded, id)),
    gone: withdrawn.map((each) => {
      const { name, href } = each.startsWith('articles/') ? namedEntry(loaded, each) : { name: each };
      return { text: name, anchor: formerAnchor(entry, each), ...(href !== undefined && { href }) };
    }),
    ...(data.formerIds !== undefined && {
      places: data.formerIds.map((former) => `correction-${former}`),
    }),
  };
}

/** The address of what was mended: a paragraph, an item of a coding, or the article. */
function placeOf(
  loaded: LoadedArchive,
  { of, article = '', coder, item, at: [first] = [] }: RecordedCorrection,
): string {
  if (of !== 'coding') return urls.article(article, of === 'account' ? first : undefined);
  const shown = loaded.codings.get(article)?.find((coding) => coding.coder === coder);
  const anchor = item ?? (first === undefined ? undefined : `p${String(first)}`);
  return shown === undefined ? urls.article(article) : codingHref(loaded, shown, anchor);
}
