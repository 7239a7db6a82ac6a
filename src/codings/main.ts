import { Option, type Command } from 'commander';
import { escapeControls } from '@parallax/saved-article/printable';
import { createCommand, readWords, type CommandOutput } from '../command/command.ts';
import { createDisk, type Disk } from '../command/disk.ts';
import { contentOption, DAY_FORM, valueOption } from '../command/options.ts';
import { pathFrom, type Caller } from '../content/caller.ts';
import { formatNoContent, hasContent, requestedContent } from '../content/content-folder.ts';
import { exportQda, type ExportQdaOptions } from './export-qda.ts';
import { readCodedArchive, type CodedArchive } from './coded-archive.ts';
import { importQda, type ImportQdaOptions } from './import-qda.ts';
import { keepIds, type KeepIdsOptions } from './keep-ids.ts';
import { importSheets, type ImportSheetsOptions } from './import-sheets.ts';
import { ID_FORM } from './options.ts';
import type { CodingsRun } from './run.ts';
import { exportSheets, type ExportSheetsOptions } from './sheet-files.ts';

/** A part of `npm run codings`: its options, and what it does with the archive and the words after its name. */
interface Part {
  usage: string;
  does: string;
  /** What the word after its name is; left out if none follows. */
  takes?: string;
  options: (command: Command) => Command;
  /** Whether several can follow. */
  takesMore?: true;
  run: (
    held: CodedArchive,
    words: readonly [string, ...string[]],
    options: never,
    run: CodingsRun,
  ) => Promise<number>;
}

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** The options of `export`, as the library gives them. */
type SheetOptions = Omit<ExportSheetsOptions, 'delimiter' | 'today'> & {
  delimiter: keyof typeof DELIMITERS;
  today?: string;
};

const collect = (value: string, all: string[] = []) => [...all, value];

const PARTS: Readonly<Record<string, Part>> = {
  'export-qda': {
    usage: 'FILE.qdpx or FILE.qdc',
    does: 'Writes codings as a REFI-QDA project for NVivo, ATLAS.ti, MAXQDA or QualCoder, with accounts as texts; or, as .qdc, the codes alone.',
    takes: 'the file to write',
    options: (command) =>
      command
        .addOption(valueOption('--dossier <id>', 'the articles and the codebook of this dossier', ID_FORM))
        .addOption(
          valueOption('--codebook <id>', 'codings by this codebook; needed if there are several', ID_FORM),
        )
        .option('--article <id>', 'only this article; may be given again', collect)
        .option('--coder <id>', 'only codings by this coder; may be given again', collect)
        .option('--originals', 'verified originals in place of accounts: for yourself alone'),
    run: (held, [path], options: ExportQdaOptions, run) => exportQda(held, path, options, run),
  },
  'import-qda': {
    usage: 'FILE.qdpx --coder ID',
    does: 'Makes codings out of a REFI-QDA project that was coded in another tool, and names every piece that has no place.',
    takes: 'the file to read',
    options: (command) =>
      command
        .addOption(
          valueOption(
            '--coder <id>',
            'whose coding it becomes, such as coder-c',
            ID_FORM,
          ).makeOptionMandatory(),
        )
        .option('--user <name>', 'whose codes are taken, by the name in the tool; needed if several coded')
        .addOption(
          valueOption('--codebook <id>', 'the codebook; by default the one with most of its codes', ID_FORM),
        )
        .addOption(valueOption('--today <day>', 'the day of new codings; by default today', DAY_FORM))
        .option('--replace', 'change codings that are there, where they differ')
        .option('--dry-run', 'say what would be written, and write nothing'),
    run: (held, [path], options: Omit<ImportQdaOptions, 'today'> & { today?: string }, run) =>
      importQda(held, path, { ...options, today: options.today ?? today() }, run),
  },
  export: {
    usage: 'FOLDER',
    does: 'Writes a sheet (CSV) for each coding, to be filled in with a spreadsheet, and beside them what each column takes. --coder makes an empty one for each article of --article or --dossier that the coder has not coded.',
    takes: 'the folder to write into',
    options: (command) =>
      command
        .addOption(
          valueOption('--dossier <id>', 'only the articles and the codebook of this dossier', ID_FORM),
        )
        .option('--article <id>', 'only this article; may be given again', collect)
        .option('--coder <id>', 'only codings by this coder; may be given again', collect)
        .addOption(valueOption('--codebook <id>', 'only codings by this codebook', ID_FORM))
        .addOption(
          new Option(
            '--delimiter <name>',
            'what stands between cells: many spreadsheets in Europe want a semicolon',
          )
            .choices(Object.keys(DELIMITERS))
            .default('comma'),
        )
        .addOption(valueOption('--today <day>', 'the day of new codings; by default today', DAY_FORM))
        .option('--force', 'overwrite sheets that are there'),
    run: (held, [folder], options: SheetOptions, run) =>
      exportSheets(
        held,
        folder,
        { ...options, delimiter: DELIMITERS[options.delimiter], today: options.today ?? today() },
        run,
      ),
  },
  import: {
    usage: 'FILE.csv…',
    does: 'Brings sheets back that were filled in: all of them, or none if there is an error in any, each named by row and column.',
    takes: 'the sheets',
    takesMore: true,
    options: (command) =>
      command
        .option('--replace', 'also if a coding was changed since its sheet was written')
        .option('--dry-run', 'say what would be written, and write nothing'),
    run: (held, paths, options: ImportSheetsOptions, run) => importSheets(held, paths, options, run),
  },
  'keep-ids': {
    usage: '',
    does: 'Writes into codings the ids that releases gave to items whose actors, outlets or places were renamed since (formerIds), so that their addresses stay.',
    options: (command) => command.option('--dry-run', 'say what would be written, and write nothing'),
    run: (held, _, options: KeepIdsOptions, run) => keepIds(held, options, run),
  },
};

