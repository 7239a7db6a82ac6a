import type { AstroConfig } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArchiveReader } from '../content/archive-reader.ts';
import { absolutePath } from '../content/content-folder.ts';
import type { Content, Entry, ProseEntry } from '../content/load-content.ts';
import { readAccount } from '../markdown/parse-account.ts';
import { renderAccount } from '../markdown/pipeline.ts';
import type { Article } from '../schema/article.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { compareText } from '../schema/compare-text.ts';
import { codingCounts } from './coding-counts.ts';
import { readerOf } from './content-gate.ts';
import { createUrls } from '../urls/urls.ts';

/**
 * Loads a collection from the archive that the content check has read: `entriesOf` picks its entries, by id. Records are
 * as the schemas made them of the YAML. Accounts and introductions are rendered, each from the tree that was checked, with
 * how much a coding has at each paragraph; the account itself, in paragraphs and sentences, stands beside its HTML as `metadata.account`. In `npm run dev` only
 * what a saved file changes is loaded again.
 */
export function contentLoader(entriesOf: (content: Content) => ReadonlyMap<string, Entry<unknown>>): Loader {
  return {
    name: 'parallax:content',
    load: async (context) => {
      const { store, config, watcher } = context;
      const reader = readerOf(config);
      let before = new Map<string, readonly unknown[]>();
      const load = async () => {
        const { content } = await reader.read();
        const entries = entriesOf(content);
        const records = idsOfRecords(content);
        const codings = firstCodings(content);
        // What is stored of an entry is made of these and nothing else.
        const makingsOf = (id: string, entry: Entry<unknown>) =>
          'prose' in entry ? [entry, records, codings.get(id)] : [entry];
        const after = new Map([...entries].map(([id, entry]) => [id, makingsOf(id, entry)] as const));
        const changed = [...entries].filter(
          ([id]) => after.get(id)?.some((part, at) => part !== before.get(id)?.[at]) === true,
        );
        for (const id of before.keys()) if (!entries.has(id)) store.delete(id);
        before = after;
        for (const [id, entry] of changed) await setEntry(id, entry, content, codings.get(id), context);
      };
      store.clear();
      await load();
      onSave(watcher, reader, load);
    },
  };
}

/** Does something after each change of a file of the archive, in `npm run dev`. */
export function onSave(
  watcher: LoaderContext['watcher'],
  { folder }: ArchiveReader,
  act: () => unknown,
): void {
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher?.on(event, (path: string) => {
      if (path.startsWith(folder.path + sep)) act();
    });
  }
}

async function setEntry(
  id: string,
  entry: Entry<unknown>,
  content: Content,
  coding: Coding | undefined,
  context: LoaderContext,
): Promise<void> {
  const { store, config, logger } = context;
  const { data: written } = entry.yaml;
  const path = absolutePath(content.folder, entry.file);
  try {
    // What the schema refuses, Astro refuses in its own words; what is no YAML at all, the check has told.
    const data =
      entry.record ?? (await context.parseData({ id, data: (written ?? {}) as Fields, filePath: path }));
    const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
    const rendered =
      'prose' in entry ? renderEntry(entry as ProseEntry<unknown>, content, coding, config) : undefined;
    store.set({ id, data: data as Fields, filePath, ...(rendered && { rendered }) });
  } catch (error) {
    // Only npm run dev comes here: a build has refused such content.
    store.delete(id);
    logger.error(`${entry.file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Fields = Record<string, unknown>;

function renderEntry(
  { file, prose, record }: ProseEntry<unknown>,
  content: Content,
  coding: Coding | undefined,
  { base }: AstroConfig,
) {
  const tree = prose?.tree ?? { type: 'root' as const, children: [] };
  const urls = createUrls(base);
  const homes = { actor: content.actors, place: content.places, outlet: content.outlets };
  const account = readAccount(tree);
  // A coding counts the paragraphs of the original: only where the account has as many do they stand at its own.
  const isAligned =
    account.paragraphs.length === (record as Partial<Article> | undefined)?.original?.paragraphs;
  const html = renderAccount(structuredClone(tree), {
    path: file,
    counts: coding !== undefined && isAligned ? codingCounts(coding) : undefined,
    href: ({ kind, id }) => (homes[kind].has(id) ? urls.record(kind, id) : undefined),
  });
  return { html, metadata: { account } };
}

/** The coding of each article that its account shows, by article: the first coder's that is no draft. */
function firstCodings({ codings }: Content): ReadonlyMap<Id, Coding> {
  const first = new Map<Id, Coding>();
  for (const [, { record }] of [...codings].sort(([a], [b]) => compareText(a, b))) {
    if (record !== undefined && record.draft !== true && !first.has(record.article))
      first.set(record.article, record);
  }
  return first;
}

/** What decides which links to records lead somewhere. */
function idsOfRecords({ actors, places, outlets }: Content): string {
  return [actors, places, outlets].map((records) => [...records.keys()].join(' ')).join('\n');
}
