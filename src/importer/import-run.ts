import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import { expandInputs, type Failure } from '@parallax/saved-article';
import { createSandbox, type Sandbox } from '@parallax/saved-article/sandbox';
import { createArticleWorkers, type ArticleWorkers } from '@parallax/saved-article/worker';
import type { Ask } from './ask.ts';
import { isId } from './archive/ids.ts';
import { readArchive, type HeldArchive } from './archive/read-archive.ts';
import { paragraphTexts } from './drafting/paragraph-texts.ts';
import { indexDuplicates, type DuplicateIndex } from './duplicates.ts';
import { importDocument, type ImportContext, type ImportOutcome } from './import-document.ts';
import type { ImportOptions } from './options.ts';
import { readCandidates, type CandidateItem } from './candidates.ts';
import type { Suggestions } from './suggest/suggest-records.ts';
import type { SuggestTaskInput } from './suggest/suggest-task.ts';
import { withArchiveLock } from '../command/archive-lock.ts';
import { diskFailure } from '../command/disk-failure.ts';
import type { Disk } from '../command/disk.ts';
import { finishImports, type Finished } from './write/finish.ts';
import { readOriginal } from '../originals/read-originals.ts';
import { publishImport } from './write/publish.ts';

/** The report of a run. */
export type RunEvent =
  | { type: 'found'; count: number }
  | { type: 'finished'; finished: Finished }
  | { type: 'archive'; archive: HeldArchive }
  | { type: 'skipped'; source: string; why: string }
  | { type: 'outcome'; outcome: ImportOutcome }
  | { type: 'failure'; failure: Failure };

/** The surroundings of a run: all that it needs besides its options. */
export interface RunSetting {
  /** The folder of the archive. */
  content: ContentFolder;
  /** The day written into drafts. */
  today: string;
  disk: Disk;
  ask: Ask | undefined;
  signal: AbortSignal;
  createWorkers: typeof createImportWorkers;
  /** Stops the whole run, as Ctrl-C does. */
  stop: () => void;
  tell: (event: RunEvent) => void;
}

/** Workers that read documents and suggest records for them. */
export interface ImportWorkers {
  articles: ArticleWorkers;
  suggesting: Sandbox<SuggestTaskInput, Suggestions>;
}

/** Creates workers in processes of their own, at most `size` of each kind, with the limits of the run. */
export function createImportWorkers(
  {
    limits,
    memoryMb,
    extractor,
    isExplained,
  }: Pick<ImportOptions, 'limits' | 'memoryMb' | 'extractor' | 'isExplained'>,
  size: number,
): ImportWorkers {
  return {
    articles: createArticleWorkers({ limits, size, memoryMb, choices: { extractor, isExplained } }),
    suggesting: createSandbox<SuggestTaskInput, Suggestions>({
      module: new URL('./suggest/suggest-task.ts', import.meta.url),
      size,
      milliseconds: limits.milliseconds,
      memoryMb,
    }),
  };
}

/** The maximum number of documents read at once. */
const MOST_WORKERS = 4;

/**
 * Imports inputs into an archive and reports every event. Holding the lock, it first finishes what an earlier run left
 * behind; then it reads each document in a worker and writes it when its turn comes. When stopped, it ends after the
 * document being written, leaving no import half done.
 */
export async function runImport(options: ImportOptions, setting: RunSetting): Promise<void> {
  const { paths, failures, skipped } = await expandInputs(options.inputs);
  for (const { source, why } of skipped) setting.tell({ type: 'skipped', source, why });
  for (const failure of failures) setting.tell({ type: 'failure', failure });
  if (paths.length === 0) return;
  const [first] = paths;
  if (options.id !== undefined && first !== undefined && paths.length > 1) {
    const message = `--id is for a single document, and there are ${String(paths.length)}.`;
    setting.tell({ type: 'failure', failure: { source: first, code: 'one-id', message, kind: 'input' } });
    return;
  }
  if (options.isDryRun) {
    await importPaths(paths, options, setting);
    return;
  }
  const locked = await withArchiveLock(setting.content, async () => {
    const failure = finish(setting);
    if (failure === undefined) await importPaths(paths, options, setting);
    else setting.tell({ type: 'failure', failure });
  });
  if ('failure' in locked) setting.tell({ type: 'failure', failure: locked.failure });
}

