import { anyPhrase, spellingsOf, type PhraseTable } from './phrases.ts';

/** The days of the week, Sunday first, with a bar between the spellings of one. */
const WEEKDAYS: PhraseTable = {
  en: [
    ...['sunday|sun', 'monday|mon', 'tuesday|tues|tue', 'wednesday|wednes|wed', 'thursday|thurs|thur|thu'],
    ...['friday|fri', 'saturday|satur|sat'],
  ],
  ar: [
    ...['[ال](أحد)', '[ال](اثنين)', '[ال](ثلاثاء)', '[ال](أربعاء)', '[ال](خميس)', '[ال](جمعة)', '[ال](سبت)'],
  ],
  ckb: ['یەکشەممە', 'دووشەممە', 'سێشەممە|سێ شەممە', 'چوارشەممە', 'پێنجشەممە|پێنج شەممە', 'هەینی', 'شەممە'],
  de: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
  es: [...['domingo|dom', 'lunes|lun', 'martes', 'miércoles|mié', 'jueves|jue', 'viernes|vie', 'sábado|sáb']],
  fa: ['یک شنبه', 'دو شنبه', 'سه شنبه', 'چهار شنبه', 'پنج شنبه', 'جمعه|آدینه', 'شنبه'],
  fr: ['dimanche|dim', 'lundi|lun', 'mardi|mar', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam'],
  he: [
    ...["[ב][יום] (ראשון)|יום א'", "[ב][יום] (שני)|יום ב'", "[ב][יום] (שלישי)|יום ג'"],
    ...["[ב][יום] (רביעי)|יום ד'", "[ב][יום] (חמישי)|יום ה'", "[ב][יום] (שישי)|יום ו'", '[ב][יום] (שבת)'],
  ],
  it: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
  pt: [
    ...['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'],
  ],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  tr: ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'],
  zh: [
    ...['(星期|周|週|礼拜|禮拜)(日|天)', '(星期|周|週|礼拜|禮拜)(一)', '(星期|周|週|礼拜|禮拜)(二)'],
    ...['(星期|周|週|礼拜|禮拜)(三)', '(星期|周|週|礼拜|禮拜)(四)', '(星期|周|週|礼拜|禮拜)(五)'],
    '(星期|周|週|礼拜|禮拜)(六)',
  ],
};

/** Abbreviations of weekdays that are words as well, so that they count right before a date alone. */
const SHORT_WEEKDAYS: PhraseTable = {
  de: ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa'],
  ru: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  tr: ['paz', 'pzt', 'sal', 'çar', 'per', 'cum', 'cmt'],
};

/** Labels of the date of publication. */
export const PUBLISHED: PhraseTable = {
  en: [
    '[first|originally] (published|posted|issued|released|created) [on|at|online]',
    '(publication|published|publish|release|issue)-date',
    'date of publication',
    'date-(published|posted)',
  ],
  ar: [
    'تاريخ [ال](نشر|إضافة|خبر|مقال|مقالة|موضوع|تدوين)',
    '[تم] (نشر|نشرت|نشره|نشرها) [في|بتاريخ|يوم]',
    '(تم|جرى) النشر [في|بتاريخ|يوم]',
    '[تم] (أضيف|أضيفت|إضافته) [في|بتاريخ]',
    'وقت النشر',
    'النشر',
    'بتاريخ',
  ],
  ckb: ['بڵاوکراوەتەوە', 'بڵاوکرایەوە', 'بەرواری بڵاوکردنەوە'],
  de: [
    '(veröffentlicht|erschienen|publiziert|erstellt|eingestellt|gepostet) [am|um]',
    '(veröffentlichungs|erscheinungs|publikations)datum',
    'datum der veröffentlichung',
    'online seit',
  ],
  es: ['(publicado|publicada|creado|creada) [el|en]', 'fecha de (publicación|creación)', 'publicación'],
  fa: [
    'تاریخ [و ساعت] (انتشار|خبر|درج|نشر|ثبت|ارسال|مخابره|مطلب|بارگذاری)',
    'زمان (انتشار|مخابره|درج|ثبت|ارسال|نشر)',
    '(منتشر|نشر|درج) (شده|شد) [در|در تاریخ]',
    'انتشار [در]',
  ],
  fr: [
    '(publié|publiée|paru|parue|posté|rédigé|créé) [le|à]',
    'mis[e] en ligne [le]',
    'date de (publication|parution|création)',
    'première publication',
    'publication',
  ],
  he: ['פורסם [לראשונה] [ב|בתאריך|ביום|ב-]', 'תאריך [ה](פרסום)', 'עלה לאתר [ב|ב-]', 'נכתב [ב|ב-]'],
  it: ['pubblicato [il]', 'pubblicata [il]', 'data di pubblicazione'],
  ku: ['weşandin', 'hat weşandin'],
  pt: ['publicado [em]', 'publicada [em]', 'data de publicação'],
  ru: [
    '(опубликовано|опубликован|опубликована|размещено|добавлено|создано)',
    '(дата|время) (публикации|выхода|создания|размещения|новости)',
    'публикация',
  ],
  tr: [
    '(yayınlanma|yayımlanma|yayın|yayım|eklenme|giriş|oluşturulma|oluşturma|haber) (tarihi|zamanı|saati)',
    '[haber] (yayınlanma|yayımlanma|eklenme|giriş|oluşturulma|yayın)',
    '[tarihinde] (yayınlandı|yayımlandı|eklendi)',
  ],
  zh: [
    '(发布|发表|发稿|出版|刊登|刊发|上稿|發布|發佈|發表|發稿)(时间|日期|時間)',
    '(发布|发表|刊登|刊发|發布|發佈|發表)(于|於|在)',
    '(发布|发表|刊发|發布|發佈|發表)',
  ],
};

/** Nouns that label a date but are common in prose and names as well: they count only beside a date. */
export const DATE_NOUNS: PhraseTable = {
  en: ['date', 'dateline'],
  ar: ['[ال](تاريخ)'],
  de: ['datum'],
  es: ['fecha'],
  fa: ['تاریخ', 'زمان'],
  fr: ['date'],
  he: ['תאריך'],
  ru: ['дата'],
  tr: ['tarih'],
  zh: ['日期', '时间', '時間'],
};

/** Labels of the date of the last change. */
export const MODIFIED: PhraseTable = {
  en: [
    '[last-](updated|modified|edited|revised|changed|reviewed) [on|at]',
    '[last-|latest-](update|revision|edit)',
    '(update|updated|modification|modified)-date',
    'date-(updated|modified)',
  ],
  ar: [
    '[آخر] (تحديث|تعديل) [في|بتاريخ|يوم]',
    'تاريخ [ال|آخر] (تحديث|تعديل)',
    '[تم|جرى] (التحديث|التعديل|تحديثه|تعديله) [في|بتاريخ|يوم]',
    'حدث (في|بتاريخ)',
    'حدثت (في|بتاريخ)',
  ],
  ckb: ['نوێکراوەتەوە', 'دوایین نوێکردنەوە'],
  de: [
    '[zuletzt] (aktualisiert|geändert|bearbeitet|überarbeitet) [am|um]',
    '(letzte|letztes) (aktualisierung|änderung|update)',
    'aktualisierung',
    'update',
    'stand',
  ],
  es: [
    '(actualizado|actualizada|modificado|modificada) [el|en]',
    '[última|fecha de] (actualización|modificación)',
  ],
  fa: [
    '[آخرین] (به روز رسانی|بروز رسانی|ویرایش|تغییر)',
    'تاریخ (به روز رسانی|بروز رسانی|ویرایش|تغییر)',
    '(به روز|بروز) (شده|شد|رسانی شده) [در]',
  ],
  fr: [
    '(mis|mises) à jour [le|à]',
    '(actualisé|actualisée|modifié|modifiée) [le|à]',
    '[dernière] (mise à jour|modification|actualisation) [le|à]',
    'màj',
    'maj',
  ],
  he: ['(עודכן|התעדכן) [לאחרונה] [ב|בתאריך|ביום|ב-]', 'עדכון [אחרון]', 'תאריך [ה](עדכון)'],
  it: ['[ultimo] aggiornamento', 'aggiornato [il]', 'modificato [il]'],
  pt: ['(atualizado|atualizada|modificado) [em]', '[última] atualização'],
  ru: [
    '(обновлено|обновлён|обновлена|изменено|изменён|изменена|отредактировано)',
    '[последнее] (обновление|изменение)',
    '(дата|время) (обновления|изменения)',
  ],
  tr: [
    '[son] (güncelleme|güncellenme|güncelleştirme|düzenleme|değişiklik) [tarihi|zamanı|saati]',
    '[tarihinde] (güncellendi|düzenlendi)',
  ],
  zh: ['[最后|最後|最近](更新|修改|修订|修訂|编辑|編輯)[时间|日期|時間|于|於|在]'],
};

/** Words before the time of day. */
export const CLOCK: PhraseTable = {
  en: ['at'],
  ar: ['[على] [ال](ساعة)', 'توقيت'],
  de: ['um'],
  es: ['a la[s]'],
  fa: ['ساعت'],
  fr: ['à'],
  he: ['בשעה', 'שעה'],
  ru: ['в'],
  tr: ['saat'],
};

/** Words after the time of day, which may touch it: "10.15 a.m.", "10.15 Uhr". */
export const AFTER_CLOCK: PhraseTable = {
  en: ['(a|p)[.]m[.]'],
  ar: ['ص', 'م', 'صباحا', 'مساء', 'ظهرا', 'عصرا', 'ليلا', '(بتوقيت|توقيت) *'],
  de: ['uhr'],
  es: ['(h|hs|hrs|horas)'],
  fr: ['h', 'heures'],
  ru: ['(мск|ч|часов)'],
};

/** Abbreviations of the time zones after the time of day, in any language. */
export const ZONES: readonly string[] = [
  ...[
    'GMT',
    'UTC',
    'AST',
    'BST',
    'CEST',
    'CET',
    'EDT',
    'EET',
    'EST',
    'ET',
    'IST',
    'IRST',
    'MSK',
    'МСК',
    'PDT',
    'PST',
  ],
  ...['PT', 'CST', 'CDT', 'MST', 'MDT', 'TSİ', 'TRT'],
];

/** How long ago something was published, alone on a line. */
export const TIME_AGO: PhraseTable = {
  en: ['#-(m|min|minute|minutes|h|hr|hrs|hour|hours|day|days|week|weeks|month|months) ago'],
  ar: ['(منذ|قبل) [#] (دقيقة|دقائق|ساعة|ساعات|ساعتين|يوم|يومين|أيام|أسبوع|أسبوعين)'],
  de: ['vor # (minuten|stunden|tagen)'],
  es: ['hace # (minutos|horas|días)'],
  fa: ['# (دقیقه|ساعت|روز) (پیش|قبل)'],
  fr: ['il y a # (minutes|heures|jours)'],
  he: ['לפני # (דקות|שעות|ימים)'],
  ru: ['# (минут|минуты|час|часа|часов|день|дня|дней) назад'],
  tr: ['# (dakika|saat|gün) önce'],
  zh: ['#(分钟|小时|天|分鐘|小時)前'],
};

/** Words before the name of a weekday. */
export const BEFORE_WEEKDAY: PhraseTable = {
  en: ['on'],
  ar: ['يوم'],
  de: ['am'],
  es: ['el'],
  fa: ['روز'],
  fr: ['le'],
  ru: ['во'],
};

/** Words after the name of a weekday: "Cuma günü". */
export const AFTER_WEEKDAY: PhraseTable = { tr: ['günü'] };

/** Letters after the number of a day, each without the notation: "8th May", "1er mai". */
export const ORDINAL_ENDINGS: PhraseTable = {
  en: ['st', 'nd', 'rd', 'th'],
  ckb: ['ی'],
  es: ['º', 'ro'],
  fa: ['ام', 'م'],
  fr: ['er', 'ᵉʳ'],
  ku: ['ê'],
  ru: ['-?го', '-?е'],
};

/** Words between the parts of a date, each without the notation: "8 de mayo de 2020". */
export const DATE_OF: PhraseTable = { en: ['of'], ar: ['من'], es: ['de', 'del'], it: ['del'] };

/** The word "month" after the name of one, without the notation. */
export const AFTER_MONTH: PhraseTable = { fa: ['ماه'] };

/** The word "year" before its number, without the notation. */
export const BEFORE_YEAR: PhraseTable = { ar: ['عام', 'لعام', 'سنة'], fa: ['سال'] };

/** Words and signs after the number of a Gregorian year, each without the notation: "2020 г.", "2020م". */
export const AFTER_YEAR: PhraseTable = {
  en: ['CE'],
  ar: ['م', 'ميلادي', 'ميلادية'],
  fa: ['میلادی'],
  ku: ['an'],
  ru: [String.raw`г\.`, 'г', 'года', 'год'],
};

/** Signs of the solar Hijri calendar after a year, each a regular expression: "۱۴۰۳ هجری شمسی". */
export const SOLAR_ERA: PhraseTable = {
  fa: [String.raw`ه[ـ\u200d]*\s?\.?\s?ش\.?`, 'هجری (?:شمسی|خورشیدی)', 'شمسی', 'خورشیدی'],
};

/** Signs of the lunar Hijri calendar after a year, each a regular expression: "1441 هـ", "1441 AH". */
export const LUNAR_ERA: PhraseTable = {
  en: ['A\\.?H\\.?', 'H'],
  ar: [String.raw`ه[ـ\u200d]*(?:\s?\.?\s?ق\.?)?`, 'هجرية?', 'للهجرة'],
  fa: ['هجری قمری', 'قمری'],
};

/** Words that name the calendar of a date after it, which the rest of its line need not have. */
export const CALENDARS: PhraseTable = { tr: ['hicri', 'miladi'] };

/** Words between a date and the same day in another calendar: "15 رمضان 1441 الموافق 8 مايو 2020". */
export const SAME_DAY: PhraseTable = {
  en: ['corresponding to'],
  ar: ['الموافق [ل|لـ]', 'الموافقة [ل|لـ]', 'المصادف [ل]', 'يوافق'],
  fa: ['برابر [با]', 'مطابق [با]', 'مصادف [با]', 'موافق'],
};

/** The characters after year, month and day in Chinese and Japanese: 2020年5月8日. */
export const DATE_SIGNS = { year: '年', month: '月', day: '(?:日|号|號)' } as const;

/** The numerals of Chinese from zero, and the sign for ten. */
export const HAN_NUMERALS = { digits: '〇一二三四五六七八九', zeros: '零○', ten: '十' } as const;

/** The era of the Republic of China before a year, which counts from 1912, as a regular expression: 民國113年. */
export const REPUBLIC_ERA = '(?:中[華华])?民[國国]';

/** The source of a regular expression for the name of a weekday, with the full stop of an abbreviation. */
export const anyWeekday = String.raw`${anyPhrase(spellingsOf(WEEKDAYS))}\.?`;

/** The source of a regular expression for the abbreviation of a weekday that counts right before a date alone. */
export const anyShortWeekday = String.raw`${anyPhrase(SHORT_WEEKDAYS)}[.,]*`;

const weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => {
  const names = [WEEKDAYS, SHORT_WEEKDAYS].map((table) =>
    spellingsOf(
      Object.fromEntries(Object.entries(table).map(([language, days]) => [language, [days[day] ?? '']])),
    ),
  );
  return new RegExp(String.raw`^${anyPhrase(...names)}[.,]*$`, 'iu');
});

/** The number of a weekday (Sunday is 0) by its name in any of the languages; `undefined` for another word. */
export function weekdayNumber(name: string): number | undefined {
  const index = weekdays.findIndex((pattern) => pattern.test(name));
  return index === -1 ? undefined : index;
}
