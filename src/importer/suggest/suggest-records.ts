import { normaliseName } from '../../authority/normalise.ts';
import { collectMatches, findNames, indexNames } from '../../authority/match.ts';
import type { NameHit, NameIndex, NameMatch } from '../../authority/match.ts';
import type { ExtractedArticle } from '@parallax/saved-article';
import { demonymsOf } from './demonyms.ts';
import { findUnknownNames } from './unknown-names.ts';
import type { UnknownName } from './unknown-names.ts';
import { leaveOutModifiers, spellOut, widenNames } from './wording.ts';
import type { SuggestibleRecord } from './wording.ts';

/** Suggestions of what an article is about; an editor decides. */
export interface Suggestions {
  /** Actors of the archive, in the order of their first mention. */
  actors: NameMatch[];
  /** Places of the archive. */
  places: NameMatch[];
  /** Names without a record in the archive, most frequent first. */
  unknownNames: UnknownName[];
}

/**
 * Suggests the archive's actors and places for an article by every name of a record, and by the ways in which an
 * English text shortens or changes a name (see `widenNames`, `spellOut`). General rules:
 * - the longest name wins among actors and among places; but an actor's name may contain a place ("Diyala council"),
 *   unless the actor is a person;
 * - the adjective of a country ("Iraqi") means neither the country's record nor its place;
 * - "anti-Damascus" and "pro-Damascus" mean no place.
 *
 * Headings count for the paragraph after them, a dateline for the first.
 */
export function suggestRecords(
  article: Pick<ExtractedArticle, 'blocks' | 'removed'>,
  actors: readonly SuggestibleRecord[],
  places: readonly SuggestibleRecord[],
): Suggestions {
  const paragraphs = paragraphsOf(article);
  const country = mainCountry(paragraphs, places);
  const index = {
    actors: indexNames(widenNames(actors, country)),
    places: indexNames(widenNames(places, country)),
  };
  const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const spelled = paragraphs.map((text) => spellOut(text, country));
  const exact = hitsOf(spelled, index, persons);
  // A name with other words between its parts counts if the record is not named otherwise.
  const shortened = spelled.map((text) => {
    const shorter = leaveOutModifiers(text);
    return shorter === text ? '' : shorter;
  });
  const loose = hitsOf(shortened, index, persons);
  const known = [index.actors, index.places].flatMap((names) => findNames(paragraphs, names));
  return {
    actors: matchesOf(exact.actors, loose.actors),
    places: matchesOf(exact.places, loose.places),
    unknownNames: findUnknownNames(paragraphs, known),
  };
}

interface Hits {
  actors: NameHit[];
  places: NameHit[];
}

function hitsOf(
  paragraphs: readonly string[],
  index: { actors: NameIndex; places: NameIndex },
  persons: ReadonlySet<string>,
): Hits {
  const actors = findNames(paragraphs, index.actors);
  const personHits = Map.groupBy(
    actors.filter(({ id }) => persons.has(id)),
    ({ paragraph }) => paragraph,
  );
  const places = findNames(paragraphs, index.places).filter((hit) => {
    const before = paragraphs[hit.paragraph - 1]?.slice(Math.max(0, hit.start - 5), hit.start) ?? '';
    const isSided = /(?:anti|pro)[-–]$/iu.test(before);
    return (
      !isSided && !personHits.get(hit.paragraph)?.some(({ start, end }) => start < hit.end && hit.start < end)
    );
  });
  return { actors, places };
}

function matchesOf(exact: readonly NameHit[], loose: readonly NameHit[]): NameMatch[] {
  const ids = new Set(exact.map(({ id }) => id));
  const more = loose.filter(({ id }) => !ids.has(id));
  return collectMatches([...exact, ...more].sort((a, b) => a.paragraph - b.paragraph));
}

function paragraphsOf({ blocks, removed }: Pick<ExtractedArticle, 'blocks' | 'removed'>): string[] {
  const paragraphs: string[] = [];
  let before = removed.filter(({ why }) => why === 'dateline').map(({ text }) => text);
  for (const { kind, text } of blocks) {
    if (kind === 'heading') before.push(text);
    else {
      paragraphs.push([...before, text].join('\n'));
      before = [];
    }
  }
  return paragraphs;
}

// The country that an article names most, by its names and by its adjectives.
function mainCountry(
  paragraphs: readonly string[],
  places: readonly SuggestibleRecord[],
): string | undefined {
  const countries = places.filter(({ kind, names }) => kind === 'country' && names.length > 0);
  const records = countries.map(({ id, names }) => ({
    id,
    names: [...names, ...names.flatMap((name) => demonymsOf(normaliseName(name)))],
  }));
  const matches = collectMatches(findNames(paragraphs, indexNames(records)));
  const most = matches.reduce<NameMatch | undefined>(
    (a, b) => (a === undefined || b.count > a.count ? b : a),
    undefined,
  );
  const name = countries.find(({ id }) => id === most?.id)?.names[0];
  return name === undefined ? undefined : normaliseName(name);
}
