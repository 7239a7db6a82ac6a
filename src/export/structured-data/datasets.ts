import type { DatasetFacts, Licence } from '../dataset/table-facts.ts';
import type { CitedItem } from '../cited-item.ts';
import { oneOrMore, type StructuredNode, type StructuredReference } from './node.ts';

/** A file that can be downloaded: its absolute address and its media type. */
export interface Distribution {
  address: string;
  mediaType: string;
}

/** A table of a dataset. */
export interface DescribedTable {
  /** The absolute address of its page. */
  page: string;
  title: string;
  description: string;
  files: readonly Distribution[];
}

/** A dossier: its page (absolute), how it is cited, and the articles that it compares. */
export interface DescribedDossier {
  page: string;
  item: CitedItem;
  licence: Licence;
  /** The identifiers of the accounts that it compares. */
  accounts: readonly StructuredReference[];
}

/** The archive itself. All addresses are absolute. */
export interface DescribedSite {
  home: string;
  title: string;
  tagline: string;
  description: string;
  language: string;
  editors: readonly string[];
  /** The address of the page of results, with `{query}` in it. */
  search: string;
}

/** The data of a whole archive as a `Dataset`, with its tables. */
export function datasetNode(facts: DatasetFacts, tables: readonly DescribedTable[]): StructuredNode {
  return {
    '@type': 'Dataset',
    '@id': datasetId(facts),
    name: facts.title,
    description: facts.description,
    url: facts.homepage,
    version: facts.version,
    dateModified: facts.date,
    inLanguage: facts.language,
    isAccessibleForFree: true,
    license: licenceNode(facts.licence),
    creator: oneOrMore(facts.editors.map((name) => ({ '@type': 'Organization', name }))),
    creditText: facts.citation,
    distribution: distributionNode({ address: facts.download, mediaType: 'application/zip' }),
    hasPart: tables.map(({ page, title }) => ({
      '@type': 'Dataset',
      '@id': tableId(page),
      name: title,
      url: page,
    })),
  };
}

/** A table of that dataset, with its files; its page does not change with the dataset's version. */
export function tableNode(
  facts: Pick<DatasetFacts, 'title' | 'homepage' | 'licence'>,
  { page, title, description, files }: DescribedTable,
): StructuredNode {
  return {
    '@type': 'Dataset',
    '@id': tableId(page),
    name: title,
    description,
    url: page,
    isPartOf: { '@type': 'Dataset', '@id': datasetId(facts), name: facts.title },
    isAccessibleForFree: true,
    license: licenceNode(facts.licence),
    distribution: files.map(distributionNode),
  };
}

/** A dossier as a collection of the accounts that it compares. */
export function dossierNode({ page, item, accounts }: DescribedDossier): StructuredNode {
  return {
    '@type': 'CollectionPage',
    '@id': page,
    name: item.title,
    abstract: item.abstract,
    inLanguage: item.language,
    dateModified: item.date?.edtf,
    hasPart: oneOrMore(accounts),
  };
}

/** The codings that a dossier compares, as a `Dataset` with its files. */
export function dossierDataset(
  { page, item, licence }: DescribedDossier,
  files: readonly Distribution[],
): StructuredNode {
  return {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: item.title,
    description: item.abstract,
    url: page,
    inLanguage: item.language,
    dateModified: item.date?.edtf,
    isAccessibleForFree: true,
    license: licenceNode(licence),
    creator: oneOrMore(
      item.authors.flatMap((author) =>
        'name' in author ? [{ '@type': 'Organization', name: author.name }] : [],
      ),
    ),
    distribution: files.map(distributionNode),
  };
}

/** The archive as a `WebSite`, with its search. */
export function siteNode(site: DescribedSite): StructuredNode {
  const { home, title, tagline, description, language, editors, search } = site;
  return {
    '@type': 'WebSite',
    '@id': `${home}#site`,
    name: title,
    alternativeHeadline: tagline,
    description,
    url: home,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: editors.join(', '), url: home },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: search },
    },
  };
}

const datasetId = ({ homepage }: Pick<DatasetFacts, 'homepage'>) => `${homepage}#dataset`;
const tableId = (page: string) => `${page}#table`;

function licenceNode({ url, words }: Licence): StructuredNode | string {
  return url ?? { '@type': 'CreativeWork', name: words };
}

function distributionNode({ address, mediaType }: Distribution): StructuredNode {
  return { '@type': 'DataDownload', contentUrl: address, encodingFormat: mediaType };
}
