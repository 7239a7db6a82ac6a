/**
 * `npm run build`, `dev`, `preview` and `npm start`: Astro's commands on the archive in a folder, with our own options,
 * which `--help` lists. All other options are passed to Astro.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption, valueOption } from '../src/command/options.ts';
import { CONTENT_VARIABLE, hasContent, formatNoContent } from '../src/content/content-folder.ts';
import { OUT_VARIABLE, outProblem, siteFolders } from '../src/site/folders.ts';

const COMMANDS = {
  build: 'Checks an archive and builds its site.',
  dev: 'Serves the site of an archive while you write it: a saved file shows at once.',
  preview: 'Serves the built site of an archive.',
  start: 'Builds the site of an archive and serves it.',
} as const;
type Command = keyof typeof COMMANDS;

const ABOUT_ORIGINALS = `
All other options are those of Astro.

Originals are not published by default. They belong to their publishers: to read an imported copy
beside the account, and to check the account against it, is one thing, to publish it for others is
another, for which you need the publisher's permission, text by text. A build for a public address
(PARALLAX_URL is set) therefore leaves them out: no page, no search result and no address shows that
you have them. A build without PARALLAX_URL is one for reading at home and holds them; do not put it
on a public server. The repository never holds originals (.gitignore).`;

interface Options {
  content?: string;
  outDir?: string;
  publishOriginals?: true;
}

const createSiteCommand = (command: Command) =>
  createCommand(command, COMMANDS[command])
    .usage('[options] [options of Astro]')
    .addOption(contentOption())
    .addOption(
      valueOption(
        '--out-dir <folder>',
        `the folder of the built site (${OUT_VARIABLE}, or else dist); a build removes what it did not make there, but for .git`,
      ),
    )
    .option(
      '--publish-originals',
      'also publish the originals that were imported into originals/ of the archive (the same as PARALLAX_PUBLISH_ORIGINALS=1)',
    )
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', ABOUT_ORIGINALS);

/** Astro's configuration reads the environment, so our own options are passed there. */
function setVariables({ content, outDir, publishOriginals }: Options): void {
  if (content !== undefined) process.env[CONTENT_VARIABLE] = content;
  if (outDir !== undefined) process.env[OUT_VARIABLE] = outDir;
  if (publishOriginals === true) process.env['PARALLAX_PUBLISH_ORIGINALS'] = '1';
}

/**
 * Builds the site. Returns the exit code: 1 if the content has errors, 2 if the site may not be built into the folder.
 */
async function build(project: string): Promise<number> {
  const { buildSite, UnsoundContentError } = await import('../src/build/build-site.ts');
  const folders = siteFolders({ cwd: project, env: process.env });
  const problem = outProblem(folders, project);
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`);
    return 2;
  }
  try {
    const { warnings, pages, kept, originalsLeftOut } = await buildSite(project, folders, process.env);
    if (warnings !== '') process.stdout.write(`${warnings}\n`);
    if (originalsLeftOut > 0)
      process.stdout.write(`Originals left out: ${originalsLeftOut}. npm run build -- --help says why.\n`);
    process.stdout.write(`${pages} pages and files built, ${pages - kept} of them new, in ${folders.out}.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnsoundContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function run(command: Command, words: readonly string[]): Promise<number | undefined> {
  const read = readWords(createSiteCommand(command), words, process);
  if ('code' in read) return read.code;
  setVariables(read.options);
  const forAstro = read.words;
  const project = process.cwd();
  const { content, root } = siteFolders({ cwd: project, env: process.env });
  if (!hasContent(content)) {
    process.stderr.write(`${formatNoContent(content)}\n`);
    return 2;
  }
  if (command === 'build' || command === 'start') {
    const code = await build(project);
    if (code !== 0 || command === 'build') return code;
  }
  const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
  const config: string[] = [];
  if (root !== project) {
    mkdirSync(root, { recursive: true });
    // Astro writes some files below the working directory while it builds.
    process.chdir(root);
    config.push('--config', relative(root, join(project, 'astro.config.mjs')));
  }
  process.argv = [process.execPath, astro, command === 'start' ? 'preview' : command, ...config, ...forAstro];
  await import(astro);
  return undefined;
}

const [command = '', ...words] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command)) throw new Error(`There is no command ${command}.`);
const code = await run(command as Command, words);
// Astro sets its own exit code.
if (code !== undefined) process.exitCode = code;
