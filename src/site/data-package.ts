import { hash } from 'node:crypto';
import * as words from '#words/data';
import { DATA_TABLES } from '../export/dataset/all-tables.ts';
import { bagTags, PAYLOAD, type DigestedFile } from '../export/dataset/bag.ts';
import { dataPackage } from '../export/dataset/data-package.ts';
import { dictionaryCsv } from '../export/dataset/dictionary.ts';
import { recordSchema } from '../export/dataset/record-schema.ts';
import { roCrate, type CodingFile } from '../export/dataset/ro-crate.ts';
import type { DatasetFacts } from '../export/dataset/table-facts.ts';
import { bytesOf, zipMember, zipParts, zipSize, type PackedFile, type PackedMember } from '../export/zip.ts';
import { jsonSchemas } from '../schema/json-schema.ts';
import type { LoadedArchive, PublishedFile } from './archive.ts';
import { madeTable, packedTable } from './data-tables.ts';
import { datasetFacts, PACKAGE_NAME } from './dataset-facts.ts';
import { keepBy } from './kept.ts';
import { packedContent } from './packed-content.ts';

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

/** The whole archive as one file: what is in it, and its size in bytes. */
export interface ArchivePackage {
  members: readonly PackedMember[];
  bytes: number;
}

/**
 * The whole archive as one file: the tables, what describes them, and the files that the archive is made of, as a bag in a
 * zip. Drafts and originals are not in it.
 */
export const archivePackage = keepBy(
  (key: '') => key,
  (loaded): ArchivePackage => {
    const facts = datasetFacts(loaded, '');
    const files = packageFiles(loaded, facts).toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const tags = bagTags(files, [
      ['Source-Organization', facts.editors.join('; ')],
      ['Contact-Name', facts.contact],
      ['External-Description', facts.description],
      ['External-Identifier', facts.homepage],
      ['Internal-Sender-Identifier', `${PACKAGE_NAME} ${facts.version}`],
      ['Bagging-Date', facts.date],
    ]);
    const members = [
      ...tags.map(zipMember),
      ...files.map((file) => ({ ...file, path: `${PAYLOAD}${file.path}` })),
    ].map((member) => ({ ...member, path: `${PACKAGE_NAME}/${member.path}` }));
    return { members, bytes: zipSize(members) };
  },
);

/** The file of the package, in parts. */
export function packageParts(loaded: LoadedArchive): Iterable<Uint8Array> {
  return zipParts(archivePackage(loaded, '').members);
}

/** A file of the package, with what the manifest says of it. */
type BagMember = PackedMember & DigestedFile;

function bagMember(file: PackedFile): BagMember {
  return { ...zipMember(file), sha512: hash('sha512', bytesOf(file.content), 'hex') };
}

function packageFiles(loaded: LoadedArchive, facts: DatasetFacts): BagMember[] {
  const tables = DATA_TABLES.map((table) => madeTable(loaded, table));
  const content = loaded
    .publishedFiles()
    .map((file) => ({ ...file, ...packedContent(loaded, file), path: inPackage(file) }));
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
    ...describing.map(bagMember),
    bagMember({ path: 'ro-crate-metadata.json', content: json(crate) }),
    ...DATA_TABLES.map((table) => packedTable(loaded, table)),
    ...schemas.map(bagMember),
    ...content,
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
