import { codingOf } from '#words/codings';
import { datasetTitle } from '#words/data';
import { articleOf, recordOf, type RecordEntry } from '../derive/archive.ts';
import type { ArticleView } from '../derive/article-view.ts';
import { NETWORKS } from '../export/discourse/networks.ts';
import { licenceOf } from '../export/dataset/licence.ts';
import { accountNode, type DescribedSource } from '../export/structured-data/articles.ts';
import { codingNode } from '../export/structured-data/claims.ts';
import {
  datasetNode,
  dossierDataset,
  dossierNode,
  siteNode,
  tableNode,
  type DescribedDossier,
  type DescribedTable,
  type Distribution,
} from '../export/structured-data/datasets.ts';
import type { StructuredNode } from '../export/structured-data/node.ts';
import { recordInFull, type DescribedRecord } from '../export/structured-data/records.ts';
import type { MentionKind } from '../schema/account.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { UNIDENTIFIED } from '../schema/outlet.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { citedAccount, citedDossier, citedSource } from './cited-items.ts';
import { codingHref } from './coding-address.ts';
import { datasetFacts } from './dataset-facts.ts';
import { updatedDay } from './entry-days.ts';
import { isLarge } from './large-dossier.ts';
import { urls } from './urls.ts';

/** A table of the open data: its page, and its files. */
interface OfferedTable {
  href: string;
  title: string;
  description: string;
  csv: { href: string };
  json: { href: string };
}

/** The account of an article, and the article. */
export function accountData(loaded: LoadedArchive, id: Id, view: ArticleView): StructuredNode {
  const of = (authority: MentionKind, records: readonly { id: Id; sentences: number }[]) =>
    records.map((mentioned) => ({
      record: described(loaded, authority, mentioned.id),
      sentences: mentioned.sentences,
    }));
  return accountNode({
    item: citedAccount(loaded, id),
    source: describedSource(loaded, id),
    changed: updatedDay(loaded, id),
    paragraphs: articleOf(loaded.archive, id).outline.paragraphs,
    mentions: [...of('actor', view.actors), ...of('place', view.places)],
  });
}

/** A coding with its claims; `annotations` is the path of these as annotations. */
export function codingData(loaded: LoadedArchive, coding: Coding, annotations: string): StructuredNode {
  const { article } = coding;
  return codingNode({
    coding,
    name: codingOf(articleOf(loaded.archive, article).data.title, {}),
    page: absolute(loaded, codingHref(loaded, coding)),
    annotations: absolute(loaded, annotations),
    source: describedSource(loaded, article),
    speakerOf: ({ by, byName }) => (by === undefined ? byName : speaker(loaded, by)),
  });
}

/** A record, as its own page describes it. */
export function recordData(loaded: LoadedArchive, authority: MentionKind, id: Id): StructuredNode {
  return recordInFull(described(loaded, authority, id));
}

/** The data of the archive. */
export function archiveData(loaded: LoadedArchive, tables: readonly OfferedTable[]): StructuredNode {
  return datasetNode(
    datasetFacts(loaded, ''),
    tables.map((table) => describedTable(loaded, table)),
  );
}

/** A table of the data. */
export function tableData(loaded: LoadedArchive, table: OfferedTable): StructuredNode {
  const { site } = loaded;
  const facts = {
    title: datasetTitle(site.title),
    homepage: absolute(loaded, urls.data()),
    licence: licenceOf(site.contentLicence),
  };
  return tableNode(facts, describedTable(loaded, table));
}

/** A dossier. Articles of one that has many are on pages of their own, and not named. */
export function dossierData(loaded: LoadedArchive, id: Id): StructuredNode {
  return dossierNode(describedDossier(loaded, id));
}

/** What a dossier compares, as its files have it. */
export function dossierFilesData(loaded: LoadedArchive, id: Id): StructuredNode {
  const file = (href: string, mediaType: string): Distribution => ({
    address: absolute(loaded, href),
    mediaType,
  });
  const exchanged = (name: string, mediaType: string) => file(urls.dossierExchange(id, name), mediaType);
  return dossierDataset(describedDossier(loaded, id), [
    file(urls.dossierFile(id, 'csv'), 'text/csv'),
    file(urls.dossierFile(id, 'json'), 'application/json'),
    exchanged('statements.csv', 'text/csv'),
    exchanged('project.qdpx', 'application/zip'),
    exchanged('codebook.qdc', 'application/xml'),
    ...NETWORKS.map((network) => exchanged(`${network}.graphml`, 'application/xml')),
  ]);
}

/** The archive as a site. */
export function siteData(loaded: LoadedArchive): StructuredNode {
  const { site } = loaded;
  return siteNode({
    ...site,
    home: absolute(loaded, urls.home()),
    search: `${absolute(loaded, urls.search())}?q={query}`,
  });
}

function describedDossier(loaded: LoadedArchive, id: Id): DescribedDossier {
  const dossier = dossierOf(loaded, id);
  const { articles } = dossier.data;
  return {
    page: absolute(loaded, urls.dossier(id)),
    item: citedDossier(loaded, id),
    licence: licenceOf(loaded.site.contentLicence),
    accounts: isLarge(dossier)
      ? []
      : articles.map((article) => ({ '@id': `${absolute(loaded, urls.article(article))}#account` })),
  };
}

function describedSource(loaded: LoadedArchive, id: Id): DescribedSource {
  const { outlet, republisher } = articleOf(loaded.archive, id).data;
  const known = (of: Id | undefined) => {
    if (of === undefined) return undefined;
    const record = described(loaded, 'outlet', of);
    return record.data.kind === UNIDENTIFIED ? undefined : record;
  };
  return {
    item: citedSource(loaded, id),
    page: absolute(loaded, urls.article(id)),
    publisher: known(outlet),
    republisher: known(republisher),
  };
}

const describedTable = (
  loaded: LoadedArchive,
  { href, title, description, csv, json }: OfferedTable,
): DescribedTable => ({
  page: absolute(loaded, href),
  title,
  description,
  files: [
    { address: absolute(loaded, csv.href), mediaType: 'text/csv' },
    { address: absolute(loaded, json.href), mediaType: 'application/json' },
  ],
});

/** A speaker is an actor, or an outlet. */
function speaker(loaded: LoadedArchive, id: Id): DescribedRecord {
  return described(loaded, loaded.archive.records.actor.has(id) ? 'actor' : 'outlet', id);
}

function described(loaded: LoadedArchive, authority: MentionKind, id: Id): DescribedRecord {
  const record: RecordEntry = recordOf(loaded.archive, authority, id);
  const { parent } = record.data;
  return {
    ...record,
    page: absolute(loaded, urls.record(authority, id)),
    parentPage: parent === undefined ? undefined : absolute(loaded, urls.record(authority, parent)),
  };
}

function absolute({ site }: Pick<LoadedArchive, 'site'>, path: string): string {
  return new URL(path, site.origin).href;
}
