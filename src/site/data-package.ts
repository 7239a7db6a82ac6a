import * as words from '#words/data';
import { DATA_TABLES } from '../export/dataset/all-tables.ts';
import { bagOf } from '../export/dataset/bag.ts';
import { dataPackage } from '../export/dataset/data-package.ts';
import { dictionaryCsv } from '../export/dataset/dictionary.ts';
import { recordSchema } from '../export/dataset/record-schema.ts';
import { roCrate, type CodingFile } from '../export/dataset/ro-crate.ts';
import type { DatasetFacts } from '../export/dataset/table-facts.ts';
import { packFiles, type PackedFile } from '../export/zip.ts';
import { jsonSchemas } from '../schema/json-schema.ts';
import type { LoadedArchive, PublishedFile } from './archive.ts';
import { csvOfTable, madeTable } from './data-tables.ts';
import { datasetFacts, PACKAGE_NAME } from './dataset-facts.ts';
import { keepBy } from './kept.ts';

/** The tables' description for machines (`dataPackage`), as JSON. */
export function dataPackageJson(loaded: LoadedArchive): string {
  return json(
    dataPackage(
      datasetFacts(loaded, ''),
      DATA_TABLES.map((table) => madeTable(loaded, table)),
    ),
  );
}

/** The data dictionary as CSV. */
export function dataDictionaryCsv(): string {
  return dictionaryCsv(DATA_TABLES);
}

/**
 * The whole archive as one file: the tables, what describes them, and the files that the archive is made of, as a bag in a
 * zip. Drafts and originals are not in it.
 */
export const packageFile = keepBy(
  (key: '') => key,
  (loaded): Promise<Uint8Array<ArrayBuffer>> => {
    const facts = datasetFacts(loaded, '');
    const bag = bagOf(packageFiles(loaded, facts), [
      ['Source-Organization', facts.editors.join('; ')],
      ['Contact-Name', facts.contact],
      ['External-Description', facts.description],
      ['External-Identifier', facts.homepage],
      ['Internal-Sender-Identifier', `${PACKAGE_NAME} ${facts.version}`],
      ['Bagging-Date', facts.date],
    ]);
    return packFiles(bag.map((file) => ({ ...file, path: `${PACKAGE_NAME}/${file.path}` })));
  },
);

function packageFiles(loaded: LoadedArchive, facts: DatasetFacts): PackedFile[] {
  const tables = DATA_TABLES.map((table) => madeTable(loaded, table));
  const content = loaded
    .publishedFiles()
    .map((file) => ({ ...file, path: inPackage(file), bytes: file.read().length }));
  const schemas: (PackedFile & { content: string })[] = [
    ...tables.map(({ table, words: { title } }) => ({
      path: `schemas/tables/${table.name}.schema.json`,
      content: json(recordSchema(table, title)),
    })),
    ...jsonSchemas().map(({ name, schema }) => ({
      path: `schemas/content/${name}`,
      content: json(schema),
    })),
  ];
  const describing: (PackedFile & { content: string; name: string; type: string })[] = [
    {
      path: 'README.md',
      content: words.packageReadme({ ...facts, licence: facts.licence.words }),
      name: words.packageFiles.readme,
      type: 'text/markdown',
    },
    {
      path: 'datapackage.json',
      content: dataPackageJson(loaded),
      name: words.packageFiles.dataPackage,
      type: 'application/json',
    },
    {
      path: 'dictionary.csv',
      content: dataDictionaryCsv(),
      name: words.packageFiles.dictionary,
      type: 'text/csv',
    },
  ];
  const crate = roCrate(facts, {
    tables,
    files: describing.map(({ content: text, ...file }) => ({ ...file, bytes: Buffer.byteLength(text) })),
    schemas: {
      name: words.packageFiles.schemas,
      files: schemas.map(({ path, content: text }) => ({ path, bytes: Buffer.byteLength(text) })),
    },
    content: content.map(({ path, bytes, kind, id }) => ({
      path,
      bytes,
      name: `${kind} ${id}`,
      description: words.packageFiles.kinds[kind],
    })),
    codings: codingFiles(loaded),
    codebooks: [...loaded.archive.codebooks.values()],
    codingMethod: loaded.site.codingMethod,
  });
  return [
    ...describing.map(({ path, content: text }): PackedFile => ({ path, content: text })),
    { path: 'ro-crate-metadata.json', content: json(crate) },
    ...DATA_TABLES.map((table): PackedFile => ({
      path: `${table.name}.csv`,
      content: csvOfTable(loaded, table),
    })),
    ...schemas,
    ...content.map(({ path, read }): PackedFile => ({ path, content: read })),
  ];
}

const inPackage = ({ path }: Pick<PublishedFile, 'path'>) => `content/${path}`;

/** The published codings with their files: a coding's file is named after its article and coder, and also its codebook if there are several. */
function codingFiles(loaded: LoadedArchive): CodingFile[] {
  const files = new Map(loaded.publishedFiles().map((file) => [`${file.kind} ${file.id}`, inPackage(file)]));
  return loaded.reads.unnoticed(() =>
    [...loaded.codings.values()].flat().flatMap((coding): CodingFile[] => {
      const { article, coder, codebook } = coding;
      const path =
        files.get(`coding ${article}.${coder}.${codebook.id}`) ?? files.get(`coding ${article}.${coder}`);
      const account = files.get(`article ${article}`);
      return path === undefined || account === undefined ? [] : [{ coding, path, article: account }];
    }),
  );
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
