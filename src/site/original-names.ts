import { findNames, indexNames, type NameHit } from '../authority/match.ts';
import { recordOf, type Archive, type ArticleEntry } from '../derive/archive.ts';

/** A place in an original that names an actor or place of its article. */
export type OriginalNameHit = NameHit & { authority: 'actor' | 'place' };

/** Where the paragraphs of an original name the actors and places of its article. */
export function namesInOriginal(
  archive: Archive,
  { data }: ArticleEntry,
  paragraphs: readonly string[],
): OriginalNameHit[] {
  const named = (['actor', 'place'] as const).flatMap((authority) =>
    data[`${authority}s`].map((id) => {
      const { name, aliases } = recordOf(archive, authority, id).data;
      return { id: `${authority}:${id}`, names: [name, ...aliases] };
    }),
  );
  return findNames(paragraphs, indexNames(named)).map((hit) => {
    const colon = hit.id.indexOf(':');
    return {
      ...hit,
      authority: hit.id.slice(0, colon) as OriginalNameHit['authority'],
      id: hit.id.slice(colon + 1),
    };
  });
}
