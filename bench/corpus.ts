/**
 * `npm run bench:corpus -- --articles N --seed S FOLDER`: writes a generated archive of any size, for measurements.
 * Exit code: 0 written, 2 bad usage or a folder that is not empty.
 */
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { createCommand, readWords } from '../src/command/command.ts';
import { valueOption } from '../src/command/options.ts';
import { pathFrom } from '../src/content/caller.ts';
import { writeCorpus } from './corpus/write.ts';

const MOST_ARTICLES = 100_000;
const USUAL = { articles: 300, seed: '1' };

const command = createCommand(
  'bench:corpus',
  'Writes an invented archive. The same number and seed give the same bytes; a larger archive has the articles of a smaller one.',
)
  .argument('<folder>', 'where it is written: a new folder or an empty one')
  .addOption(
    valueOption<number>('--articles <number>', `how many articles it has (${USUAL.articles})`, {
      read: (text) =>
        /^[1-9][0-9]*$/.test(text) && Number(text) <= MOST_ARTICLES ? Number(text) : undefined,
      means: `a whole number from 1 to ${MOST_ARTICLES}`,
    }),
  )
  .addOption(valueOption('--seed <text>', `what all that is invented follows from (${USUAL.seed})`))
  .addHelpText('after', '\nExit code: 0 written, 2 bad usage or a folder that holds something.');

function run(args: readonly string[]): number {
  const read = readWords(command, args, process);
  if ('code' in read) return read.code;
  const [given = ''] = read.words;
  const folder = pathFrom(given, { cwd: process.cwd(), env: process.env }, 'bench:corpus');
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`${folder} holds something: name a new folder or an empty one.`);
    return 2;
  }
  const size = { ...USUAL, ...(read.options as { articles?: number; seed?: string }) };
  const { files, bytes } = writeCorpus(folder, size);
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, for ${size.articles} articles.`);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
