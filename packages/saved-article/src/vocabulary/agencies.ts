import { GENRES, UNNAMED_AGENCIES } from './bylines.ts';
import { MEDIA } from './sections.ts';
import type { PhraseTable } from './phrases.ts';

/**
 * News agencies and sites that open a report in Arabic or Persian script, one list a language. Each is a
 * regular expression; letters of an abbreviation may have points and spaces between them.
 */
export const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'رويترز',
    '[اأ]\\s?\\.?\\s?ف\\s?\\.?\\s?ب',
    'فرانس برس',
    '[اأ]\\s?\\.?\\s?ب',
    'أسوشيتد برس',
    'د\\s?\\.?\\s?ب\\s?\\.?\\s?[اأ]',
    'سانا',
    'واع',
    'واس',
    'وام',
    'كونا',
    'قنا',
    'بترا',
    'الأناضول',
    'شينخوا',
    'سبوتنيك',
    'إرنا',
    'ارنا',
    ...UNNAMED_AGENCIES.ar,
    'شفق نيوز',
    'السومرية نيوز',
    'بي بي سي',
  ],
  fa: [
    'رویترز',
    'ایرنا',
    'ایسنا',
    'تسنیم',
    'مهر',
    'فارس',
    'ایلنا',
    'صدا و سیما',
    'آسوشیتدپرس',
    'باختر',
    'پژواک',
  ],
  he: ['רויטרס', 'סוכנויות', 'סוכנות AP', 'ynet'],
  ru: ['РИА Новости', 'ТАСС', 'Интерфакс', 'INTERFAX\\.RU', 'Рейтер', 'Спутник', 'Sputnik', 'REGNUM'],
};

/** Words and signs that may surround an agency in the opening of a Chinese report: 新华社北京5月8日电（记者…）. */
export const HAN_DATELINE = {
  /** How the name of an agency, a newspaper or a site ends. */
  outlets: '(?:社|网|網|报|報|台)',
  /** What closes the opening. */
  ends: '(?:专电|專電|电|電|讯|訊|消息|报道|報導)',
} as const;

/** Words before an agency that are part of the first sentence: "According to the agency …". */
export const ACCORDING_TO: PhraseTable = { fa: ['به گزارش [خبرگزاری]'] };

/** Words that are not an agency though they come where one may: "Analysis: …", "Video – …". */
export const NO_AGENCIES: PhraseTable = {
  en: [
    ...GENRES.en,
    ...MEDIA.en,
    ...['explainer', 'photo', "[editor's] note", 'breaking', 'live', 'update[d]', 'watch'],
    ...['part', 'chapter', 'section', 'q', 'a'],
  ],
};
