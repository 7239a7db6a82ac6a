import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
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

/** The path of the claims of a coding as annotations: `coder` is left out for the first. */
export const annotationsHref = ({ id, codebook, coder }: { id: Id; codebook: Id; coder?: Id }): string =>
  urls.annotations(id, codebook, coder);
