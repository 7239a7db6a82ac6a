import type { Root } from 'mdast';
import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { actorSchema, type Actor } from '../schema/actor.ts';
import { articleSchema, type Article } from '../schema/article.ts';
import { chronologySchema, type Chronology } from '../schema/chronology.ts';
import {
  codebookSchema,
  measuresSchema,
  questionsSchema,
  rulesSchema,
  scaleSchema,
  speakerClassesSchema,
  vocabularySchema,
  type Codebook,
  type CodebookHead,
  type CodingRules,
  type SharedTerms,
  type Vocabulary,
} from '../schema/codebook.ts';
import { once } from '../rebuild/once.ts';
import { compareText } from '../schema/compare-text.ts';
import { codingSchema, type Coding } from '../schema/coding.ts';
import { dossierSchema, type Dossier } from '../schema/dossier.ts';
import { outletSchema, type Outlet } from '../schema/outlet.ts';
import { placeSchema, type Place } from '../schema/place.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import type { ContentKind } from './content-layout.ts';
import { outlineAccount } from '../markdown/outline-account.ts';
import { readAccount } from '../markdown/parse-account.ts';
import type { Account, AccountOutline } from '../schema/account.ts';
import type { KeptEntries } from './kept-entries.ts';
import type { Copies } from '../originals/read-originals.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { FILE_START, issueAt, type Issue } from './issue.ts';
import { readProse, type ProseName, type ProseSource } from './prose-source.ts';
import type { SourceFile } from './read-content.ts';
import { readYaml, UNREADABLE, type YamlSource } from './yaml-source.ts';

/**
 * One content file: its YAML with positions and, if its schema accepts that, the typed data. Each is computed on
 * first use, and only once.
 */
export interface Entry<T> {
  kind: ContentKind;
  id: string;
  /** As in messages. */
  file: string;
  schema: z.ZodType<T>;
  /** A hash of the file's text; empty for a file that could not be read. */
  readonly digest: string;
  readonly yaml: YamlSource;
  /** The result of the schema for the YAML; `undefined` if it is rejected. */
  readonly data: T | undefined;
  /**
   * Drops what was parsed of the file, which takes about twenty times the memory of its text, except the data and the
   * outline of the account: thousands of files are checked one after the other. Whatever is asked for again is parsed
   * again, or taken from what is kept.
   */
  release: () => void;
}

/** A Markdown file with frontmatter: an article with its account, or a dossier with its introduction. */
export interface ProseEntry<T> extends Entry<T> {
  /** The whole file; empty if it could not be read. */
  text: string;
  /** `undefined` if the file has no fences that mark where the account or introduction starts. */
  readonly prose: ProseSource | undefined;
  /**
   * Returns the tree without positions, for rendering: a new copy each time, since rendering changes it. Empty for a
   * file without a tree.
   */
  takeTree: () => Root;
  /** The account, read from that tree, and its outline; empty for a file without a tree. */
  readonly account: Account;
  readonly outline: AccountOutline;
}

/** The content of an archive, by id (the file name without its ending). Includes entries whose data is rejected. */
export interface Content {
  folder: ContentFolder;
  site: Entry<Site> | undefined;
  /** The files of the codebooks, each kind by codebook id. */
  codebooks: CodebookEntries;
  vocabularies: ReadonlyMap<string, Entry<Vocabulary>>;
  speakerClasses: Entry<SharedTerms['speakerClasses']> | undefined;
  scale: Entry<SharedTerms['scale']> | undefined;
  outlets: ReadonlyMap<string, Entry<Outlet>>;
  actors: ReadonlyMap<string, Entry<Actor>>;
  places: ReadonlyMap<string, Entry<Place>>;
  articles: ReadonlyMap<string, ProseEntry<Article>>;
  codings: ReadonlyMap<string, Entry<Coding>>;
  dossiers: ReadonlyMap<string, ProseEntry<Dossier>>;
  chronologies: ReadonlyMap<string, Entry<Chronology>>;
  /** The imported originals by article; an archive may have none. */
  originals: Copies;
}

/** The files of all codebooks, by kind and codebook id. */
export interface CodebookEntries {
  codebook: ReadonlyMap<string, Entry<CodebookHead>>;
  questions: ReadonlyMap<string, Entry<Codebook['questions']>>;
  measures: ReadonlyMap<string, Entry<Codebook['measures']>>;
  stances: ReadonlyMap<string, Entry<Vocabulary>>;
  rules: ReadonlyMap<string, Entry<CodingRules>>;
}

