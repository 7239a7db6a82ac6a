/**
 * `npm run data -- rebuild PACKAGE FOLDER`: makes the archive again that a package of open data was made of.
 */
import { resolve } from 'node:path';
import { createCommand, readWords } from '../src/command/command.ts';
import { callerFolder } from '../src/content/caller.ts';
import { rebuildArchive, UnusablePackageError } from './rebuild-archive.ts';

const command = createCommand(
  'data',
  'Makes an archive again out of a package of open data (data/archive-data.zip of a site): the same files, byte for byte. Drafts and originals are in no package.',
)
  .argument('<what>', 'rebuild')
  .argument('<package>', 'the zip')
  .argument('<folder>', 'where the archive is to be: a folder that is not there yet, or an empty one')
  .addHelpText(
    'after',
    '\nExit code: 0 the archive is there; 1 the package or the folder cannot be used; 2 bad usage.',
  );

async function run([what = '', file = '', folder = '']: readonly string[]): Promise<number> {
  if (what !== 'rebuild') {
    console.error(`There is no "${what}": npm run data -- rebuild PACKAGE FOLDER.`);
    return 2;
  }
  const here = callerFolder({ cwd: process.cwd(), env: process.env }, 'data');
  try {
    const files = await rebuildArchive(resolve(here, file), resolve(here, folder));
    console.log(`${files} files written. npm run check -- --content ${folder} checks the archive.`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnusablePackageError)) throw error;
    console.error(error.message);
    return 1;
  }
}

const read = readWords(command, process.argv.slice(2), process);
process.exitCode = 'code' in read ? read.code : await run(read.words);
