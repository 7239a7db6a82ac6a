import { lstatSync } from 'node:fs';
import {
  absolutePath,
  hasContent,
  requestedContent,
  sayNoContent,
  type ContentFolder,
} from '../content/content-folder.ts';
import { askOn, type Ask } from './ask.ts';
import { readArchive } from './archive/read-archive.ts';
import { STOPPED } from './exit-code.ts';
import type { CommandIo } from './main.ts';
import { readWords } from './options.ts';
import { listOriginals, type ListedOriginal } from './originals/list-originals.ts';
import { escapeControls, printable } from '@parallax/saved-article/printable';
import { formatFailure } from './report.ts';
import { abortOnSignals } from './stop-signals.ts';
import { diskFailure } from './write/disk-failure.ts';
import { createDisk } from './write/disk.ts';
import { withArchiveLock } from './write/archive-lock.ts';

const HELP = `Lists the original of each article: verified, changed or missing; and extra files that belong to no article.

  npm run originals -- [--json] [--fix [--yes]] [--content FOLDER]

  --json             prints one JSON object: { originals: [{ path, article, state, reason }], counts }
  --fix              offers to delete each extra file, and does nothing without a yes: on a terminal it asks,
                     elsewhere only --yes counts. A changed or missing original is imported anew by npm run import
  --yes, -y          answers every question of --fix with yes
  --content FOLDER   the archive's folder (PARALLAX_CONTENT, or else content)
  --help, -h         prints this

Exit code: 0 no original was changed (some may be missing), 2 bad usage, 3 the disk, or an import is running,
4 an original was changed.
`;

const STATES = ['verified', 'changed', 'missing', 'extra'] as const;

/** Runs `npm run originals`. `args` are the words after the script's name. Gives the exit code, see the help. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals, complaint } = readWords(args, {
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    content: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const [input] = positionals;
  const wrong =
    complaint ??
    (input === undefined ? undefined : `Nothing is named here, not "${printable(input)}"; --help says how.`);
  if (wrong !== undefined) {
    io.stderr.write(`${wrong}\n`);
    return 2;
  }
  if (values['help'] === true) {
    io.stdout.write(HELP);
    return 0;
  }
  const option = typeof values['content'] === 'string' ? values['content'] : undefined;
  const content = requestedContent(option, io, 'originals');
  if (!hasContent(content)) {
    io.stderr.write(`${escapeControls(sayNoContent(content))}\n`);
    return 2;
  }
  const originals = listOriginals(readArchive(content));
  const counts = Object.fromEntries(
    STATES.map((state) => [state, originals.filter((original) => original.state === state).length]),
  );
  if (values['json'] === true) io.stdout.write(`${JSON.stringify({ originals, counts }, null, 2)}\n`);
  else io.stdout.write(formatOriginals(originals, counts));
  const ask = values['yes'] === true ? () => Promise.resolve(true) : io.ask;
  const fixed = values['fix'] === true ? await fixOriginals(content, originals, ask, io) : 0;
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
  // Killed at once, it would leave the archive locked.
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
