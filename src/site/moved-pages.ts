import { PARTS } from '../compare/parts.ts';
import type { Id } from '../schema/id.ts';
import { UncheckedContentError } from '../derive/archive.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { codebookPages } from './about-page.ts';
import { articlePages } from './article-page.ts';
import { chronologyPages } from './chronology-pages.ts';
import { codingHref } from './coding-address.ts';
import { codingPages } from './coding-page.ts';
import { codingsOf } from './compared-articles.ts';
import { correctionHref } from './correction-pages.ts';
import { questionsOf } from './dossier-comparison.ts';
import { questionPages } from './dossier-part-pages.ts';
import { gonePages } from './entry-corrections.ts';
import { indexBy, keepBy } from './kept.ts';
import { hasOriginal } from './originals.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The page at a former address, which is the path including the base. */
export interface MovedProps {
  from: string;
}

/** What a page at a former address shows: the name of the entry, and its current address. */
export interface MovedPage {
  name: string;
  href: string;
}

/** A page that has moved, and its former address. */
interface Move extends MovedPage {
  from: string;
}

/** An entry that may have been renamed: its pages by id, and their names. */
interface Renamed {
  id: Id;
  formerIds: readonly Id[] | undefined;
  name: string;
  pages: ((id: Id) => string)[];
}

/** The orders that used to have dossier pages of their own. */
const FORMER_ORDERS = ['by-codebook', 'by-disagreement'];
/** The former pages of dossiers whose articles shared columns, with the maximum number of articles that had a column each. */
const BY_OUTLET = [
  ['everything', 'by-outlet'],
  ['by-outlet'],
  ...FORMER_ORDERS.map((order) => ['by-outlet', order]),
];
const MOST_UNGROUPED = 8;

/** A page for every former address of an entry or of a dossier's pages, but those that show the page itself. */
export function movedPages(loaded: LoadedArchive): SitePage<MovedProps>[] {
  const withPlaces = pagesWithPlaces(loaded, undefined);
  return [...moves(loaded, undefined).values()]
    .filter(({ href }) => !withPlaces.has(href))
    .map(({ from }) => ({ href: from, props: { from }, isMoved: true }));
}

/**
 * The pages of renamed entries on which places have permanent addresses, once more at their former addresses: a page that sends readers on
 * would lose the place, since it is not told which it is. Their canonical address is that of today.
 */
export function formerPages(loaded: LoadedArchive): SitePage[] {
  const withPlaces = pagesWithPlaces(loaded, undefined);
  return [...moves(loaded, undefined).values()].flatMap(({ from, href }) => {
    const page = withPlaces.get(href);
    return page === undefined ? [] : [{ ...page, href: from }];
  });
}

/** The pages with claims, paragraphs, verdicts, facts or terms at permanent addresses, by their paths. */
const pagesWithPlaces = keepBy(
  () => '',
  (loaded): ReadonlyMap<string, SitePage> => {
    // Few archives have renamed anything, and their pages need not be listed once more.
    if (renames(loaded, undefined).length === 0) return new Map();
    const pages: SitePage[] = [
      ...[articlePages, codingPages, chronologyPages, codebookPages].flatMap((list) => list(loaded)),
      // To list those of a large dossier takes its whole comparison.
      ...[...loaded.dossiers.values()]
        .filter(({ data }) => data.formerIds !== undefined)
        .flatMap((dossier) => questionPages(loaded, dossier)),
    ];
    return new Map(pages.map((page) => [page.href, page]));
  },
);

/** Builds a page at a former address. Throws `UncheckedContentError` if nothing moved from there. */
export function movedPage(loaded: LoadedArchive, { from }: MovedProps): MovedPage {
  const moved = movedFrom(loaded, from);
  if (moved === null) throw new UncheckedContentError(`Nothing has moved from ${from}. Run npm run check.`);
  return moved;
}

const moves = keepBy(
  () => '',
  (loaded) => new Map(movesIn(loaded).map((move) => [move.from, move])),
);

