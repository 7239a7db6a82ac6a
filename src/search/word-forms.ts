import { singularOf } from './plural.ts';
import { isArabic } from './spelling/sounds.ts';

import { arabicFamilyOf } from './arabic-forms.ts';

/** Words with irregular forms, and nouns of what they mean, each after its base form. */
const IRREGULAR =
  `fight fought,strike struck,withdraw withdrew withdrawn withdrawal,flee fled,hide hid hidden,hold held,lead led,seek sought,
  build built,begin began begun,shoot shot,steal stole stolen,break broke broken,rise rose risen,fall fell fallen,
  grow grew grown,lose lost loss losses,win won,send sent,bring brought,keep kept,meet met,take took taken,give gave given,
  child children,life lives,crisis crises,deny denied denying denial,die died dying dead death deaths,leave left leaving,
  destroy destroyed destroying destruction,expel expelled expelling expulsion,invade invaded invading invasion,
  explode exploded exploding explosion,decide decided deciding decision,remove removed removing removal,
  arrive arrived arriving arrival,refuse refused refusing refusal,reject rejected rejecting rejection,
  choose chose chosen,speak spoke spoken,drive drove driven,catch caught,buy bought,sell sold`
    .split(',')
    .map((row) => row.trim().split(' '));
const IRREGULAR_OF = new Map(IRREGULAR.flatMap((row) => row.map((form) => [form, row])));
/** The British and American spellings of the same word, British first. */
const BRITISH: readonly (readonly [RegExp, RegExp, string, string])[] = [
  [/is(?=(?:e|ed|er|ing|ation)$)/, /iz(?=(?:e|ed|er|ing|ation)$)/, 'iz', 'is'],
  [/our(?=(?:ed|ing|ite|able)?$)/, /(?<=[bmv])or(?=(?:ed|ing|ite|able)?$)/, 'or', 'our'],
  [/(?<=[bt])re$/, /(?<=cent|theat|fib|lit|calib|sab|spect)er$/, 'er', 're'],
  [/(?<=defen|offen|licen|preten)ce$/, /(?<=defen|offen|licen|preten)se$/, 'se', 'ce'],
  [/ll(?=(?:ed|er|ing)$)/, /(?<=[ae])l(?=(?:ed|er|ing)$)/, 'l', 'll'],
  [/gramme$/, /gram$/, 'gram', 'gramme'],
];
/** Endings of nouns, adjectives and names that no verb has. */
const NO_VERB =
  /(?:ing|ed|s|[aiou]|tion|sion|ment|ness|ity|ism|ist|[ae]nce|[ae]ncy|ship|hood|ah|ive|ic|ful|less|ly|[bt]re)$/;
/** Endings of a verb and of the noun of what it means, which are told apart by the vocabulary: deploy, deployment. */
const NOUNS: readonly (readonly [verb: RegExp, noun: RegExp, toNoun: string, toVerb: string])[] = [
  [/(?<=^.{3,})ate$/, /(?<=^.{3,})ation$/, 'ation', 'ate'],
  [/(?<=^.{3,}[iy][sz])e$/, /(?<=^.{3,}[iy][sz])ation$/, 'ation', 'e'],
  [/(?<=[ru]ge)$/, /(?<=[ru]ge)nce$/, 'nce', ''],
  [/(?<=^(?!state$|depart$|apart$).{5,})$/, /(?<=^(?!state|depart|apart).{5,})ment$/, 'ment', ''],
];
const LEAST_BASE = 4;
/** Names of one thing, or of people and what is theirs, which are found by each other. */
const SAME =
  `coronavirus corona covid,kurd kurdish,turk turkish,brit british,scot scottish,finn finnish,swede swedish,spaniard spanish,jew jewish,
  shia shiite shii,terror terrorism terrorist,counterterror counterterrorism,extremism extremist,jihadism jihadist jihadi,intel intelligence,
  government govt gov`
    .split(',')
    .map((row) => row.trim().split(' '));
const SAME_OF = new Map(SAME.flatMap((row) => row.map((name) => [name, row])));

/**
 * The other forms that an English word may have, as tokens: plurals that `singularOf` keeps (`city`, `cities`), the
 * forms of a verb (`attack`, `attacking`, `attacked`), British and American spellings, some peoples and what is theirs (`kurd`, `kurdish`). Not all of them are real words.
 * Empty for short words and words that are not in Latin letters. `isName` leaves out verb forms: Harding is not hard.
 */
