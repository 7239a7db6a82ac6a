import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { escapeControls } from '@parallax/saved-article/printable';
import { createCommand, readWords, type CommandOutput } from '../command/command.ts';
import { contentOption, DAY_FORM, valueOption } from '../command/options.ts';
import { createReader } from '../content/archive-reader.ts';
import type { Caller } from '../content/caller.ts';
import { formatNoContent, hasContent, requestedContent, shownPath } from '../content/content-folder.ts';
import { RELEASES, RELEASE_SUMS } from '../content/content-layout.ts';
import {
  inReleaseOrder,
  makeRelease,
  releasedState,
  stateChanges,
  writeRelease,
} from '../export/releases.ts';
import { writeWhole } from '../rebuild/write-whole.ts';
import { releaseVersionSchema } from '../schema/release.ts';
import { archiveState } from './archive-state.ts';
import { withSum } from './checks/release-sums.ts';
import { reportText } from './reporters/text.ts';
import { checkReading } from './run.ts';

interface Options {
  content?: string;
  date?: string;
  dryRun?: true;
}

function createReleaseCommand(): Command {
  return createCommand(
    'release',
    'Writes down which ids the archive has now, in releases/<version>.json, so that the check holds that their addresses stay.',
  )
    .argument('<version>', 'the name of the release, numbers with points such as 1.2.0')
    .addOption(contentOption())
    .addOption(valueOption('--date <day>', 'the day of the release; today if left out', DAY_FORM))
    .option('--dry-run', 'write nothing, say what has changed since the last release')
    .addHelpText(
      'after',
      '\nExit code: 0 done, 1 the check finds errors, 2 bad usage, no content folder, or a release of this name.',
    );
}

/**
 * Runs `npm run release`. `args` are the arguments after the script's name, `today` is the day (`YYYY-MM-DD`) that it takes
 * if none is given. Returns the exit code; see the help.
 */
export async function main(
  args: readonly string[],
  io: Caller & CommandOutput,
  today: string,
): Promise<number> {
  const read = readWords(createReleaseCommand(), args, io);
  if ('code' in read) return read.code;
  const options = read.options as Options;
  const refuse = (message: string) => {
    io.stderr.write(`${escapeControls(message)}\n`);
    return 2;
  };
  const [version = ''] = read.words;
  if (!releaseVersionSchema.safeParse(version).success)
    return refuse(`"${version}" is no version: write numbers with points, such as 1.2.0.`);
  const folder = requestedContent(options.content, io, 'release');
  if (!hasContent(folder)) return refuse(formatNoContent(folder));
  const path = join(folder.path, RELEASES, `${version}.json`);
  const shown = shownPath(folder, RELEASES, `${version}.json`);
  if (existsSync(path)) return refuse(`${shown} is there already: a release is not changed.`);
  const reading = await createReader(folder).read();
  const report = checkReading(reading);
  if (report.issues.some(({ severity }) => severity === 'error')) {
    io.stdout.write(reportText(report));
    return 1;
  }
  const earlier = inReleaseOrder(reading.content.releases.flatMap(({ release }) => release ?? []));
  const last = earlier.at(-1);
  const date = options.date ?? today;
  if (last !== undefined && date < last.date)
    return refuse(`The release ${last.version} is of ${last.date}: none can be of ${date}.`);
  const now = archiveState(reading.content);
  const before = last && { version: last.version, state: releasedState(earlier) };
  const { added, changed, removed } = stateChanges(before?.state ?? new Map<string, never>(), now);
  const head = { version, date };
  if (options.dryRun !== true) {
    const text = writeRelease(makeRelease(head, now, before));
    writeWhole(path, text);
    const sums = join(folder.path, RELEASES, RELEASE_SUMS);
    writeWhole(sums, withSum(reading.content.releaseSums, `${version}.json`, text));
  }
  const since = last === undefined ? 'the first release' : `since ${last.version}`;
  io.stdout.write(
    `${options.dryRun === true ? 'Would write' : 'Wrote'} ${shown}, ${since}: ${added.length} entries new, ${changed.length} changed, ${removed.length} removed.\n`,
  );
  return 0;
}

if (import.meta.main) {
  const { stdout, stderr, env } = process;
  const today = new Date().toISOString().slice(0, 10);
  process.exitCode = await main(process.argv.slice(2), { stdout, stderr, cwd: process.cwd(), env }, today);
}
