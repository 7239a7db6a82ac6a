import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath, type ContentFolder } from '../../content/content-folder.ts';
import { ORIGINALS_FOLDER, readOriginal } from '../../originals/read-originals.ts';
import { fixityOf, type Fixity } from '../../originals/fixity.ts';
import type { HeldArchive, HeldArticle } from '../archive/read-archive.ts';
import { originalPath } from '../write/layout.ts';

/** An article's original, or a file among the originals that belongs to no article. */
export interface ListedOriginal {
  /** As in messages; for a missing one, where it would be. */
  path: string;
  /** The article; `null` for an extra file. */
  article: string | null;
  state: Fixity | 'extra';
  /** The reason for the state, in one sentence. */
  reason: string;
}

/** The state of every article's original, ordered by id, then every extra file. Hidden files are skipped. */
export function listOriginals(archive: HeldArchive): ListedOriginal[] {
  const { content, articles } = archive;
  const listed = articles.map((article) => listArticle(content, article));
  const known = new Set(articles.map(({ id }) => `${id}.md`));
  const folder = join(content.path, ORIGINALS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const extra = names
    .filter((name) => !name.startsWith('.') && !known.has(name))
    .map((name): ListedOriginal => ({
      path: shownPath(content, ORIGINALS_FOLDER, name),
      article: null,
      state: 'extra',
      reason: 'There is no article of this name.',
    }));
  return [...listed, ...extra];
}

function listArticle(content: ContentFolder, { id, original }: HeldArticle): ListedOriginal {
  const path = originalPath(content, id);
  const copy = readOriginal(content.path, id);
  if (original !== undefined || copy === undefined) {
    return { path, article: id, ...fixityOf(original ?? { sha256: '', paragraphs: 0 }, copy) };
  }
  const reason = 'The entry has no fingerprint to compare it with: npm run check says why.';
  return { path, article: id, state: 'changed', reason };
}
