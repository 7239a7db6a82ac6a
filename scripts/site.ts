/**
 * `npm run build`, `dev`, `preview` and `npm start`: Astro's commands on the archive of a folder, with options of our own,
 * which `--help` lists. All other options go to Astro.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { CONTENT_VARIABLE, hasContent, sayNoContent } from '../src/content/content-folder.ts';
import { OUT_VARIABLE, siteFolders } from '../src/site/folders.ts';

const COMMANDS = {
  build: 'Checks an archive and builds its site.',
  dev: 'Serves the site of an archive while you write it: a saved file shows at once.',
  preview: 'Serves the built site of an archive.',
  start: 'Builds the site of an archive and serves it.',
} as const;
type Command = keyof typeof COMMANDS;

const helpOf = (command: Command) => `${COMMANDS[command]}

  npm run ${command} -- [--content FOLDER] [--out-dir FOLDER] [--publish-originals] [options of Astro]

  --content FOLDER      the archive's folder, which holds site.yaml and articles/
                        (PARALLAX_CONTENT, or else content)
  --out-dir FOLDER      the folder of the built site (PARALLAX_OUT, or else dist)
  --publish-originals   also publish the originals that were imported into originals/ of the archive
                        (the same as PARALLAX_PUBLISH_ORIGINALS=1)
  --help                print this

Originals are not published by default. They belong to their publishers: to read an imported copy beside the account,
and to check the account against it, is one thing, to publish it for others is another, for which you need the
publisher's permission, text by text. A build for a public address (PARALLAX_URL is set) therefore leaves them out: no
page, no search result and no address shows that you have them. A build without PARALLAX_URL is one for reading at home
and holds them; do not put it on a public server. The repository never holds originals (.gitignore).
`;

/** The options that name a folder, by the variable that says the same. */
const FOLDER_OPTIONS: Readonly<Record<string, string>> = {
  '--content': CONTENT_VARIABLE,
  '--out-dir': OUT_VARIABLE,
};

/** Puts our own options into the environment and gives the others; `undefined` for one without its value. */
function takeOptions(words: readonly string[]): string[] | undefined {
  const others: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', inline] = word.split(/=(.*)/s);
    const variable = FOLDER_OPTIONS[name];
    if (word === '--publish-originals') process.env['PARALLAX_PUBLISH_ORIGINALS'] = '1';
    else if (variable === undefined) others.push(word);
    else {
      const value = inline ?? rest.shift() ?? '';
      if (value === '') {
        process.stderr.write(`${name} needs a value: ${name} FOLDER.\n`);
        return undefined;
      }
      process.env[variable] = value;
    }
  }
  return others;
}

async function run(command: Command, words: readonly string[]): Promise<number | undefined> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  const options = takeOptions(words);
  if (options === undefined) return 2;
  const project = process.cwd();
  const { content, root } = siteFolders({ cwd: project, env: process.env });
  if (!hasContent(content)) {
    process.stderr.write(`${sayNoContent(content)}\n`);
    return 2;
  }
  const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
  const config: string[] = [];
  if (root !== project) {
    mkdirSync(root, { recursive: true });
    // Some of what Astro writes while it builds goes below the working directory.
    process.chdir(root);
    config.push('--config', relative(root, join(project, 'astro.config.mjs')));
  }
  if (command === 'start') {
    const build = [...process.execArgv, astro, 'build', ...config, ...options];
    const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  process.argv = [process.execPath, astro, command === 'start' ? 'preview' : command, ...config, ...options];
  await import(astro);
  return undefined;
}

const [command = '', ...words] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command)) throw new Error(`There is no command ${command}.`);
const code = await run(command as Command, words);
// Astro sets its own.
if (code !== undefined) process.exitCode = code;