const EXIT_CODES = `
Exit code: 0 done, 1 something was left out or has to be looked at, or a file can't be read, 2 bad usage,
3 the disk, 4 a coding is there and says something else.`;

/** Runs `npm run codings`. `args` are the arguments after the script's name. Returns the exit code; see the help. */
export async function main(args: readonly string[], io: Caller & CommandOutput, disk: Disk): Promise<number> {
  const [name = '', ...rest] = args;
  const part = PARTS[name];
  if (part === undefined) return listParts(name, io);
  const command = part.options(createCommand('codings', part.does)).name(`npm run codings -- ${name}`);
  if (part.takes !== undefined)
    command.argument(part.takesMore === true ? '<paths...>' : '<path>', part.takes);
  command
    .usage(`${part.usage} [options]`.trimStart())
    .addOption(contentOption())
    .addHelpText('after', EXIT_CODES);
  const read = readWords(command, rest, io);
  if ('code' in read) return read.code;
  const [first = '', ...more] = read.words.map((word) => pathFrom(word, io, 'codings'));
  const content = requestedContent(read.options['content'] as string | undefined, io, 'codings');
  if (!hasContent(content)) {
    io.stderr.write(`${escapeControls(formatNoContent(content))}\n`);
    return 2;
  }
  const held = await readCodedArchive(content);
  for (const file of held.rejected)
    io.stderr.write(`${file}: left out, since npm run check finds errors in it\n`);
  return part.run(held, [first, ...more], read.options as never, { io, disk });
}

/** What can be asked for: with --help on `stdout`, else on `stderr`. */
function listParts(name: string, { stdout, stderr }: CommandOutput): number {
  const lines = Object.entries(PARTS).map(
    ([each, { usage, does }]) => `  ${`${each} ${usage}`.trimEnd()}\n      ${does}\n`,
  );
  const text = `Usage: npm run codings -- PART …, with --help for its options\n\n${lines.join('')}${EXIT_CODES}\n`;
  if (name === '--help' || name === '-h') {
    stdout.write(text);
    return 0;
  }
  stderr.write(
    name === ''
      ? text
      : `${escapeControls(`There is no part ${name}. It has ${Object.keys(PARTS).join(', ')}.`)}\n`,
  );
  return 2;
}

/** Today in local time, `2026-11-20`. */
function today(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

if (import.meta.main) {
  const { stdout, stderr, env } = process;
  process.exitCode = await main(
    process.argv.slice(2),
    { stdout, stderr, cwd: process.cwd(), env },
    createDisk(),
  );
}
