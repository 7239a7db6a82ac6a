import { hash } from 'node:crypto';
import { DATA_TABLES } from '../export/dataset/all-tables.ts';
import { csvRows, jsonRows, type DataTable } from '../export/dataset/table.ts';
import { packedPart, unpackPart } from '../export/zip.ts';
import type { LoadedArchive } from './archive.ts';
import { datasetOf } from './dataset.ts';
import { keepBy, rememberBy } from './kept.ts';

/** Some rows of a table, which are made again together: those of a batch of articles, or all. */
export interface TablePiece {
  /** The table, and the batch, which is empty if the piece is the whole table. */
  key: string;
  rows: number;
  /** The sizes in bytes of the rows as CSV, of these compressed, and of the rows as JSON. */
  csv: number;
  packed: number;
  json: number;
  /** A digest of the rows. */
  digest: string;
}

/** The table with this name. Throws if there is none. */
export function tableNamed(name: string): DataTable {
  const table = DATA_TABLES.find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

type Form = 'csv' | 'json';

/** JSON is kept to be written out again, and not given to anybody so: half as small takes a third of the time. */
const FAST = 1;

/** What a piece is, by its key. Its rows are kept beside, compressed. */
const pieceOf = rememberBy('piece', (loaded, key): TablePiece => {
  const bodies = bodiesOf(loaded, key);
  const sizes = { csv: bodies.csv.length, json: bodies.json.length };
  const digest = hash('sha1', Buffer.concat([bodies.csv, bodies.json]), 'base64url');
  const packed = { csv: packedPart(bodies.csv), json: packedPart(bodies.json, FAST) };
  const piece = { key, rows: bodies.rows, ...sizes, packed: packed.csv.length, digest };
  for (const form of ['csv', 'json'] as const) loaded.pieces?.keep(bodyName(piece, form), packed[form]);
  return piece;
});

/** The rows of a piece as CSV and as JSON; those that were made last are kept, since several files ask for them. */
const bodiesOf = keepBy(
  (key: string) => key,
  (loaded, key): Record<Form, Buffer> & { rows: number } => {
    const [name = '', batch = ''] = key.split(':');
    const table = tableNamed(name);
    const rows = table.rows(datasetOf(loaded, batch === '' ? undefined : batch));
    return { rows: rows.length, csv: Buffer.from(csvRows(rows)), json: Buffer.from(jsonRows(table, rows)) };
  },
  1,
);

/** Bodies are named by what is in them, so that none is taken for that of another state of the archive. */
const bodyName = ({ key, digest }: Pick<TablePiece, 'key' | 'digest'>, form: Form) =>
  `${key}.${form} ${digest}`;

/** The pieces of a table, in the order of its rows. */
export function piecesOf(loaded: LoadedArchive, { name, isByArticle }: DataTable): TablePiece[] {
  return loaded.reads.unnoticed(() => {
    const batches = isByArticle ? [...loaded.batches().keys()] : [''];
    const pieces = batches.map((batch) => pieceOf(loaded, `${name}:${batch}`));
    for (const piece of pieces)
      for (const form of ['csv', 'json'] as const) loaded.pieces?.stay(bodyName(piece, form));
    return pieces;
  });
}

/** The rows of a piece, compressed (`packedPart`). */
export function packedPiece(loaded: LoadedArchive, piece: TablePiece, form: Form): Uint8Array {
  const name = bodyName(piece, form);
  const known = loaded.pieces?.take(name);
  if (known !== undefined) return known;
  const made = madeAgain(loaded, piece, form);
  const packed = form === 'csv' ? packedPart(made) : packedPart(made, FAST);
  loaded.pieces?.keep(name, packed);
  return packed;
}

/** The rows of a piece, as they stand in its file. */
export function pieceBody(loaded: LoadedArchive, piece: TablePiece, form: Form): Uint8Array {
  const known = loaded.pieces?.take(bodyName(piece, form));
  return known === undefined ? madeAgain(loaded, piece, form) : unpackPart(known);
}

const madeAgain = (loaded: LoadedArchive, { key }: TablePiece, form: Form) =>
  loaded.reads.unnoticed(() => bodiesOf(loaded, key))[form];
