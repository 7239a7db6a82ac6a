import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { originalState, type OriginalState } from '../../originals/original-state.ts';
import type { HeldArchive, HeldArticle } from '../archive/read-archive.ts';
import { readCopy } from '../archive/read-copy.ts';
import { originalPath } from '../write/layout.ts';

/** An article's original, or a file among the originals that belongs to no article. */
export interface ListedOriginal {
  /** From the project's folder; where it would lie, when it is missing. */
  path: string;
  /** The article; `null` for an extra file. */
  article: string | null;
  state: OriginalState | 'extra';
  /** Why, in a sentence. */
  reason: string;
}

const FOLDER = 'content/originals';

/** The state of every article's original, in the order of ids, then every extra file. Hidden files are skipped. */
export function listOriginals(archive: HeldArchive): ListedOriginal[] {
  const { root, articles } = archive;
  const listed = articles.map((article) => listArticle(root, article));
  const known = new Set(articles.map(({ id }) => originalPath(id)));
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
  const extra = names
    .filter((name) => !name.startsWith('.') && !known.has(`${FOLDER}/${name}`))
    .map((name): ListedOriginal => ({
      path: `${FOLDER}/${name}`,
      article: null,
      state: 'extra',
      reason: 'There is no article of this name.',
    }));
  return [...listed, ...extra];
}

function listArticle(root: string, { id, original }: HeldArticle): ListedOriginal {
  const path = originalPath(id);
  const copy = readCopy(join(root, path));
  if (original !== undefined || copy === undefined) {
    return { path, article: id, ...originalState(original ?? { sha256: '', paragraphs: 0 }, copy) };
  }
  const reason = 'The entry has no fingerprint to compare it with: npm run check says why.';
  return { path, article: id, state: 'changed', reason };
}
