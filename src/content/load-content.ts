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
import { compareText } from '../schema/compare-text.ts';
import { codingSchema, type Coding } from '../schema/coding.ts';
import { correctionSchema, type RecordedCorrection } from '../schema/correction.ts';
import { dossierSchema, type Dossier } from '../schema/dossier.ts';
import { outletSchema, type Outlet } from '../schema/outlet.ts';
import { placeSchema, type Place } from '../schema/place.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import type { ContentKind } from './content-layout.ts';
import type { KeptEntries } from './kept-entries.ts';
import type { Copies } from '../originals/read-originals.ts';
import { loadEntry, loadProseEntry, type Entry, type ProseEntry } from './entry.ts';
import type { ProseName } from './prose-source.ts';
import type { ReleaseFile, ReleaseSums } from './read-releases.ts';
import type { SourceFile } from './read-content.ts';

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
  corrections: ReadonlyMap<string, Entry<RecordedCorrection>>;
  /** The releases that the archive had, ordered by version as text. */
  releases: readonly ReleaseFile[];
  /** The list of their digests; `undefined` if there is none. */
  releaseSums: ReleaseSums | undefined;
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
  releases?: readonly ReleaseFile[];
  releaseSums?: ReleaseSums | undefined;
}

/**
 * Parses the files of an archive. Problems inside a file are kept with its entry. A file in `known` with the same text
 * keeps its entry, and newly parsed entries are added there; a file whose data is in `kept` is not parsed for it.
 */
export function loadContent(
  folder: ContentFolder,
  files: readonly SourceFile[],
  originals: Copies,
  { known = new Map(), kept, releases = [], releaseSums }: LoadOptions = {},
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
    corrections: load('correction', correctionSchema),
    releases,
    releaseSums,
    originals,
  };
}

/** Every entry of an archive, without the Markdown of its articles and dossiers, ordered by kind. */
export function entriesOf(content: Content): Entry<unknown>[] {
  const { site, outlets, actors, places, articles, codings, dossiers, chronologies, corrections } = content;
  const maps = [outlets, actors, places, articles, codings, dossiers, chronologies, corrections];
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
