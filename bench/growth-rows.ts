import { GROWTH, SEARCH_AT_SIZE, type PageBudget } from './budgets.ts';
import type { Cost } from './measure.ts';
import { growingKinds, largest, type OutputFile } from './output.ts';
import type { Load, SearchVisit } from './search-visits.ts';
import { cpuSeconds, gigabytes, kilobytes, percent, type BenchRow } from './table.ts';

/** The heaviest page of a kind, as a server sends it. */
export interface HeaviestPage {
  budget: PageBudget;
  page: string;
  bytes: number;
}

/** A query and its cost. */
export interface SearchedQuery extends SearchVisit {
  kind: string;
  text: string;
}

/** The measurements of an archive of one size. */
export interface SizeResults {
  articles: number;
  clean: Cost;
  /** After one account was edited. */
  rebuild: Cost;
  check: Cost;
  checkAgain: Cost;
  files: readonly OutputFile[];
  heaviest: readonly HeaviestPage[];
  searches: readonly SearchedQuery[];
}

/** The results for the smallest archive, which those for larger ones are compared with. */
export type BaseResults = Pick<SizeResults, 'articles' | 'clean' | 'files'>;

const bytesOf = (files: readonly OutputFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
const pagesOf = (files: readonly OutputFile[]) => files.filter(({ path }) => path.endsWith('.html')).length;

/** The rows of a table with a column for each size, in order, after the base. */
export function growthRows(base: BaseResults, sizes: readonly SizeResults[]): BenchRow[] {
  return [...buildRows(base, sizes), ...outputRows(base, sizes), ...searchRows(sizes)];
}

/** A measurement of every size, and whether all of them are within a budget. */
function held(
  what: string,
  sizes: readonly SizeResults[],
  valueOf: (size: SizeResults, index: number) => number | undefined,
  format: (value: number) => string,
  budget?: { most: number; words: string },
  ofBase = '',
): BenchRow {
  const measured = sizes.map(valueOf);
  const values = [ofBase, ...measured.map((value) => (value === undefined ? '–' : format(value)))];
  if (budget === undefined) return { what, values };
  const isMet = measured.every((value) => value === undefined || value <= budget.most);
  return { what, values, budget: budget.words, isMet };
}

function buildRows(base: BaseResults, sizes: readonly SizeResults[]): BenchRow[] {
  const above = ({ clean }: SizeResults) => clean.cpu - base.clean.cpu;
  const anArticle = (size: SizeResults) => above(size) / (size.articles - base.articles);
  const most = GROWTH.articleOfBase;
  return [
    held(
      'Clean build, CPU',
      sizes,
      ({ clean }) => clean.cpu,
      cpuSeconds,
      undefined,
      cpuSeconds(base.clean.cpu),
    ),
    held('  an article above the base', sizes, anArticle, (value) => `${(value * 1000).toFixed(0)} ms`),
    held(
      '  the same, as a share of the base',
      sizes,
      (size) => anArticle(size) / base.clean.cpu,
      (value) => `${(value * 100).toFixed(2)} %`,
      { most, words: `at most ${(most * 100).toFixed(2)} %` },
    ),
    held(
      '  growth above the base, of that of the articles',
      sizes,
      (size, index) => {
        const before = sizes[index - 1];
        if (before === undefined) return undefined;
        return above(size) / above(before) / (size.articles / before.articles);
      },
      (value) => value.toFixed(2),
      { most: GROWTH.aboveLinear, words: `at most ${GROWTH.aboveLinear}` },
    ),
    held(
      'Memory of all processes, at its peak',
      sizes,
      ({ clean }) => clean.memory,
      gigabytes,
      { most: GROWTH.memory, words: `at most ${gigabytes(GROWTH.memory)}` },
      gigabytes(base.clean.memory),
    ),
    shareRow('Rebuild after one edit, CPU', sizes, ({ rebuild, clean }) => [rebuild, clean]),
    held('Check, CPU', sizes, ({ check }) => check.cpu, cpuSeconds),
    shareRow('Check after one edit, CPU', sizes, ({ checkAgain, check }) => [checkAgain, check]),
  ];
}

function shareRow(
  what: string,
  sizes: readonly SizeResults[],
  costs: (size: SizeResults) => [Cost, Cost],
): BenchRow {
  const shares = sizes.map((size) => {
    const [after, clean] = costs(size);
    return { share: after.cpu / clean.cpu, cpu: after.cpu };
  });
  return {
    what,
    values: ['', ...shares.map(({ share, cpu }) => `${cpuSeconds(cpu)}, ${percent(share)}`)],
    budget: `at most ${percent(GROWTH.afterEdit)} of a clean one`,
    isMet: shares.every(({ share }) => share <= GROWTH.afterEdit),
  };
}

function outputRows(base: BaseResults, sizes: readonly SizeResults[]): BenchRow[] {
  const most = GROWTH.outputAnArticle;
  const endings = [
    ['Largest page', '.html'],
    ['Largest JSON', '.json'],
    ['Largest CSV', '.csv'],
  ] as const;
  return [
    held('Pages', sizes, ({ files }) => pagesOf(files), String, undefined, String(pagesOf(base.files))),
    held(
      'Output',
      sizes,
      ({ files }) => bytesOf(files),
      kilobytes,
      undefined,
      kilobytes(bytesOf(base.files)),
    ),
    held('  an article', sizes, ({ files, articles }) => bytesOf(files) / articles, kilobytes, {
      most,
      words: `at most ${kilobytes(most)}`,
    }),
    ...endings.map(([what, ending]) =>
      held(`${what}, uncompressed`, sizes, ({ files }) => largest(files, ending)?.bytes, kilobytes),
    ),
    ...(sizes.at(-1)?.heaviest ?? []).map(({ budget: { name, bytes } }) =>
      held(
        name,
        sizes,
        ({ heaviest }) => heaviest.find(({ budget }) => budget.name === name)?.bytes,
        kilobytes,
        { most: bytes, words: `at most ${kilobytes(bytes)}` },
      ),
    ),
    growingRow(sizes),
  ];
}

function growingRow(sizes: readonly SizeResults[]): BenchRow {
  const counts = sizes.map((size, index) => {
    const before = sizes[index - 1];
    return before === undefined ? undefined : growingKinds(before.files, size.files).length;
  });
  return {
    what: 'Kinds of files that grow with the archive',
    values: ['', ...counts.map((count) => (count === undefined ? '–' : String(count)))],
    budget: 'none',
    isMet: counts.every((count) => count === undefined || count === 0),
  };
}

function searchRows(sizes: readonly SizeResults[]): BenchRow[] {
  const { first, refined } = SEARCH_AT_SIZE;
  const loads = ({ searches }: SizeResults) => searches;
  const refinements = ({ searches }: SizeResults) => searches.map((search) => search.refined);
  return [
    held(
      'Queries with results',
      sizes,
      ({ searches }) => searches.filter(({ state }) => state === 'found').length,
      (value) => `${value} of 30`,
    ),
    held('Search to first results, middle', sizes, (size) => middle(loads(size)), kilobytes),
    held('  the most', sizes, (size) => mostBytes(loads(size)), kilobytes, {
      most: first,
      words: `at most ${kilobytes(first)}`,
    }),
    held(
      '  requests, the most',
      sizes,
      (size) => Math.max(...loads(size).map(({ requests }) => requests)),
      String,
    ),
    held('Refinement by one word, middle', sizes, (size) => middle(refinements(size)), kilobytes),
    held('  the most', sizes, (size) => mostBytes(refinements(size)), kilobytes, {
      most: refined,
      words: `at most ${kilobytes(refined)}`,
    }),
  ];
}

function middle(loads: readonly Load[]): number | undefined {
  return loads.map(({ bytes }) => bytes).sort((a, b) => a - b)[Math.floor(loads.length / 2)];
}

function mostBytes(loads: readonly Load[]): number {
  return Math.max(...loads.map(({ bytes }) => bytes));
}

/** The details behind the table's numbers: the heaviest pages, the files that grow, and the queries that load most. */
export function growthNotes(sizes: readonly SizeResults[]): string[] {
  const last = sizes.at(-1);
  if (last === undefined) return [];
  const before = sizes.at(-2);
  const growing = before === undefined ? [] : growingKinds(before.files, last.files);
  const heaviest = last.searches.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  const files = ['.html', '.json', '.csv'].flatMap((ending) => largest(last.files, ending) ?? []);
  return [
    `At ${last.articles} articles:`,
    ...files.map(({ path, bytes }) => `  largest: ${path}, ${kilobytes(bytes)}`),
    ...last.heaviest.map(({ budget, page, bytes }) => `  ${budget.name}: ${page}, ${kilobytes(bytes)}`),
    ...growing.map(
      ({ kind, path, smaller, larger }) =>
        `  grows: ${kind}, as ${path}: ${kilobytes(smaller)} to ${kilobytes(larger)}`,
    ),
    ...heaviest.map(
      ({ kind, text, bytes, requests, state }) =>
        `  search, ${kind}: ${text}: ${kilobytes(bytes)} in ${requests} requests, ${state}`,
    ),
    ...last.searches
      .filter(({ state }) => state !== 'found')
      .map(({ kind, text }) => `  nothing found, ${kind}: ${text}`),
  ];
}
