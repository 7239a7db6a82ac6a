import { recordOf, termOf, type Archive, type ArticleEntry, type RecordEntry } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import { languageName } from '../derive/language.ts';
import { recordKey } from '../derive/mentions.ts';
import type { Id } from '../schema/id.ts';
import { facetText, namesText, NO_DATE_LAST, type SearchFields } from '../search/fields.ts';
import type { LoadedArchive } from './archive.ts';

/** Where to read on from an article. */
export interface NextArticleCards {
  previous: ArticleCard | undefined;
  next: ArticleCard | undefined;
  related: { card: ArticleCard; shared: number }[];
}

/** The articles before and after an article in time, and those most like it. */
export function nextArticles({ archive, neighbours, related }: LoadedArchive, id: Id): NextArticleCards {
  const { previous, next } = neighbours.get(id) ?? { previous: undefined, next: undefined };
  return {
    previous: previous && cardOf(archive, previous),
    next: next && cardOf(archive, next),
    related: (related.get(id) ?? []).map(({ article, shared }) => ({ card: cardOf(archive, article), shared })),
  };
}

/** What the search index keeps of an article beside its account. */
export function articleFields(archive: Archive, { data, published }: ArticleEntry): SearchFields {
  const records = [
    ...data.actors.map((id) => recordOf(archive, 'actor', id)),
    ...data.places.map((id) => recordOf(archive, 'place', id)),
    ...[data.outlet, data.republisher].flatMap((id) => (id === undefined ? [] : [recordOf(archive, 'outlet', id)])),
  ];
  const facetOf = ({ id, data: { name } }: RecordEntry) => facetText(id, name);
  return {
    filters: {
      kind: ['article'],
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
      kind: 'article',
      names: namesText(
        records.map((record) => ({
          key: recordKey(record.authority, record.id),
          names: [record.data.name, ...record.data.aliases],
        })),
      ),
      outlet: recordOf(archive, 'outlet', data.outlet).data.name,
      date: `${published.basis === 'stated' ? '' : '~ '}${published.words}`,
      stance: termOf(archive, 'stances', data.stance.id).label,
    },
  };
}

/** What the search index keeps of an authority record beside its text; records come after all dated articles. */
export function recordFields({ authority, id, data }: RecordEntry): SearchFields {
  return {
    filters: { kind: [authority] },
    sort: NO_DATE_LAST,
    meta: {
      kind: authority,
      names: namesText([{ key: recordKey(authority, id), names: [data.name, ...data.aliases] }]),
      description: data.description,
    },
  };
}
