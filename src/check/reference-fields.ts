import { idSchema } from '../schema/id.ts';
import type { VocabularyName } from '../schema/codebook.ts';
import type { ContentKind } from '../content/content-layout.ts';
import { codebookIds, type Content, type Entry } from '../content/load-content.ts';
import type { YamlPath } from '../content/yaml-plain.ts';

/** What of a codebook has terms that other files name. */
export type CodebookHome = 'questions' | 'measures' | 'stances';

/**
 * Where ids live: a folder of records or of codebooks, a list of terms of a codebook, or one that all share. Speakers live
 * in two folders, as actors or as outlets.
 */
export type IdHome =
  | 'outlets'
  | 'actors'
  | 'places'
  | 'articles'
  | 'chronologies'
  | 'codebooks'
  | 'speakers'
  | 'speaker-classes'
  | VocabularyName
  | CodebookHome;

/** An id in a record that names another record or a term. */
export interface Reference {
  path: YamlPath;
  id: string;
  home: IdHome;
  /** The codebook that the record names, for terms of a codebook; `undefined` where it names none. */
  codebook: string | undefined;
}

/** The keys that hold ids, by the kind of the record that has them; `*` stands for every item of a list. */
export const REFERENCE_FIELDS: Readonly<Record<ContentKind, readonly { path: YamlPath; home: IdHome }[]>> = {
  site: [],
  codebook: [{ path: ['shapedBy', '*'], home: 'articles' }],
  questions: [],
  measures: [],
  stances: [],
  rules: [],
  vocabulary: [],
  'speaker-classes': [],
  scale: [],
  outlet: [
    { path: ['kind'], home: 'outlet-kinds' },
    { path: ['parent'], home: 'outlets' },
  ],
  actor: [
    { path: ['kind'], home: 'actor-kinds' },
    { path: ['parent'], home: 'actors' },
  ],
  place: [
    { path: ['kind'], home: 'place-kinds' },
    { path: ['parent'], home: 'places' },
    { path: ['coordinates', 'precision'], home: 'precisions' },
  ],
  article: [
    { path: ['outlet'], home: 'outlets' },
    { path: ['republisher'], home: 'outlets' },
    { path: ['genre'], home: 'genres' },
    { path: ['stance', 'codebook'], home: 'codebooks' },
    { path: ['stance', 'id'], home: 'stances' },
    { path: ['actors', '*'], home: 'actors' },
    { path: ['places', '*'], home: 'places' },
  ],
  coding: [
    { path: ['article'], home: 'articles' },
    { path: ['codebook', 'id'], home: 'codebooks' },
    { path: ['stance', 'id'], home: 'stances' },
    { path: ['toward', '*', 'actor'], home: 'actors' },
    { path: ['claims', '*', 'question'], home: 'questions' },
    { path: ['claims', '*', 'by'], home: 'speakers' },
    { path: ['figures', '*', 'measure'], home: 'measures' },
    { path: ['figures', '*', 'by'], home: 'speakers' },
    { path: ['voices', '*', 'actor'], home: 'actors' },
    { path: ['voices', '*', 'class'], home: 'speaker-classes' },
    { path: ['voices', '*', 'through'], home: 'speakers' },
    { path: ['names', '*', 'actor'], home: 'actors' },
    { path: ['events', '*', 'places', '*'], home: 'places' },
    { path: ['events', '*', 'actors', '*'], home: 'actors' },
    { path: ['events', '*', 'by'], home: 'speakers' },
    { path: ['events', '*', 'answers', '*', 'question'], home: 'questions' },
  ],
  dossier: [
    { path: ['codebook', 'id'], home: 'codebooks' },
    { path: ['articles', '*'], home: 'articles' },
    { path: ['questions', '*'], home: 'questions' },
    { path: ['chronology'], home: 'chronologies' },
  ],
  chronology: [],
};

