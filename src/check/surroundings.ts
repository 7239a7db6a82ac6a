import { hash } from 'node:crypto';
import type { ContentFolder } from '../content/content-folder.ts';
import type { Entry } from '../content/entry.ts';
import { codebookIds, type Content } from '../content/load-content.ts';
import { fixityOf, type Fixity } from '../originals/fixity.ts';
import type { Reads } from '../rebuild/reads.ts';
import type { Facts } from './facts.ts';
import type { MeasureRange, QuestionAnswers } from './instruments.ts';
import { headingsOf, copiedParagraphs } from './original-text.ts';
import { isOfCodebook, type CodebookHome, type IdHome } from './reference-fields.ts';
import type { VocabularyName } from '../schema/codebook.ts';

/**
 * What a check of one file may ask about the rest of the archive. Each answer is small plain data: as long as the file
 * and these answers are the same, so is what the check finds.
 */
export interface Answers {
  /** Whether an id exists in a home, for terms in the codebook that applies; `undefined` if that is unknown. */
  knows: (home: IdHome, id: string, codebook?: string) => boolean | undefined;
  /** The ids of a home, in order. */
  ids: (home: IdHome, codebook?: string) => readonly string[];
  /**
   * The codebook that applies if a record names this one or, if it names none, the archive's only one. `undefined` if
   * it names none and the archive has several, or if there is no such codebook.
   */
  codebookMeant: (named: string | undefined) => string | undefined;
  /** The current version of a codebook, the answers of its questions and the ranges of its measures. */
  version: (codebook: string) => number | undefined;
  answers: (codebook: string) => QuestionAnswers | undefined;
  ranges: (codebook: string) => readonly (readonly [measure: string, range: MeasureRange])[] | undefined;
  /** The name and the aliases of an outlet. */
  outletNames: (id: string) => readonly string[];
  /** The ids of all items that a coder found in an article; `undefined` if there is no such coding. */
  items: (article: string, coder: string) => readonly string[] | undefined;
  /** The title of an article; empty if there is no such article. */
  title: (article: string) => string;
  /** `undefined` if there is no such article, or if its fingerprint cannot be read. */
  copy: (article: string) => { state: Fixity; reason: string } | undefined;
  /** The SHA-256 of the text of an article's original; `undefined` if there is no verified copy. */
  verifiedText: (article: string) => string | undefined;
  /**
   * The number of paragraphs of an article's original: from its copy, if that is intact and of the right document,
   * otherwise from the entry. `undefined` if neither gives it.
   */
  paragraphCount: (article: string) => number | undefined;
}

/** The rest of the archive, as seen by the check of one file. */
export interface Surroundings extends Answers {
  folder: ContentFolder;
  /** The paragraphs of an article's original, in order; `undefined` if there is no verified copy. */
  paragraphs: (article: string) => readonly string[] | undefined;
  /** The headings right before each paragraph of the original; empty for most paragraphs. */
  headings: (article: string) => readonly string[];
}

/** Answers from an archive and the facts of its files. */
export function answersOf(content: Content, factsOf: (entry: Entry<unknown>) => Facts): Answers {
  const { articles, codebooks, originals, outlets } = content;
  const factsAt = (entry: Entry<unknown> | undefined): Facts => (entry === undefined ? {} : factsOf(entry));
  const codebookMeant = (named: string | undefined) => {
    const known = codebookIds(content);
    if (named === undefined) return known.length === 1 ? known[0] : undefined;
    return known.includes(named) ? named : undefined;
  };
  const copy: Answers['copy'] = (article) => {
    const { original, isRefused } = factsAt(articles.get(article));
    if (original?.sha256 === undefined || original.paragraphs === undefined || isRefused) return undefined;
    const { sha256, paragraphs } = original;
    return fixityOf({ sha256, paragraphs }, originals.get(article));
  };
  const homes = createHomes(content, factsOf, codebookMeant);
  return {
    knows: (home, id, codebook) => homes(home, codebook)?.has(id),
    ids: (home, codebook) => [...(homes(home, codebook)?.keys() ?? [])],
    codebookMeant,
    version: (codebook) => factsAt(codebooks.codebook.get(codebook)).version,
    answers: (codebook) => factsAt(codebooks.questions.get(codebook)).answers,
    ranges: (codebook) => factsAt(codebooks.measures.get(codebook)).ranges,
    outletNames: (id) => (factsAt(outlets.get(id)).names ?? []).map(({ text }) => text),
    items: (article, coder) => {
      const names = ['', ...codebookIds(content).map((id) => `.${id}`)];
      const found = names.flatMap((name) => content.codings.get(`${article}.${coder}${name}`) ?? []);
      return found.length === 0 ? undefined : found.flatMap((coding) => factsOf(coding).items ?? []);
    },
    title: (article) => factsAt(articles.get(article)).title ?? '',
    copy,
    verifiedText: (article) =>
      copy(article)?.state === 'verified' ? originals.get(article)?.head.text : undefined,
    paragraphCount: (article) => {
      const { sha256, paragraphs } = factsAt(articles.get(article)).original ?? {};
      const copy = originals.get(article);
      const isCopy = copy?.isIntact === true && copy.head.source.sha256 === sha256;
      return isCopy ? copiedParagraphs(copy).length : paragraphs;
    },
  };
}

