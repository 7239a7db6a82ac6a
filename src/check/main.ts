import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { createCommand, readWords, type CommandOutput } from '../command/command.ts';
import { contentOption } from '../command/options.ts';
import { createReader } from '../content/archive-reader.ts';
import type { Caller } from '../content/caller.ts';
import { hasContent, requestedContent, formatNoContent } from '../content/content-folder.ts';
import { escapeControls } from '@parallax/saved-article/printable';
import { checkChanged } from './kept-results.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportText } from './reporters/text.ts';
import { checkReading } from './run.ts';

interface Options {
  content?: string;
  json?: true;
  github?: true;
}

function createCheckCommand(): Command {
  return createCommand(
    'check',
    'Checks everything in an archive and prints every problem with file, line and column.',
  )
    .addOption(contentOption())
    .addOption(new Option('--json', 'print one JSON object: { issues, counts }').conflicts('github'))
    .option('--github', 'print workflow commands for GitHub Actions')
    .addHelpText(
      'after',
      '\nExit code: 0 sound or warnings only, 1 errors, 2 bad usage or no content folder.',
    );
}

/**
 * Runs `npm run check`. `args` are the arguments after the script's name; the report goes to `io.stdout`, usage errors
 * to `io.stderr`. Results for the next run are kept in `.astro` of the folder `root` (absolute), if given. Returns the
 * exit code: 0, 1 if there is an error, 2 for bad usage or no content folder.
 */
export async function main(
  args: readonly string[],
  io: Caller & CommandOutput,
  root?: string,
): Promise<number> {
  const read = readWords(createCheckCommand(), args, io);
  if ('code' in read) return read.code;
  const options = read.options as Options;
  const content = requestedContent(options.content, io, 'check');
  if (!hasContent(content)) {
    io.stderr.write(`${escapeControls(formatNoContent(content))}\n`);
    return 2;
  }
  const reading = await createReader(content).read();
  const report = root === undefined ? checkReading(reading) : checkChanged(reading, root);
  const print = options.json === true ? reportJson : options.github === true ? reportGithub : reportText;
  io.stdout.write(print(report));
  return report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

if (import.meta.main) {
  const { stdout, stderr, env } = process;
  const root = join(import.meta.dirname, '../..');
  process.exitCode = await main(process.argv.slice(2), { stdout, stderr, cwd: process.cwd(), env }, root);
}