/** Where a record names the codebook that it uses. */
const CODEBOOK_PATHS: Readonly<Partial<Record<ContentKind, YamlPath>>> = {
  article: ['stance', 'codebook'],
  coding: ['codebook', 'id'],
  dossier: ['codebook', 'id'],
};

/** The codebook that a record names; `undefined` where it names none. */
export function namedCodebook({ kind, yaml }: Entry<unknown>): string | undefined {
  const path = CODEBOOK_PATHS[kind];
  const value = path === undefined ? undefined : valuesAt(yaml.data, path)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The references of one record; read from its raw YAML, so that another mistake in the file does not hide them. */
export function referencesIn(entry: Entry<unknown>): Reference[] {
  const codebook = namedCodebook(entry);
  return REFERENCE_FIELDS[entry.kind].flatMap(({ path, home }) =>
    valuesAt(entry.yaml.data, path)
      .filter((found): found is { path: YamlPath; value: string } => idSchema.safeParse(found.value).success)
      .filter((found) => !entry.yaml.isFaulty(found.path))
      .map((found) => ({ path: found.path, id: found.value, home, codebook })),
  );
}

/** Ids that exist; sets of ids and maps by id are such. */
export interface KnownIds {
  has: (id: string) => boolean;
  keys: () => Iterable<string>;
}

const termIds = new WeakMap<Entry<unknown>, ReadonlySet<string>>();

/**
 * The codebook that is meant where a record names this one, or none: the archive's only one. `undefined` where the archive
 * has several, or where there is no such codebook.
 */
export function codebookMeant(content: Content, named: string | undefined): string | undefined {
  const known = codebookIds(content);
  if (named === undefined) return known.length === 1 ? known[0] : undefined;
  return known.includes(named) ? named : undefined;
}

/**
 * The ids that exist in a home, of the codebook that is named where they are terms of one; `undefined` when its terms can't
 * be read or the codebook is not known, so that nothing can be said.
 */
export function idsIn(content: Content, home: IdHome, codebook?: string): KnownIds | undefined {
  const { actors, outlets } = content;
  if (
    home === 'outlets' ||
    home === 'actors' ||
    home === 'places' ||
    home === 'articles' ||
    home === 'chronologies'
  )
    return content[home];
  if (home === 'codebooks') return new Set(codebookIds(content));
  if (home === 'speakers') {
    return {
      has: (id) => actors.has(id) || outlets.has(id),
      keys: () => [...actors.keys(), ...outlets.keys()],
    };
  }
  const entry = termFile(content, home, codebook);
  return entry?.yaml.data === undefined ? undefined : idsOfTerms(entry);
}

function termFile(
  content: Content,
  home: VocabularyName | CodebookHome | 'speaker-classes',
  codebook: string | undefined,
): Entry<unknown> | undefined {
  if (home === 'speaker-classes') return content.speakerClasses;
  if (home === 'questions' || home === 'measures' || home === 'stances')
    return content.codebooks[home].get(codebookMeant(content, codebook) ?? '');
  return content.vocabularies.get(home);
}

// Every reference asks for them, and codings have many.
function idsOfTerms(entry: Entry<unknown>): ReadonlySet<string> {
  const known = termIds.get(entry);
  if (known !== undefined) return known;
  const ids = new Set(valuesAt(entry.yaml.data, ['terms', '*', 'id']).map(({ value }) => String(value)));
  termIds.set(entry, ids);
  return ids;
}

/** The values at a path of plain data, each with its own path; `*` stands for every item of a list. */
export function valuesAt(data: unknown, path: YamlPath): { path: YamlPath; value: unknown }[] {
  let found: { path: YamlPath; value: unknown }[] = [{ path: [], value: data }];
  for (const key of path) {
    found = found.flatMap(({ path: parent, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      if (key === '*') {
        return Array.isArray(value)
          ? value.map((item: unknown, index) => ({ path: [...parent, index], value: item }))
          : [];
      }
      if (!Object.hasOwn(value, key)) return [];
      return [{ path: [...parent, key], value: (value as Record<string, unknown>)[key] }];
    });
  }
  return found;
}
