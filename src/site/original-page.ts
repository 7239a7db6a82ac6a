import { articleOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import type { AccountSentence } from '../schema/account.ts';
import type { LoadedArchive } from './archive.ts';
import { namesInOriginal, type OriginalNameHit } from './original-names.ts';
import { hasOriginal } from './originals.ts';
import type { ArticleProps } from './article-page.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** A piece of text; with an address, it names a record. */
export interface TextPart {
  text: string;
  href?: string;
}

/** A block of an original; headings have no number. */
export type OriginalBlockView =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; number: number; parts: TextPart[] };

/** A row of the parallel page: a paragraph of the original with that of the account, or a heading. */
export type ParallelRow =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; number: number; account: TextPart[]; original: TextPart[] };

/** What the pages with an original show of its article. */
export interface OriginalPage {
  card: ArticleCard;
  isParallel: boolean;
  blocks: OriginalBlockView[];
}

/** The pages of the originals that were imported and verified. */
export function originalPages({ archive, originals }: LoadedArchive): SitePage<ArticleProps>[] {
  return archive.articles
    .filter(({ id }) => hasOriginal(originals, id))
    .map(({ id }) => ({ href: urls.original(id), props: { id } }));
}

/** The pages that show account and original side by side, if they have the same paragraphs. */
export function parallelPages(loaded: LoadedArchive): SitePage<ArticleProps>[] {
  return originalPages(loaded)
    .filter(({ props: { id } }) => loaded.originals.get(id)?.isParallel === true)
    .map(({ props }) => ({ href: urls.parallel(props.id), props }));
}

/** What the page of an original shows: its blocks, with the entry's actors and places marked. */
export function originalPage({ archive, originals }: LoadedArchive, { id }: ArticleProps): OriginalPage {
  const entry = articleOf(archive, id);
  const { blocks = [], isParallel = false } = originals.get(entry.id) ?? {};
  const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const hits = Map.groupBy(namesInOriginal(archive, entry, texts), ({ paragraph }) => paragraph);
  let number = 0;
  return {
    card: cardOf(archive, entry),
    isParallel,
    blocks: blocks.map(({ kind, text }) => {
      if (kind === 'heading') return { kind, text };
      number += 1;
      return { kind, number, parts: markNames(text, hits.get(number) ?? []) };
    }),
  };
}

/** What the parallel page shows: the original's blocks in order, each paragraph with that of the account. */
export function parallelPage(
  loaded: LoadedArchive,
  props: ArticleProps,
): OriginalPage & { rows: ParallelRow[] } {
  const entry = articleOf(loaded.archive, props.id);
  const page = originalPage(loaded, props);
  const rows = page.blocks.map((block): ParallelRow => {
    if (block.kind === 'heading') return block;
    const { number, parts } = block;
    const sentences = entry.account.paragraphs[number - 1]?.sentences ?? [];
    return { kind: 'paragraph', number, original: parts, account: sentences.flatMap(linkMentions) };
  });
  return { ...page, rows };
}

function markNames(text: string, hits: readonly OriginalNameHit[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const hit of hits) {
    // If two records share a name, either will do.
    if (hit.start < end) continue;
    const href = urls.record(hit.authority, hit.id);
    parts.push({ text: text.slice(end, hit.start) }, { text: text.slice(hit.start, hit.end), href });
    end = hit.end;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== '');
}

function linkMentions({ text, mentions }: AccountSentence): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const mention of mentions) {
    const href = urls.record(mention.kind, mention.id);
    parts.push({ text: text.slice(end, mention.start) }, { text: mention.text, href });
    end = mention.start + mention.text.length;
  }
  return [...parts, { text: `${text.slice(end)} ` }].filter((part) => part.text !== '');
}
