import { existsSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/**
 * Why a file found in a folder, and not named, is not an article: it describes the folder, or belongs to a page that a
 * browser saved beside it (`NAME_files/`). `undefined` for a file to import.
 */
export function reasonToSkip(path: string): string | undefined {
  if (/^readme(?:\.[a-z]{2,8})?$/i.test(basename(path)))
    return 'a README describes its folder; name it to import it';
  const parts = path.split(sep);
  const at = parts.findIndex((part) => /.[_-]files$/i.test(part));
  if (at < 0 || at === parts.length - 1) return undefined;
  const folder = parts.slice(0, at + 1).join(sep);
  const page = join(dirname(folder), basename(folder).replace(/[_-]files$/i, ''));
  const isSaved = ['.html', '.htm', '.xhtml'].some((ending) => existsSync(page + ending));
  return isSaved ? 'it belongs to the page that was saved beside its folder' : undefined;
}
