import { toString } from 'mdast-util-to-string';
import { addressesIn } from '../export/item-ids.ts';
import type { Article } from '../schema/article.ts';
import type { Coding } from '../schema/coding.ts';
import type { RecordedCorrection } from '../schema/correction.ts';
import { parseMentionUrl } from '../markdown/mention-url.ts';
import type { FileLocation } from '../content/issue.ts';
import type { Entry, ProseEntry } from '../content/entry.ts';
import { sha256 } from '../originals/original-file.ts';
import { dataDigest } from './data-digest.ts';
import { isDraft } from './drafts.ts';
import { readAnswers, readRanges, type MeasureRange, type QuestionAnswers } from './instruments.ts';
import { proseParts } from './prose-parts.ts';
import { isOfCodebook, namedCodebook, referencesIn, valuesAt, type IdHome } from './reference-fields.ts';
import type { YamlPath } from '../content/yaml-plain.ts';

/** How much of the digest of a paragraph is kept: it only has to tell the paragraphs of one text apart. */
const PARAGRAPH_DIGITS = 8;

/** A text in a file, with its location. */
export interface Placed extends FileLocation {
  text: string;
}

/** The ids of one home that a file names; for terms of a codebook, with the codebook if the file names one. */
export interface Uses {
  home: IdHome;
  codebook?: string;
  ids: readonly string[];
}

/** A fingerprint of an original: the SHA-256 of the document and the number of paragraphs. */
export interface Fingerprint {
  sha256: string;
  paragraphs: number;
}

/**
 * What checks of other files and of the whole archive need from one file: plain data that survives JSON. It depends on
 * the file alone, so an unchanged file need not be parsed for it. Keys without a value are left out.
 */
export interface Facts {
  /** Set if the file, or the Markdown in it, could not be parsed, so that what it names is unknown. */
  isUnread?: true;
  isDraft?: true;
  /** Set if the schema rejects the data. */
  isRefused?: true;
  /** SHA-256 of what it says, by which a release knows it (`dataDigest`). */
  dataDigest?: string;
  /** The ids that it names in keys and mentions, without duplicates. */
  uses?: readonly Uses[];
  /** The number of terms in a file of terms, their ids, and the ids that are text with their locations. */
  termCount?: number;
  termIds?: readonly string[];
  terms?: readonly Placed[];
  /** The name and the aliases of a record. */
  names?: readonly Placed[];
  formerIds?: readonly Placed[];
  parent?: Placed;
  /** The version of a codebook, the answers of its questions, the ranges of its measures and its stances. */
  version?: number;
  answers?: QuestionAnswers;
  ranges?: readonly (readonly [measure: string, range: MeasureRange])[];
  stances?: readonly (Placed & { label: string })[];
  /** The codebook that an entry names. */
  codebook?: string;
  /** Where a coding names its codebook. */
  codebookAt?: FileLocation;
  /** The ids that lead to the items of a coding that the schema accepts, to facts, or to the questions that a dossier names. */
  items?: readonly string[];
  /** The first digits of the SHA-256 of each paragraph of an account, as releases hold them. */
  paragraphs?: readonly string[];
  /** What a correction mended. */
  mended?: Mended;
  /** The coder and the articles of a dossier. */
  coder?: Placed;
  articles?: readonly Placed[];
  /** The title of an article, and the available parts of its original's fingerprint. */
  title?: string;
  original?: Partial<Fingerprint>;
  /** The actors and places that an article lists, with the locations of the keys. */
  lists?: {
    actors: readonly string[];
    places: readonly string[];
    actorsAt: FileLocation;
    placesAt: FileLocation;
  };
}

/** What a correction says of the entry that it mended. */
export interface Mended extends FileLocation {
  of: RecordedCorrection['of'];
  /** Its folder and id; of a coding without the codebook that may be in its name, of a codebook the folder or one of its files. */
  entry: string;
  /** Ids that are gone from it. */
  withdrawn: readonly string[];
  /** Set if the whole entry is gone. */
  isGone?: true;
  /** The first paragraph of the account that it is about. */
  from?: number;
}

/** Reads the facts of a file. */
export function readFacts(entry: Entry<unknown>): Facts {
  const { yaml, data } = entry;
  const uses = usesOf(entry);
  const formerIds = placed(entry, ['formerIds', '*']);
  const codebook = namedCodebook(entry);
  const isUnread = yaml.data === undefined || ('prose' in entry && proseOf(entry)?.tree === undefined);
  return {
    ...(isUnread && { isUnread }),
    ...(isDraft(entry) && { isDraft: true }),
    ...(data === undefined ? { isRefused: true } : { dataDigest: dataDigest(entry) }),
    ...(uses.length > 0 && { uses }),
    ...(codebook !== undefined && { codebook }),
    ...(formerIds.length > 0 && { formerIds }),
    ...factsOfKind(entry),
  };
}

