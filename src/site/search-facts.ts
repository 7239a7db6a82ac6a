import { OPEN_END, OPEN_START } from '@parallax/edtf';
import { findNames } from '../authority/match.ts';
import { recordOf, UncheckedContentError } from '../derive/archive.ts';
import { placedFacts, type KnownFact } from '../derive/known-facts.ts';
import { recordKey } from '../derive/mentions.ts';
import type { Id } from '../schema/id.ts';
import type { SearchDocument } from '../search/document.ts';
import type { DayNumbers } from '../search/index-files/day-numbers.ts';
import { firstDayNumber } from '../search/reduced-date.ts';
import { createUrls } from '../urls/urls.ts';
import type { LoadedArchive } from './archive.ts';
import type { DocumentSource } from './document-source.ts';
import { indexBy, keepBy } from './kept.ts';
import { NAMED_AUTHORITIES, namesOfRecords } from './search-names.ts';

const urls = createUrls('/');

/** The dated facts of all chronologies, in the order of time. */
export function factSources(loaded: LoadedArchive): DocumentSource[] {
  return [...loaded.chronologies.keys()]
    .flatMap((chronology) =>
      [...factsById(loaded, chronology).values()].map(({ fact }) => ({
        chronology,
        ...daysOf(fact),
        id: fact.id,
      })),
    )
    .sort((a, b) => a.first - b.first)
    .map(({ chronology, id }) => ({
      id: `fact:${chronology}/${id}`,
      make: () => factDocument(loaded, chronology, id),
    }));
}

/** The days on which a fact may have happened; an open side counts as the other. */
function daysOf({ earliest, latest }: KnownFact): DayNumbers {
  const [from, to] = [earliest === OPEN_START ? latest : earliest, latest === OPEN_END ? earliest : latest];
  const first = firstDayNumber(from);
  return { first, last: Math.max(first, firstDayNumber(to)) };
}

/** A fact: found by what happened, its date, the report that states it, and every name of an actor or a place in it. */
function factDocument(loaded: LoadedArchive, chronology: Id, id: Id): SearchDocument {
  const placed = factsById(loaded, chronology).get(id);
  if (placed === undefined)
    throw new UncheckedContentError(`There is no fact "${id}" in "${chronology}". Run npm run check.`);
  const { fact, page } = placed;
  return {
    id: `fact:${chronology}/${id}`,
    kind: 'fact',
    url: urls.chronology(chronology, page, id).slice(1),
    title: fact.what,
    date: fact.words,
    days: daysOf(fact),
    summary: '',
    passages: [fact.words, fact.source].map((text) => ({ at: '', label: '', text, field: 'text' })),
    records: (recordsInFacts(loaded, chronology)[id] ?? []).map(([authority, record]) => {
      const { name, aliases } = recordOf(loaded.archive, authority, record).data;
      return { key: recordKey(authority, record), names: [name, ...aliases] };
    }),
    facets: {},
  };
}

const factsById = keepBy(
  (chronology: Id) => chronology,
  ({ chronologies }, id) => {
    const data = chronologies.get(id)?.data;
    return new Map((data === undefined ? [] : placedFacts(data)).map((placed) => [placed.fact.id, placed]));
  },
);

/** The actors and places that each fact of a chronology names, by the id of the fact. */
const recordsInFacts = indexBy('records-in-facts', (loaded, chronology) =>
  Object.fromEntries(
    (loaded.chronologies.get(chronology)?.data.facts ?? []).map(({ id, what }) => [
      id,
      NAMED_AUTHORITIES.flatMap((authority) => {
        const hits = findNames([what], namesOfRecords(loaded, authority));
        return [...new Set(hits.map((hit) => hit.id))].map((record) => [authority, record] as const);
      }),
    ]),
  ),
);
