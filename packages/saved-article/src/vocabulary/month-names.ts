/**
 * Month names as they stand in running text, by number, January first: English, French, German and Spanish with their
 * usual abbreviations, Arabic in the names of Egypt, of the Levant and Iraq and of the Maghreb, Persian for the
 * Gregorian year. No spelling means two different months, so that the language need not be known.
 */
const GREGORIAN: readonly string[] = [
  'january jan janvier janv januar jänner jan enero ene يناير كانون-الثاني جانفي ژانویه',
  'february feb février fevrier févr fevr februar feber febrero فبراير شباط فيفري فوریه',
  'march mar mars märz maerz mär marzo مارس آذار اذار',
  'april apr avril avr abril abr أبريل ابريل إبريل نيسان أفريل آوریل',
  'may mai mayo مايو أيار ايار ماي مه',
  'june jun juin juni junio يونيو يونيه حزيران جوان ژوئن',
  'july jul juillet juil juli julio يوليو يوليه تموز جويلية ژوئیه جولای',
  'august aug août aout agosto ago أغسطس اغسطس آب أوت اوت',
  'september sept sep septembre septiembre setiembre سبتمبر أيلول ايلول سپتامبر',
  'october oct octobre oktober okt octubre أكتوبر اكتوبر تشرين-الأول تشرين-الاول اکتبر',
  'november nov novembre noviembre نوفمبر تشرين-الثاني نوامبر',
  'december dec décembre decembre déc dezember dez diciembre dic ديسمبر كانون-الأول كانون-الاول دسامبر',
];

/** Months of the Iranian solar year in Persian, Farvardin first. Arabic spellings of their letters count too. */
const JALALI: readonly string[] = [
  'فروردین فروردين',
  'اردیبهشت ارديبهشت',
  'خرداد',
  'تیر تير',
  'مرداد امرداد',
  'شهریور شهريور',
  'مهر',
  'آبان ابان',
  'آذر',
  'دی دي',
  'بهمن',
  'اسفند',
];

function numbersByName(table: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap((names, index) =>
      names.split(' ').map((name): [string, number] => [name.replaceAll('-', ' '), index + 1]),
    ),
  );
}

const gregorianNumbers = numbersByName(GREGORIAN);
const jalaliNumbers = numbersByName(JALALI);

/** The number of a Gregorian month by its name in any of the languages, 1 to 12; `undefined` for another word. */
export function gregorianMonth(name: string): number | undefined {
  return gregorianNumbers.get(normalName(name));
}

/** The number of a month of the Iranian solar year by its Persian name, Farvardin 1; `undefined` for another word. */
export function jalaliMonth(name: string): number | undefined {
  return jalaliNumbers.get(normalName(name));
}

function normalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
}

function alternation(names: Iterable<string>): string {
  // The longest first, or "sep" would be taken of "september".
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(' ', '\\s+'))
    .join('|');
}

/** A regular expression's source for any Gregorian month name, with the full stop of an abbreviation. */
export const anyGregorianMonth = `(?:${alternation(gregorianNumbers.keys())})\\.?`;

/** A regular expression's source for any month name of the Iranian solar year. */
export const anyJalaliMonth = `(?:${alternation(jalaliNumbers.keys())})`;

/** A regular expression's source for the names of weekdays in the same languages, some of them shortened. */
export const anyWeekday = `(?:${[
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  'lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo',
  '(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)',
  '(?:یک|دو|سه|چهار|پنج)?[\\s\\u200c]?شنبه|جمعه',
].join('|')})\\.?`;