interface KnownIds {
  has: (id: string) => boolean;
  keys: () => Iterable<string>;
}

function createHomes(
  content: Content,
  factsOf: (entry: Entry<unknown>) => Facts,
  codebookMeant: Answers['codebookMeant'],
): (home: IdHome, codebook: string | undefined) => KnownIds | undefined {
  const { actors, outlets } = content;
  // Cached because every reference needs them, and codings have many.
  const termIds = new Map<Entry<unknown>, ReadonlySet<string>>();
  const idsOfTerms = (entry: Entry<unknown> | undefined): KnownIds | undefined => {
    const known = entry === undefined ? undefined : termIds.get(entry);
    if (entry === undefined || known !== undefined) return known;
    const facts = factsOf(entry);
    if (facts.isUnread) return undefined;
    const ids = new Set(facts.termIds);
    termIds.set(entry, ids);
    return ids;
  };
  const termFile = (
    home: VocabularyName | CodebookHome | 'speaker-classes',
    codebook: string | undefined,
  ) => {
    if (home === 'speaker-classes') return content.speakerClasses;
    if (isOfCodebook(home)) return content.codebooks[home].get(codebookMeant(codebook) ?? '');
    return content.vocabularies.get(home);
  };
  return (home, codebook) => {
    switch (home) {
      case 'outlets':
      case 'actors':
      case 'places':
      case 'articles':
      case 'chronologies':
        return content[home];
      case 'codebooks':
        return new Set(codebookIds(content));
      case 'speakers':
        return {
          has: (id) => actors.has(id) || outlets.has(id),
          keys: () => [...actors.keys(), ...outlets.keys()],
        };
      default:
        return idsOfTerms(termFile(home, codebook));
    }
  };
}

/** The rest of an archive for checks of single files, which records each question they ask as a dependency. */
export function surround(content: Content, answers: Answers, reads: Reads): Surroundings {
  const noted = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (...asked: string[]) => {
        reads.note(JSON.stringify([name, ...asked]));
        return (answer as (...asked: string[]) => unknown)(...asked);
      },
    ]),
  ) as unknown as Answers;
  return {
    ...noted,
    folder: content.folder,
    paragraphs: (article) =>
      noted.verifiedText(article) === undefined
        ? undefined
        : copiedParagraphs(content.originals.get(article)),
    headings: (article) =>
      noted.verifiedText(article) === undefined ? [] : headingsOf(content.originals.get(article)),
  };
}

/** The answer behind a dependency as a short text that changes only if the answer does. */
export function revisionOfAnswer(answers: Answers, dependency: string): string {
  const [name, ...asked] = JSON.parse(dependency) as [keyof Answers, ...(string | null)[]];
  const answer = answers[name] as ((...asked: (string | undefined)[]) => unknown) | undefined;
  const revision = JSON.stringify([answer?.(...asked.map((each) => each ?? undefined))]);
  return revision.length <= 32 ? revision : hash('sha1', revision, 'base64url');
}
