import type { Column } from './column.ts';
import type { DataTable } from './table.ts';

const TYPES = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

/** The JSON Schema (2020-12) of a table's JSON file: a list of objects, in which an empty cell is null. */
export function recordSchema({ name, columns }: DataTable, title: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.schema.json`,
    title,
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: columns.map((column) => column.name),
      properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
    },
  };
}

function propertyOf({
  type,
  form,
  description,
  isRequired,
  values,
  min,
  max,
}: Omit<Column<never>, 'valueOf'>): object {
  const typed =
    type === 'paragraphs'
      ? { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 1 }
      : {
          type: TYPES[type],
          ...(form === 'uri' ? { format: 'uri' } : {}),
          ...(values === undefined ? {} : { enum: values }),
          ...(min === undefined ? {} : { minimum: min }),
          ...(max === undefined ? {} : { maximum: max }),
        };
  return isRequired ? { description, ...typed } : { description, anyOf: [typed, { type: 'null' }] };
}
