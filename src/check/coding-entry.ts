import { partsOfName } from '../content/content-layout.ts';
import type { Entry } from '../content/load-content.ts';
import { valuesAt } from './reference-fields.ts';
import type { YamlPath } from '../content/yaml-plain.ts';

/** The article and the coder that a coding's file is named after, and the codebook where it is. */
export function namesOfCoding({ kind, id }: Entry<unknown>): {
  article: string;
  coder: string;
  codebook: string | undefined;
} {
  const [article = '', coder = '', codebook] = partsOfName(kind, id);
  return { article, coder, codebook };
}

/** The article that a coding reads; `undefined` when its key and its file's name differ. */
export function articleOfCoding(coding: Entry<unknown>): string | undefined {
  const { article } = namesOfCoding(coding);
  const [written] = valuesAt(coding.yaml.data, ['article']);
  return written === undefined || written.value === article ? article : undefined;
}

/** A map in a list of a coding, such as a claim, as its raw YAML has it. */
export interface Item {
  path: YamlPath;
  fields: Readonly<Record<string, unknown>>;
}

/** The lists of a coding. */
export type ItemList = 'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events';

/** The maps in a list of a coding; read from its raw YAML, so that another mistake in the file does not hide them. */
export function itemsIn({ yaml }: Entry<unknown>, list: ItemList): Item[] {
  return valuesAt(yaml.data, [list, '*']).flatMap(({ path, value }) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || yaml.isFaulty(path)) return [];
    return [{ path, fields: value as Record<string, unknown> }];
  });
}

/** The text under a key of an item, if there is text. */
export function fieldText({ fields }: Item, key: string): string | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
