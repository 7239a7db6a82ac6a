import { crossCost, editsBetween, letterCost, soundCost } from './edits.ts';
import { isArabic, skeletonOf, soundOf } from './sounds.ts';

/** A word that is searched for, with its sound. */
export interface Sounded {
  token: string;
  sound: string;
}

/** The greatest distance at which a word in Latin letters and one in Arabic letters are near, by the number of consonants, from 0. */
const ACROSS_LIMITS = [0, 0, 0.2, 0.6, 0.9];

/** A token with its sound. */
export function sounded(token: string): Sounded {
  return { token, sound: soundOf(token) };
}

/** The minimum length of a word that is corrected, in letters. */
export const LEAST_LETTERS = 4;
const LONG = 8;
/** The minimum length of a word in Arabic letters of which a consonant may be wrong: in shorter ones this makes another word, قائم for قاسم. */
const LEAST_ARABIC = 5;
/**
 * The minimum length of a word whose first letter may be wrong: in shorter ones this makes another word, Badr for Sadr.
 */
const LEAST_WITH_OTHER_START = 6;
/** The extra distance for a different first letter, and for each letter of difference in length. */
const FIRST_LETTER = 0.4;
const LENGTH = 0.05;
/** How far apart the sounds of two romanisations of one name may be, by the number of sounds in the shorter, from 0. */
const NAME_LIMITS = [0, 0, 0.1, 0.3, 0.5, 0.8, 1, 1, 1, 1.5];

/**
 * How near a word of the archive is to a written one: 0 if equal, larger if further apart, `undefined` if too far. By
 * letters, it allows one edit for 4 to 7 letters and two for more; by sound, other romanisations of a name, including
 * between Latin and Arabic letters.
 */
export function nearness(asked: Sounded, other: Sounded, isName: boolean): number | undefined {
  if (isArabic(asked.token) !== isArabic(other.token))
    return isName ? acrossScripts(asked, other) : undefined;
  const limit = asked.token.length >= LONG && other.token.length >= LONG - 1 ? 2 : 1;
  const isLong = asked.token.length >= LEAST_LETTERS && other.token.length >= LEAST_LETTERS - 1;
  if (isArabic(asked.token) && asked.token.length < LEAST_ARABIC && !haveSameConsonants(asked, other))
    return undefined;
  const written = editsBetween(asked.token, other.token, limit + (isName ? 2 : 1), letterCost);
  if (written === Infinity) return undefined;
  const isSameStart = other.token.startsWith(asked.token.slice(0, 1));
  const letters =
    isLong && written <= limit && (isSameStart || asked.token.length >= LEAST_WITH_OTHER_START)
      ? written
      : Infinity;
  const sounds = isArabic(asked.token) ? Infinity : bySound(asked, other, isName);
  const nearest = Math.min(letters + (isSameStart ? 0 : FIRST_LETTER), sounds);
  return nearest === Infinity
    ? undefined
    : nearest + LENGTH * Math.abs(asked.token.length - other.token.length);
}

function bySound(asked: Sounded, other: Sounded, isName: boolean): number {
  const shorter = Math.min(asked.sound.length, other.sound.length);
  const limit = NAME_LIMITS[Math.min(shorter, NAME_LIMITS.length - 1)] ?? 0;
  // Kurds are no guards.
  if (!isName && !other.sound.startsWith(asked.sound.slice(0, 1))) return Infinity;
  return editsBetween(asked.sound, other.sound, isName ? limit : Math.min(0.5, limit), soundCost);
}

function haveSameConsonants({ sound: one }: Sounded, { sound: other }: Sounded): boolean {
  return skeletonOf(one) === skeletonOf(other);
}

function acrossScripts(asked: Sounded, other: Sounded): number | undefined {
  const [one, two] = [skeletonOf(asked.sound), skeletonOf(other.sound)];
  if (!two.startsWith(one.slice(0, 1))) return undefined;
  const consonants = Math.max(one.length, two.length);
  const limit = ACROSS_LIMITS[Math.min(consonants, ACROSS_LIMITS.length - 1)] ?? 0;
  const [latin, arabic] = isArabic(other.token) ? [asked, other] : [other, asked];
  const edits = editsBetween(latin.sound, arabic.sound, limit, crossCost);
  return edits === Infinity ? undefined : edits;
}
