import type { PartOf, Sentence } from '../sentence.ts';
import { isolated } from './language.ts';

export const notFound = 'الصفحة غير موجودة';
export const noPageAtAddress = 'لا توجد صفحة في هذا العنوان.';
export const noPageHere = 'لا توجد صفحة هنا';
export const startFrom = <Part>(articles: PartOf<Part>, search: PartOf<Part>): Sentence<Part> => [
  'ربما كُتب العنوان خطأً، أو نُقلت الصفحة. يمكن البدء من ',
  articles('المقالات'),
  '، أو ',
  search('البحث في الأرشيف'),
  '.',
];

export const moved = 'نُقلت';
export const hasMoved = (name: string) => `نُقلت صفحة ${isolated(name)}`;
export const isElsewhere = (name: string) => `صفحة ${isolated(name)} الآن في عنوان آخر.`;
export const newAddress = 'لهذه الصفحة عنوان جديد';
