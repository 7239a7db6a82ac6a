import type { z } from 'zod';
import { actorSchema, type Actor } from '../schema/actor.ts';
import { articleSchema, type Article } from '../schema/article.ts';
import { codebookSchema, vocabularySchema, type CodebookHead, type Vocabulary } from '../schema/codebook.ts';
import { outletSchema, type Outlet } from '../schema/outlet.ts';
import { placeSchema, type Place } from '../schema/place.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { readAccountSource, type AccountSource } from './account-source.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { FILE_START, issueAt } from './issue.ts';
import type { ContentKind, SourceFile } from './read-content.ts';
import { readYaml, UNREADABLE, type YamlSource } from './yaml-source.ts';

/** One content file: its YAML with positions and, when its schema accepts that, the typed record. */
export interface Entry<T> {
  kind: ContentKind;
  id: string;
  /** POSIX path from the project root. */
  file: string;
  schema: z.ZodType<T>;
  yaml: YamlSource;
  /** What the schema makes of the YAML; `undefined` when it refuses it. */
  record: T | undefined;
}

/** An article: its frontmatter and its account. */
export interface ArticleEntry extends Entry<Article> {
  /** The whole file; empty when it could not be read. */
  text: string;
  /** `undefined` when the file has no fences that tell where the account starts. */
  account: AccountSource | undefined;
}

/** All of `content/`, by id (the file's name). An entry stands here even when its record is refused. */
export interface Content {
  site: Entry<Site> | undefined;
  codebook: Entry<CodebookHead> | undefined;
  vocabularies: ReadonlyMap<string, Entry<Vocabulary>>;
  outlets: ReadonlyMap<string, Entry<Outlet>>;
  actors: ReadonlyMap<string, Entry<Actor>>;
  places: ReadonlyMap<string, Entry<Place>>;
  articles: ReadonlyMap<string, ArticleEntry>;
}

/** Parses the files of an archive. What is wrong inside a file is kept with its entry. */
export function loadContent(files: readonly SourceFile[]): Content {
  const load = <T>(kind: ContentKind, schema: z.ZodType<T>): Map<string, Entry<T>> =>
    new Map(files.filter((file) => file.kind === kind).map((file) => [file.id, loadEntry(file, schema)]));
  return {
    site: load('site', siteSchema).get('site'),
    codebook: load('codebook', codebookSchema).get('codebook'),
    vocabularies: load('vocabulary', vocabularySchema),
    outlets: load('outlet', outletSchema),
    actors: load('actor', actorSchema),
    places: load('place', placeSchema),
    articles: new Map(
      files.filter(({ kind }) => kind === 'article').map((file) => [file.id, loadArticle(file)]),
    ),
  };
}

/** Every entry of an archive but its articles' accounts, in the order of kinds. */
export function entriesOf(content: Content): Entry<unknown>[] {
  const { site, codebook, vocabularies, outlets, actors, places, articles } = content;
  const heads = [site, codebook].filter((entry) => entry !== undefined);
  const maps = [vocabularies, outlets, actors, places, articles].map((map) => [...map.values()]);
  return [...heads, ...maps.flat()];
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

function loadArticle({ kind, id, file, text = '' }: SourceFile): ArticleEntry {
  const name = { kind, id, file };
  const split = splitFrontmatter(text);
  if (typeof split === 'object') {
    return {
      ...entryOf(name, articleSchema, readYaml(split.yaml, file, 2)),
      text,
      account: readAccountSource(text, split.body, split.bodyLine, file),
    };
  }
  const message =
    split === 'missing'
      ? 'The frontmatter is missing: line 1 is not ---.'
      : 'The frontmatter has no end: no line --- follows the one that starts it.';
  const issues = text === '' ? [] : [issueAt('missing-frontmatter', file, FILE_START, message)];
  return { ...entryOf(name, articleSchema, { ...UNREADABLE, issues }), text, account: undefined };
}
