import { lstatSync } from 'node:fs';
import type { Command } from 'commander';
import { createCommand, readWords } from '../command/command.ts';
import { contentOption } from '../command/options.ts';
import {
  absolutePath,
  hasContent,
  requestedContent,
  formatNoContent,
  type ContentFolder,
} from '../content/content-folder.ts';
import { askOn, type Ask } from './ask.ts';
import { readArchive } from './archive/read-archive.ts';
import { STOPPED } from './exit-code.ts';
import type { CommandIo } from './main.ts';
import { listOriginals, type ListedOriginal } from './originals/list-originals.ts';
import { escapeControls, printable } from '@parallax/saved-article/printable';
import { formatFailure } from './report.ts';
import { abortOnSignals } from './stop-signals.ts';
import { diskFailure } from '../command/disk-failure.ts';
import { createDisk } from '../command/disk.ts';
import { withArchiveLock } from '../command/archive-lock.ts';

const STATES = ['verified', 'changed', 'missing', 'extra'] as const;

interface Options {
  json?: true;
  fix?: true;
  yes?: true;
  content?: string;
}

function createOriginalsCommand(): Command {
  return createCommand(
    'originals',
    'Lists the original of each article: verified, changed or missing; and extra files that belong to no article.',
  )
    .option(
      '--json',
      'print one JSON object: originals, each with path, article, state and reason; and counts',
    )
    .option(
      '--fix',
      'offer to delete each extra file, and do nothing without a yes: on a terminal it asks, elsewhere only --yes counts. A changed or missing original is imported anew by npm run import',
    )
    .option('-y, --yes', 'answer every question of --fix with yes')
    .addOption(contentOption())
    .addHelpText(
      'after',
      `
Exit code: 0 no original was changed (some may be missing), 2 bad usage, 3 the disk, or an import is
running, 4 an original was changed.`,
    );
}

/** Runs `npm run originals`. `args` are the arguments after the script's name. Returns the exit code; see the help. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const read = readWords(createOriginalsCommand(), args, io);
  if ('code' in read) return read.code;
  const options = read.options as Options;
  const content = requestedContent(options.content, io, 'originals');
  if (!hasContent(content)) {
    io.stderr.write(`${escapeControls(formatNoContent(content))}\n`);
    return 2;
  }
  const originals = listOriginals(await readArchive(content));
  const counts = Object.fromEntries(
    STATES.map((state) => [state, originals.filter((original) => original.state === state).length]),
  );
  if (options.json === true) io.stdout.write(`${JSON.stringify({ originals, counts }, null, 2)}\n`);
  else io.stdout.write(formatOriginals(originals, counts));
  const ask = options.yes === true ? () => Promise.resolve(true) : io.ask;
  const fixed = options.fix === true ? await fixOriginals(content, originals, ask, io) : 0;
  return Math.max(fixed, originals.some(({ state }) => state === 'changed') ? 4 : 0);
}

function formatOriginals(
  originals: readonly ListedOriginal[],
  counts: Readonly<Record<string, number>>,
): string {
  const lines = originals.map(
    ({ path, state, reason }) => `${state.padEnd(8)}  ${printable(path)}  ${reason}`,
  );
  const counted = STATES.map((state) => `${counts[state] ?? 0} ${state}`).join(', ');
  const hint =
    (counts['missing'] ?? 0) > 0
      ? 'npm run import -- FOLDER adds those of which you have the sources.\n'
      : '';
  return `${[...lines, `${counted}.`].join('\n')}\n${hint}`;
}

async function fixOriginals(
  content: ContentFolder,
  originals: readonly ListedOriginal[],
  ask: Ask | undefined,
  io: CommandIo,
): Promise<number> {
  const extra = originals.filter(({ state }) => state === 'extra');
  if (extra.length === 0) {
    io.stderr.write('There is nothing that --fix could do.\n');
    return 0;
  }
  if (ask === undefined) {
    io.stderr.write('Nothing was done: --fix asks on a terminal, or takes --yes.\n');
    return 0;
  }
  const disk = io.disk ?? createDisk();
  const locked = await withArchiveLock(content, async () => {
    for (const { path } of extra) {
      if (!lstatSync(absolutePath(content, path)).isFile()) {
        io.stderr.write(`${printable(path)}: no file, so it stays\n`);
        continue;
      }
      if (io.signal?.aborted === true) return STOPPED;
      const answer = await ask(`Delete ${printable(path)}?`);
      if (answer === 'stopped') return STOPPED;
      if (!answer) continue;
      try {
        disk.remove(absolutePath(content, path));
      } catch (error) {
        const failure = diskFailure(path, error);
        if (failure === undefined) throw error;
        io.stderr.write(formatFailure(failure));
        return 3;
      }
      io.stderr.write(`${printable(path)}: deleted\n`);
    }
    return 0;
  });
  if (!('failure' in locked)) return locked.value;
  io.stderr.write(formatFailure(locked.failure));
  return 3;
}

if (import.meta.main) {
  // If it were killed at once, the archive would stay locked.
  const stop = abortOnSignals();
  const isAsking = process.stdin.isTTY && process.stderr.isTTY;
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    ask: isAsking ? askOn(process.stdin, process.stderr, stop.signal) : undefined,
    cwd: process.cwd(),
    env: process.env,
    signal: stop.signal,
  });
}
