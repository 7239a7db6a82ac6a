import type { Original } from '../originals/original-file.ts';
import { fixityOf, type Fixity } from '../originals/fixity.ts';
import type { OriginalBlock } from '../originals/original-text.ts';
import type { ArticleEntry } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';

/** The original of an article, as far as the archive has it. */
export interface ArticleOriginal {
  state: Fixity;
  /** Why it is in this state, in a sentence. */
  reason: string;
  /** Its text; empty unless it is verified: no other text is shown as the source. */
  blocks: readonly OriginalBlock[];
  /** Whether a page shows it beside the account, paragraph by paragraph. */
  isParallel: boolean;
}

/** The originals of all articles, by article. */
export type ArticleOriginals = ReadonlyMap<Id, ArticleOriginal>;

/** Compares every article's fingerprint with the copy of its original, if there is one. */
export function originalsOf(
  articles: readonly ArticleEntry[],
  copies: Readonly<Record<Id, Original | null>>,
): ArticleOriginals {
  return new Map(
    articles.map((article) => {
      const { id, data } = article;
      const copy = Object.hasOwn(copies, id) ? copies[id] : undefined;
      const found = fixityOf(data.original, copy);
      const blocks = found.state === 'verified' ? (copy?.blocks ?? []) : [];
      const isParallel = blocks.length > 0 && article.outline.paragraphs === data.original.paragraphs;
      return [id, { ...found, blocks, isParallel }];
    }),
  );
}

/** Whether the text to which an article's paragraph numbers refer can be shown. */
export function hasOriginal(originals: ArticleOriginals, id: Id): boolean {
  return originals.get(id)?.state === 'verified';
}