function factsOfKind(entry: Entry<unknown>): Facts {
  const { kind, yaml, data } = entry;
  switch (kind) {
    case 'outlet':
    case 'actor':
    case 'place': {
      const [parent] = placed(entry, ['parent']);
      return {
        names: [...placed(entry, ['name']), ...placed(entry, ['aliases', '*'])],
        ...(parent !== undefined && { parent }),
      };
    }
    case 'codebook': {
      const version = valuesAt(yaml.data, ['version'])[0]?.value;
      return typeof version === 'number' && Number.isFinite(version) ? { version } : {};
    }
    case 'questions':
      return { ...termFacts(entry), ...(yaml.data !== undefined && { answers: readAnswers(yaml.data) }) };
    case 'measures':
      return { ...termFacts(entry), ranges: readRanges(yaml.data) };
    case 'stances':
      return { ...termFacts(entry), stances: stancesIn(entry) };
    case 'vocabulary':
    case 'speaker-classes':
      return termFacts(entry);
    case 'coding':
      return {
        codebookAt: yaml.locationOf(['codebook']),
        ...(data !== undefined && { items: addressesIn(data as Coding) }),
      };
    case 'dossier': {
      const [coder] = yaml.isFaulty(['coder']) ? [] : placed(entry, ['coder']);
      const questions = placed(entry, ['questions', '*']).map(({ text }) => `questions/${text}`);
      return {
        articles: placed(entry, ['articles', '*']),
        ...(coder !== undefined && { coder }),
        ...(questions.length > 0 && { items: questions }),
      };
    }
    case 'correction':
      return data === undefined ? {} : { mended: mendedBy(entry, data as RecordedCorrection) };
    case 'chronology':
      return { items: placed(entry, ['facts', '*', 'id']).map(({ text }) => `fact-${text}`) };
    case 'article':
      return { ...paragraphsOf(entry), ...articleFacts(entry, data as Article | undefined) };
    default:
      return {};
  }
}

function paragraphsOf(entry: Entry<unknown>): Facts {
  const tree = proseOf(entry)?.tree;
  if (tree === undefined) return {};
  return {
    paragraphs: proseParts(tree).paragraphs.map((paragraph) =>
      sha256(toString(paragraph)).slice(0, PARAGRAPH_DIGITS),
    ),
  };
}

function mendedBy(
  { yaml }: Entry<unknown>,
  { of, article = '', coder = '', entry = '', at = [], after, withdrawn = [] }: RecordedCorrection,
): Mended {
  const named = {
    account: `articles/${article}`,
    details: `articles/${article}`,
    coding: `codings/${article}.${coder}`,
  };
  return {
    of,
    entry: of === 'entry' ? entry : named[of],
    withdrawn,
    ...(of === 'entry' && after === undefined && withdrawn.length === 0 && { isGone: true }),
    ...(of === 'account' && at.length > 0 && { from: Math.min(...at) }),
    ...yaml.locationOf([of === 'entry' ? 'entry' : 'article']),
  };
}

function termFacts(entry: Entry<unknown>): Facts {
  const { data } = entry.yaml;
  const ids = valuesAt(data, ['terms', '*', 'id']);
  return {
    termCount: valuesAt(data, ['terms', '*']).length,
    termIds: ids.map(({ value }) => String(value)),
    terms: placed(entry, ['terms', '*', 'id']),
  };
}

function stancesIn({ yaml }: Entry<unknown>): (Placed & { label: string })[] {
  return valuesAt(yaml.data, ['terms', '*']).flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null) return [];
    const { id, label } = value as Record<string, unknown>;
    if (typeof id !== 'string') return [];
    return [{ text: id, label: String(label), ...yaml.locationOf([...path, 'label']) }];
  });
}

function articleFacts({ yaml }: Entry<unknown>, data: Article | undefined): Facts {
  const [sha256, paragraphs] = ['sha256', 'paragraphs'].map(
    (key) => valuesAt(yaml.data, ['original', key])[0]?.value,
  );
  return {
    ...(data !== undefined && { title: data.title }),
    original: {
      ...(typeof sha256 === 'string' && { sha256 }),
      ...(typeof paragraphs === 'number' && Number.isFinite(paragraphs) && { paragraphs }),
    },
    lists: {
      actors: data?.actors ?? [],
      places: data?.places ?? [],
      actorsAt: yaml.locationOf(['actors'], 'key'),
      placesAt: yaml.locationOf(['places'], 'key'),
    },
  };
}

function usesOf(entry: Entry<unknown>): Uses[] {
  const uses = new Map<string, Uses & { ids: string[] }>();
  const seen = new Set<string>();
  const add = (home: IdHome, id: string, named?: string): void => {
    const codebook = isOfCodebook(home) ? named : undefined;
    const key = `${home} ${codebook ?? ''}`;
    if (seen.has(`${key} ${id}`)) return;
    seen.add(`${key} ${id}`);
    const group = uses.get(key) ?? { home, ...(codebook !== undefined && { codebook }), ids: [] };
    uses.set(key, group);
    group.ids.push(id);
  };
  for (const { id, home, codebook } of referencesIn(entry)) {
    // A dossier that asks a question does not answer it: only codings use questions.
    if (entry.kind === 'dossier' && home !== 'chronologies') continue;
    if (id !== entry.id || home !== `${entry.kind}s`) add(home, id, codebook);
  }
  for (const { url } of proseParts(proseOf(entry)?.tree).links) {
    const target = parseMentionUrl(url);
    if (target !== undefined) add(`${target.kind}s`, target.id);
  }
  return [...uses.values()];
}

function proseOf(entry: Entry<unknown>): ProseEntry<unknown>['prose'] {
  return 'prose' in entry ? (entry as ProseEntry<unknown>).prose : undefined;
}

/** The texts at a path, with their locations. */
function placed({ yaml }: Entry<unknown>, path: YamlPath): Placed[] {
  return valuesAt(yaml.data, path).flatMap(({ path: at, value }) =>
    typeof value === 'string' ? [{ text: value, ...yaml.locationOf(at) }] : [],
  );
}
