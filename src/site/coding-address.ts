import { itemIds } from '../export/item-ids.ts';
import type { CodedItem, Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { CODED_LISTS } from '../schema/item-id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingsOf } from './compared-articles.ts';
import { urls } from './urls.ts';

/**
 * The URL of a coding's page, or of a place on it. `of` is the id of the article in it, which may be a former one. The first codebook is not
 * named, nor is the first coder of each.
 */
export function codingHref(
  loaded: LoadedArchive,
  { article, codebook, coder }: Coding,
  anchor?: string,
  of: Id = article,
): string {
  const shown = codingsOf(loaded, article);
  const first = shown.find((each) => each.codebook.id === codebook.id);
  return urls.coding(
    of,
    anchor,
    shown[0]?.codebook.id === codebook.id ? undefined : codebook.id,
    first?.coder === coder ? undefined : coder,
  );
}

/**
 * The URL of an item in the coding that a comparison shows of an article; `undefined` if it is not in it. The item is that of
 * the compared article, not of a coding that was read anew.
 */
export function codedItemHref(
  loaded: LoadedArchive,
  coding: Coding | null | undefined,
  item: CodedItem,
): string | undefined {
  if (coding === null || coding === undefined) return undefined;
  const ids = itemIds(coding);
  const list = CODED_LISTS.find((each) => (coding[each] as readonly CodedItem[]).includes(item));
  const id = list && ids[list][(coding[list] as readonly CodedItem[]).indexOf(item)];
  return id === undefined ? undefined : codingHref(loaded, coding, id);
}

/** The path of the claims of a coding as annotations: `coder` is left out for the first. */
export const annotationsHref = ({ id, codebook, coder }: { id: Id; codebook: Id; coder?: Id }): string =>
  urls.annotations(id, codebook, coder);
