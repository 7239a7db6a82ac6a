import { articles as countedArticles, countOf, isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

const ofArticles = (count: number) => countOf(count, { ...countedArticles, two: 'مقالين' });

export const dossiers = 'الملفات';
export const lead = 'مقارنات مختارة: ما تقوله عدة مقالات في الأسئلة نفسها، وعلى لسان من، وما لا يذكره كل منها.';
export const articleCount = (count: number) => countOf(count, countedArticles);

export const titled = (title: string) => `ملف: ${title}`;
export const within = (name: string, dossier: string) => `${name}: ${dossier}`;
export const pageOfDossier = (dossier: string, name: string) => `${dossier}: ${name}`;
export const saidOn = (page: string, said: string) => `${page} ${said}`;
export const pages = 'صفحات الملف';
export const overview = 'نظرة عامة';
export const articles = 'المقالات';
export const timeline = 'الخط الزمني';
export const map = 'الخريطة';
export const everything = 'الكل';
export const citeAndLink = 'استشهاد ورابط';
export const citeThisPage = 'الاستشهاد بهذه الصفحة:';
export const linkToIt = 'رابطها:';

export const goToQuestion = (count: number) =>
  `الانتقال إلى ${countOf(count, {
    one: 'سؤاله الوحيد',
    two: 'أحد سؤاليه',
    few: 'أحد أسئلته، وعددها #',
    other: 'أحد أسئلته، وعددها #',
  })}`;
export const about = (count: number) => `عن هذا الملف ومقالاته (${count})`;
export const instruments = 'أسئلة الترميز وإجاباته وقواعده';
export const articlesOneByOne = (count: number) => `المقالات واحدًا واحدًا (${count})`;
export const andForm = <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
  page(articlesOneByOne(count)),
  '، ونموذج للمقارنة بين بعضها',
];

export const codedBy = (coder: string) => `رمّز المقالات ${isolated(coder)}.`;
export const measured = {
  answers: 'الإجابات',
  question: 'هذا السؤال',
};
export const agreementUnknown = (on: keyof typeof measured) =>
  `مدى اتفاق المرمّزين على ${measured[on]} غير معروف`;
export const agreement = (
  on: keyof typeof measured,
  alpha: string,
  shapingTexts: keyof typeof onShapingTexts,
) => `اتفاق المرمّزين على ${measured[on]}: ألفا ${alpha}${onShapingTexts[shapingTexts]}`;
const onShapingTexts = {
  all: '، في النصوص التي وُضعت القواعد منها',
  some: '، وبعضه في نصوص وُضعت القواعد منها',
  none: '',
};
export const howMeasured = 'كيف يُقاس';

export const partDescription = (part: string, summary: string) => `${part}، مقالًا مقالًا: ${summary}`;
export const articlesDescription = (name: string, count: number, summary: string) =>
  `${name}: ${ofArticles(count)}، واحدًا واحدًا، مع ما ينفرد به كل منها. ${summary}`;
export const articlesLead = (count: number) =>
  `${countOf(count, countedArticles)} بترتيب الزمن: كم من كلٍّ منها بصوت المقال نفسه، وبمَ ينفرد، مع الطريق إلى ترميزه، وكم مما يذكره غيره لا يذكره.`;
export const questionDescription = (question: string, dossier: string) =>
  `${question} بمَ يجيب كل مقال، وعلى لسان من، ومن يناقض من: ${dossier}.`;
export const allStatements = (question: string) => `كل الأقوال: ${question}`;
export const previous = 'السابق';
export const next = 'التالي';
export const neighbour = <Part>(which: string, question: Part): Sentence<Part> => [`${which}: `, question];

export const everythingOf = (title: string) => `الكل: ${title}`;
export const everythingInOne = (count: number) => `كل ما في ملف واحد، ${countOf(count, countedArticles)}`;
export const introduction = 'مقدمة';
export const inOrderOfTime = 'المقالات بترتيب الزمن';
export const exportFiles = 'التصدير';
export const changeColumns = 'تغيير الأعمدة والصفوف';
export const partsOfComparison = 'أجزاء المقارنة';

export const noArticleYet = 'لا مقال بعد';
export const selection = 'كيف اختيرت المقالات:';
