import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../authority/suggest.ts';
import { parseEdtf } from '@parallax/edtf';
import { isId } from './archive/ids.ts';
import { DEFAULT_LIMITS, type Limits } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';

/** What `npm run import` was asked to do. */
export interface ImportOptions {
  inputs: string[];
  isDryRun: boolean;
  isJson: boolean;
  isYes: boolean;
  isList: boolean;
  isSalvage: boolean;
  isHelp: boolean;
  id?: string | undefined;
  outlet?: string | undefined;
  only?: string | undefined;
  coder: string;
  /** The day that new entries bear, `2026-11-20`; the system's where it is not given. */
  today?: string | undefined;
  /** The archive's folder, as it was given. */
  content?: string | undefined;
  limits: Limits;
  /** Megabytes that the work on one document may take. */
  memoryMb: number;
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  id: { type: 'string' },
  outlet: { type: 'string' },
  only: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  list: { type: 'boolean' },
  salvage: { type: 'boolean' },
  coder: { type: 'string' },
  today: { type: 'string' },
  content: { type: 'string' },
  'max-bytes': { type: 'string' },
  'max-record-bytes': { type: 'string' },
  'max-ratio': { type: 'string' },
  'max-nesting': { type: 'string' },
  'max-memory': { type: 'string' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** Megabytes of memory for the work on one document, where no other number is given. */
const MEMORY_MB = 1024;
const UNITS: Readonly<Record<string, number>> = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 };

/** Reads the words after the command's name; gives one line that says what is wrong with them and what would be right. */
export function readOptions(args: readonly string[]): { options: ImportOptions } | { complaint: string } {
  const { values, positionals, complaint } = readWords(args, OPTIONS);
  if (complaint !== undefined) return { complaint };
  const complaints: string[] = [];
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const number = (
    name: string,
    fallback: number,
    read: (text: string) => number | undefined,
    form: string,
  ) => {
    const written = text(name);
    const value = written === undefined ? fallback : read(written);
    if (value === undefined) complaints.push(`--${name} takes ${form}, not "${printable(written ?? '')}".`);
    return value ?? fallback;
  };
  const idOf = (name: string) => {
    const id = text(name);
    if (id !== undefined && !isId(id))
      complaints.push(`--${name} takes an id out of a-z, 0-9 and the hyphen, not "${printable(id)}".`);
    return id;
  };
  const size = (name: string, fallback: number) => number(name, fallback, readSize, 'a size such as 50MB');
  const whole = (name: string, fallback: number) =>
    number(name, fallback, readWhole, 'a whole number above 0');
  const options: ImportOptions = {
    inputs: positionals,
    isDryRun: values['dry-run'] === true,
    isJson: values['json'] === true,
    isYes: values['yes'] === true,
    isList: values['list'] === true,
    isSalvage: values['salvage'] === true,
    isHelp: values['help'] === true,
    id: idOf('id'),
    outlet: idOf('outlet'),
    only: text('only'),
    coder: idOf('coder') ?? 'coder-a',
    today: text('today'),
    content: text('content'),
    limits: {
      documentBytes: size('max-bytes', DEFAULT_LIMITS.documentBytes),
      recordBytes: size('max-record-bytes', DEFAULT_LIMITS.recordBytes),
      ratio: whole('max-ratio', DEFAULT_LIMITS.ratio),
      nesting: whole('max-nesting', DEFAULT_LIMITS.nesting),
      milliseconds: number(
        'timeout',
        DEFAULT_LIMITS.milliseconds,
        readSeconds,
        'seconds above 0, such as 60',
      ),
    },
    memoryMb: whole('max-memory', MEMORY_MB),
  };
  if (options.today !== undefined && !isDay(options.today)) {
    complaints.push(`--today takes a day such as 2026-11-20, not "${printable(options.today)}".`);
  }
  if (!options.isHelp && options.inputs.length === 0)
    complaints.push('Name at least one file, folder or pattern to import.');
  if (options.isList && options.isJson) complaints.push('Choose one of --list and --json.');
  const [first] = complaints;
  return first === undefined || options.isHelp ? { options } : { complaint: first };
}

interface Words {
  values: Partial<Record<string, string | boolean>>;
  positionals: string[];
  complaint: string | undefined;
}

/** Splits words into options and inputs; the complaint is about the first option that is none or lacks its value. */
export function readWords(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Words {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const words: Words = { values: {}, positionals: [], complaint: undefined };
  for (const token of tokens) {
    if (token.kind === 'positional') words.positionals.push(token.value);
    if (token.kind !== 'option') continue;
    words.complaint ??= complainOf(token, options);
    words.values[token.name] = token.value ?? true;
  }
  return words;
}

function complainOf(
  {
    name,
    rawName,
    value,
    inlineValue,
  }: { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  options: NonNullable<ParseArgsConfig['options']>,
): string | undefined {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (known === undefined) {
    const near = suggest(name, Object.keys(options));
    return `There is no option ${printable(rawName)}.${near === undefined ? ' --help lists them all.' : ` Did you mean --${near}?`}`;
  }
  if (known.type === 'boolean') return inlineValue === true ? `--${name} takes no value.` : undefined;
  // "--id --json": the next word is an option and no value, unless it was written with an equals sign.
  const isMissing = value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
  return isMissing
    ? `--${name} needs a value: --${name} VALUE, or --${name}=VALUE if it starts with a hyphen.`
    : undefined;
}

function readSize(text: string): number | undefined {
  const { amount = '', unit = '' } =
    /^(?<amount>\d{1,12}(?:\.\d{1,3})?) ?(?<unit>[kmg]b|)$/i.exec(text)?.groups ?? {};
  const bytes = Math.floor(Number(amount) * (UNITS[unit.toLowerCase()] ?? 0));
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

function readWhole(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function readSeconds(text: string): number | undefined {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  return seconds > 0 ? Math.max(1, Math.round(seconds * 1000)) : undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text).ok;
}
