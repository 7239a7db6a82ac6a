import { z } from 'zod';

/** How the id of an item begins, by the list of the coding that holds it: `c-` for a claim. */
export const ITEM_PREFIXES = {
  toward: 'toward',
  claims: 'c',
  figures: 'figure',
  voices: 'voice',
  names: 'term',
  events: 'event',
} as const;

/** A list of a coding whose items have permanent ids. */
export type CodedList = keyof typeof ITEM_PREFIXES;

/** The lists of a coding whose items have permanent ids, in their order. */
export const CODED_LISTS = Object.keys(ITEM_PREFIXES) as readonly CodedList[];

/** The maximum length of an item's id, in characters. */
const MAX_ITEM_ID_LENGTH = 300;

/** The id of an item of a coding, of any list. */
export const anyItemIdSchema = z
  .string()
  .max(MAX_ITEM_ID_LENGTH, `At most ${MAX_ITEM_ID_LENGTH} characters.`)
  .regex(
    new RegExp(`^(?:${Object.values(ITEM_PREFIXES).join('|')})-[a-z0-9-]+$`),
    'The id of an item is as in its address, such as c-border-open.',
  );

/**
 * The keys that keep old addresses of an item of a coding, which is addressed by an id made from its content
 * (`src/export/item-ids.ts`): `id` replaces that id, `formerIds` are further addresses that lead to it.
 */
export function keptIds(list: CodedList) {
  const prefix = ITEM_PREFIXES[list];
  const itemId = z
    .string()
    .max(MAX_ITEM_ID_LENGTH, `At most ${MAX_ITEM_ID_LENGTH} characters.`)
    .regex(
      new RegExp(`^${prefix}-[a-z0-9-]+$`),
      `An id in ${list} is ${prefix}- and characters out of a-z, 0-9 and the hyphen.`,
    );
  return {
    id: itemId
      .describe(
        'The id in its address, if a release gave it another than its content gives now; left out otherwise.',
      )
      .optional(),
    formerIds: z
      .array(itemId)
      .describe('Further ids that releases gave it, such as that of a second item that it now includes.')
      .optional(),
  };
}
