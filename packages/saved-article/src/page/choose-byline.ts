import type { Found } from '../document.ts';
import { isOrganisation } from '../plain/byline.ts';
import { isPersonal } from './byline.ts';
import { EACH_NAME, type ShownAuthor } from './heading-lines.ts';
import { DESK_LINE } from './labels.ts';
import { normaliseText } from './text.ts';
import { UNIT_ENDINGS } from '../vocabulary/bylines.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';

/** The authors that a page names, by where it does. */
export interface NamedAuthors {
  /** Stated for machines, or in an element that is named so. */
  stated: Found<string> | undefined;
  /** Beside the headline. */
  beside: ShownAuthor | undefined;
  /** In another line. */
  other: Found<string> | undefined;
}

/**
 * The author of an article. What the page states counts most, except for the name of the site or of an organisation, since
 * many sites state their own, for an account that posted the text of another, and for a part of the name that is shown. What
 * is only in an element that is named so counts less than what stands beside the headline. `sites` are the names of the
 * site and its host.
 */
export function chooseByline(
  { stated, beside, other }: NamedAuthors,
  sites: readonly (string | undefined)[],
): Found<string> | undefined {
  const shown = other ?? beside?.author;
  if (stated === undefined) return shown;
  const name = bareName(stated.value);
  const isSite = sites.some(
    (site) =>
      site !== undefined &&
      site !== '' &&
      [name, bareName(stated.value.replace(TEAM, ''))].includes(bareName(site)),
  );
  if (isSite || isAddress(stated.value, sites)) return shown ?? stated;
  return beside !== undefined && isBetter(beside, stated) ? beside.author : stated;
}

function isBetter({ author, by }: ShownAuthor, { value, foundIn }: Found<string>): boolean {
  const [shown, stated] = [normaliseText(author.value), normaliseText(value)];
  if (shown === stated || !author.value.split(', ').every(isPersonal)) return false;
  const names = value.split(EACH_NAME);
  // The authors of teasers are marked up as well.
  if (foundIn === 'microdata' && names.length > 1 && stated.startsWith(`${shown} `)) return true;
  if (names.length > 1 && names.some((name) => normaliseText(name) === shown)) return false;
  if (foundIn === 'byline') return true;
  if (names.length > 1) return false;
  if (isOrganisation(value) || DESK_LINE.test(value) || DOMAIN.test(value)) return true;
  if (stated.endsWith(` ${shown}`) || (shown.startsWith(`${stated} `) && !stated.includes(' '))) return true;
  const isOther = !shown.split(' ').some((word) => stated.includes(word));
  return (foundIn === 'meta' || foundIn === 'json-ld') && by === 'label' && isOther;
}

/** The end of the name of those who write for a site: "Harbour Press Team". */
const TEAM = new RegExp(`\\s${anyPhrase(UNIT_ENDINGS)}$`, 'iu');

/** The domain of a site in the place of a name. */
const DOMAIN = /\.(?:com|org|net|[a-z]{2})\b/i;

// Without what names of sites have and lose: blanks, an article, the domain at the top.
function bareName(name: string): string {
  return normaliseText(name.replace(/\.[a-z]{2,4}(?:\.[a-z]{2})?$/i, ''))
    .replace(/^(?:the|der|die|das|le|la) /, '')
    .replaceAll(' ', '');
}

function isAddress(name: string, sites: readonly (string | undefined)[]): boolean {
  return sites.some(
    (site) => site?.includes('.') === true && name.toLowerCase().includes(site.toLowerCase()),
  );
}
