import { idSchema } from '../schema/id.ts';
import type { VocabularyName } from '../schema/codebook.ts';
import type { Content, Entry } from './load-content.ts';
import type { ContentKind } from './read-content.ts';
import type { YamlPath } from './yaml-plain.ts';

/** Where ids live: a folder of records, or a vocabulary of the codebook. */
export type IdHome = 'outlets' | 'actors' | 'places' | VocabularyName;

/** An id in a record that names another record or a term. */
export interface Reference {
  path: YamlPath;
  id: string;
  home: IdHome;
}

/** The keys that hold ids, by the kind of the record that has them; `*` stands for every item of a list. */
export const REFERENCE_FIELDS: Readonly<Record<ContentKind, readonly { path: YamlPath; home: IdHome }[]>> = {
  site: [],
  codebook: [],
  vocabulary: [],
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
    { path: ['stance', 'id'], home: 'stances' },
    { path: ['actors', '*'], home: 'actors' },
    { path: ['places', '*'], home: 'places' },
  ],
};

/** The references of one record; read from its raw YAML, so that another mistake in the file does not hide them. */
export function referencesIn(entry: Entry<unknown>): Reference[] {
  return REFERENCE_FIELDS[entry.kind].flatMap(({ path, home }) =>
    valuesAt(entry.yaml.data, path)
      .filter((found): found is { path: YamlPath; value: string } => idSchema.safeParse(found.value).success)
      .filter((found) => !entry.yaml.isFaulty(found.path))
      .map((found) => ({ path: found.path, id: found.value, home })),
  );
}

/** Ids that exist; sets of ids and maps by id are such. */
export type KnownIds = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** The ids that exist in a home; `undefined` when its vocabulary can't be read, so that nothing can be said. */
export function idsIn(content: Content, home: IdHome): KnownIds | undefined {
  if (home === 'outlets' || home === 'actors' || home === 'places') return content[home];
  const vocabulary = content.vocabularies.get(home);
  if (vocabulary?.yaml.data === undefined) return undefined;
  return new Set(valuesAt(vocabulary.yaml.data, ['terms', '*', 'id']).map(({ value }) => String(value)));
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
