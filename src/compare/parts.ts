import { parts } from '#words/comparison';
import type { Id } from '../schema/id.ts';

/**
 * The parts of a comparison, in their order on the page. `id` is used in URLs and is the id of the part's section;
 * `label` is the part's name in menus; `rowPrefix` begins the ids of its rows. A part that `needsOthers` has nothing to
 * show for a single article. `comparison-lines.ts` and `markup/parts.ts` need an entry for each id in order to
 * compile.
 */
export const PARTS = [
  { id: 'claims', label: parts.claims, rowPrefix: 'q' },
  { id: 'stances', label: parts.stances, rowPrefix: 's' },
  { id: 'figures', label: parts.figures, rowPrefix: 'm' },
  { id: 'voices', label: parts.voices, rowPrefix: 'v' },
  { id: 'names', label: parts.names, rowPrefix: 'n' },
  { id: 'events', label: parts.events, rowPrefix: 'e' },
  { id: 'blame', label: parts.blame, rowPrefix: 'b' },
  { id: 'omissions', label: parts.omissions, rowPrefix: 'l', needsOthers: true },
] as const satisfies readonly { id: string; label: string; rowPrefix: string; needsOthers?: true }[];

/** The id of a part. */
export type PartId = (typeof PARTS)[number]['id'];

/** Former ids of renamed parts: old addresses still use them. */
const FORMER_IDS: Readonly<Partial<Record<PartId, string>>> = { omissions: 'left-out' };

/** The id that a part had when a whole dossier was one page. */
export function formerPartId(id: PartId): string {
  return FORMER_IDS[id] ?? id;
}

/** The part that an address names by its current or former id; `undefined` if there is none. */
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

/** The part that an id on the page belongs to; `undefined` if it belongs to the overview or to no part. */
export function partOfPlace(id: string): PartId | undefined {
  // The overview contains the questions, too, but not their cells.
  if (id.startsWith('q-') && !id.includes('--')) return undefined;
  return PARTS.find((part) => part.id === id || id.startsWith(`${part.rowPrefix}-`))?.id;
}
