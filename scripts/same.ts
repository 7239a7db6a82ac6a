/**
 * `npm run same -- REV`: builds the site of a revision and the site of the working tree, and says whether they are the
 * same. This is the test for refactorings: every file must be the same byte for byte, except for the hashes in the
 * names of styles and scripts, and the scripts themselves, which a refactoring may bundle differently. Exit code: 0 the
 * same, 1 different, 2 bad usage or a build that failed.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption } from '../src/command/options.ts';
import { CONTENT_VARIABLE, requestedContent } from '../src/content/content-folder.ts';
import { OUT_VARIABLE } from '../src/site/folders.ts';
import { endWithChildren, runCommand } from './child.ts';
import { compareBuilds, type BuildDifference } from './same-build.ts';

const ROOT = join(import.meta.dirname, '..');
const command = createCommand(
  'same',
  'Builds the site of a revision and of the working tree, and compares them file by file. Hashes in the names of styles and scripts do not count; scripts that differ are listed and do not count either.',
)
  .argument('<revision>', 'what git calls it: main, HEAD~1')
  .addOption(contentOption())
  .addHelpText('after', '\nExit code: 0 the same, 1 different, 2 bad usage or a build that failed.');

/** A failed step of this command, with the output of the command that failed. */
class StepError extends Error {
  override name = 'StepError';
}

// Each is built into its own folder, whatever is set for other commands, and from its own `content/`, unless another
// archive is given: then both are built from that one.
const variables: NodeJS.ProcessEnv = { PARALLAX_PUBLISH_ORIGINALS: '0', [OUT_VARIABLE]: '' };

async function step(program: string, words: string[], cwd: string): Promise<string> {
  const { code, output } = await runCommand(program, words, variables, cwd);
  if (code !== 0) throw new StepError(`${program} ${words.join(' ')} failed:\n${output.trimEnd()}`);
  return output;
}

/** Checks out a revision into `folder`, with its packages, and builds it. */
async function buildRevision(revision: string, folder: string): Promise<void> {
  await step('git', ['worktree', 'add', '--detach', folder, revision], ROOT);
  const lock = 'package-lock.json';
  const isSameLock =
    (await readFile(join(folder, lock), 'utf8')) === (await readFile(join(ROOT, lock), 'utf8'));
  if (isSameLock) {
    const packages = { recursive: true, verbatimSymlinks: true };
    await cp(join(ROOT, 'node_modules'), join(folder, 'node_modules'), packages);
  } else await step('npm', ['ci'], folder);
  await step('npm', ['run', '--silent', 'build'], folder);
}

function print({ different, missing, added, scripts }: BuildDifference): void {
  const lists = { different, 'only in the revision': missing, 'only in the working tree': added };
  for (const [title, files] of Object.entries(lists)) {
    if (files.length > 0) console.log(`${title}:\n${files.map((file) => `  ${file}`).join('\n')}`);
  }
  if (scripts.length > 0) console.log(`scripts bundled anew: ${scripts.join(', ')}`);
}

const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const [revision = ''] = read.words;
  const named = command.opts<{ content?: string }>().content;
  const { path } = requestedContent(named, { cwd: process.cwd(), env: process.env }, 'same');
  variables[CONTENT_VARIABLE] = path === join(ROOT, 'content') ? '' : path;
  endWithChildren();
  const above = await mkdtemp(join(tmpdir(), 'parallax-same-'));
  const folder = join(above, 'revision');
  try {
    await buildRevision(revision, folder);
    await step('npm', ['run', '--silent', 'build'], ROOT);
    const difference = await compareBuilds(join(folder, 'dist'), join(ROOT, 'dist'));
    print(difference);
    const count = difference.different.length + difference.missing.length + difference.added.length;
    console.log(
      count === 0 ? `The same: ${String(difference.same)} files.` : `${String(count)} files differ.`,
    );
    process.exitCode = count === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  } finally {
    await runCommand('git', ['worktree', 'remove', '--force', folder], {}, ROOT);
    await rm(above, { recursive: true, force: true });
  }
}
