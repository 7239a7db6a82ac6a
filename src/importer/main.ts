import type { CommandOutput } from '../command/command.ts';
import { pathFrom, type Caller } from '../content/caller.ts';
import {
  hasContent,
  requestedContent,
  formatNoContent,
  type ContentFolder,
} from '../content/content-folder.ts';
import { askOn, type Ask } from './ask.ts';
import type { HeldArchive } from './archive/read-archive.ts';
import type { Failure } from '@parallax/saved-article';
import { exitCodeOf, STOPPED } from './exit-code.ts';
import type { ImportOutcome } from './import-document.ts';
import { createImportWorkers, runImport, type RunEvent } from './import-run.ts';
import { listInputs } from './list.ts';
import { readOptions, type ImportOptions } from './options.ts';
import { escapeControls } from '@parallax/saved-article/printable';
import { createProgress, type Progress } from './progress.ts';
import { jsonOutcome, formatFailure, formatOutcome, formatSkipped, formatSummary } from './report.ts';
import { abortOnSignals } from './stop-signals.ts';
import { diskFailure } from '../command/disk-failure.ts';
import { createDisk, type Disk } from '../command/disk.ts';

/** The command's name in package.json. */
const SCRIPT = 'import';

/** The environment of a command: `process` in the command, separate streams in tests. */
export interface CommandIo extends Caller, CommandOutput {
  /** The terminal that shows progress, if there is one. */
  terminal?: NodeJS.WritableStream | undefined;
  /** Asks questions; absent if nobody can answer. */
  ask?: Ask | undefined;
  /** Stops the run. */
  signal?: AbortSignal | undefined;
  /** The file system that the archive is written to; the real one by default. */
  disk?: Disk | undefined;
  /** Creates the workers that read documents; in processes of their own by default. */
  createWorkers?: typeof createImportWorkers | undefined;
}

/**
 * Runs `npm run import`. `args` are the arguments after the script's name. Returns the exit code: 0 done; 1 a document
 * failed or was left out, 2 bad usage or input, 3 the disk or the lock, 4 integrity (the highest that applies); 130
 * stopped.
 */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const read = readOptions(args, io);
  if ('code' in read) return read.code;
  const { options } = read;
  const content = requestedContent(options.content, io, SCRIPT);
  if (!hasContent(content)) {
    io.stderr.write(`${escapeControls(formatNoContent(content))}\n`);
    return 2;
  }
  const inputs = options.inputs.map((input) => pathFrom(input, io, SCRIPT));
  if (options.isList) return listInputs(inputs, options, io);
  return importInputs({ ...options, inputs }, content, io);
}

async function importInputs(options: ImportOptions, content: ContentFolder, io: CommandIo): Promise<number> {
  const stopped = new AbortController();
  const signal = io.signal === undefined ? stopped.signal : AbortSignal.any([io.signal, stopped.signal]);
  const progress = createProgress(io.terminal);
  const failures: Failure[] = [];
  const outcomes: Pick<ImportOutcome, 'state' | 'id'>[] = [];
  const people = options.isJson ? io.stderr : io.stdout;
  let names: (id: string) => string | null = () => null;

  const tell = (event: RunEvent) => {
    if (event.type === 'found') progress.expect(event.count);
    else if (event.type === 'archive') names = namesIn(event.archive);
    // A stopped run is reported once, at its end.
    else if (event.type === 'failure' && event.failure.code === 'stopped') return;
    else
      progress.around(() => {
        print(event);
      });
    if (['outcome', 'skipped', 'failure'].includes(event.type)) progress.advance();
  };
  const print = (event: RunEvent) => {
    if (event.type === 'archive') return;
    if (event.type === 'skipped') people.write(formatSkipped(event));
    if (event.type === 'failure') {
      failures.push(event.failure);
      io.stderr.write(formatFailure(event.failure));
    }
    if (event.type === 'finished') people.write(formatFinished(event.finished));
    if (event.type === 'outcome') {
      outcomes.push({ state: event.outcome.state, id: event.outcome.id });
      if (options.isJson) io.stdout.write(jsonOutcome(event.outcome, names, options.isExplained));
      else people.write(formatOutcome(event.outcome, options));
    }
  };

  try {
    await runImport(options, {
      content,
      today: options.today ?? today(),
      disk: io.disk ?? createDisk(),
      createWorkers: io.createWorkers ?? createImportWorkers,
      ask: askAround(io.ask, progress),
      signal,
      stop: () => {
        stopped.abort();
      },
      tell,
    });
  } catch (error) {
    const failure = diskFailure(content.name, error);
    if (failure === undefined) throw error;
    tell({ type: 'failure', failure });
  } finally {
    progress.stop();
  }
  if (signal.aborted) {
    io.stderr.write('Stopped. What was written is whole; run the command again for the rest.\n');
    return STOPPED;
  }
  people.write(formatSummary(outcomes, failures.length, options.isDryRun, content));
  return exitCodeOf(failures);
}

function askAround(ask: Ask | undefined, progress: Progress): Ask | undefined {
  if (ask === undefined) return undefined;
  return async (question) => {
    progress.pause();
    try {
      return await ask(question);
    } finally {
      progress.resume();
    }
  };
}

function formatFinished({
  placed,
  removed,
}: {
  placed: readonly string[];
  removed: readonly string[];
}): string {
  const lines = [
    ...placed.map((path) => `${path}: completed, since an earlier import was broken off`),
    ...removed.map((path) => `${path}: left over from an import that was broken off; cleaned up`),
  ];
  return `${lines.join('\n')}\n`;
}

function namesIn({ actors, places }: HeldArchive): (id: string) => string | null {
  const names = new Map([...actors, ...places].map((record) => [record.id, record.names[0] ?? null]));
  return (id) => names.get(id) ?? null;
}

function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

if (import.meta.main) {
  const stop = abortOnSignals();
  // The reader of the output may close it early, as `head` does.
  process.stdout.on('error', () => {
    stop.abort();
  });
  const isAsking = process.stdin.isTTY && process.stderr.isTTY;
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    terminal: process.stderr.isTTY ? process.stderr : undefined,
    ask: isAsking ? askOn(process.stdin, process.stderr, stop.signal) : undefined,
    cwd: process.cwd(),
    env: process.env,
    signal: stop.signal,
  });
  // A stopped run may still be reading a long file, which would keep the process alive.
  if (process.exitCode === STOPPED) process.exit();
}
