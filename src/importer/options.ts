import { Option, type Command } from 'commander';
import { DEFAULT_LIMITS, type Extractor, type Limits } from '@parallax/saved-article';
import { formatBytes } from '@parallax/saved-article/printable';
import { createCommand, readWords, type CommandOutput } from '../command/command.ts';
import { contentOption, DAY_FORM, valueOption, type ValueForm } from '../command/options.ts';
import { isId } from './archive/ids.ts';

/** The task given to `npm run import`. */
export interface ImportOptions {
  inputs: string[];
  isDryRun: boolean;
  isJson: boolean;
  isYes: boolean;
  isList: boolean;
  isSalvage: boolean;
  /** Whether every block of a document is reported, kept or left out. */
  isExplained: boolean;
  /** The way to the text of pages; by default the one that fits each. */
  extractor?: Extractor | undefined;
  id?: string | undefined;
  outlet?: string | undefined;
  only?: string | undefined;
  coder: string;
  /** The day written into new entries, `2026-11-20`; the system's by default. */
  today?: string | undefined;
  /** The archive's folder, as given. */
  content?: string | undefined;
  limits: Limits;
  /** Megabytes of memory for one document. */
  memoryMb: number;
}

/** The options by their names in the option library. */
interface GivenOptions {
  dryRun?: true;
  json?: true;
  yes?: true;
  list?: true;
  salvage?: true;
  explain?: true;
  extractor?: Extractor;
  id?: string;
  outlet?: string;
  only?: string;
  coder: string;
  today?: string;
  content?: string;
  timeout: number;
  maxBytes: number;
  maxRecordBytes: number;
  maxRatio: number;
  maxNesting: number;
  maxMemory: number;
}

/** Default megabytes of memory for one document. */
const MEMORY_MB = 1024;
const UNITS: Readonly<Record<string, number>> = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 };

const ID: ValueForm<string> = {
  read: (text) => (isId(text) ? text : undefined),
  means: 'an id out of a-z, 0-9 and the hyphen',
};
const SIZE: ValueForm<number> = { read: readSize, means: 'a size such as 50MB' };
const WHOLE: ValueForm<number> = {
  read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined),
  means: 'a whole number above 0',
};
const EXTRACTORS: readonly string[] = [
  'combined',
  'readability',
  'densest',
  'structured-data',
] satisfies Extractor[];
const EXTRACTOR: ValueForm<Extractor> = {
  read: (text) => (EXTRACTORS.includes(text) ? (text as Extractor) : undefined),
  means: `one of ${EXTRACTORS.join(', ')}`,
};
const SECONDS: ValueForm<number> = { read: readSeconds, means: 'seconds above 0, such as 60' };

const DESCRIPTION = `Gets saved articles into the archive: text, HTML, MHTML, Markdown, WARC and WACZ, told apart by their content.

For a new article it writes the original (originals/, never published with the archive), a draft of its entry (articles/) and a scaffold for its coding (codings/). For an article that the archive holds, told by the fingerprint of the source, it adds or verifies the original and touches nothing else. No file is ever overwritten. In a folder, files called README, the side folders of saved pages (NAME_files) and files that are no articles are skipped.`;

const EXAMPLES_AND_CODES = `
Examples:
  npm run import -- ~/saved
  npm run import -- --dry-run ~/Downloads/article.html
  npm run import -- --outlet valley-gazette '~/saved/**/*.mhtml'
  npm run import -- --list crawl.warc.gz
  npm run import -- --dry-run --explain page.html
  npm run import -- --only '*/2024/*' --json crawl.wacz > found.jsonl

Exit code: 0 done; 1 a document failed or was left out, 2 bad usage or an input that can't be used,
3 the disk, or another import is running, 4 damaged data: a capture, or an original that was changed.
The highest counts. 130 stopped by Ctrl-C. Each failure is named with its reason on standard error.`;

