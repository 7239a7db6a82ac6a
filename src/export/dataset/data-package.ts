import type { Column } from './column.ts';
import type { DatasetFacts, MadeTable } from './table-facts.ts';

/** The type of dates for machines: EDTF, level 1. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF-level1';

/** A list of paragraphs in a cell of CSV. */
const PARAGRAPHS = '^[1-9][0-9]*( [1-9][0-9]*)*$';

/**
 * The description of the tables as a Data Package (Frictionless, datapackage.org, version 2; readers of version 1 read it, too): the type of
 * each column, what tells rows apart, and which columns name rows of other tables. Paths are those of the tables beside it.
 */
export function dataPackage(facts: DatasetFacts, tables: readonly MadeTable[]): object {
  const { licence } = facts;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'archive-data',
    id: facts.homepage,
    title: facts.title,
    description: facts.description,
    homepage: facts.homepage,
    version: facts.version,
    created: `${facts.date}T00:00:00Z`,
    licenses: [
      {
        ...(licence.id === undefined ? {} : { name: licence.id }),
        path: licence.url ?? facts.homepage,
        title: licence.words,
      },
    ],
    contributors: facts.editors.map((title) => ({ title, roles: ['editor'] })),
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ table, words, csv }: MadeTable): object {
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: words.title,
    description: words.description,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      foreignKeys: table.foreignKeys.map(({ columns, table: other, keys }) => ({
        fields: columns,
        // An empty name is the table itself.
        reference: { resource: other === table.name ? '' : other, fields: keys },
      })),
    },
  };
}

function fieldOf({
  name,
  type,
  form,
  description,
  isRequired,
  values,
  min,
  max,
}: Omit<Column<never>, 'valueOf'>) {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(type === 'paragraphs' ? { pattern: PARAGRAPHS } : {}),
  };
  return {
    name,
    type: type === 'paragraphs' ? 'string' : type,
    ...(form === 'edtf' ? { rdfType: EDTF } : {}),
    description: form === 'edtf' ? `${description} [EDTF, ISO 8601-2 level 1]` : description,
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