/** The page that has moved from an address; `null` if none has. */
const movedFrom = indexBy('moved', (loaded, from): MovedPage | null => {
  const move = moves(loaded, undefined).get(from);
  return move === undefined ? null : { name: move.name, href: move.href };
});

function movesIn(loaded: LoadedArchive): Move[] {
  return [
    ...renames(loaded, undefined),
    ...[...loaded.dossiers.values()].flatMap(ordersOf),
    ...gonePages(loaded).flatMap(({ correction, name, pages }) =>
      pages.map((from) => ({ from, name, href: correctionHref(loaded, correction) })),
    ),
  ];
}

/** The addresses that used to show a whole dossier in other orders and groupings. */
function ordersOf({ id, data: { title, articles } }: DossierEntry): Move[] {
  const pageAt = (former: string[], href: string) => ({
    from: `${urls.dossier(id)}${former.join('/')}/`,
    name: title,
    href,
  });
  // Shared columns no longer exist: articles that exceed the columns are shown together by what they share.
  const byOutlet = articles.length > MOST_UNGROUPED ? BY_OUTLET : [];
  return [...FORMER_ORDERS.map((order) => [order]), ...byOutlet].map((former) =>
    pageAt(former, urls.dossierWhole(id)),
  );
}

const renames = keepBy(
  () => '',
  (loaded): readonly Move[] =>
    renamed(loaded).flatMap(({ id, formerIds = [], name, pages }) =>
      formerIds.flatMap((former) =>
        pages.map((addressOf) => ({ from: addressOf(former), name, href: addressOf(id) })),
      ),
    ),
);

function renamed(loaded: LoadedArchive): Renamed[] {
  const { archive, chronologies, codings, dossiers, originals } = loaded;
  const records = Object.values(archive.records).flatMap((entries) => [...entries.values()]);
  return [
    ...archive.articles.map(({ id, data: { title: name, formerIds } }) => ({
      id,
      formerIds,
      name,
      pages: [
        urls.article,
        urls.cite,
        ...(codings.get(id) ?? []).map((coding) => (of: Id) => codingHref(loaded, coding, undefined, of)),
        ...(hasOriginal(originals, id) ? [(of: Id) => urls.original(of)] : []),
        ...(originals.get(id)?.isParallel === true ? [(of: Id) => urls.parallel(of)] : []),
      ],
    })),
    ...[...dossiers.values()].map(({ id, data }) => ({
      id,
      formerIds: data.formerIds,
      name: data.title,
      pages: [
        urls.dossier,
        (of: Id) => urls.dossierWhole(of),
        (of: Id) => urls.citeDossier(of),
        ...PARTS.map((part) => (of: Id) => urls.dossierPart(of, part.id)),
        ...questionsOf(archive, data).map((question) => (of: Id) => urls.dossierQuestion(of, question)),
      ],
    })),
    ...[...chronologies.values()].map(({ id, data }) => ({
      id,
      formerIds: data.formerIds,
      name: data.label,
      pages: [(of: Id) => urls.chronology(of)],
    })),
    ...[...archive.codebooks.values()].map(({ id, label, formerIds }) => ({
      id,
      formerIds,
      name: label,
      pages: [
        (of: Id) => urls.codingInstruments(of),
        ...(formerIds === undefined ? [] : codingsBy(loaded, id)),
      ],
    })),
    ...records.map(({ authority, id, data: { name, formerIds } }) => ({
      id,
      formerIds,
      name,
      pages: [(of: Id) => urls.record(authority, of)],
    })),
  ];
}

/** The pages of codings that are named after a codebook. */
function codingsBy(loaded: LoadedArchive, codebook: Id): ((id: Id) => string)[] {
  return [...loaded.codings.values()].flat().flatMap(({ article, codebook: { id }, coder }) => {
    const shown = codingsOf(loaded, article);
    if (id !== codebook || shown[0]?.codebook.id === codebook) return [];
    const first = shown.find((each) => each.codebook.id === codebook)?.coder;
    return [(of: Id) => urls.coding(article, undefined, of, first === coder ? undefined : coder)];
  });
}
