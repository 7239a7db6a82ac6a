import { locale } from '#words/language';
import * as words from '#words/data';
import { DATA_TABLES } from '../export/dataset/all-tables.ts';
import { dictionaryOf, type DictionaryEntry } from '../export/dataset/dictionary.ts';
import { TABLE_GROUPS } from '../export/dataset/table.ts';
import type { DatasetFacts } from '../export/dataset/table-facts.ts';
import type { LoadedArchive } from './archive.ts';
import { archivePackage, dataPackageJson } from './data-package.ts';
import { datasetFacts, PACKAGE_FILE, unreleasedState } from './dataset-facts.ts';
import { madeTable } from './data-tables.ts';
import type { SitePage } from './site-page.ts';
import { tableNamed } from './table-pieces.ts';
import { archiveData, tableData } from './structured-data.ts';
import { urls } from './urls.ts';

/** A file that can be downloaded: its address, and its size in words. */
export interface DownloadView {
  href: string;
  size: string;
}

/** A table as a list shows it. */
export interface TableView {
  name: string;
  title: string;
  description: string;
  href: string;
  rows: number;
  csv: DownloadView;
  json: DownloadView;
}

/** What the page of the dataset shows. */
export interface DataPage {
  facts: DatasetFacts;
  /** What has changed since the last release: its version, and how many entries; left out if there is none. */
  since?: { version: string; words: string; href: string };
  whole: DownloadView;
  dataPackage: DownloadView;
  groups: { id: string; title: string; tables: TableView[] }[];
  columns: number;
  /** The dataset, for machines. */
  data: object[];
}

/** What the page of a table shows. */
export interface TablePage extends TableView {
  columns: (Omit<DictionaryEntry, 'refersTo'> & { refersTo: { title: string; href: string }[] })[];
  /** The table, for machines. */
  data: object[];
}

/** Which table a page or a file is of. */
export interface TableProps {
  table: string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file to two digits: `950 bytes`, `12 kB`, `1.3 MB`. */
function sizeInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return (bytes / 1000 ** power).toLocaleString(locale, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumSignificantDigits: power === 0 ? 3 : 2,
  });
}

/** The page of the dataset. */
export function dataPage(loaded: LoadedArchive): DataPage {
  const groups = TABLE_GROUPS.map((id) => ({
    id,
    title: words.groupTitles[id],
    tables: DATA_TABLES.filter(({ group }) => group === id).map(({ name }) => tableView(loaded, name)),
  }));
  const dataPackage = Buffer.byteLength(dataPackageJson(loaded));
  return {
    facts: datasetFacts(loaded, ''),
    ...sinceLast(loaded),
    whole: { href: urls.dataFile(PACKAGE_FILE), size: sizeInWords(archivePackage(loaded, '').bytes) },
    dataPackage: { href: urls.dataFile('datapackage.json'), size: sizeInWords(dataPackage) },
    groups,
    columns: DATA_TABLES.reduce((sum, { columns }) => sum + columns.length, 0),
    data: [
      archiveData(
        loaded,
        groups.flatMap(({ tables }) => tables),
      ),
    ],
  };
}

function sinceLast(loaded: LoadedArchive): Pick<DataPage, 'since'> {
  const last = loaded.releases().at(-1);
  if (last === undefined) return {};
  const changes = unreleasedState(loaded)?.changes;
  const told =
    changes === undefined
      ? words.nothingChanged
      : words.entriesChanged(changes.added.length, changes.changed.length, changes.removed.length);
  return { since: { version: last.version, words: told, href: urls.data('changes') } };
}

function tableView(loaded: LoadedArchive, name: string): TableView {
  const { words: named, rows, csv, json } = madeTable(loaded, tableNamed(name));
  return {
    name,
    ...named,
    href: urls.data(name),
    rows,
    csv: { href: urls.dataFile(`${name}.csv`), size: sizeInWords(csv.bytes) },
    json: { href: urls.dataFile(`${name}.json`), size: sizeInWords(json) },
  };
}

/** The page of a table: the part of the data dictionary that is about it. */
export function tablePage(loaded: LoadedArchive, { table }: TableProps): TablePage {
  const view = tableView(loaded, table);
  return {
    ...view,
    data: [tableData(loaded, view)],
    columns: dictionaryOf(tableNamed(table)).map((entry) => ({
      ...entry,
      refersTo: entry.refersTo.map((other) => ({
        title: words.TABLE_WORDS[other as words.TableName].title,
        href: urls.data(other),
      })),
    })),
  };
}

/** The pages and files of the dataset; those of a table follow each other. */
export function dataPages(): SitePage[] {
  return [
    ...DATA_TABLES.flatMap(({ name }): SitePage[] => {
      const props: TableProps = { table: name };
      return [
        { href: urls.dataFile(`${name}.csv`), props, isLarge: true },
        { href: urls.dataFile(`${name}.json`), props, isLarge: true },
        { href: urls.data(name), props },
      ];
    }),
    ...[urls.dataFile('dictionary.csv'), urls.dataFile('datapackage.json'), urls.data()].map((href) => ({
      href,
      props: {},
    })),
    { href: urls.dataFile(PACKAGE_FILE), props: {}, isLarge: true },
  ];
}
