import type { Found } from '../document.ts';
import { isOrganisation } from '../plain/byline.ts';
import type { RawBlock } from './blocks.ts';
import { isPersonal } from './byline.ts';
import { normaliseText } from './text.ts';

/** The longest line that may be a name, with a post after a comma, in UTF-16 units. */
const LONGEST = 80;

/**
 * The names of people that stand alone in a page: on a line, before a comma or a dash on one, or as the alternative text of an
 * image. `lines` are the blocks of the whole page.
 */
export function namesAlone(lines: readonly RawBlock[], imageTexts: readonly string[]): string[] {
  const texts = [...lines.map(({ text }) => text.slice(0, LONGEST)), ...imageTexts];
  return texts.flatMap((text) => {
    if (text.length > LONGEST) return [];
    const name = text.split(/,| [–—|-] /u)[0]?.trim() ?? '';
    return isPersonal(name) ? [name] : [];
  });
}

/**
 * A byline with the whole name where it has only the first one, or that of an account (`ada.brandt`), and the page has one
 * whole name that fits; without organisations after people, as in "Ada Brandt, Harbour News". `names` are those of the
 * page, `sites` the names of the site.
 */
export function wholeByline(
  byline: Found<string> | undefined,
  names: readonly string[],
  sites: readonly (string | undefined)[],
): Found<string> | undefined {
  if (byline === undefined) return undefined;
  const [first = '', ...others] = byline.value.split(', ');
  const isSite = (name: string): boolean =>
    sites.some((site) => site !== undefined && normaliseText(site) === normaliseText(name));
  const kept = isPersonal(first) ? others.filter((one) => !isOrganisation(one) && !isSite(one)) : others;
  // A site may be called by the first word of what it offers.
  const isOfSite = sites.some((site) => lettersOf(site ?? '').includes(lettersOf(first)));
  const value = [isOfSite ? first : wholeName(first, names), ...kept].join(', ');
  return value === byline.value ? byline : { ...byline, value };
}

function wholeName(name: string, names: readonly string[]): string {
  if (name.includes(' ')) return name;
  const letters = lettersOf(name);
  const isAccount = /^[\p{Ll}\p{N}._-]+$/u.test(name);
  const whole = new Map(
    names
      .filter((one) => (isAccount ? lettersOf(one) === letters : one.startsWith(`${name} `)))
      .map((one) => [normaliseText(one), one]),
  );
  const [only, ...others] = whole.values();
  return only === undefined || others.length > 0 ? name : only;
}

// Without the accents that no name of an account has.
function lettersOf(name: string): string {
  return normaliseText(name.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll(' ', '');
}
