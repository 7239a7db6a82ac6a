/** English function words, names and others that end in s without being the plural of what precedes it. */
const NO_PLURALS =
  /^(?:news|series|species|overseas|andreas|elias|alias|bias|tobias|nicholas|honduras|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|(?:two|three|four|five|seven|eight|nine|ten|eleven|twelve)s|(?:william|adam|peter|robert|edward|richard|daniel|andrew|matthew|philip|hugh|roger|stephen|jacob|simon)s)$/;
/** Plurals with endings that usually belong to names: Hamas, Paris, Carlos. */
const PLURALS =
  /^(?:(?:era|visa|villa|fatwa|drama|agenda|camera|quota|arena|shia|photo|video|radio|studio|memo|kilo|euro|peso|ngo)s|(?:sunni|nazi|taxi|shii)s)$/;
const PEOPLE_IN_I = /^.{2,}(?:[qdbfj]|an|en|ain|el|al|th|sh|rat|wait|.[aei]r)is$/;
const SOFT_ENDINGS = /^(?:avalanch|cach|nich|movi|calori|zombi|rooki|sho|to|cano)es$/;
const LATIN_US = /^(?:vir|camp|foc|stat|bon|cens|consens)uses$/;
const MEN = /^(?:wo|gun|police|service|spokes|business|tribes|militia|congress|fisher|states)?men$/;
/** The minimum share of its letters that a word keeps. */
const LEAST_KEPT = 0.7;

/**
 * The singular of an English plural in lower-case Latin letters, otherwise the word itself: `militias` gives `militia`,
 * `clashes` `clash`, `gunmen` `gunman`. Based on the S-stemmer of Harman (1991), which removes only plurals, with
 * exceptions for endings that are common in names in the news: `hamas`, `paris` and `isis` stay. A word keeps at least
 * 70 % of its letters, so `taxes` stays, too.
 */
export function singularOf(word: string): string {
  const singular = cut(word);
  return singular.length >= word.length * LEAST_KEPT ? singular : word;
}

function cut(word: string): string {
  if (MEN.test(word)) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURALS.test(word)) return word;
  if (PLURALS.test(word) || SOFT_ENDINGS.test(word)) return word.slice(0, -1);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) || LATIN_US.test(word)) return word.slice(0, -2);
  if (/[su]s$/.test(word)) return word;
  if (word.endsWith('is')) return PEOPLE_IN_I.test(word) ? word.slice(0, -1) : word;
  if (/[ao]s$/.test(word)) return word.length > 7 || /[ie]as$/.test(word) ? word.slice(0, -1) : word;
  return word.slice(0, -1);
}
