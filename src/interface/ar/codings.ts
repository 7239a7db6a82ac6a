import { comma, countOf, isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

const claims = {
  zero: 'لا ادعاءات',
  one: 'ادعاء واحد',
  two: 'ادعاءان',
  few: '# ادعاءات',
  many: '# ادعاءً',
  other: '# ادعاء',
};
const figures = {
  zero: 'لا أرقام',
  one: 'رقم واحد',
  two: 'رقمان',
  few: '# أرقام',
  many: '# رقمًا',
  other: '# رقم',
};
const voices = {
  zero: 'لا أصوات',
  one: 'صوت واحد',
  two: 'صوتان',
  few: '# أصوات',
  many: '# صوتًا',
  other: '# صوت',
};
const questions = { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' };
const measures = {
  zero: 'لا مقاييس',
  one: 'مقياس واحد',
  two: 'مقياسان',
  few: '# مقاييس',
  many: '# مقياسًا',
  other: '# مقياس',
};

export const coding = 'الترميز';
/** Codebook and coder are named where there are others. */
export const codingOf = (title: string, by: { codebook?: string | undefined; coder?: string | undefined }) =>
  `ترميز «${isolated(title)}»${by.codebook === undefined ? '' : ` بحسب دليل «${isolated(by.codebook)}»`}${by.coder === undefined ? '' : `، ${isolated(by.coder)}`}`;
export const description = (outlet: string) =>
  `ما يقوله مقال ${isolated(outlet)} في كل سؤال من دليل الترميز، وعلى لسان من، وبأي أرقام وتسميات.`;
export const lead = (
  count: Record<'claims' | 'figures' | 'voices', number>,
  by: { coder: string; day: string; version: number; codebook: string },
) =>
  `${[countOf(count.claims, claims), countOf(count.figures, figures), countOf(count.voices, voices)].join(comma)}. رمّز المقال ${isolated(by.coder)} في ${by.day} بالنسخة ${by.version} من دليل الترميز «${isolated(by.codebook)}».`;
export const alsoCodedByCoder = <Part>(page: PartOf<Part>, coder: string): Sentence<Part> => [
  'وله كذلك ',
  page(`ترميز من ${isolated(coder)}`),
  '، وفي صفحة «عن الأرشيف» مدى اتفاق المرمّزين.',
];
export const codingBy = (coder: string) => `ترميز من ${isolated(coder)}`;
export const alsoCodedBy = <Part>(page: PartOf<Part>, codebook: string): Sentence<Part> => [
  'وله كذلك ',
  page(`ترميز بحسب دليل «${isolated(codebook)}»`),
  '.',
];
export const partsOfCoding = 'أجزاء الترميز';
export const annotations = 'الأقوال بصيغة تعليقات W3C التوضيحية (JSON-LD)';
export const byParagraph = 'فقرةً فقرة';

export const codebooks = 'أدلة الترميز';
export const codebooksDescription =
  'الأدلة التي تُرمَّز المقالات بحسبها، لكل موضوع دليل، وما تشترك فيه: فئات المتحدثين وسلّم المواقف.';
export const codebooksLead =
  'لكل موضوع دليل ترميز: ما تُسأل عنه مقالاته وما يمكن أن تجيب به، وما تحصيه أرقامها، وبأي قواعد. وتشترك الموضوعات كلها في فئات المتحدثين وسلّم المواقف.';
export const codebookItem = <Part>(
  page: Part,
  version: number,
  asked: number,
  measured: number,
): Sentence<Part> => [
  page,
  `، النسخة ${version}: ${countOf(asked, questions)} مع الإجابات، ${countOf(measured, measures)}، وقواعد`,
];

export const codebookTitle = (label: string) => `دليل الترميز: ${label}`;
export const codebookDescription = (label: string) =>
  `ما تُسأل عنه المقالات في هذا الموضوع وما يمكن أن تجيب به، وما تحصيه أرقامها، وبأي قواعد: ${label}.`;
export const codebookVersion = (version: number) => `دليل الترميز، النسخة ${version}`;
export const codebookLead = (asked: number, measured: number) =>
  `${countOf(asked, questions)} مع الإجابات، ${countOf(measured, measures)}، والقواعد التي تُرمَّز بها المقالات في هذا الموضوع.`;
export const codebookParts = <Part>(
  asked: PartOf<Part>,
  measured: PartOf<Part>,
  ruled: PartOf<Part>,
): Sentence<Part> => [asked('الأسئلة والإجابات'), '، ', measured('المقاييس'), '، ', ruled('القواعد'), '.'];
export const rules = {
  title: 'القواعد',
  answers: 'الإجابات',
  hedge: 'التحفّظ',
  voices: 'الأصوات',
  names: 'التسميات',
  events: 'الأحداث',
  stance: 'موقف المقال',
};

export const notCodedTwice = 'لم يُرمَّز أي مقال مرتين بعد.';
export const codedTwice = (articles: number, coders: readonly string[]) =>
  `${countOf(articles, {
    one: 'مقال واحد رمّزه',
    two: 'مقالان رمّزهما',
    few: '# مقالات رمّزها',
    many: '# مقالًا رمّزها',
    other: '# مقال رمّزها',
  })} ${coders.map(isolated).join(' و')}. وفي الجدول ألفا كريبندورف: 1 اتفاق تام، و0 ما كانت المصادفة وحدها لتعطيه.`;
export const onShapingTexts = (shaping: number, articles: number) =>
  shaping === articles
    ? 'قيس ذلك في النصوص التي وُضعت القواعد منها.'
    : `${countOf(shaping, {
        one: 'أحدها نص وُضعت القواعد منه',
        two: 'اثنان منها نصّان وُضعت القواعد منهما',
        other: '# منها نصوص وُضعت القواعد منها',
      })}.`;
export const expectLess = 'ويُتوقع اتفاق أقل في نصوص لم توضع القواعد بالرجوع إليها.';
export const agreementByVariable = 'اتفاق المرمّزين، بحسب المتغيّر';
export const agreementByQuestion = 'الاتفاق على الإجابات، سؤالًا سؤالًا';
export const variable = 'المتغيّر';
export const question = 'السؤال';
export const unitAndMetric = (unit: string, metric: string) => `${unit} (${metric})`;
export const alpha = 'ألفا';
export const units = 'الوحدات';
export const same = 'المتطابق';
export const noVariation = 'لا تباين';
export const percent = (share: number) => `${Math.round(share * 100)}%`;