function finish({ disk, content, tell }: RunSetting): Failure | undefined {
  try {
    const finished = finishImports(disk, content);
    if (finished.placed.length + finished.removed.length > 0) tell({ type: 'finished', finished });
    return undefined;
  } catch (error) {
    const failure = diskFailure(content.name, error);
    if (failure === undefined) throw error;
    return failure;
  }
}

async function importPaths(
  paths: readonly string[],
  options: ImportOptions,
  setting: RunSetting,
): Promise<void> {
  const { content, signal, tell } = setting;
  const archive = await readArchive(content);
  tell({ type: 'archive', archive });
  const workers = Math.max(1, Math.min(MOST_WORKERS, availableParallelism(), paths.length + 1));
  const { articles, suggesting } = setting.createWorkers(options, workers);
  const context = contextOf(archive, options, setting);
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(undefined);
      },
      { once: true },
    );
    if (signal.aborted) resolve(undefined);
  });
  try {
    const candidates = readCandidates(paths, new Set(options.inputs), {
      limits: options.limits,
      only: options.only,
      isSalvage: options.isSalvage,
      actors: archive.actors,
      places: archive.places,
      articles,
      suggesting,
      ahead: workers * 2,
      signal,
      onFound: (count) => {
        tell({ type: 'found', count });
      },
    });
    for (;;) {
      // A capture may be long; a stopped run does not wait for its end.
      const next = await Promise.race([candidates.next(), aborted]);
      if (next === undefined || next.done === true || signal.aborted) return;
      await take(next.value, context, setting);
    }
  } finally {
    await Promise.all([articles.close(), suggesting.close()]);
  }
}

async function take(
  item: CandidateItem,
  context: ImportContext,
  { tell, signal }: RunSetting,
): Promise<void> {
  if ('skipped' in item) tell({ type: 'skipped', ...item.skipped });
  else if ('failure' in item) tell({ type: 'failure', failure: item.failure });
  else {
    const result = await importDocument(item.candidate, context);
    // Ctrl-C at a question does not mean no.
    if (signal.aborted && result.outcome?.state === 'left-out') return;
    if (result.outcome !== undefined) tell({ type: 'outcome', outcome: result.outcome });
    if ('failure' in result) tell({ type: 'failure', failure: result.failure });
  }
}

function contextOf(archive: HeldArchive, options: ImportOptions, setting: RunSetting): ImportContext {
  const { content, disk, ask, stop, today } = setting;
  return {
    archive,
    duplicates: indexArchive(archive),
    taken: takenIds(archive),
    choices: {
      id: options.id,
      outlet: options.outlet,
      coder: options.coder,
      today,
      extractor: options.extractor,
    },
    isDryRun: options.isDryRun,
    isYes: options.isYes,
    ask:
      ask === undefined
        ? undefined
        : async (question) => {
            const answer = await ask(question);
            if (answer === 'stopped') stop();
            return answer === true;
          },
    publish: (source, files) => publishImport(disk, content, source, files),
  };
}

function indexArchive({ content, articles }: HeldArchive): DuplicateIndex {
  return indexDuplicates(
    articles.map(({ id, url, original }) => {
      const copy = readOriginal(content.path, id);
      const text = copy == null ? undefined : paragraphTexts(copy.blocks).join('\n');
      return { id, url, sha256: original?.sha256, text };
    }),
  );
}

// Everything under an id, besides the articles: an original without an article is accepted only for its own document.
function takenIds({ content, articles }: HeldArchive): Map<string, string | undefined> {
  const taken = new Map<string, string | undefined>();
  const idsIn = (name: string) => {
    const folder = join(content.path, name);
    return (existsSync(folder) ? readdirSync(folder) : [])
      .map((file) => file.replace(/\..*$/, '').toLowerCase())
      .filter(isId);
  };
  for (const id of idsIn('originals')) {
    taken.set(id, readOriginal(content.path, id)?.head.source.sha256);
  }
  for (const id of [...idsIn('articles'), ...idsIn('codings')]) taken.set(id, undefined);
  for (const { id } of articles) taken.set(id, undefined);
  return taken;
}
