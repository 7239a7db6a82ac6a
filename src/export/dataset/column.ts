import { z } from 'zod';

/** What a cell of a table holds; `undefined` is an empty one. Numbers in a list are paragraphs. */
export type CellValue = string | number | boolean | undefined | readonly number[];

/** The type of a column: that of Table Schema, and lists of paragraphs. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'paragraphs';

/** A column of a table: how it is described, and what it takes from an item. */
export interface Column<Item> {
  /** Its name in all files: lower-case ASCII letters and underscores. */
  name: string;
  type: ColumnType;
  /** What a string is, if it is not any text. */
  form?: 'edtf' | 'uri';
  /** In English, like the schemas of content that it comes from. */
  description: string;
  /** Whether no cell is empty. */
  isRequired: boolean;
  /** The values of a closed list. */
  values?: readonly string[];
  min?: number;
  max?: number;
  valueOf: (item: Item) => CellValue;
}

/** What a column says where its schema does not. */
interface Said {
  description?: string;
  isRequired?: boolean;
}

/** A column of a key of a content file: type, limits and description are those of its schema. */
export function column<Item>(
  name: string,
  schema: z.ZodType,
  valueOf: (item: Item) => CellValue,
  said: Said = {},
): Column<Item> {
  const { inner, description } = unwrap(schema);
  return {
    name,
    ...kindOf(inner),
    description: said.description ?? description,
    isRequired: said.isRequired ?? !(schema instanceof z.ZodOptional),
    valueOf,
  };
}

/** A column that no schema of content describes. */
export function madeColumn<Item>(
  name: string,
  type: ColumnType,
  description: string,
  valueOf: (item: Item) => CellValue,
  { form, isRequired = true }: { form?: 'edtf' | 'uri'; isRequired?: boolean } = {},
): Column<Item> {
  return { name, type, ...(form === undefined ? {} : { form }), description, isRequired, valueOf };
}

/** A schema without what makes it optional, and the outermost description. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; description: string } {
  const description = schema.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = unwrap(schema.unwrap() as z.ZodType);
    return { inner: inner.inner, description: description ?? inner.description };
  }
  return { inner: schema, description: description ?? '' };
}

function kindOf(schema: z.ZodType): Pick<Column<unknown>, 'type' | 'form' | 'values' | 'min' | 'max'> {
  if (schema instanceof z.ZodEnum) return { type: 'string', values: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral) return { type: 'boolean' };
  if (schema instanceof z.ZodArray) return { type: 'paragraphs' };
  // Only dates are read from something else: the Date that YAML makes of a day.
  if (schema instanceof z.ZodPipe) return { type: 'string', form: 'edtf' };
  if (!(schema instanceof z.ZodNumber)) return { type: 'string' };
  const { minValue, maxValue } = schema;
  const isInteger = schema.format?.includes('int') === true;
  return {
    type: isInteger ? 'integer' : 'number',
    ...(minValue !== null && Number.isFinite(minValue) && minValue > Number.MIN_SAFE_INTEGER
      ? { min: minValue }
      : {}),
    ...(maxValue !== null && Number.isFinite(maxValue) && maxValue < Number.MAX_SAFE_INTEGER
      ? { max: maxValue }
      : {}),
  };
}
