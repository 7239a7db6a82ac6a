import { recordOf, termOf, type Archive, type ArticleEntry, type RecordEntry } from '../derive/archive.ts';
import { languageName } from '../derive/language.ts';
import { recordKey } from '../derive/mentions.ts';
import { facetText, namesText, NO_DATE_LAST, TEXTS, type SearchFields } from '../search/fields.ts';
import { hasOriginal, type ArticleOriginals } from './originals.ts';
import { createUrls } from '../urls/urls.ts';

/** The name of the file with the fields of all pages, which the search index is built from and which is not published. */
export const FIELDS_FILE = 'search-fields.json';

/**
 * What the search index keeps of every page that it holds, by the page's path below the site's base. Pages carry none
 * of it: their readers would download what only the index needs.
 */
export function searchFields(archive: Archive, originals: ArticleOriginals): Record<string, SearchFields> {
  const { article, original, record } = createUrls('/');
  const relative = (path: string) => path.slice(1);
  const read = archive.articles.filter(({ id }) => hasOriginal(originals, id));
  // Where there is nothing but accounts, there is nothing to choose.
  const text = read.length === 0 ? undefined : TEXTS.account;
  return Object.fromEntries([
    ...archive.articles.map((entry) => [relative(article(entry.id)), articleFields(archive, entry, text)]),
    ...read.map((entry) => [relative(original(entry.id)), articleFields(archive, entry, TEXTS.original)]),
    ...Object.values(archive.records)
      .flatMap((records) => [...records.values()])
      .map((entry) => [relative(record(entry.authority, entry.id)), recordFields(entry)]),
  ]) as Record<string, SearchFields>;
}

function articleFields(
  archive: Archive,
  { data, published }: ArticleEntry,
  text: string | undefined,
): SearchFields {
  const records = [
    ...data.actors.map((id) => recordOf(archive, 'actor', id)),
    ...data.places.map((id) => recordOf(archive, 'place', id)),
    ...[data.outlet, data.republisher].flatMap((id) =>
      id === undefined ? [] : [recordOf(archive, 'outlet', id)],
    ),
  ];
  const facetOf = ({ id, data: { name } }: RecordEntry) => facetText(id, name);
  return {
    filters: {
      kind: ['article'],
      ...(text === undefined ? {} : { text: [text] }),
      outlet: [facetOf(recordOf(archive, 'outlet', data.outlet))],
      stance: [facetText(data.stance.id, termOf(archive, 'stances', data.stance.id).label)],
      genre: [facetText(data.genre, termOf(archive, 'genres', data.genre).label)],
      language: [facetText(data.language, languageName(data.language))],
      year: published.years.map((year) => facetText(String(year), String(year))),
      actor: records.filter(({ authority }) => authority === 'actor').map(facetOf),
      place: records.filter(({ authority }) => authority === 'place').map(facetOf),
    },
    sort: { oldest: published.earliest, newest: published.latest },
    meta: {
      names: namesText(
        records.map((record) => ({
          key: recordKey(record.authority, record.id),
          names: [record.data.name, ...record.data.aliases],
        })),
      ),
      date: `${published.basis === 'stated' ? '' : '~ '}${published.words}`,
    },
  };
}

// The text of a record's page has all its names. Records have no date: they come after all articles in both directions.
function recordFields({ authority }: RecordEntry): SearchFields {
  return { filters: { kind: [authority] }, sort: NO_DATE_LAST, meta: {} };
}
