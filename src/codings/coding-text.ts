import { ITEM_LISTS } from '../export/item-fields.ts';

/** A coding to be written: the keys of its file, without those that are left out. */
export type CodingData = Readonly<Record<string, unknown>>;

/** The lists of a coding in the order of its file. */
const LISTS = Object.values(ITEM_LISTS).filter((list) => list !== 'stance');

/** The singular keys before the lists, in the order of the file. */
const HEAD = ['draft', 'article', 'coder', 'codedOn', 'codebook', 'stance'] as const;

/** The reference to the schema, for editors; where the JSON Schemas are beside the archive's folder. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../../.vscode/schemas/coding.schema.json\n';

/**
 * A new file of a coding: block style, texts in double quotes, a line a key. The same data gives the same text.
 */
export function writeCoding(data: CodingData, { hasSchemas }: { hasSchemas: boolean }): string {
  const head = HEAD.filter((key) => data[key] !== undefined).map((key) => writePair(key, data[key]));
  const lists = LISTS.map((list) => writeList(list, (data[list] ?? []) as CodingData[]));
  return `${hasSchemas ? SCHEMA_LINE : ''}${[...head, ...lists].join('')}`;
}

/** A key of the file with its value: a line, or a block for the stance. Ends with a line break. */
export function writePair(key: string, value: unknown): string {
  if (key !== 'stance') return `${key}: ${writeValue(value)}\n`;
  const lines = Object.entries(value as CodingData).map(
    ([each, inner]) => `  ${each}: ${writeValue(inner)}\n`,
  );
  return `${key}:\n${lines.join('')}`;
}

/** A list of items with its key. */
export function writeList(list: string, items: readonly CodingData[]): string {
  return items.length === 0
    ? `${list}: []\n`
    : `${list}:\n${items.map((item) => writeItem(item, { indent: '  ', isFlow: false })).join('')}`;
}

/** An item of a list as a block or, if the file has it so, on one line. Ends with a line break. */
export function writeItem(item: CodingData, { indent, isFlow }: { indent: string; isFlow: boolean }): string {
  const pairs = Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${writeValue(value)}`);
  return isFlow ? `${indent}- { ${pairs.join(', ')} }\n` : `${indent}- ${pairs.join(`\n${indent}  `)}\n`;
}

/** A value in flow style. Texts are in double quotes, as in JSON, which YAML 1.2 reads alike. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{ ${pairs.map(([key, inner]) => `${key}: ${writeValue(inner)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}
