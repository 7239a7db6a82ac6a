import type { Id } from '../schema/id.ts';

/**
 * The parts of a comparison, in their order on the page. `id` stands in URLs and is the id of the part's section;
 * `label` is what a menu calls it; `rowPrefix` begins the ids of its rows. A part that `needsOthers` says nothing of one
 * article alone. `comparison-records.ts` and `markup/parts.ts` have an entry for each id, and don't compile without.
 */
export const PARTS = [
  { id: 'claims', label: 'Claims', rowPrefix: 'q' },
  { id: 'stances', label: 'Stances', rowPrefix: 's' },
  { id: 'figures', label: 'Figures', rowPrefix: 'm' },
  { id: 'voices', label: 'Voices', rowPrefix: 'v' },
  { id: 'names', label: 'Names', rowPrefix: 'n' },
  { id: 'events', label: 'Events', rowPrefix: 'e' },
  { id: 'blame', label: 'Blame and remedy', rowPrefix: 'b' },
  { id: 'omissions', label: 'Left out', rowPrefix: 'l', needsOthers: true },
] as const satisfies readonly { id: string; label: string; rowPrefix: string; needsOthers?: true }[];

/** The id of a part. */
export type PartId = (typeof PARTS)[number]['id'];

/** What parts were called before that have another id now: addresses still say so. */
const FORMER_IDS: Readonly<Partial<Record<PartId, string>>> = { omissions: 'left-out' };

/** The id that a part had when all of a dossier was one page. */
export function formerPartId(id: PartId): string {
  return FORMER_IDS[id] ?? id;
}

/** The part that an address names by its id or its former one; `undefined` where there is none. */
export function partNamed(name: string): PartId | undefined {
  return PARTS.find(({ id }) => id === name || formerPartId(id) === name)?.id;
}

/** The ids of all parts, in their order. */
export const PART_IDS: readonly PartId[] = PARTS.map(({ id }) => id);

/**
 * The id of a row on the page, which is its anchor in URLs and its `row_id` in the data. `key` tells the rows of the
 * part apart: `rowId('claims', 'who-is-behind')` is `q-who-is-behind`.
 */
export function rowId(part: PartId, key: string): string {
  return `${PREFIXES[part]}-${key}`;
}

const PREFIXES = Object.fromEntries(PARTS.map(({ id, rowPrefix }) => [id, rowPrefix])) as Record<
  PartId,
  string
>;

/** The id of the list of what only one article has, on the page of a part. */
export function onlyId(article: Id): string {
  return `only-${article}`;
}

/** The part that a place on the page belongs to, told by its id; `undefined` where the overview has it, or no part. */
export function partOfPlace(id: string): PartId | undefined {
  // The questions themselves stand in the overview, too; their cells do not.
  if (id.startsWith('q-') && !id.includes('--')) return undefined;
  return PARTS.find((part) => part.id === id || id.startsWith(`${part.rowPrefix}-`))?.id;
}
