import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption } from '../src/command/options.ts';
import { requestedContent } from '../src/content/content-folder.ts';
import { siteFolders } from '../src/site/folders.ts';
import { COMPARED_BYTES, COMPARE_SCRIPT_BYTES, budgetOf, PAGE_BUDGETS, SEARCH_BYTES } from './budgets.ts';
import { copyArchive, emptySite } from './copies.ts';
import { cpuSeconds } from './cpu.ts';
import { pageWeights, scriptBytes, searchWeights } from './weights.ts';

const root = join(import.meta.dirname, '..');
const command = createCommand(
  'bench',
  'Measures the build of an archive and the weight of its pages, and compares them with the budgets.',
).addOption(contentOption());
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exit(read.code);
const options = read.options as { content?: string };
const content = requestedContent(options.content, { cwd: process.cwd(), env: process.env }, 'bench');

/** Two words of an article's title, for a search that finds something. */
const wordsOf = (article: string) =>
  (/^title: (.*)$/m.exec(article)?.[1] ?? '')
    .match(/\p{L}{4,}/gu)
    ?.slice(0, 2)
    .join(' ') ?? '';

const rows: [string, string, string][] = [];
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const seconds = (value: number) => `${value.toFixed(2)} s CPU`;

const copy = copyArchive(content.path);
const empty = emptySite(root);
const folders = { PARALLAX_CONTENT: join(copy, 'content'), PARALLAX_OUT: join(copy, 'dist') };
const build = () =>
  cpuSeconds(process.execPath, ['--env-file=astro.env', 'scripts/site.ts', 'build'], root, folders);
try {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const startUp = cpuSeconds(process.execPath, [astro, 'build'], empty);
  const clean = build();
  const edited = join(copy, 'content/articles', readdirSync(join(copy, 'content/articles'))[0] ?? '');
  appendFileSync(edited, '\nOne more paragraph, for the measurement.\n');
  const again = build();
  rows.push(
    ['Astro alone, one empty page', seconds(startUp), ''],
    ['Clean build', seconds(clean), `${(clean / startUp).toFixed(2)} × Astro alone`],
    ['Rebuild after one edit', seconds(again), `${(again / startUp).toFixed(2)} × Astro alone`],
  );

  const dist = join(copy, 'dist');
  const weights = pageWeights(dist);
  for (const budget of PAGE_BUDGETS) {
    const ofKind = weights.filter(({ page }) => budgetOf(page) === budget).sort((a, b) => b.bytes - a.bytes);
    for (const { page, bytes, requests } of ofKind.slice(0, 1)) {
      const words = `at most ${kilobytes(budget.bytes)} in ${budget.requests} requests`;
      rows.push([`${budget.name}: ${page}`, `${kilobytes(bytes)} in ${requests}`, words]);
    }
  }
  const packed = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
  const codebook = Math.max(
    ...readdirSync(join(dist, 'compare/codebooks')).map((name) => packed(`compare/codebooks/${name}`)),
  );
  const compared = readdirSync(join(dist, 'compare/articles'))
    .map((name) => packed(`compare/articles/${name}`))
    .sort((a, b) => b - a)
    .slice(0, 6)
    .reduce((sum, bytes) => sum + bytes, codebook);
  rows.push(['At most six articles to compare', kilobytes(compared), `at most ${kilobytes(COMPARED_BYTES)}`]);
  const script = readdirSync(join(dist, '_astro'))
    .filter((name) => name.startsWith('index.astro') && name.endsWith('.js'))
    .reduce((sum, name) => sum + scriptBytes(dist, `_astro/${name}`), 0);
  rows.push(['Script that compares them', kilobytes(script), `at most ${kilobytes(COMPARE_SCRIPT_BYTES)}`]);
  const search = await searchWeights(dist, wordsOf(readFileSync(edited, 'utf8')));
  const total = [...search.values()].reduce((sum, bytes) => sum + bytes, 0);
  rows.push([
    `Search to first results, ${search.size} requests`,
    kilobytes(total),
    `at most ${kilobytes(SEARCH_BYTES)}`,
  ]);
} finally {
  rmSync(copy, { recursive: true });
  rmSync(siteFolders({ cwd: root, env: folders }).root, { recursive: true });
  rmSync(empty, { recursive: true });
}

const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const [what, figure, remark] of rows) {
  console.log(`${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${remark}`);
}
