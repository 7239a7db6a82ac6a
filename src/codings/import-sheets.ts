import { readFile } from 'node:fs/promises';
import { escapeControls, printable } from '@parallax/saved-article/printable';
import { countWithNoun } from '../content/printable.ts';
import { readSheet, type ReadSheet, type SheetFault } from '../export/read-sheet.ts';
import { columnOfKey } from '../export/sheet-columns.ts';
import type { ItemKind } from '../export/item-fields.ts';
import { ITEM_FIELDS } from '../export/item-fields.ts';
import { bringBack, heldCoding, type BroughtFile } from './bring-back.ts';
import { instrumentsOf, type CodedArchive } from './coded-archive.ts';
import type { CodingsRun } from './run.ts';
import { decodeSheet } from './decode-sheet.ts';
import { faultsOfLost, lostColumns } from './lost-columns.ts';
import { faultsOfUnsure } from './unsure-numbers.ts';
import { unknownValues } from './sheet-values.ts';
import { printBrought, writeBrought } from './write-brought.ts';

/** What `npm run codings -- import` is asked for. */
export interface ImportSheetsOptions {
  replace?: true;
  dryRun?: true;
}

/** Reads filled-in sheets and writes their codings into the archive: all, or none if there is an error in any. */
export async function importSheets(
  held: CodedArchive,
  paths: readonly string[],
  options: ImportSheetsOptions,
  run: CodingsRun,
): Promise<number> {
  const { stdout, stderr } = run.io;
  const files: BroughtFile[] = [];
  let faults = 0;
  let isChanged = false;
  for (const path of paths) {
    const report = (line: string) => stderr.write(`${escapeControls(path)}: ${escapeControls(line)}\n`);
    const sheet = await openSheet(path, held.content.site?.data?.language ?? '', report);
    if (sheet === undefined) {
      faults += 1;
      continue;
    }
    for (const { column, cells } of sheet.unknown)
      report(
        `column ${sheet.nameOf(column)}: a coding has no such column; ${countWithNoun(cells, 'cell')} left out`,
      );
    const taken = takeSheet(held, sheet);
    if ('faults' in taken) {
      for (const { row, column, message } of taken.faults.toSorted((a, b) => a.row - b.row))
        report(`row ${String(row)}, column ${sheet.nameOf(column)}: ${message}`);
      faults += taken.faults.length;
    } else {
      if (taken.isStale && taken.file.state === 'changed' && options.replace !== true) {
        report(
          `The coding was changed since this sheet was written: export it again or, to overwrite it, add --replace.`,
        );
        isChanged = true;
      }
      files.push(taken.file);
    }
  }
  if (faults > 0) {
    stderr.write(`${countWithNoun(faults, 'error')}: nothing was written.\n`);
    return 1;
  }
  if (isChanged) return 4;
  const code = await writeBrought(held, files, { ...options, replace: true }, run);
  if (code === 0) stdout.write(printBrought(files, options.dryRun === true));
  return code;
}

async function openSheet(
  path: string,
  language: string,
  report: (line: string) => unknown,
): Promise<ReadSheet | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    report(
      `It can't be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`,
    );
    return undefined;
  }
  const { text, guess } = decodeSheet(bytes, language);
  if (guess !== undefined)
    report(
      `It is no UTF-8 and was read as ${guess}: look at names and quotation marks, or save it as “CSV UTF-8”.`,
    );
  const sheet = readSheet(text);
  if (typeof sheet !== 'string') return sheet;
  report(sheet);
  return undefined;
}

type TakenSheet =
  | { file: Exclude<BroughtFile, { state: 'rejected' }>; isStale: boolean }
  | { faults: SheetFault[] };

/** The coding of a sheet as a file of the archive, or everything that is wrong with it by row and column. */
function takeSheet(held: CodedArchive, { coding, items, columns, faults: read }: ReadSheet): TakenSheet {
  const faults = [...read];
  const first = (column: string, message: string) => faults.push({ row: 2, column, message });
  const {
    article = '',
    coder = '',
    codedOn = '',
    codebook = '',
    version = '',
    draft = '',
    base = '',
  } = coding;
  const entry = held.content.articles.get(article);
  if (article === '')
    first(
      'article',
      'the row of the kind coding is missing, or names no article: take it from an exported sheet',
    );
  else if (entry === undefined) first('article', `there is no article “${printable(article)}”`);
  const instruments = instrumentsOf(held, codebook);
  if (article !== '' && instruments === undefined)
    first('codebook', `there is no codebook “${printable(codebook)}”`);
  if (article !== '' && !/^[1-9]\d*$/.test(version))
    first('version', `it takes the number of a version, not “${printable(version)}”`);
  const last = entry?.data?.original.paragraphs;
  const events = new Set(items.filter(({ kind }) => kind === 'event').map(({ data }) => String(data['key'])));
  for (const { kind, row, data } of items) {
    for (const { column, message } of instruments === undefined
      ? []
      : unknownValues(held, instruments, { kind, data }, events))
      faults.push({ row, column, message });
    const beyond = ((data['at'] ?? []) as number[]).filter((number) => last !== undefined && number > last);
    if (beyond.length > 0)
      faults.push({
        row,
        column: 'at',
        message: `the original has no ¶${beyond.join(', ¶')}: it has ${countWithNoun(last ?? 0, 'paragraph')}`,
      });
  }
  const kinds = Object.keys(ITEM_FIELDS) as ItemKind[];
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, items.filter((item) => item.kind === kind)]),
  ) as Record<ItemKind, typeof items>;
  const extra = byKind.stance[1];
  if (extra !== undefined)
    faults.push({
      row: extra.row,
      column: 'kind',
      message: 'an article has one stance: keep one of the rows',
    });
  const brought = {
    article,
    coder,
    codedOn,
    codebook: { id: codebook, version: Number(version) },
    isDraft: ['yes', 'true', 'نعم'].includes(draft.toLowerCase()),
    items: byKind,
  };
  const before = heldCoding(held, brought);
  const lost = before === undefined ? new Map<string, number>() : lostColumns(before.coding, columns);
  faults.push(...faultsOfLost(lost), ...faultsOfUnsure(items, before?.coding));
  const file = bringBack(held, brought);
  if (file.state === 'rejected') {
    for (const { kind, index, key, message } of file.faults) {
      const row = kind === undefined ? 2 : (byKind[kind][index]?.row ?? 2);
      const column = kind === undefined ? key : columnOfKey(kind, key);
      const isSaid =
        lost.has(column) ||
        faults.some((fault) => fault.row === row && (column === '' || fault.column === column));
      if (!isSaid) faults.push({ row, column: column === '' ? 'kind' : column, message });
    }
    return { faults };
  }
  if (faults.length > 0) return { faults };
  return { file, isStale: before !== undefined && before.digest !== base };
}
