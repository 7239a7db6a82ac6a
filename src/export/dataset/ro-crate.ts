import type { Codebook } from '../../schema/codebook.ts';
import type { Coding } from '../../schema/coding.ts';
import { codingKey } from './coding-key.ts';
import type { DatasetFacts, MadeTable } from './table-facts.ts';

/** An entity of the crate: its `@id`, its `@type`, and what is said of it. */
interface Entity {
  '@id': string;
  '@type': string | string[];
  [property: string]: unknown;
}

/** A file of the archive's folder, by its path in the crate. */
export interface ContentFile {
  path: string;
  bytes: number;
  name: string;
  /** What it is, in words. */
  description: string;
}

/** A file that describes tables: its path in the crate, what it is, and its type (MIME). */
export interface DescribingFile {
  path: string;
  bytes: number;
  name: string;
  type: string;
}

/** A coding with the paths of its file and of the article's. */
export interface CodingFile {
  coding: Coding;
  path: string;
  article: string;
}

/** What a crate describes besides its tables. */
export interface CrateParts {
  tables: readonly MadeTable[];
  /** What describes the tables. */
  files: readonly DescribingFile[];
  /** The JSON Schemas, and what they are, in words. */
  schemas: { name: string; files: readonly Pick<DescribingFile, 'path' | 'bytes'>[] };
  content: readonly ContentFile[];
  codings: readonly CodingFile[];
  codebooks: readonly Codebook[];
  /** How the codings were made, in the editors' words. */
  codingMethod: string | undefined;
}

const SPECIFICATION = 'https://w3id.org/ro/crate/1.3';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The folder of the JSON Schemas. */
const SCHEMAS = 'schemas/';

const ref = (id: string) => ({ '@id': id });
const refs = (ids: Iterable<string>) => Array.from(ids, ref);
/** Media types by the endings of files; the list of the releases' digests has none. */
const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  json: 'application/json',
  yaml: 'application/yaml',
};
const contentType = (path: string) => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
const inPath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/**
 * The package as a Research Object Crate (RO-Crate 1.3): what each file is, under which terms, and where the codings come
 * from: each is the result of an action of a coder, on an article, by a version of a codebook, on a day.
 */
export function roCrate(facts: DatasetFacts, parts: CrateParts): object {
  const { tables, files, schemas, content, codings, codebooks, codingMethod } = parts;
  const licence = facts.licence.url ?? '#licence';
  const tableIds = tables.map(({ table }) => `${table.name}.csv`);
  const fileIds = files.map(({ path }) => path);
  const contentIds = content.map(({ path }) => inPath(path));
  const coders = [...new Set(codings.map(({ coding }) => coding.coder))].toSorted();
  const uses = new Map(
    codings.map(({ coding: { codebook } }) => [`#codebook-${codebook.id}-${codebook.version}`, codebook]),
  );
  const graph: Entity[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: ref(SPECIFICATION),
      about: ref('./'),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: facts.title,
      description: facts.description,
      datePublished: facts.date,
      version: facts.version,
      inLanguage: facts.language,
      license: ref(licence),
      publisher: ref('#editors'),
      author: ref('#editors'),
      url: facts.homepage,
      creditText: facts.citation,
      hasPart: refs([...tableIds, ...fileIds, SCHEMAS, 'content/']),
      mentions: refs(codings.map(({ coding }) => actionId(coding))),
    },
    {
      '@id': licence,
      '@type': 'CreativeWork',
      name: facts.licence.id ?? facts.licence.words,
      description: facts.licence.words,
    },
    {
      '@id': '#editors',
      '@type': 'Organization',
      name: facts.editors.join(', '),
      description: facts.contact,
      url: facts.homepage,
      contactPoint: ref('#contact'),
    },
    {
      '@id': '#contact',
      '@type': 'ContactPoint',
      name: facts.editors.join(', '),
      contactType: 'editors',
      description: facts.contact,
      url: facts.homepage,
      ...(facts.email === undefined ? {} : { email: facts.email }),
    },
    ...tables.map(({ table, words, rows, csv }): Entity => ({
      '@id': `${table.name}.csv`,
      '@type': 'File',
      name: words.title,
      description: `${words.description} (${rows})`,
      encodingFormat: 'text/csv',
      contentSize: String(csv.bytes),
      sha256: csv.sha256,
      conformsTo: ref('https://datapackage.org/standard/table-schema/'),
    })),
    ...files.map((file) => described(file)),
    {
      '@id': SCHEMAS,
      '@type': 'Dataset',
      name: schemas.name,
      description: schemas.name,
      hasPart: refs(schemas.files.map(({ path }) => path)),
    },
    ...schemas.files.map((file) =>
      described({ ...file, name: schemas.name, type: 'application/schema+json' }),
    ),
    {
      '@id': 'https://datapackage.org/standard/table-schema/',
      '@type': 'CreativeWork',
      name: 'Table Schema',
    },
    {
      '@id': 'content/',
      '@type': 'Dataset',
      name: 'The archive itself',
      description:
        'The files that the archive is made of, byte for byte: articles with their accounts, codings, records, codebooks and dossiers.',
      hasPart: refs(contentIds),
    },
    ...content.map(({ path, bytes, name, description }): Entity => ({
      '@id': inPath(path),
      '@type': 'File',
      name,
      description,
      encodingFormat: contentType(path),
      contentSize: String(bytes),
    })),
    ...Array.from(uses, ([id, { id: codebook, version }]): Entity => {
      const known = codebooks.find((one) => one.id === codebook);
      return {
        '@id': id,
        '@type': 'CreativeWork',
        name: known?.label ?? codebook,
        version: String(version),
        ...(known?.version === version ? { description: known.note } : {}),
      };
    }),
    ...coders.map((coder): Entity => ({
      '@id': `#${coder}`,
      // What a coder is, a person, a group or a program, only the editors' words say.
      '@type': 'Thing',
      additionalType: 'http://www.w3.org/ns/prov#Agent',
      name: coder,
      ...(codingMethod === undefined ? {} : { description: codingMethod }),
    })),
    ...codings.map(({ coding, path, article }): Entity => ({
      '@id': actionId(coding),
      '@type': 'CreateAction',
      name: codingKey(coding),
      agent: ref(`#${coding.coder}`),
      instrument: ref(`#codebook-${coding.codebook.id}-${coding.codebook.version}`),
      object: ref(inPath(article)),
      result: ref(inPath(path)),
      ...(DAY.test(coding.codedOn) ? { endTime: coding.codedOn } : { description: coding.codedOn }),
    })),
  ];
  return { '@context': `${SPECIFICATION}/context`, '@graph': graph };
}

const actionId = (coding: Coding) => `#coding-${codingKey(coding)}`;

const described = ({ path, bytes, name, type }: DescribingFile): Entity => ({
  '@id': path,
  '@type': 'File',
  name,
  description: name,
  encodingFormat: type,
  contentSize: String(bytes),
});