/** The entries of parsed files, each with the text it was parsed from, by the path in messages. */
export type LoadedFiles = Map<string, { text: string | undefined; entry: Entry<unknown> }>;

/** The results of earlier parsing. */
export interface LoadOptions {
  known?: LoadedFiles | undefined;
  kept?: KeptEntries | undefined;
}

/**
 * Parses the files of an archive. Problems inside a file are kept with its entry. A file in `known` with the same text
 * keeps its entry, and newly parsed entries are added there; a file whose data is in `kept` is not parsed for it.
 */
export function loadContent(
  folder: ContentFolder,
  files: readonly SourceFile[],
  originals: Copies,
  { known = new Map(), kept }: LoadOptions = {},
): Content {
  const entryOfFile = <E extends Entry<unknown>>(source: SourceFile, parse: () => E): [string, E] => {
    const before = known.get(source.file);
    // A path has one kind, and so one type of entry.
    const entry = before?.text === source.text && before !== undefined ? (before.entry as E) : parse();
    known.set(source.file, { text: source.text, entry });
    return [source.id, entry];
  };
  const ofKind = (kind: ContentKind) => files.filter((file) => file.kind === kind);
  const load = <T>(kind: ContentKind, schema: z.ZodType<T>): Map<string, Entry<T>> =>
    new Map(ofKind(kind).map((file) => entryOfFile(file, () => loadEntry(file, schema, kept))));
  const loadProse = <T>(kind: ContentKind, schema: z.ZodType<T>, name: ProseName) =>
    new Map(ofKind(kind).map((file) => entryOfFile(file, () => loadProseEntry(file, schema, name, kept))));
  return {
    folder,
    site: load('site', siteSchema).get('site'),
    codebooks: {
      codebook: load('codebook', codebookSchema),
      questions: load('questions', questionsSchema),
      measures: load('measures', measuresSchema),
      stances: load('stances', vocabularySchema),
      rules: load('rules', rulesSchema),
    },
    vocabularies: load('vocabulary', vocabularySchema),
    speakerClasses: load('speaker-classes', speakerClassesSchema).get('speaker-classes'),
    scale: load('scale', scaleSchema).get('scale'),
    outlets: load('outlet', outletSchema),
    actors: load('actor', actorSchema),
    places: load('place', placeSchema),
    articles: loadProse('article', articleSchema, 'account'),
    codings: load('coding', codingSchema),
    dossiers: loadProse('dossier', dossierSchema, 'introduction'),
    chronologies: load('chronology', chronologySchema),
    originals,
  };
}

/** Every entry of an archive, without the Markdown of its articles and dossiers, ordered by kind. */
export function entriesOf(content: Content): Entry<unknown>[] {
  const { site, outlets, actors, places, articles, codings, dossiers, chronologies } = content;
  const maps = [outlets, actors, places, articles, codings, dossiers, chronologies];
  return [
    ...(site === undefined ? [] : [site]),
    ...[...content.codebooks.codebook.values(), ...content.codebooks.rules.values()],
    ...termFilesOf(content),
    ...(content.scale === undefined ? [] : [content.scale]),
    ...maps.flatMap((map): Entry<unknown>[] => [...map.values()]),
  ];
}

/** The files with lists of terms: the questions, measures and stances of each codebook, then the shared lists. */
export function termFilesOf({ codebooks, vocabularies, speakerClasses }: Content): Entry<unknown>[] {
  return [
    ...codebooks.questions.values(),
    ...codebooks.measures.values(),
    ...codebooks.stances.values(),
    ...vocabularies.values(),
    ...(speakerClasses === undefined ? [] : [speakerClasses]),
  ];
}

const idsOfCodebooks = new WeakMap<CodebookEntries, readonly string[]>();

/** The ids of the codebooks, in order. */
export function codebookIds({ codebooks }: Content): readonly string[] {
  const known = idsOfCodebooks.get(codebooks);
  if (known !== undefined) return known;
  const all = Object.values(codebooks).flatMap((files: ReadonlyMap<string, unknown>) => [...files.keys()]);
  const ids = [...new Set(all)].sort(compareText);
  idsOfCodebooks.set(codebooks, ids);
  return ids;
}

/** Every Markdown file: the articles, then the dossiers. */
export function proseOf({ articles, dossiers }: Content): ProseEntry<unknown>[] {
  return [...articles.values(), ...dossiers.values()];
}

