import type { z } from 'zod';
import type { ContentFolder } from '../content/content-folder.ts';
import { actorSchema, type Actor } from '../schema/actor.ts';
import { articleSchema, type Article } from '../schema/article.ts';
import {
  codebookSchema,
  measuresSchema,
  questionsSchema,
  scaleSchema,
  speakerClassesSchema,
  vocabularySchema,
  type CodebookHead,
  type Instruments,
  type Vocabulary,
} from '../schema/codebook.ts';
import { codingSchema, type Coding } from '../schema/coding.ts';
import { dossierSchema, type Dossier } from '../schema/dossier.ts';
import { outletSchema, type Outlet } from '../schema/outlet.ts';
import { placeSchema, type Place } from '../schema/place.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import type { ContentKind } from './content-layout.ts';
import type { Copies } from '../originals/read-originals.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { FILE_START, issueAt } from './issue.ts';
import { readProse, type ProseName, type ProseSource } from './prose-source.ts';
import type { SourceFile } from './read-content.ts';
import { readYaml, UNREADABLE, type YamlSource } from './yaml-source.ts';

/** One content file: its YAML with positions and, when its schema accepts that, the typed record. */
export interface Entry<T> {
  kind: ContentKind;
  id: string;
  /** As messages show it. */
  file: string;
  schema: z.ZodType<T>;
  yaml: YamlSource;
  /** What the schema makes of the YAML; `undefined` when it refuses it. */
  record: T | undefined;
}

/** A file of Markdown under frontmatter: an article with its account, or a dossier with its introduction. */
export interface ProseEntry<T> extends Entry<T> {
  /** The whole file; empty when it could not be read. */
  text: string;
  /** `undefined` when the file has no fences that tell where the account or introduction starts. */
  prose: ProseSource | undefined;
}

/** All of an archive, by id (the file's name without its ending). An entry stands here even when its record is refused. */
export interface Content {
  folder: ContentFolder;
  site: Entry<Site> | undefined;
  codebook: Entry<CodebookHead> | undefined;
  vocabularies: ReadonlyMap<string, Entry<Vocabulary>>;
  instruments: { readonly [Name in keyof Instruments]: Entry<Instruments[Name]> | undefined };
  outlets: ReadonlyMap<string, Entry<Outlet>>;
  actors: ReadonlyMap<string, Entry<Actor>>;
  places: ReadonlyMap<string, Entry<Place>>;
  articles: ReadonlyMap<string, ProseEntry<Article>>;
  codings: ReadonlyMap<string, Entry<Coding>>;
  dossiers: ReadonlyMap<string, ProseEntry<Dossier>>;
  /** The imported originals by article; an archive may have none. */
  originals: Copies;
}

/** Parses the files of an archive. What is wrong inside a file is kept with its entry. */
export function loadContent(folder: ContentFolder, files: readonly SourceFile[], originals: Copies): Content {
  const load = <T>(kind: ContentKind, schema: z.ZodType<T>): Map<string, Entry<T>> =>
    new Map(files.filter((file) => file.kind === kind).map((file) => [file.id, loadEntry(file, schema)]));
  const loadProse = <T>(kind: ContentKind, schema: z.ZodType<T>, name: ProseName) =>
    new Map(
      files
        .filter((file) => file.kind === kind)
        .map((file) => [file.id, loadProseEntry(file, schema, name)] as const),
    );
  return {
    folder,
    site: load('site', siteSchema).get('site'),
    codebook: load('codebook', codebookSchema).get('codebook'),
    vocabularies: load('vocabulary', vocabularySchema),
    instruments: {
      questions: load('questions', questionsSchema).get('questions'),
      measures: load('measures', measuresSchema).get('measures'),
      speakerClasses: load('speaker-classes', speakerClassesSchema).get('speaker-classes'),
      scale: load('scale', scaleSchema).get('scale'),
    },
    outlets: load('outlet', outletSchema),
    actors: load('actor', actorSchema),
    places: load('place', placeSchema),
    articles: loadProse('article', articleSchema, 'account'),
    codings: load('coding', codingSchema),
    dossiers: loadProse('dossier', dossierSchema, 'introduction'),
    originals,
  };
}

/** Every entry of an archive but the Markdown of its articles and dossiers, in the order of kinds. */
export function entriesOf(content: Content): Entry<unknown>[] {
  const { site, codebook, vocabularies, outlets, actors, places, articles, codings, dossiers } = content;
  const heads = [site, codebook].filter((entry) => entry !== undefined);
  const maps = [vocabularies, outlets, actors, places, articles, codings, dossiers];
  return [...heads, ...instrumentsOf(content), ...maps.flatMap((map): Entry<unknown>[] => [...map.values()])];
}

/** The instruments of the codebook that are there. */
export function instrumentsOf({ instruments }: Content): Entry<unknown>[] {
  return Object.values(instruments).filter((entry) => entry !== undefined);
}

/** Every file with Markdown: the articles, then the dossiers. */
export function proseOf({ articles, dossiers }: Content): ProseEntry<unknown>[] {
  return [...articles.values(), ...dossiers.values()];
}

function loadEntry<T>(source: SourceFile, schema: z.ZodType<T>): Entry<T> {
  const { kind, id, file, text } = source;
  return entryOf({ kind, id, file }, schema, text === undefined ? UNREADABLE : readYaml(text, file));
}

function entryOf<T>(
  name: Pick<Entry<T>, 'kind' | 'id' | 'file'>,
  schema: z.ZodType<T>,
  yaml: YamlSource,
): Entry<T> {
  return { ...name, schema, yaml, record: schema.safeParse(yaml.data).data };
}

function loadProseEntry<T>(source: SourceFile, schema: z.ZodType<T>, proseName: ProseName): ProseEntry<T> {
  const { kind, id, file, text = '' } = source;
  const name = { kind, id, file };
  const split = splitFrontmatter(text);
  if (typeof split === 'object') {
    return {
      ...entryOf(name, schema, readYaml(split.yaml, file, 2)),
      text,
      prose: readProse(text, split, file, proseName),
    };
  }
  const message =
    split === 'missing'
      ? 'The frontmatter is missing: line 1 is not ---.'
      : 'The frontmatter has no end: no line --- follows the one that starts it.';
  const issues = text === '' ? [] : [issueAt('missing-frontmatter', file, FILE_START, message)];
  return { ...entryOf(name, schema, { ...UNREADABLE, issues }), text, prose: undefined };
}
