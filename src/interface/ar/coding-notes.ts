import { countOf } from './language.ts';

export const title = 'فقرةً فقرة';
export const lead = 'ما وجده الترميز في كل فقرة من النص الأصلي، بجانب عرضنا لها.';
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
