import type { PhraseTable } from './phrases.ts';

/** Words in the names of a site's sections: "Middle East News". */
export const SECTION_WORDS: readonly string[] = [
  'articles article news opinion opinions analysis analyses commentary comment comments editorial editorials blog blogs',
  'politics political world international regional region national local home business economy economics sports sport',
  'culture cultural society security military defense defence middle east asia europe africa america americas latin',
  'north south west central gulf features feature reports report releases release publications papers studies research',
  'interviews interview videos video multimedia photos exclusive breaking latest top stories headlines press media',
  'science technology tech health environment lifestyle travel views perspective perspectives iraq iran syria',
  'the and of & - in',
].flatMap((words) => words.split(' '));

/** Names of sections, alone on a line. */
export const SECTIONS: PhraseTable = {
  ar: [
    'أخبار',
    'مقالات',
    'آراء',
    'رأي',
    'تقارير',
    'تحليلات',
    'سياسة',
    'اقتصاد',
    '[ال]عالم',
    'العراق',
    'سوريا',
    'إيران',
  ],
  de: ['politik', 'nachrichten', 'meinung'],
  es: ['noticias', 'política', 'opinión', 'internacional', 'mundo'],
  fa: ['سیاسی', 'اقتصادی', 'بین الملل', 'یادداشت', 'گزارش', 'تحلیل'],
  fr: ['actualité[s]', 'politique', 'monde'],
  zh: ['新闻', '国际', '评论'],
};

/** Labels before the name of a section, with a colon. */
export const SECTION_LABELS: PhraseTable = {
  en: ['section'],
  ar: ['[ال]قسم'],
  de: ['ressort'],
  es: ['sección'],
  fa: ['گروه', 'سرویس'],
  fr: ['rubrique'],
};
