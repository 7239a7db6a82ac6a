import type { Found } from '../document.ts';
import { isOrganisation, isPersonName } from '../plain/byline.ts';
import type { RawBlock } from './blocks.ts';
import { RIGHTS_NEAR_START } from './labels.ts';
import { normaliseText } from './text.ts';

/** How many lines at the end of a page may have its notice of rights, and the longest such line in UTF-16 units. */
const LAST = 40;
const LONGEST = 160;

/**
 * The author of a personal site, which names nobody in its articles: the person who has the rights, if the site bears that
 * name. `lines` are the blocks of the whole page, `names` what the site may be called.
 */
export function ownerOfSite(
  lines: readonly RawBlock[],
  names: readonly (string | undefined)[],
): Found<string> | undefined {
  const people = names.filter(
    (name): name is string =>
      name !== undefined && /^\S+ \S+(?: \S+)?$/u.test(name) && isPersonName(name) && !isOrganisation(name),
  );
  if (people.length === 0) return undefined;
  const rights = lines
    .slice(-LAST)
    .filter(({ text }) => text.length <= LONGEST && RIGHTS_NEAR_START.test(text))
    .map(({ text }) => ` ${normaliseText(text)} `);
  const owner = people.find((name) => rights.some((text) => text.includes(` ${normaliseText(name)} `)));
  return owner === undefined ? undefined : { value: owner, foundIn: 'byline' };
}
