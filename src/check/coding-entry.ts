import { partsOfName } from '../content/content-layout.ts';
import type { Entry } from '../content/entry.ts';
import { valuesAt } from './reference-fields.ts';
import type { YamlPath } from '../content/yaml-plain.ts';

/** The article, the coder and any codebook in the name of a coding's file. */
export function namesOfCoding({ kind, id }: Entry<unknown>): {
  article: string;
  coder: string;
  codebook: string | undefined;
} {
  const [article = '', coder = '', codebook] = partsOfName(kind, id);
  return { article, coder, codebook };
}

/** The article of a coding; `undefined` if its key and its file name differ. */
export function articleOfCoding(coding: Entry<unknown>): string | undefined {
  const { article } = namesOfCoding(coding);
  const [written] = valuesAt(coding.yaml.data, ['article']);
  return written === undefined || written.value === article ? article : undefined;
}

/** A map in a list of a coding, such as a claim, as raw YAML data. */
export interface Item {
  path: YamlPath;
  fields: Readonly<Record<string, unknown>>;
}

/** The lists of a coding. */
export type ItemList = 'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events';

/** The maps in a list of a coding; read from raw YAML data, so that other mistakes in the file do not hide them. */
export function itemsIn({ yaml }: Entry<unknown>, list: ItemList): Item[] {
  return valuesAt(yaml.data, [list, '*']).flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || yaml.isFaulty(path)) return [];
    return [{ path, fields: value as Record<string, unknown> }];
  });
}

/** The text under a key of an item, if it is text. */
export function fieldText({ fields }: Item, key: string): string | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
