import { articleOf, recordOf } from '../derive/archive.ts';
import { toStaticRepository, type DublinCoreRecord } from '../export/static-repository.ts';
import { latestDay, updatedDay } from './entry-days.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { citedSource } from './cited-items.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The file for OAI-PMH. */
export interface HarvestedProps {
  file: 'harvested';
}

/** The file for OAI-PMH; none without an address of its keepers in `site.yaml`, or without an article. */
export function harvestedFiles({ site, archive }: LoadedArchive): SitePage<HarvestedProps>[] {
  return site.email === undefined || archive.articles.length === 0
    ? []
    : [{ href: urls.harvested(), props: { file: 'harvested' } }];
}

/** All articles in Dublin Core, as an OAI-PMH Static Repository. */
export function harvestedFile(loaded: LoadedArchive): string {
  const { site, archive } = loaded;
  const days = archive.articles.map(({ id }) => updatedDay(loaded, id));
  const earliest = days.reduce((first, day) => (day < first ? day : first), latestDay(days) ?? '');
  return toStaticRepository(
    {
      name: site.title,
      // A gateway has another address, and puts its own here.
      base: new URL(urls.harvested(), site.origin).href,
      email: site.email ?? '',
      earliest,
    },
    archive.articles.map(({ id }) => harvestedRecord(loaded, id)),
  );
}

function harvestedRecord(loaded: LoadedArchive, id: Id): DublinCoreRecord {
  const { archive, site } = loaded;
  const { data } = articleOf(archive, id);
  const { title, authors, outlet, date, url, abstract, genre, language } = citedSource(loaded, id);
  const named = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value): [string, string][] => (value === undefined ? [] : [[name, value]]));
  return {
    identifier: `oai:${new URL(site.origin).hostname}:${id}`,
    datestamp: updatedDay(loaded, id),
    elements: [
      ['title', title],
      ...named(
        'creator',
        authors.map((author) => ('name' in author ? author.name : `${author.family}, ${author.given}`)),
      ),
      ...named(
        'subject',
        [
          ...data.actors.map((actor) => recordOf(archive, 'actor', actor)),
          ...data.places.map((place) => recordOf(archive, 'place', place)),
        ].map((record) => record.data.name),
      ),
      ...named('description', [abstract]),
      ...named('publisher', [outlet]),
      ...named('date', [date?.edtf]),
      ...named('type', ['Text', genre]),
      ['identifier', new URL(urls.article(id), site.origin).href],
      ...named('source', [url]),
      ['language', language],
      ['rights', site.contentLicence],
    ],
  };
}
