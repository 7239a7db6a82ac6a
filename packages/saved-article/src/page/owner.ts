import type { Found } from '../document.ts';
import type { RawBlock } from './blocks.ts';
import { isPersonal } from './byline.ts';
import { RIGHTS_NEAR_START } from './labels.ts';
import { normaliseText } from './text.ts';
import { anyOf } from '../vocabulary/any-of.ts';
import { FIRST_PERSON } from '../vocabulary/small-words.ts';

/** How many lines at the end of a page may have its notice of rights, and the longest such line in UTF-16 units. */
const LAST = 40;
const LONGEST = 160;

/** A name in a notice of rights: two or three words with capitals. */
const NAME = /\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,2}/gu;

/**
 * The author of a personal site, which names nobody in its articles: the person who has the rights, if the site or its host
 * bears that name. `lines` are the blocks of the whole page, `names` what the site may be called, `host` is empty if unknown.
 */
export function ownerOfSite(
  lines: readonly RawBlock[],
  names: readonly (string | undefined)[],
  host: string,
  isPersonalText: boolean,
): Found<string> | undefined {
  const rights = lines
    .slice(-LAST)
    .filter(({ text }) => text.length <= LONGEST && RIGHTS_NEAR_START.test(text))
    .map(({ text }) => text);
  const people = names.filter(
    (name): name is string => name !== undefined && name.split(' ').length <= 3 && isPersonal(name),
  );
  const owner =
    people.find((name) => isInHost(name, host) && isPersonalText) ??
    people.find((name) =>
      rights.some((text) => ` ${normaliseText(text)} `.includes(` ${normaliseText(name)} `)),
    ) ??
    rights.flatMap((text) => text.match(NAME) ?? []).find((name) => isPersonal(name) && isInHost(name, host));
  return owner === undefined ? undefined : { value: owner, foundIn: 'byline' };
}

/** The share of the words of a text that the writer must be, to be a person who speaks of themselves. */
const LEAST_FIRST_PERSON = 1 / 100;

/** What others say. */
const QUOTED = /["“„«][^"”“»]{1,2000}["”“»]/gu;

/** Whether a text speaks in the first person of one: of what a person did, as companies do not. */
export function isInFirstPerson(text: string): boolean {
  const words = text.replace(QUOTED, ' ').match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return words.filter((word) => FIRST_PERSON_WORD.test(word)).length > words.length * LEAST_FIRST_PERSON;
}

const FIRST_PERSON_WORD = new RegExp(`^(?:${anyOf(FIRST_PERSON)})(?:['’].*)?$`, 'u');

function isInHost(name: string, host: string): boolean {
  return host.replaceAll('-', '').includes(normaliseText(name).replaceAll(' ', ''));
}
