import type { Coding } from '../schema/coding.ts';
import type { LoadedArchive } from './archive.ts';
import { codingsOf } from './compared-articles.ts';
import { urls } from './urls.ts';

/** The URL of a coding's page, or of a place on it. */
export function codingHref(loaded: LoadedArchive, { article, codebook }: Coding, anchor?: string): string {
  const isFirst = codingsOf(loaded, article)[0]?.codebook.id === codebook.id;
  return urls.coding(article, anchor, isFirst ? undefined : codebook.id);
}
