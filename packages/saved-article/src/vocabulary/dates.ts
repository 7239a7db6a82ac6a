import { anyPhrase, type PhraseTable } from './phrases.ts';

/**
 * The twelve months of the Gregorian year by language, January first: names and usual abbreviations, with a
 * bar between the spellings of one. Arabic has the names of Egypt, of the Levant and Iraq, and of the
 * Maghreb. No spelling means two different months, so the language of a text need not be known.
 */
const GREGORIAN_MONTHS: PhraseTable = {
  en: [
    ...['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun'],
    ...['july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
  ],
  ar: [
    'يناير|كانون الثاني|جانفي',
    'فبراير|شباط|فيفري',
    'مارس|آذار',
    'أبريل|نيسان|أفريل',
    'مايو|أيار|ماي',
    'يونيو|يونيه|حزيران|جوان',
    'يوليو|يوليه|تموز|جويلية',
    'أغسطس|آب|أوت',
    'سبتمبر|أيلول',
    'أكتوبر|تشرين الأول',
    'نوفمبر|تشرين الثاني',
    'ديسمبر|كانون الأول',
  ],
  de: [
    ...['januar|jänner|jan', 'februar|feber', 'märz|maerz|mär', 'april', 'mai', 'juni'],
    ...['juli', 'august', 'september', 'oktober|okt', 'november', 'dezember|dez'],
  ],
  es: [
    ...['enero|ene', 'febrero', 'marzo', 'abril|abr', 'mayo', 'junio'],
    ...['julio', 'agosto|ago', 'septiembre|setiembre', 'octubre', 'noviembre', 'diciembre|dic'],
  ],
  fa: [
    ...['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن'],
    ...['ژوئیه|جولای', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
  ],
  fr: [
    ...['janvier|janv', 'février|févr|fév', 'mars', 'avril|avr', 'mai', 'juin'],
    ...['juillet|juil', 'août', 'septembre', 'octobre', 'novembre', 'décembre|déc'],
  ],
};

/** The twelve months of the Iranian solar (Jalali) year, Farvardin first. */
const JALALI_MONTHS: PhraseTable = {
  fa: [
    ...['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد|امرداد', 'شهریور'],
    ...['مهر', 'آبان', 'آذر', 'دی|دي', 'بهمن', 'اسفند'],
  ],
};

const WEEKDAYS: PhraseTable = {
  en: [
    ...['monday|mon', 'tuesday|tues|tue', 'wednesday|wednes|wed', 'thursday|thurs|thur|thu'],
    ...['friday|fri', 'saturday|satur|sat', 'sunday|sun'],
  ],
  ar: ['[ال](أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)'],
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  fa: ['شنبه', '(یک|دو|سه|چهار|پنج) شنبه', 'جمعه'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};

/** Labels of the date of publication. */
export const PUBLISHED: PhraseTable = {
  en: [
    '[first] (published|posted|issued|released|created) [on|at|online]',
    '(publication|published|publish|release|issue)-date',
    'date of publication',
    'date-(published|posted)',
  ],
  ar: ['تاريخ النشر', 'نشر [في]', 'نشرت [في]', 'بتاريخ'],
  de: ['veröffentlicht [am]', 'erschienen [am]'],
  es: ['publicado [el]'],
  fa: ['تاریخ (انتشار|خبر)'],
  fr: ['publié [le]', 'publiée [le]'],
  it: ['pubblicato'],
  pt: ['publicado [em]'],
  ru: ['опубликовано'],
  zh: ['发布时间', '发表于'],
};

/** Nouns that label a date but are common in prose and names as well: they count only beside a date. */
export const DATE_NOUNS: PhraseTable = {
  en: ['date', 'dateline'],
  ar: ['التاريخ'],
  de: ['datum', 'stand'],
  es: ['fecha'],
  fa: ['تاریخ'],
  zh: ['日期'],
};

/** Labels of the date of the last change. */
export const MODIFIED: PhraseTable = {
  en: ['[last-](updated|modified|edited|revised) [on|at]'],
  ar: ['آخر تحديث', 'تم التحديث'],
  de: ['aktualisiert [am]'],
  es: ['actualizado [el]'],
  fa: ['به روز رسانی'],
  fr: ['mis à jour [le]'],
  it: ['aggiornato'],
  pt: ['atualizado [em]'],
  ru: ['обновлено'],
};

/** Words before the time of day. */
export const CLOCK: PhraseTable = {
  en: ['at'],
  ar: ['الساعة'],
  de: ['um'],
  es: ['a las'],
  fa: ['ساعت'],
  fr: ['à'],
};

/** Words after the time of day, which may touch it: "10.15 a.m.", "10.15 Uhr". */
export const AFTER_CLOCK: PhraseTable = {
  en: ['(a|p)[.]m[.]'],
  ar: ['ص', 'م', 'صباحا', 'مساء'],
  de: ['uhr'],
};

/** Abbreviations of the time zones after the time of day, in any language. */
export const ZONES: readonly string[] = [
  ...['GMT', 'UTC', 'AST', 'BST', 'CEST', 'CET', 'EDT', 'EST', 'IST', 'PDT', 'PST'],
];

/** How long ago something was published, alone on a line. */
export const TIME_AGO: PhraseTable = { en: ['#-(m|min|minute|minutes|h|hr|hrs|hour|hours|day|days) ago'] };

/** Words before the name of a weekday. */
export const BEFORE_WEEKDAY: PhraseTable = { en: ['on'], de: ['am'], es: ['el'], fr: ['le'] };

/** Letters after the number of a day, each without the notation: "8th May", "1er mai". */
export const ORDINAL_ENDINGS: PhraseTable = { en: ['st', 'nd', 'rd', 'th'], es: ['º'], fr: ['er'] };

/** Words between the parts of a date, each without the notation: "8 de mayo de 2020". */
export const DATE_OF: PhraseTable = { en: ['of'], es: ['de', 'del'] };

/** The word "month" after the name of one, without the notation. */
export const AFTER_MONTH: PhraseTable = { fa: ['ماه'] };

/** The word "year" before its number, without the notation. */
export const BEFORE_YEAR: PhraseTable = { fa: ['سال'] };

/** The characters after year, month and day in Chinese and Japanese: 2020年5月8日. */
export const DATE_SIGNS = { year: '年', month: '月', day: '日' } as const;

/** The source of a regular expression for any Gregorian month name, with the full stop of an abbreviation. */
export const anyGregorianMonth = String.raw`${anyName(GREGORIAN_MONTHS)}\.?`;

/** The source of a regular expression for any month name of the Iranian solar year. */
export const anyJalaliMonth = anyName(JALALI_MONTHS);

/** The source of a regular expression for the name of a weekday, with the full stop of an abbreviation. */
export const anyWeekday = String.raw`${anyName(WEEKDAYS)}\.?`;

const gregorianMonths = monthPatterns(GREGORIAN_MONTHS);
const jalaliMonths = monthPatterns(JALALI_MONTHS);

/**
 * The number of a Gregorian month (1 to 12) by its name in any of the languages; `undefined` for another
 * word.
 */
export function gregorianMonth(name: string): number | undefined {
  return monthNumber(gregorianMonths, name);
}

/**
 * The number of a month of the Iranian solar year (Farvardin is 1) by its Persian name; `undefined` for
 * another word.
 */
export function jalaliMonth(name: string): number | undefined {
  return monthNumber(jalaliMonths, name);
}

function monthNumber(patterns: readonly RegExp[], name: string): number | undefined {
  const index = patterns.findIndex((pattern) => pattern.test(name));
  return index === -1 ? undefined : index + 1;
}

function monthPatterns(table: PhraseTable): RegExp[] {
  return Array.from({ length: 12 }, (_, month) => {
    const names = Object.entries(table).map(
      ([language, months]) => [language, [months[month] ?? '']] as const,
    );
    return new RegExp(String.raw`^${anyName(Object.fromEntries(names))}\.?$`, 'iu');
  });
}

function anyName(table: PhraseTable): string {
  const spellings = Object.entries(table).map(
    ([language, names]) => [language, names.flatMap((name) => name.split(/\|(?![^(]*\))/u))] as const,
  );
  return anyPhrase(Object.fromEntries(spellings));
}
