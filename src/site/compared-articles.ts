import type { ComparedArticle, ComparisonCodebook } from '../compare/compared-article.ts';
import { recordOf, type Archive, type ArticleEntry } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import type { Codebook } from '../schema/codebook.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { hasOriginal } from './originals.ts';

/** The instruments of the codebook, as comparisons take them. */
export function comparisonCodebook({ version, instruments }: Codebook): ComparisonCodebook {
  return {
    version,
    questions: instruments.questions.terms,
    measures: instruments.measures.terms,
    speakerClasses: instruments.speakerClasses.terms,
    scale: instruments.scale.points,
  };
}

/** The ids under which the compare page finds articles: their own, and those that they had before. */
export function comparedPaths({ archive }: LoadedArchive) {
  return archive.articles.flatMap((entry) =>
    [entry.id, ...(entry.data.formerIds ?? [])].map((id) => ({ params: { id }, props: { entry } })),
  );
}

/**
 * An article as comparisons take it, with its coding by a coder; left out, by the first coder in the order of ids. An
 * article without that coding is “not coded”.
 */
export function comparedArticle(
  { archive, codings, originals }: LoadedArchive,
  entry: ArticleEntry,
  coder?: Id,
): ComparedArticle {
  const coding = codings.find(
    (each) => each.article === entry.id && (coder === undefined || each.coder === coder),
  );
  const card = cardOf(archive, entry);
  const { published, data, account } = entry;
  const outlet = recordOf(archive, 'outlet', data.outlet).data;
  return {
    id: entry.id,
    title: card.title,
    language: card.language,
    direction: card.direction,
    outlet: card.outlet.name,
    shortName: outlet.shortName ?? outlet.name,
    outletAliases: outlet.aliases,
    stance: card.stance,
    date: {
      words: published.words,
      earliest: published.earliest,
      latest: published.latest,
      basis: published.basis,
    },
    isAligned: account.paragraphs.length === data.original.paragraphs,
    ...(hasOriginal(originals, entry.id) ? { hasOriginal: true } : {}),
    coding: coding ?? null,
    names: coding === undefined ? {} : namesIn(archive, coding),
    account: account.paragraphs.map(({ text }) => text),
  };
}

function namesIn(archive: Archive, coding: Coding): Record<string, string> {
  const { toward, claims, figures, voices, names, events } = coding;
  const speakers = [
    ...[...claims, ...figures, ...events].flatMap(({ by }) => by ?? []),
    ...voices.flatMap(({ through }) => through ?? []),
  ];
  const actors = [
    ...toward.map(({ actor }) => actor),
    ...[...voices, ...names].flatMap(({ actor }) => actor ?? []),
    ...events.flatMap((event) => event.actors),
    ...speakers.filter((id) => archive.records.actor.has(id)),
  ];
  const outlets = speakers.filter((id) => !archive.records.actor.has(id));
  const places = events.flatMap((event) => event.places);
  return Object.fromEntries(
    [
      ...actors.map((id) => recordOf(archive, 'actor', id)),
      ...outlets.map((id) => recordOf(archive, 'outlet', id)),
      ...places.map((id) => recordOf(archive, 'place', id)),
    ].map(({ authority, id, data }) => [`${authority}:${id}`, data.name]),
  );
}
