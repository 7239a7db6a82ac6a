import { idSchema } from '../schema/id.ts';
import type { VocabularyName } from '../schema/codebook.ts';
import type { ContentKind } from '../content/content-layout.ts';
import type { Entry } from '../content/entry.ts';
import type { YamlPath } from '../content/yaml-plain.ts';

/** The parts of a codebook with terms that other files name. */
export type CodebookHome = 'questions' | 'measures' | 'stances';

/**
 * Where ids are defined: a folder of records or of codebooks, a list of terms in a codebook, or a shared list. Speakers
 * are defined in two folders, as actors or as outlets.
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

/** Whether the ids of a home are terms of a codebook. */
export function isOfCodebook(home: string): home is CodebookHome {
  return home === 'questions' || home === 'measures' || home === 'stances';
}

/** An id in a record that names another record or a term. */
export interface Reference {
  path: YamlPath;
  id: string;
  home: IdHome;
  /** The codebook that the record names, for terms of a codebook; `undefined` if it names none. */
  codebook: string | undefined;
}

/** The keys that hold ids, by the kind of record; `*` matches every item of a list. */
const REFERENCE_FIELDS: Readonly<Record<ContentKind, readonly { path: YamlPath; home: IdHome }[]>> = {
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
    { path: ['leadQuestion'], home: 'questions' },
    { path: ['chronology'], home: 'chronologies' },
  ],
  correction: [{ path: ['article'], home: 'articles' }],
  chronology: [
    { path: ['codebook'], home: 'codebooks' },
    { path: ['facts', '*', 'questions', '*'], home: 'questions' },
  ],
};

/** Where a record names the codebook that it uses. */
const CODEBOOK_PATHS: Readonly<Partial<Record<ContentKind, YamlPath>>> = {
  article: ['stance', 'codebook'],
  coding: ['codebook', 'id'],
  dossier: ['codebook', 'id'],
  chronology: ['codebook'],
};

/** The codebook that a record names; `undefined` if it names none. */
export function namedCodebook({ kind, yaml }: Entry<unknown>): string | undefined {
  const path = CODEBOOK_PATHS[kind];
  const value = path === undefined ? undefined : valuesAt(yaml.data, path)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

const referencesOf = new WeakMap<Entry<unknown>, readonly Reference[]>();

/** The references of one record; read from raw YAML data, so that other mistakes in the file do not hide them. */
export function referencesIn(entry: Entry<unknown>): readonly Reference[] {
  const known = referencesOf.get(entry);
  if (known !== undefined) return known;
  const codebook = namedCodebook(entry);
  const references = REFERENCE_FIELDS[entry.kind].flatMap(({ path, home }) =>
    valuesAt(entry.yaml.data, path)
      .filter((found): found is { path: YamlPath; value: string } => idSchema.safeParse(found.value).success)
      .filter((found) => !entry.yaml.isFaulty(found.path))
      .map((found) => ({ path: found.path, id: found.value, home, codebook })),
  );
  referencesOf.set(entry, references);
  return references;
}

/** The text at a path of a record's YAML; `undefined` if there is none. */
export function textOfKey({ yaml }: Entry<unknown>, path: YamlPath): string | undefined {
  const value = valuesAt(yaml.data, path)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The values at a path of plain data, each with its own path; `*` matches every item of a list. */
export function valuesAt(data: unknown, path: YamlPath): { path: YamlPath; value: unknown }[] {
  const found: { path: YamlPath; value: unknown }[] = [];
  collectValues(data, path, [], found);
  return found;
}

function collectValues(
  value: unknown,
  path: YamlPath,
  way: (string | number)[],
  found: { path: YamlPath; value: unknown }[],
): void {
  const key = path[way.length];
  if (key === undefined) {
    found.push({ path: [...way], value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const below = (step: string | number, child: unknown): void => {
    way.push(step);
    collectValues(child, path, way, found);
    way.pop();
  };
  if (key === '*') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) below(index, item);
  } else if (Object.hasOwn(value, key)) below(key, (value as Record<string, unknown>)[key]);
}
