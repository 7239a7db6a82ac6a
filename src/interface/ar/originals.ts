import { isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

export const original = 'النص الأصلي';
export const originalOf = (title: string) => `النص الأصلي: ${isolated(title)}`;
export const originalDescription = (outlet: string) => `النص كما نُشر في «${isolated(outlet)}»، فقرةً فقرة.`;
export const asWeReadIt = 'النص كما قرأناه، من دون بقية صفحة الويب. وهو ملك لناشره.';
export const theAccount = 'عرض المقال';
export const theOriginal = 'النص الأصلي';
export const bothSideBySide = 'كلاهما جنبًا إلى جنب';
export const account = 'العرض';
export const paragraphOfAccount = (number: number) => `الفقرة ${number} من عرض المقال`;

export const accountAndOriginal = 'العرض والنص الأصلي';
export const accountAndOriginalOf = (title: string) => `العرض والنص الأصلي: ${isolated(title)}`;
export const parallelDescription = (outlet: string) =>
  `ما نُشر في «${isolated(outlet)}» وعرضنا له، فقرةً فقرة.`;
export const byParagraph = 'العرض والنص الأصلي، فقرةً فقرة';
export const afterParagraphSign = '، الفقرة';
export const accountParagraph = <Part>(unseen: PartOf<Part>, number: number): Sentence<Part> => [
  'العرض',
  unseen(`، الفقرة ${number}`),
];
export const originalParagraph = <Part>(unseen: PartOf<Part>, number: number): Sentence<Part> => [
  'النص الأصلي',
  unseen(`، الفقرة ${number}`),
];
