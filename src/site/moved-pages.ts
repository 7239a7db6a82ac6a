import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { hasOriginal } from './originals.ts';
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

/** A page at every address that an entry had before it was renamed, for the route at the root. */
export function movedPaths(loaded: LoadedArchive) {
  return renamed(loaded).flatMap(({ id, formerIds = [], name, pages }) =>
    formerIds.flatMap((former) =>
      pages.map((addressOf) => ({
        params: { moved: addressOf(former).slice(urls.base.length).replace(/\/$/, '') },
        props: { name, href: addressOf(id) } satisfies MovedPage,
      })),
    ),
  );
}

function renamed({ archive, codings, dossiers, originals }: LoadedArchive): Renamed[] {
  const coded = new Set(codings.map(({ article }) => article));
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
    ...dossiers.map(({ id, data: { title: name, formerIds } }) => ({
      id,
      formerIds,
      name,
      pages: [(of: Id) => urls.dossier(of)],
    })),
    ...records.map(({ authority, id, data: { name, formerIds } }) => ({
      id,
      formerIds,
      name,
      pages: [(of: Id) => urls.record(authority, of)],
    })),
  ];
}
