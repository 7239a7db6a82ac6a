import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RebuiltStep } from './rebuild-edits.ts';

/** The number of articles in the edited archive. */
const ARTICLES = 300;

const folders: string[] = [];
let steps: RebuiltStep[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(process.env['PARALLAX_TEMP'] ?? tmpdir(), 'parallax-rebuild-'));
  folders.push(folder);
  const { code, output, errors } = await run(folder);
  expect(code, errors).toBe(0);
  steps = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RebuiltStep);
}, 900_000);
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

function run(folder: string): Promise<{ code: number; output: string; errors: string }> {
  const project = join(import.meta.dirname, '../..');
  const script = join(import.meta.dirname, 'rebuild-edits.ts');
  const node = join(project, 'node_modules/.bin/node');
  const child = spawn(node, ['--max-semi-space-size=64', script, folder, String(ARTICLES)], {
    cwd: project,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output, errors });
    }),
  );
}

/** The largest share of the pages that may be rendered again. */
const MOST_RENDERED: Record<string, number> = {
  'an account is edited': 0.1,
  'an actor has another name': 0.5,
  'a question of a codebook has another label': 0.5,
  'a coding in a dossier changes': 0.1,
  'an article is added': 0.25,
  'an article is renamed': 0.25,
  'an article is deleted': 0.25,
};

test('a site that is built again after every edit is as it would be built anew, in another folder, time, time zone and language, byte for byte', () => {
  expect(steps.map(({ name }) => name)).toEqual(Object.keys(MOST_RENDERED));
  expect(steps.at(-1)?.different).toEqual([]);
});

test('only the pages that show what was edited are rendered again', () => {
  const shares = steps.map(({ name, rendered, pages }) => ({ name, share: rendered / pages }));
  expect(shares.filter(({ name, share }) => share > (MOST_RENDERED[name] ?? 0))).toEqual([]);
  expect(steps.every(({ rendered }) => rendered > 0)).toBe(true);
});
