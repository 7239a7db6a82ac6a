import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { CODED_LISTS } from '../schema/item-id.ts';
import { addressesIn, itemIds } from './item-ids.ts';

/** The keys of items that name a record, of which ids of items are made. */
const NAMING = ['by', 'actor', 'through'] as const;

/** What has to be kept of the ids that a coding had in releases. */
export interface KeptIds {
  /** The id that each item had, by its id now. */
  keep: Map<string, string>;
  /** Ids that are gone, and that no renamed record explains. */
  lost: string[];
}

/**
 * Finds the items of a coding whose ids changed because a record that they name was renamed: those whose ids would be as released, were the
 * record still called as before. `formerIdsOf` gives the former ids of a record. Nothing else is taken for the same item.
 */
export function idsToKeep(
  coding: Coding,
  released: ReadonlySet<string>,
  formerIdsOf: (record: Id) => readonly Id[],
): KeptIds {
  const known = new Set(addressesIn(coding));
  const gone = new Set([...released].filter((id) => !known.has(id)));
  const keep = new Map<string, string>();
  const now = itemIds(coding);
  for (let turn = 0; gone.size > 0; turn += 1) {
    const before = asNamedBefore(coding, (id) => formerIdsOf(id)[turn]);
    if (before === undefined) break;
    const then = itemIds(before);
    for (const list of CODED_LISTS)
      for (const [index, id] of now[list].entries()) {
        const former = then[list][index] ?? '';
        if (released.has(id) || keep.has(id) || !gone.delete(former)) continue;
        keep.set(id, former);
      }
  }
  return { keep, lost: [...gone].sort() };
}

/** The coding with the records as they were called before; `undefined` if none of them has such a name. */
function asNamedBefore(coding: Coding, formerOf: (id: Id) => Id | undefined): Coding | undefined {
  const renamed = new Set<Id>();
  const before = <Item extends object>(item: Item): Item => {
    const names = Object.fromEntries(
      NAMING.flatMap((key) => {
        const name = (item as Partial<Record<(typeof NAMING)[number], Id>>)[key];
        const former = name === undefined ? undefined : formerOf(name);
        if (former === undefined) return [];
        renamed.add(former);
        return [[key, former]];
      }),
    );
    return { ...item, ...names };
  };
  const { toward, claims, figures, voices, names, events } = coding;
  const made: Coding = {
    ...coding,
    toward: toward.map(before),
    claims: claims.map(before),
    figures: figures.map(before),
    voices: voices.map(before),
    names: names.map(before),
    events: events.map(before),
  };
  return renamed.size > 0 ? made : undefined;
}
