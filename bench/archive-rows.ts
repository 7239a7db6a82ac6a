import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolders } from '../src/site/folders.ts';
import {
  budgetOf,
  COMPARE_SCRIPT_BYTES,
  COMPARED_BYTES,
  PAGE_BUDGETS,
  SEARCH_BYTES,
  type PageBudget,
} from './budgets.ts';
import { copyForBench, emptySite } from './copies.ts';
import { measureCommand, measureScript, PROJECT } from './measure.ts';
import { SearchVisits } from './search-visits.ts';
import { cpuSeconds, kilobytes, type BenchRow } from './table.ts';
import { elementsInSight, pageWeights, scriptBytes, sentBytes, type PageWeight } from './weights.ts';

/**
 * Measures an existing archive from its folder: its builds compared with Astro alone, its pages, comparisons and
 * search.
 */
export async function archiveRows(content: string): Promise<BenchRow[]> {
  const copy = copyForBench(content);
  const empty = emptySite(PROJECT);
  const dist = join(copy, 'dist');
  const folders = { PARALLAX_CONTENT: join(copy, 'content'), PARALLAX_OUT: dist };
  try {
    const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
    const startUp = (await measureCommand(process.execPath, [astro, 'build'], empty)).cpu;
    const clean = (await measureScript('build', [], folders)).cpu;
    const edited = join(copy, 'content/articles', readdirSync(join(copy, 'content/articles'))[0] ?? '');
    appendFileSync(edited, '\nOne more paragraph, for the measurement.\n');
    const again = (await measureScript('build', [], folders)).cpu;
    const builds: BenchRow[] = [
      { what: 'Astro alone, one empty page, CPU', values: [cpuSeconds(startUp)] },
      {
        what: 'Clean build, CPU',
        values: [cpuSeconds(clean)],
        budget: `${(clean / startUp).toFixed(2)} × Astro alone`,
      },
      {
        what: 'Rebuild after one edit, CPU',
        values: [cpuSeconds(again)],
        budget: `${(again / clean).toFixed(2)} × clean`,
      },
    ];
    return [
      ...builds,
      ...pageRows(dist),
      ...compareRows(dist),
      await searchRow(dist, readFileSync(edited, 'utf8')),
    ];
  } finally {
    rmSync(copy, { recursive: true });
    rmSync(siteFolders({ cwd: PROJECT, env: folders }).root, { recursive: true });
    rmSync(empty, { recursive: true });
  }
}

function bytesRow(what: string, bytes: number, most: number, more = ''): BenchRow {
  return {
    what,
    values: [kilobytes(bytes)],
    budget: `at most ${kilobytes(most)}${more}`,
    isMet: bytes <= most,
  };
}

function pageRows(dist: string): BenchRow[] {
  const weights = pageWeights(dist);
  return PAGE_BUDGETS.flatMap((budget) => {
    const ofKind = weights.filter(({ page }) => budgetOf(page) === budget).sort((a, b) => b.bytes - a.bytes);
    return [
      ...ofKind.slice(0, 1).map((heaviest) => weightRow(budget, heaviest)),
      ...elementRows(dist, budget, ofKind),
    ];
  });
}

function weightRow(budget: PageBudget, { page, bytes, requests }: PageWeight): BenchRow {
  const row = bytesRow(
    `${budget.name}: ${page}, in ${requests}`,
    bytes,
    budget.bytes,
    ` in ${budget.requests} requests`,
  );
  return { ...row, isMet: row.isMet === true && requests <= budget.requests };
}

/** The page of a kind with the most elements, if the kind has a budget for them. */
function elementRows(dist: string, { elements: most }: PageBudget, pages: readonly PageWeight[]): BenchRow[] {
  if (most === undefined) return [];
  return pages
    .map(({ page }) => ({ page, elements: elementsInSight(readFileSync(join(dist, page), 'utf8')) }))
    .sort((a, b) => b.elements - a.elements)
    .slice(0, 1)
    .map(({ page, elements }) => ({
      what: `  most elements: ${page}`,
      values: [String(elements)],
      budget: `at most ${most}`,
      isMet: elements <= most,
    }));
}

function compareRows(dist: string): BenchRow[] {
  const packed = (path: string) => sentBytes(readFileSync(join(dist, path)));
  const packedIn = (folder: string) =>
    readdirSync(join(dist, folder))
      .map((name) => packed(`${folder}/${name}`))
      .sort((a, b) => b - a);
  const codebook = packedIn('compare/codebooks')[0] ?? 0;
  const compared = packedIn('compare/articles')
    .slice(0, 6)
    .reduce((sum, bytes) => sum + bytes, codebook);
  const script = readdirSync(join(dist, '_astro'))
    .filter((name) => name.startsWith('index.astro') && name.endsWith('.js'))
    .reduce((sum, name) => sum + scriptBytes(dist, `_astro/${name}`), 0);
  return [
    bytesRow('At most six articles to compare', compared, COMPARED_BYTES),
    bytesRow('Script that compares them', script, COMPARE_SCRIPT_BYTES),
  ];
}

async function searchRow(dist: string, article: string): Promise<BenchRow> {
  const visits = await SearchVisits.start(dist);
  try {
    const [first = '', second = ''] = /^title: (.*)$/m.exec(article)?.[1]?.match(/\p{L}{4,}/gu) ?? [];
    const { bytes, requests } = await visits.visit({ text: `${first} ${second}`, more: first });
    return bytesRow(`Search to first results, ${requests} requests`, bytes, SEARCH_BYTES);
  } finally {
    await visits.stop();
  }
}
