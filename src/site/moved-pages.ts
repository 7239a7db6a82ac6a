import { partFolder, PARTS } from '../compare/parts.ts';
import type { Id } from '../schema/id.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { questionsOf } from './dossier-comparison.ts';
import { hasOriginal } from './originals.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** What a page at a former address shows: the name of the entry, and the address that it has now. */
export interface MovedPage {
  name: string;
  href: string;
}

/** An entry that may have been renamed: its pages at an id, and what they are called. */
interface Renamed {
  id: Id;
  formerIds: readonly Id[] | undefined;
  name: string;
  pages: ((id: Id) => string)[];
}

/** The orders that dossiers had on pages of their own. */
const FORMER_ORDERS = ['by-codebook', 'by-disagreement'];
/** Those of dossiers whose articles shared columns, with the most articles that had a column each. */
const BY_OUTLET = [
  ['everything', 'by-outlet'],
  ['by-outlet'],
  ...FORMER_ORDERS.map((order) => ['by-outlet', order]),
];
const MOST_UNGROUPED = 8;

/** A page at every address that an entry or a page of a dossier once had. */
export function movedPages(loaded: LoadedArchive): SitePage<MovedPage>[] {
  return [...pagesOfRenamed(loaded), ...[...loaded.dossiers.values()].flatMap(ordersOf)];
}

/** The addresses at which all of a dossier once stood in other orders and groupings. */
function ordersOf({ id, data: { title, articles } }: DossierEntry) {
  const pageAt = (former: string[], href: string) => ({
    href: `${urls.dossier(id)}${former.join('/')}/`,
    props: { name: title, href },
    isMoved: true as const,
  });
  // Columns that articles share are gone: more than have a column each stand together by what they share.
  const byOutlet = articles.length > MOST_UNGROUPED ? BY_OUTLET : [];
  return [...FORMER_ORDERS.map((order) => [order]), ...byOutlet].map((former) =>
    pageAt(former, urls.dossierWhole(id)),
  );
}

function pagesOfRenamed(loaded: LoadedArchive) {
  return renamed(loaded).flatMap(({ id, formerIds = [], name, pages }) =>
    formerIds.flatMap((former) =>
      pages.map((addressOf) => ({
        href: addressOf(former),
        props: { name, href: addressOf(id) },
        isMoved: true as const,
      })),
    ),
  );
}

function renamed({ archive, codings, dossiers, originals }: LoadedArchive): Renamed[] {
  const coded = new Set(codings.keys());
  const records = Object.values(archive.records).flatMap((entries) => [...entries.values()]);
  return [
    ...archive.articles.map(({ id, data: { title: name, formerIds } }) => ({
      id,
      formerIds,
      name,
      pages: [
        urls.article,
        ...(coded.has(id) ? [(of: Id) => urls.coding(of)] : []),
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
        ...PARTS.map((part) => (of: Id) => urls.dossierPart(of, partFolder(part.id))),
        ...questionsOf(archive, data).map((question) => (of: Id) => urls.dossierQuestion(of, question)),
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
