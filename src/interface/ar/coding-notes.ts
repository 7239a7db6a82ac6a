import { countOf, inQuotes, isolated } from './language.ts';

export const title = 'فقرةً فقرة';
export const lead =
  'ما وجده الترميز في كل فقرة من النص الأصلي، بجانب عرضنا لها. العلامة # هي الرابط الدائم للبند وتُظهر كيفية الاستشهاد به، والتسمية رابط نفسها.';
export const leadOfLong =
  'ما وجده الترميز في كل فقرة من النص الأصلي، بجانب بداية عرضنا لها، فالعرض طويل ورقم الفقرة رابط إليها كاملة. العلامة # هي الرابط الدائم للبند وتُظهر كيفية الاستشهاد به، والتسمية رابط نفسها.';
export const nothing = 'لا شيء مُرمَّزًا هنا.';
export const items = (count: number) =>
  countOf(count, {
    one: 'بند مُرمَّز واحد',
    two: 'بندان مُرمَّزان',
    few: '# بنود مُرمَّزة',
    many: '# بندًا مُرمَّزًا',
    other: '# بند مُرمَّز',
  });
export const voice = 'صوت';
export const event = 'حدث';
export const stanceToward = (actor: string) => `الموقف من ${actor}`;
export const names = 'التسميات: ';
export const citation = (item: {
  outlet: string;
  title: string;
  date: string;
  paragraphs: string;
  said: string;
  coder: string;
  day: string;
  archive: string;
  url: string;
}) =>
  `${isolated(item.outlet)}، ${inQuotes(item.title)} (${item.date})، ${item.paragraphs}. ${item.said.replace(/[.]$/, '')}. رمّزه ${isolated(item.coder)} في ${item.day}، ${isolated(item.archive)}: ${isolated(item.url)}`;
