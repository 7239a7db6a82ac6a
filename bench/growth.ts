import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resultsFile } from '../src/check/kept-results.ts';
import { siteFolders } from '../src/site/folders.ts';
import { budgetOf, PAGE_BUDGETS } from './budgets.ts';
import { corpusFiles } from './corpus/archive.ts';
import { createVocabulary } from './corpus/words.ts';
import { readTerms, writeCorpus } from './corpus/write.ts';
import type { HeaviestPage, SearchedQuery, SizeResults } from './growth-rows.ts';
import { measureScript, PROJECT, type Cost } from './measure.ts';
import { outputFiles, type OutputFile } from './output.ts';
import { searchQueries, type QuerySource } from './search-queries.ts';
import { SearchVisits } from './search-visits.ts';
import { pageWeights } from './weights.ts';

/** The seed of the archives that are measured. */
export const SEED = '1';
/** The number of articles in the smallest archive, with which every larger one is compared. */
export const BASE_ARTICLES = 5;
/** How many of the largest pages are searched for the heaviest: compressed, the order may differ. */
const CANDIDATES = 12;

/** An archive of some size in a temporary folder, with the folder for its site. */
class MeasuredArchive {
  readonly articles: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  readonly dist = join(this.#folder, 'dist');
  readonly #content = join(this.#folder, 'content');
  readonly #variables = { PARALLAX_CONTENT: this.#content, PARALLAX_OUT: this.dist };

  constructor(articles: number) {
    this.articles = articles;
    mkdirSync(this.#content);
    writeCorpus(this.#content, { articles, seed: SEED });
  }

  build(): Promise<Cost> {
    return measureScript('build', [], this.#variables);
  }

  check(): Promise<Cost> {
    return measureScript('check', [], this.#variables);
  }

  /** Adds a sentence to the account of the article at this index in the list of files. */
  edit(index: number): void {
    const folder = join(this.#content, 'articles');
    const file = join(folder, readdirSync(folder).sort()[index] ?? '');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} One more sentence, for the measurement.\n`);
  }

  /** Removes what a build or a check remembered. */
  forget(): void {
    rmSync(siteFolders({ cwd: PROJECT, env: this.#variables }).root, { recursive: true, force: true });
    rmSync(resultsFile(PROJECT, { path: this.#content }), { force: true });
  }

  remove(): void {
    this.forget();
    rmSync(this.#folder, { recursive: true });
  }
}

/** Measures the build, the check, the site and the searches of an archive with this many articles. */
export async function measureSize(articles: number): Promise<SizeResults> {
  const archive = new MeasuredArchive(articles);
  try {
    const clean = await archive.build();
    const files = outputFiles(archive.dist);
    const heaviest = heaviestPages(archive.dist, files);
    const searches = await measureSearches(archive.dist);
    archive.edit(0);
    const rebuild = await archive.build();
    archive.forget();
    const check = await archive.check();
    archive.edit(1);
    const checkAgain = await archive.check();
    return { articles, clean, rebuild, check, checkAgain, files, heaviest, searches };
  } finally {
    archive.remove();
  }
}

/** The cost of the base: a clean build of the smallest archive. */
export async function measureBase(): Promise<Pick<SizeResults, 'articles' | 'clean' | 'files'>> {
  const archive = new MeasuredArchive(BASE_ARTICLES);
  try {
    const clean = await archive.build();
    return { articles: BASE_ARTICLES, clean, files: outputFiles(archive.dist) };
  } finally {
    archive.remove();
  }
}

function heaviestPages(dist: string, files: readonly OutputFile[]): HeaviestPage[] {
  const pages = files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.bytes - a.bytes);
  return PAGE_BUDGETS.flatMap((budget) => {
    const candidates = pages.filter(({ path }) => budgetOf(path) === budget).slice(0, CANDIDATES);
    const weights = pageWeights(
      dist,
      candidates.map(({ path }) => path),
    );
    const most = weights.sort((a, b) => b.bytes - a.bytes)[0];
    return most === undefined ? [] : [{ budget, page: most.page, bytes: most.bytes }];
  });
}

async function measureSearches(dist: string): Promise<SearchedQuery[]> {
  const visits = await SearchVisits.start(dist);
  try {
    const searched: SearchedQuery[] = [];
    for (const query of searchQueries(querySource()))
      searched.push({ ...query, ...(await visits.visit(query)) });
    return searched;
  } finally {
    await visits.stop();
  }
}

/** Words from the first articles, which archives of every size contain. */
function querySource(): QuerySource {
  const files = [...corpusFiles(BASE_ARTICLES, SEED, readTerms())];
  const below = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const recordsIn = (folder: string) =>
    below(folder).map(({ text }) => {
      const { name, aliases = [] } = parse(text) as { name: string; aliases?: string[] };
      return { name, aliases };
    });
  return {
    words: createVocabulary(SEED).words,
    accounts: below('articles').map(({ text }) => text.split('\n---\n').slice(1).join('')),
    actors: recordsIn('actors'),
    places: recordsIn('places').map(({ name }) => name),
    outlet: below('outlets')[0]?.path.replace(/^outlets\/|\.yaml$/g, '') ?? '',
  };
}
