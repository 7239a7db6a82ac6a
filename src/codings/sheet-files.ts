import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { escapeControls } from '@parallax/saved-article/printable';
import { countWithNoun } from '../content/printable.ts';
import { itemIds } from '../export/item-ids.ts';
import { writeSheet } from '../export/sheet.ts';
import { writeCell, writeRows } from '../export/sheet-cells.ts';
import { codingSchema, type Coding } from '../schema/coding.ts';
import { instrumentsOf, noSuchArticles, type CodedArchive } from './coded-archive.ts';
import { refusalsOn, type CodingsRun } from './run.ts';
import { sheetValues } from './sheet-values.ts';

/** What `npm run codings -- export` is asked for. */
export interface ExportSheetsOptions {
  dossier?: string;
  article?: string[];
  coder?: string[];
  codebook?: string;
  delimiter: ',' | ';' | '\t';
  today: string;
  force?: true;
}

/**
 * Writes a sheet for each coding into a folder, and one to fill in for each article and coder that have none; beside
 * them, for each codebook, the list of the values that columns take. Returns the exit code.
 */
export async function exportSheets(
  held: CodedArchive,
  folder: string,
  asked: ExportSheetsOptions,
  { io }: CodingsRun,
): Promise<number> {
  const { stdout } = io;
  const refuse = refusalsOn(io);
  const { content } = held;
  const dossier = asked.dossier === undefined ? undefined : content.dossiers.get(asked.dossier)?.data;
  if (asked.dossier !== undefined && dossier === undefined)
    return refuse(`There is no dossier ${asked.dossier}.`, 2);
  const options: ExportSheetsOptions = {
    ...asked,
    ...(dossier !== undefined && {
      article: dossier.articles.filter((id) => asked.article?.includes(id) ?? true),
      codebook: asked.codebook ?? dossier.codebook.id,
    }),
  };
  const missing = noSuchArticles(held, options.article ?? []);
  if (missing !== undefined) return refuse(missing, 2);
  const chosen = held.codings.filter(
    ({ coding: { article, coder, codebook } }) =>
      (options.article?.includes(article) ?? true) &&
      (options.coder?.includes(coder) ?? true) &&
      (options.codebook === undefined || options.codebook === codebook.id),
  );
  const ids = [...content.codebooks.codebook.keys()];
  const codebook = options.codebook ?? (ids.length === 1 ? ids[0] : undefined);
  const empty = emptyCodings(held, options, codebook);
  if (typeof empty === 'string') return refuse(empty, 2);
  if (chosen.length + empty.length === 0)
    return refuse('There is no such coding: --coder with --article or --dossier makes new ones.', 2);

  const files = [
    ...chosen.map(({ file, digest, coding }) => ({ name: basename(file, '.yaml'), digest, coding })),
    ...empty,
  ].map(({ name, digest, coding }) => ({
    path: join(folder, `${name}.csv`),
    text: writeSheet(
      { coding, ids: itemIds(coding), base: digest, offered: digest === '' ? questionsOf(held, coding) : [] },
      options.delimiter,
    ),
  }));
  const codebooks = new Set([...chosen, ...empty].map(({ coding }) => coding.codebook.id));
  for (const id of codebooks) {
    const instruments = instrumentsOf(held, id);
    if (instruments === undefined) continue;
    const values = sheetValues(held, instruments).map(({ column, value, label, meaning }) => [
      column,
      value,
      label,
      meaning,
    ]);
    const rows = [
      ['column', 'value', 'label', 'meaning'],
      ...values.map((row) => row.map((cell) => writeCell(cell))),
    ];
    files.push({ path: join(folder, `values-of-${id}.csv`), text: writeRows(rows, options.delimiter) });
  }
  const there = files.filter(({ path }) => options.force !== true && existsSync(path));
  const differing = [];
  for (const { path, text } of there) if ((await readFile(path, 'utf8')) !== text) differing.push(path);
  if (differing.length > 0)
    return refuse(
      `${differing.join(', ')}: It is there, and may have been filled in: bring it back first, choose another folder, or overwrite it with --force.`,
      4,
    );
  try {
    await mkdir(folder, { recursive: true });
    for (const { path, text } of files) await writeFile(path, text);
  } catch (error) {
    return refuse(
      `${folder}: It can't be written (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`,
      3,
    );
  }
  stdout.write(files.map(({ path }) => `wrote: ${escapeControls(path)}\n`).join(''));
  stdout.write(
    `${countWithNoun(chosen.length, 'coding')}, ${countWithNoun(empty.length, 'empty sheet')}. npm run codings -- import FILE… brings them back.\n`,
  );
  return 0;
}

/** A coding without items for each named article and coder that have none; a sentence if something is not named. */
function emptyCodings(
  held: CodedArchive,
  { article = [], coder = [], today }: ExportSheetsOptions,
  codebook: string | undefined,
): { name: string; digest: string; coding: Coding }[] | string {
  const pairs = article.flatMap((id) =>
    coder
      .filter(
        (who) =>
          !held.codings.some(
            ({ coding }) =>
              coding.article === id &&
              coding.coder === who &&
              (codebook === undefined || coding.codebook.id === codebook),
          ),
      )
      .map((who) => ({ id, who })),
  );
  if (pairs.length === 0) return [];
  const instruments = codebook === undefined ? undefined : instrumentsOf(held, codebook);
  if (instruments === undefined)
    return `Name the codebook with --codebook: ${[...held.content.codebooks.codebook.keys()].join(' or ')}.`;
  const { id: name, version } = instruments.codebook;
  const lists = { toward: [], claims: [], figures: [], voices: [], names: [], events: [] };
  return pairs.map(({ id, who }) => ({
    name: held.codings.some(({ coding }) => coding.article === id && coding.coder === who)
      ? `${id}.${who}.${name}`
      : `${id}.${who}`,
    digest: '',
    coding: codingSchema.parse({
      draft: true,
      article: id,
      coder: who,
      codedOn: today,
      codebook: { id: name, version },
      ...lists,
    }),
  }));
}

function questionsOf(held: CodedArchive, { codebook }: Coding): string[] {
  return instrumentsOf(held, codebook.id)?.codebook.questions.terms.map(({ id }) => id) ?? [];
}