function loadEntry<T>(source: SourceFile, schema: z.ZodType<T>, kept: KeptEntries | undefined): Entry<T> {
  const { kind, id, file, text } = source;
  const digest = once(() => digestOf(text ?? ''));
  const yaml = forgettable(() => (text === undefined ? UNREADABLE : readYaml(text, file)));
  const data = once(() => {
    const key = keyOfEntry(kind, digest());
    const before = kept?.entries.take(key);
    if (before !== undefined) return before.data as T;
    const made = schema.safeParse(yaml.get().data).data;
    if (made !== undefined) kept?.entries.keep(key, { data: made });
    return made;
  });
  return {
    kind,
    id,
    file,
    schema,
    get digest() {
      return digest();
    },
    get yaml() {
      return yaml.get();
    },
    get data() {
      return data();
    },
    release() {
      if (!yaml.isKnown()) return;
      data();
      yaml.forget();
    },
  };
}

function loadProseEntry<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
  name: ProseName,
  kept: KeptEntries | undefined,
): ProseEntry<T> {
  const { kind, id, file, text = '' } = source;
  const digest = once(() => digestOf(text));
  const split = once(() => splitFrontmatter(text));
  const yaml = forgettable(() => {
    const parts = split();
    return typeof parts === 'object'
      ? readYaml(parts.yaml, file, 2)
      : { ...UNREADABLE, issues: fenceIssues(parts, text, file) };
  });
  const prose = forgettable(() => {
    const parts = split();
    return typeof parts === 'object' ? readProse(text, parts, file, name) : undefined;
  });
  const key = () => keyOfEntry(kind, digest());
  const account = forgettable(() => readAccount(keptTree() ?? treeOf(prose.get())));
  const keptTree = () => (prose.isKnown() ? undefined : kept?.trees.take(key()));
  /** The tree without positions; it is kept, so that the text need not be parsed again. */
  const leanTree = (): Root => {
    const known = keptTree();
    if (known !== undefined) return known;
    const lean = withoutPositions(treeOf(prose.get()));
    if (kept === undefined) return lean;
    kept.trees.keep(key(), lean);
    prose.forget();
    return lean;
  };
  const before = once(() => {
    kept?.trees.stay(key());
    return kept?.entries.take(key());
  });
  const outline = once(() => before()?.outline ?? outlineAccount(account.get()));
  const data = once(() => {
    const known = before();
    if (known?.outline !== undefined) return known.data as T;
    const made = schema.safeParse(yaml.get().data).data;
    if (made !== undefined) kept?.entries.keep(key(), { data: made, outline: outline() });
    return made;
  });
  return {
    kind,
    id,
    file,
    schema,
    text,
    get digest() {
      return digest();
    },
    get yaml() {
      return yaml.get();
    },
    get data() {
      return data();
    },
    get account() {
      return account.get();
    },
    get outline() {
      return outline();
    },
    get prose() {
      return prose.get();
    },
    takeTree: leanTree,
    release() {
      if (!yaml.isKnown() && !prose.isKnown()) return;
      data();
      if (kept !== undefined) outline();
      yaml.forget();
      if (prose.isKnown()) leanTree();
      prose.forget();
      account.forget();
    },
  };
}

const treeOf = (prose: ProseSource | undefined): Root => prose?.tree ?? { type: 'root', children: [] };

function fenceIssues(what: 'missing' | 'unclosed', text: string, file: string): Issue[] {
  const message =
    what === 'missing'
      ? 'The frontmatter is missing: line 1 is not ---.'
      : 'The frontmatter has no end: no line --- follows the one that starts it.';
  return text === '' ? [] : [issueAt('missing-frontmatter', file, FILE_START, message)];
}

/** A copy of a tree without its positions. */
function withoutPositions<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withoutPositions) as T;
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node))
    if (key !== 'position') copy[key] = withoutPositions(value);
  return copy as T;
}

/** A text may be valid data of one kind and not of another. */
function keyOfEntry(kind: ContentKind, digest: string): string {
  return `${kind} ${digest}`;
}

function digestOf(text: string): string {
  return hash('sha1', text, 'base64url');
}

/** Like `once`, for results that can be dropped and are then computed again on the next use. */
function forgettable<T>(make: () => T) {
  let made: { value: T } | undefined;
  return {
    get: (): T => (made ??= { value: make() }).value,
    isKnown: () => made !== undefined,
    forget: () => {
      made = undefined;
    },
  };
}
