import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { TABLE_WORDS, type TableName } from '#words/data';
import { csvStart, jsonList, jsonListSize, type DataTable } from '../export/dataset/table.ts';
import type { FileFacts, MadeTable } from '../export/dataset/table-facts.ts';
import { END_OF_PARTS, packedPart, type PackedMember } from '../export/zip.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy } from './kept.ts';
import { packedPiece, pieceBody, piecesOf, tableNamed, type TablePiece } from './table-pieces.ts';

/** A table of the dataset with the size of its JSON file in bytes. */
export interface SizedTable extends MadeTable {
  json: number;
}

/** What is known of a table without making it. */
interface TableFacts {
  /** A digest of its rows in both forms: two states may be the same as CSV, with JSON of the same size, and yet not be the same. */
  revision: string;
  rows: number;
  csv: FileFacts & Pick<PackedMember, 'crc' | 'packed'> & { sha512: string };
  json: number;
}

/**
 * The facts of a table, by its name: they are kept between builds, so that a table of which no piece has changed is not read for them.
 * What depends on them stays if the rows are the same, whatever else has changed in the archive.
 */
const factsOf = indexBy('table', (loaded, name): TableFacts => {
  const table = tableNamed(name);
  const pieces = piecesOf(loaded, table);
  const revision = hash('sha1', pieces.map(({ digest }) => digest).join('\n'), 'base64url');
  const before = loaded.results?.take(`whole-table:${name}`);
  if (before?.revision === revision) return before.result as TableFacts;
  const result = { revision, ...readFacts(loaded, table, pieces) };
  loaded.results?.keep(`whole-table:${name}`, { dependencies: [], revision, result });
  return result;
});

function readFacts(
  loaded: LoadedArchive,
  table: DataTable,
  pieces: readonly TablePiece[],
): Omit<TableFacts, 'revision'> {
  const sum = (sizeOf: (piece: TablePiece) => number) =>
    pieces.reduce((size, piece) => size + sizeOf(piece), 0);
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
  let bytes = 0;
  let crc = 0;
  for (const chunk of csvChunks(loaded, table, pieces)) {
    sha256.update(chunk);
    sha512.update(chunk);
    crc = crc32(chunk, crc);
    bytes += chunk.length;
  }
  return {
    rows: sum(({ rows }) => rows),
    csv: {
      bytes,
      sha256: sha256.digest('hex'),
      sha512: sha512.digest('hex'),
      crc,
      packed: packedStart(table).length + sum(({ packed }) => packed) + END_OF_PARTS.length,
    },
    json: jsonListSize(pieces.filter(({ rows }) => rows > 0).map(({ json }) => json)),
  };
}

/** How many rows a table has, and how large its files are. */
export function madeTable(loaded: LoadedArchive, table: DataTable): SizedTable {
  const { rows, csv, json } = factsOf(loaded, table.name);
  const words = TABLE_WORDS[table.name as TableName];
  return { table, words, rows, csv: { bytes: csv.bytes, sha256: csv.sha256 }, json };
}

/** The pieces of a table for one of its files, which depends on the facts of the table alone: pieces note nothing. */
function notedPieces(loaded: LoadedArchive, table: DataTable): TablePiece[] {
  factsOf(loaded, table.name);
  return piecesOf(loaded, table);
}

/** A table as CSV, in parts. */
export function csvOfTable(loaded: LoadedArchive, table: DataTable): Iterable<Uint8Array> {
  return csvChunks(loaded, table, notedPieces(loaded, table));
}

function* csvChunks(loaded: LoadedArchive, table: DataTable, pieces: readonly TablePiece[]) {
  yield Buffer.from(csvStart(table));
  for (const piece of pieces) yield pieceBody(loaded, piece, 'csv');
}

/** A table as JSON, in parts. */
export function jsonOfTable(loaded: LoadedArchive, table: DataTable): Iterable<Uint8Array> {
  return jsonList(jsonBodies(loaded, notedPieces(loaded, table)));
}

function* jsonBodies(loaded: LoadedArchive, pieces: readonly TablePiece[]) {
  for (const piece of pieces) if (piece.rows > 0) yield pieceBody(loaded, piece, 'json');
}

/** The CSV file of a table for the package, as it is compressed piece by piece. */
export function packedTable(loaded: LoadedArchive, table: DataTable): PackedMember & { sha512: string } {
  const { bytes, crc, packed, sha512 } = factsOf(loaded, table.name).csv;
  const data = function* () {
    yield packedStart(table);
    for (const piece of piecesOf(loaded, table)) yield packedPiece(loaded, piece, 'csv');
    yield END_OF_PARTS;
  };
  return { path: `${table.name}.csv`, bytes, crc, packed, sha512, data };
}

const packedStart = (table: DataTable) => packedPart(Buffer.from(csvStart(table)));