/** The command `npm run import`: its options, arguments and help. */
function createImportCommand(): Command {
  const limits = DEFAULT_LIMITS;
  return createCommand('import', DESCRIPTION)
    .argument('<file|folder|pattern...>', 'what to import; put a pattern in quotes')
    .option('--dry-run', 'write nothing, say what would be done')
    .addOption(
      new Option(
        '--json',
        'print one JSON object per document on standard output, everything else on standard error',
      ).conflicts('list'),
    )
    .addOption(valueOption('--id <id>', 'the id of the new article, if there is only one', ID))
    .addOption(valueOption('--outlet <id>', 'the outlet of the new articles', ID))
    .addOption(
      valueOption(
        '--only <pattern>',
        'import from a capture only addresses that match: * matches anything, without * a part is enough',
      ),
    )
    .option('--list', 'list the contents of a capture, and import nothing')
    .option('--salvage', 'take the pages of a damaged capture before the damage; without it, none of them')
    .option('--explain', 'list every block of a document, kept or left out, with the rule that decided')
    .addOption(
      valueOption(
        '--extractor <name>',
        'the way to the text of pages: combined, readability, densest or structured-data; by default the one that fits; also reads a page that seems to be no article',
        EXTRACTOR,
      ),
    )
    .option('-y, --yes', 'import likely duplicates without asking')
    .addOption(
      valueOption('--coder <id>', 'the coder, named in drafts and in the names of scaffolds', ID).default(
        'coder-a',
        'coder-a',
      ),
    )
    .addOption(
      valueOption(
        '--today <day>',
        'the day written into drafts, such as 2026-11-20; by default today',
        DAY_FORM,
      ),
    )
    .addOption(contentOption())
    .addOption(
      valueOption('--timeout <seconds>', 'time for one document', SECONDS).default(
        limits.milliseconds,
        String(limits.milliseconds / 1000),
      ),
    )
    .addOption(sizeOption('--max-bytes <size>', 'size of one document', limits.documentBytes))
    .addOption(
      sizeOption(
        '--max-record-bytes <size>',
        'size of one record of a capture, unpacked',
        limits.recordBytes,
      ),
    )
    .addOption(valueOption('--max-ratio <n>', 'unpacked to packed bytes', WHOLE).default(limits.ratio))
    .addOption(valueOption('--max-nesting <n>', 'elements within each other', WHOLE).default(limits.nesting))
    .addOption(valueOption('--max-memory <mb>', 'memory for one document', WHOLE).default(MEMORY_MB))
    .addHelpText('after', EXAMPLES_AND_CODES);
}

/**
 * Parses the arguments after the command's name; returns the exit code if there is nothing left to do, see `readWords`.
 */
export function readOptions(
  args: readonly string[],
  output: CommandOutput,
): { options: ImportOptions } | { code: number } {
  const read = readWords(createImportCommand(), args, output);
  if ('code' in read) return read;
  const given = read.options as GivenOptions;
  return {
    options: {
      inputs: read.words,
      isDryRun: given.dryRun === true,
      isJson: given.json === true,
      isYes: given.yes === true,
      isList: given.list === true,
      isSalvage: given.salvage === true,
      isExplained: given.explain === true,
      extractor: given.extractor,
      id: given.id,
      outlet: given.outlet,
      only: given.only,
      coder: given.coder,
      today: given.today,
      content: given.content,
      limits: {
        documentBytes: given.maxBytes,
        recordBytes: given.maxRecordBytes,
        ratio: given.maxRatio,
        nesting: given.maxNesting,
        milliseconds: given.timeout,
      },
      memoryMb: given.maxMemory,
    },
  };
}

function sizeOption(flags: string, description: string, bytes: number): Option {
  return valueOption(flags, description, SIZE).default(bytes, formatBytes(bytes));
}

function readSize(text: string): number | undefined {
  const { amount = '', unit = '' } =
    /^(?<amount>\d{1,12}(?:\.\d{1,3})?) ?(?<unit>[kmg]b|)$/i.exec(text)?.groups ?? {};
  const bytes = Math.floor(Number(amount) * (UNITS[unit.toLowerCase()] ?? 0));
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

function readSeconds(text: string): number | undefined {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  return seconds > 0 ? Math.max(1, Math.round(seconds * 1000)) : undefined;
}
