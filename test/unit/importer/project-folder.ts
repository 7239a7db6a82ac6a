import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../../src/rebuild/files-below.ts';
import { main as importMain, type CommandIo } from '../../../src/importer/main.ts';
import { createInProcess } from './in-process.ts';

/** The folder around the small archive of a bridge that was closed. */
export const BRIDGE = fileURLToPath(new URL('../../fixtures/check/sound', import.meta.url));

/** A project folder with a copy of an archive in `content/`, and a folder `saved/` for files to import. */
export interface Project {
  root: string;
  /** Writes a file to `saved/` and returns its path. */
  save: (name: string, text: string | Uint8Array) => Promise<string>;
  /** The text of a file of the project. */
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
}

/**
 * Runs a function with a copy of an archive, without its originals, in a temporary folder, which is removed afterwards:
 * of the archive of the bridge, or of that in a folder `content`.
 */
export async function withProject<T>(
  archive: 'bridge' | { content: string },
  use: (project: Project) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'parallax-import-'));
  try {
    const source = archive === 'bridge' ? join(BRIDGE, 'content') : archive.content;
    const originals = join(source, 'originals');
    await cp(source, join(root, 'content'), { recursive: true, filter: (path) => path !== originals });
    const write = async (path: string, text: string | Uint8Array) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    };
    return await use({
      root,
      write,
      read: (path) => readFile(join(root, path), 'utf8'),
      async save(name, text) {
        await write(join('saved', name), text);
        return join(root, 'saved', name);
      },
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Every file in the archive of a project, including hidden ones, with the SHA-256 of its bytes. */
export async function fingerprints(root: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const path of filesBelow(join(root, 'content')))
    files[`content/${path}`] = createHash('sha256')
      .update(await readFile(join(root, 'content', path)))
      .digest('hex');
  return files;
}

/** The files that one state of an archive has and another does not. */
export function added(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((path) => !(path in before));
}

/** Runs `npm run import` on a project, on a fixed day, in this process unless `more` has workers. */
export async function importInto(
  project: Pick<Project, 'root'>,
  args: readonly string[],
  more: Partial<CommandIo> = {},
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await importMain(['--today', '2026-11-20', ...args], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    cwd: project.root,
    env: {},
    createWorkers: createInProcess,
    ...more,
  });
  return { code, ...written };
}

/** A child process while it runs. */
export interface RunningChild {
  /** How it ended, with its whole output. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; out: string; err: string }>;
  kill: (signal: NodeJS.Signals) => void;
  /** Called with what it prints on standard output. */
  onOutput: (listener: (text: string) => void) => void;
}

/** Runs a TypeScript module in its own process. */
export function spawnModule(module: URL, args: readonly string[], cwd?: string): RunningChild {
  const child = spawn(process.execPath, [fileURLToPath(module), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return {
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        resolve({ code, signal, out, err });
      });
    }),
    kill: (signal) => child.kill(signal),
    onOutput: (listener) =>
      child.stdout.on('data', (data: Buffer) => {
        listener(data.toString());
      }),
  };
}

/** A page of an invented paper, as a browser saves it. */
export function bridgePage({
  title = 'Council delays the repair of the old bridge',
  paragraphs = BRIDGE_PARAGRAPHS,
  head = '<link rel="canonical" href="https://gazette.example/repair-delayed">',
} = {}): string {
  return `<!doctype html>
<html lang="en"><head><title>${title} - Valley Gazette</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Valley Gazette">
<meta property="article:published_time" content="2021-05-08T09:30:00+02:00"><meta name="author" content="Ida Berg">${head}
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article><footer>All rights reserved</footer></body></html>`;
}

/** The text of that page. */
export const BRIDGE_PARAGRAPHS = [
  'The Town Council of Millford put off the repair of the Old Bridge on Friday, as the money for new piers has not been found and the county has not answered its letters since the winter.',
  'Mara Lindqvist, who inspected the piers in March, told the meeting that each month of waiting makes the work longer, and that the river does not read the minutes of the council.',
  'A vote on a loan is planned for June. Until then, Jonas Falk of the bakers’ guild said, flour will go on coming by the ferry, which costs his guild forty crowns a week.',
];

/** A plain text of an invented paper. */
export function plainInput(subject: string): string {
  return [
    `What the ${subject} cost the valley`,
    '',
    `The valley spent more on the ${subject} last year than on its schools, the clerk of the county writes in a report that nobody had asked for.`,
    '',
    `Most of the money went to the masons of the ${subject}, who were paid by the day and not by the stone, as the clerk found in the books.`,
    '',
    `The report on the ${subject} ends with a list of what might have been bought instead, and the list is longer than the report itself.`,
    '',
  ].join('\n');
}
