import { articles as countedArticles, countOf, isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

export const articles = 'المقالات';
export const filteredBy = (value: string) => `المقالات: ${isolated(value)}`;
export const listed = (count: number, all: number | undefined, sort: keyof typeof orders) =>
  `${countOf(count, countedArticles)}${all === undefined ? '' : ` من أصل ${all}`}، ${orders[sort]}.`;

const orders = {
  newest: 'من الأحدث إلى الأقدم',
  oldest: 'من الأقدم إلى الأحدث',
  title: 'بترتيب العناوين',
  outlet: 'بترتيب وسائل الإعلام',
};
export const sorts = { newest: 'الأحدث', oldest: 'الأقدم', title: 'العنوان', outlet: 'وسيلة الإعلام' };
export const facets = {
  outlet: 'وسيلة الإعلام',
  stance: 'الموقف',
  genre: 'النوع',
  language: 'اللغة',
  year: 'السنة',
};
export const filter = 'التصفية';
export const sortAndFilter = 'الترتيب والتصفية';
export const sortBy = 'الترتيب بحسب';
export const chosen = '(مختار: إظهار الكل من جديد)';
export const showAll = (count: number) => `عرض الكل (${count})`;
export const combine = <Part>(search: PartOf<Part>): Sentence<Part> => [
  'كل اختيار يحلّ محل الذي قبله. وللجمع بين عدة شروط يُستخدم ',
  search('البحث'),
  '.',
];

export const outletAndGenre = <Part>(outlet: Part, genre: string): Sentence<Part> => [outlet, `، ${genre}`];
export const outletAndDate = <Part>(outlet: string, date: Part): Sentence<Part> => [
  `${isolated(outlet)}، `,
  date,
];

export const dateBases = { stated: 'يذكره المصدر', inferred: 'مستنتج', unknown: 'غير معروف' };
export const afterDate = (basis: string, evidence: string | undefined) =>
  `، ${basis}${evidence === undefined ? '' : `: ${evidence}`}`;

export const articlesChosen = 'عدد المقالات المختارة:';
export const compare = 'المقارنة';
export const compareArticle = (title: string) => `للمقارنة: ${isolated(title)}`;
export const compareChosen = 'المقارنة بين المختار';
export const twoToSix = 'من مقالين إلى ستة مقالات';
export const twoToSixOfThem = 'من مقالين إلى ستة، وتُختار صفوفها وأعمدتها';

export const draftTerm = {
  label: (id: string) => `${isolated(id)} (ليس في دليل الترميز)`,
  definition: 'تذكره مسودّة، وليس بعدُ في دليل الترميز.',
  rule: 'يُضاف إلى الدليل، أو يُختار غيره.',
};
export const draftRecord = {
  name: (id: string) => `${isolated(id)} (لا سجل له بعد)`,
  description: 'تذكره مسودّة، ولا سجل له بعد.',
};