export function otherForms(token: string, isName = false): string[] {
  if (!/^[a-z]{3,}$/.test(token)) return [];
  const irregular = isName ? undefined : IRREGULAR_OF.get(token);
  const bases = irregular?.slice(0, 1) ?? (isName ? [token] : [token, ...basesOf(token)]);
  const verbs = isName ? bases : bases.flatMap((base) => [base, ...verbsOfNoun(base)]);
  const forms = verbs.flatMap((base) => [base, ...pluralsOf(base), ...(isName ? [] : verbsOf(base))]);
  const all = new Set(
    [...(irregular ?? []), ...sameAs(token), ...forms, ...forms.flatMap(spellingsOf)].map(singularOf),
  );
  const family = familyOf(token);
  return [...all].filter((form) => form !== token && familyOf(form) === family);
}

/**
 * What all forms of a word share, including those from `otherForms`: a key by which an index keeps them together.
 * Unrelated words may share it.
 */
export function familyOf(token: string): string {
  if (isArabic(token)) return arabicFamilyOf(token);
  if (!/^[a-z]{3,}$/.test(token)) return token;
  let family = (SAME_OF.get(token) ?? IRREGULAR_OF.get(token))?.[0] ?? token;
  for (const [british, , american] of BRITISH) family = family.replace(british, american);
  for (;;) {
    const shorter = family
      .replace(/(?<=^.{3,})(?:ing|ied|ed|es|s|e|i)$|(?<=^.{2,})(?:ies|y)$/, '')
      .replace(/(?<=^.{3,}[a-z]{2})(?:ment|ation|at|[ae]nc)$/, '')
      .replace(/(?<=^.{2,})(.)\1$/, '$1')
      .replace(/ll$/, 'l');
    if (shorter === family) return family;
    family = shorter;
  }
}

/** The other names of the one thing that a token names. */
export function sameAs(token: string): string[] {
  return (SAME_OF.get(token) ?? []).filter((other) => other !== token);
}

function basesOf(token: string): string[] {
  const [, stem = '', ending = ''] = /^(.+?)(ing|ied|ed)$/.exec(token) ?? [];
  if (!/[aeiouy]/.test(stem) || stem.length < LEAST_BASE - 1) return [];
  const single = stem.replace(/([^aeiouslz])\1$/, '$1');
  const bases = ending === 'ied' ? [`${stem}y`] : single === stem ? [stem, `${stem}e`] : [single];
  return bases.filter((base) => base.length >= LEAST_BASE && !/[aiou]e$|^..ee$/.test(base));
}

/** The verb of a noun such as "deployment", and the noun of a verb; not all of them are real words. */
function verbsOfNoun(base: string): string[] {
  return NOUNS.flatMap(([verb, noun, toNoun, toVerb]) => {
    if (noun.test(base)) return [base.replace(noun, toVerb)];
    return verb.test(base) && !NO_VERB.test(base) ? [base.replace(verb, toNoun)] : [];
  });
}

function pluralsOf(base: string): string[] {
  if (/[^aeiou]ies$/.test(base)) return [base.replace(/ies$/, 'y')];
  if (/(?:ss|us|x|o|ch|sh)es$/.test(base)) return [base.slice(0, -2)];
  if (/[^aeiou]y$/.test(base)) return [base.replace(/y$/, 'ies')];
  return /(?:ss|us|x|[^aeiou]o|ch|sh)$/.test(base) ? [`${base}es`] : [];
}

function verbsOf(base: string): string[] {
  if (base.length < LEAST_BASE || NO_VERB.test(base)) return [];
  if (/[^aeiou]y$/.test(base))
    return base.length === LEAST_BASE ? [] : [`${base}ing`, base.replace(/y$/, 'ied')];
  if (base.endsWith('e')) return [base.replace(/e$/, 'ing'), `${base}d`];
  const last = base.at(-1) ?? '';
  const isDoubled = /[^aeiou][aeiou][bdglmnpt]$/.test(base);
  return [`${base}ing`, `${base}ed`, ...(isDoubled ? [`${base}${last}ing`, `${base}${last}ed`] : [])];
}

function spellingsOf(form: string): string[] {
  return BRITISH.flatMap(([british, american, toAmerican, toBritish]) => [
    ...(british.test(form) ? [form.replace(british, toAmerican)] : []),
    ...(american.test(form) ? [form.replace(american, toBritish)] : []),
  ]);
}
