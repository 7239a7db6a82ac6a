import {
  underCodebook,
  type ArticleFile,
  type ComparedArticle,
  type ComparisonCodebook,
} from '../compare/compared-article.ts';
import { articleOf, codebookOf, recordOf, type Archive, type ArticleEntry } from '../derive/archive.ts';
import { cardOf } from '../derive/article-card.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy } from './kept.ts';
import { hasOriginal } from './originals.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** The files of all codebooks. */
export function comparedCodebooks({ archive }: LoadedArchive): SitePage<{ id: Id }>[] {
  return [...archive.codebooks.keys()].map((id) => ({ href: urls.comparisonCodebook(id), props: { id } }));
}

/** A codebook with what all codebooks share, as comparisons need it. */
export function comparisonCodebook(archive: Archive, id: Id): ComparisonCodebook {
  const { version, questions, measures } = codebookOf(archive, id);
  return {
    id,
    version,
    questions: questions.terms,
    measures: measures.terms,
    speakerClasses: archive.speakerClasses.terms,
    scale: archive.scale.points,
  };
}

/** The files from which the compare page loads articles: under their current and their former ids. */
export function comparedFiles({ archive }: LoadedArchive): SitePage<{ id: Id }>[] {
  return archive.articles.flatMap(({ id, data }) =>
    [id, ...(data.formerIds ?? [])].map((address) => ({
      href: urls.comparedArticle(address),
      props: { id },
    })),
  );
}

/** The codings of an article, one per codebook: by the first coder in the order of ids. */
export function codingsOf({ codings }: Pick<LoadedArchive, 'codings'>, article: Id): Coding[] {
  const all = codings.get(article) ?? [];
  return all.filter(
    ({ codebook }, index) => all.findIndex((other) => other.codebook.id === codebook.id) === index,
  );
}

/**
 * An article as a dossier's comparison needs it: without its account, which it does not show, and with its coding by
 * one coder and codebook; if it has none, it is “not coded”.
 */
export function comparedArticle(
  loaded: LoadedArchive,
  entry: ArticleEntry,
  { codebook, coder }: { codebook: Id; coder: Id },
): ComparedArticle {
  const coding = loaded.codings
    .get(entry.id)
    ?.find((each) => each.coder === coder && each.codebook.id === codebook);
  return underCodebook(fileWith(loaded, entry, coding === undefined ? [] : [coding]), codebook);
}

/** The file of an article: with its codings by all codebooks, as the compare page loads it. */
export function comparedFile(loaded: LoadedArchive, { id }: { id: Id }): ArticleFile {
  return fileWith(loaded, articleOf(loaded.archive, id), codingsOf(loaded, id));
}

/** The account of an article, one string per paragraph, as in `ComparedArticle`. */
export function accountTexts({ archive }: LoadedArchive, id: Id): string[] {
  return articleOf(archive, id).account.paragraphs.map(({ text }) => text);
}

/** An article with its coding by a codebook, without its account; if it has none, it is “not coded”. */
export function codedArticle(loaded: LoadedArchive, entry: ArticleEntry, codebook: Id): ComparedArticle {
  return underCodebook(fileWith(loaded, entry, codingsOf(loaded, entry.id)), codebook);
}

/** The number of paragraphs of an account. */
const paragraphCount = indexBy('paragraphs', ({ archive }, id) => articleOf(archive, id).outline.paragraphs);

function fileWith(loaded: LoadedArchive, entry: ArticleEntry, codings: Coding[]): ArticleFile {
  const { archive, originals } = loaded;
  const card = cardOf(archive, entry);
  const { published, data } = entry;
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
    isAligned: paragraphCount(loaded, entry.id) === data.original.paragraphs,
    ...(hasOriginal(originals, entry.id) ? { hasOriginal: true } : {}),
    codings,
    names: Object.assign({}, ...codings.map((coding) => namesIn(archive, coding))) as Record<string, string>,
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
