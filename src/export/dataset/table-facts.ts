import type { DataTable } from './table.ts';

/** How a table is called for people, in the language of the archive. */
export interface TableWords {
  title: string;
  description: string;
}

/** A table that was made: how many rows it has, and its CSV file. */
export interface MadeTable {
  table: DataTable;
  words: TableWords;
  rows: number;
  csv: FileFacts;
}

/** A file: its size in bytes, and its SHA-256 in hexadecimal digits. */
export interface FileFacts {
  bytes: number;
  sha256: string;
}

/** What the whole dataset is, for its descriptions. */
export interface DatasetFacts {
  title: string;
  description: string;
  /** Where the dataset is described for people, an absolute address. */
  homepage: string;
  /** The address of the zip, absolute. */
  download: string;
  /** A version, which changes with any file of the archive. */
  version: string;
  /** The last day on which something in it was judged or mended, `YYYY-MM-DD`. */
  date: string;
  language: string;
  editors: readonly string[];
  contact: string;
  /** The editors' address for mail, if the archive gives one. */
  email?: string;
  licence: Licence;
  citation: string;
}

/** The terms of the dataset: in the editors' words, and as a licence that machines know, if the words name one. */
export interface Licence {
  words: string;
  /** An SPDX identifier. */
  id?: string;
  url?: string;
}
