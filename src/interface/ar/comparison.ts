import type { Sentence } from '../sentence.ts';
import { dateWords } from './dates.ts';
import { articles, countOf, inQuotes, isolated } from './language.ts';

export const parts = {
  claims: 'الادعاءات',
  stances: 'المواقف',
  figures: 'الأرقام',
  voices: 'الأصوات',
  names: 'التسميات',
  events: 'الأحداث',
  blame: 'اللوم والمعالجة',
  omissions: 'ما لم يُذكر',
};
export const article = 'المقال';
export const question = 'السؤال';
export const linkTo = (what: string) => `رابط إلى ${what}`;
export const theColumn = (label: string) => `عمود ${label}`;
export const theQuestion = (label: string) => `السؤال «${label}»`;
export const cellOn = (column: string, row: string) => `${column} عن «${row}»`;
export const compareThis = (label: string) => `إدراج ${label} في المقارنة`;
export const onlyThis = 'هذا وحده';
export const onlyThisOf = (label: string) => `هذا وحده: ${label}`;
export const moreArticles = (names: string, rest: number) => `${names} و${rest} غيرها`;
export const listed = (names: readonly string[]) => names.map(isolated).join('، ');

export const dateBases = { stated: 'مذكور', inferred: 'مستنتج', unknown: 'غير معروف' };
export const monthsInShort = dateWords.months;
export const noDate = 'بلا تاريخ';
export const fromYear = (year: string) => `منذ ${year}`;
export const untilYear = (year: string) => `حتى ${year}`;

export const whatTheyAnswer = 'ما تجيب به المقالات';
export const opposeOnNothing = 'لا تتعارض المقالات في أي سؤال.';
export const answersOfEach = 'الأسئلة، وما يجيب به كل مقال';
export const rowLeadsOn = 'كل صف يقود إلى جميع ما قيل في سؤاله.';
export const openRows = 'تُعرض الادعاءات عند فتح الصف.';

export const legend = {
  own: ['بصوت المقال نفسه', ''],
  passed: ['منقول', ' عن متحدث'],
  hedged: ['؟', ' بتحفّظ'],
  divided: ['متضارب', ': يناقض نفسه'],
  paragraph: ['¶', ' فقرة'],
  silent: ['–', ' لا يذكر'],
  predates: ['أقدم منه', ': كُتب قبله'],
  tinted: '\u00A0إجابة مشتركة أو متعارضة',
  opposed: '\u00A0متعارضة',
} as const;

export const claimsBehind = (label: string) => `الادعاءات وراء «${label}»`;
export const howManyAnswer = (answering: number, could: number, all: number) =>
  could < all
    ? `عدد المقالات المجيبة ${answering} من أصل ${could} كان بوسعها أن تعلم به. `
    : `عدد المقالات المجيبة ${answering} من أصل ${could}. `;
export const questionPage = (isOpposed: boolean) =>
  `صفحة هذا السؤال: كل الصياغات${isOpposed ? '، ومن يعارض من' : ''}`;
export const furtherAnswers = (count: number) => [`\u2066+${count}\u2069\u00A0`, 'أخرى'] as const;

const questions = (count: number) =>
  countOf(count, { one: 'سؤال واحد', two: 'سؤالين', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' });
const moreQuestions = (count: number) =>
  countOf(count, {
    one: 'سؤال آخر',
    two: 'سؤالين آخرين',
    few: '# أسئلة أخرى',
    many: '# سؤالًا آخر',
    other: '# سؤال آخر',
  });
export const folds = {
  contradict: (count: number) => `تناقض في ${moreQuestions(count)}`,
  'opposed-over-time': (count: number) => `تعارض عبر الزمن في ${moreQuestions(count)}`,
  differ: (count: number) => `اختلاف كلي أو جزئي في ${questions(count)}`,
  agree: (count: number) => `اتفاق كلي أو جزئي بين المجيبين في ${questions(count)}`,
  'one-answers': (count: number) => `مقال واحد فقط يجيب عن ${questions(count)}`,
  none: (count: number) => `لا إجابة عن ${questions(count)}`,
};
export const nobodyAnswers = 'بلا إجابة: ';

export const contradictionsInPairs = 'التناقضات، زوجًا زوجًا';
export const overTime = 'تعارض، لكن عبر الزمن';
export const overTimeLead = 'ربما تغيّرت الأمور بين الوقتين، ولذلك لا تُعدّ هذه تناقضات.';
export const foldedPairs = (count: number, isMore: boolean) =>
  isMore
    ? countOf(count, {
        one: 'زوج آخر: ',
        two: 'زوجان آخران: ',
        few: '# أزواج أخرى: ',
        many: '# زوجًا آخر: ',
        other: '# زوج آخر: ',
      })
    : countOf(count, {
        one: 'زوج واحد: ',
        two: 'زوجان: ',
        few: '# أزواج: ',
        many: '# زوجًا: ',
        other: '# زوج: ',
      });
export const pairsElsewhere = (count: number) =>
  countOf(count, {
    one: 'زوج آخر في صفحة سؤاله: ',
    two: 'زوجان آخران في صفحات أسئلتهما: ',
    few: '# أزواج أخرى في صفحات أسئلتها: ',
    many: '# زوجًا آخر في صفحات أسئلتها: ',
    other: '# زوج آخر في صفحات أسئلتها: ',
  });
export const clashApart = (apart: string, isOfSeveral: boolean, isOfPublication: boolean) =>
  `${isOfSeveral ? 'هذان ' : ''}${isOfPublication ? `${isOfSeveral ? 'نُشرا' : 'النشر'} ` : ''}${apart}`;
export const pairsInAll = (count: number) =>
  countOf(count, {
    one: 'زوج واحد من المقالات إجمالًا',
    two: 'زوجان من المقالات إجمالًا',
    few: '# أزواج من المقالات إجمالًا',
    many: '# زوجًا من المقالات إجمالًا',
    other: '# زوج من المقالات إجمالًا',
  });
export const alsoSaidBy = <Part>(articles: Part): Sentence<Part> => [' وكذلك ', articles, '.'];

export const sharedFigures = 'أرقام وردت في مقالين أو أكثر';
export const allFigures = 'كل الأرقام';
export const looksOfNumbers = { about: ' · مفرغ: تقريبي', open: ' · منقط: بلا حد في هذا الطرف' };
export const otherFigures = (labels: string) => `؛ ووردت في مقالين أو أكثر أيضًا: ${labels}`;
export const axisTo = (end: string) => `المحور من 0 إلى ${end}.`;
export const noNumber = (articles: string) => `بلا رقم: ${articles}. `;
export const compareWithCare = (cautions: string) => `المقارنة هنا تستدعي الحذر: ${cautions}.`;
export const cautions = {
  counts: 'ما يُحصى ليس واحدًا',
  dates: 'الأرقام لتواريخ مختلفة',
  spans: 'بعضها عن يوم واحد وبعضها عن مدة أطول',
};
export const measureIn = (label: string, unit: string) => `${label} (${unit})`;
export const approximately = (words: string) => `نحو ${words}`;
export const range = (from: string, to: string) => `${from} إلى ${to}`;
export const orMore = (from: string) => `${from} أو أكثر`;
export const atMost = (to: string) => `${to} على الأكثر`;
/** Isolated, since a sign before a number would stand on its other side. */
export const score = (signed: string) => `\u2066${signed}\u2069`;

export const whoIsHeard = 'أصوات المتحدثين';
export const heardHeads = ['المقال', 'بصوته', 'بالاسم', 'نقلًا عن غيره'];
export const noClaim = 'لا ادعاءات';
export const ownClaims = (percent: number, claims: number) =>
  `${percent}% من ${countOf(claims, { one: 'ادعاء واحد', two: 'ادعاءين', few: '# ادعاءات', many: '# ادعاءً', other: '# ادعاء' })}`;
export const noVoice = 'لا أصوات';
export const namedVoices = (named: number, voices: number) =>
  `${named} من أصل ${countOf(voices, { one: 'صوت واحد', two: 'صوتين', few: '# أصوات', many: '# صوتًا', other: '# صوت' })}`;
export const notCoded = 'غير مُرمَّز';
export const foundInOne = 'ما ورد في مقال واحد فقط';
export const nothingAlone = 'لا شيء: كل ما ورد في مقال ورد في غيره.';
export const onlyIn = <Part>(name: Part, counts: Part): Sentence<Part> => ['فقط في ', name, ': ', counts];
export const counted = {
  claims: (count: number) =>
    countOf(count, { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' }),
  stances: (count: number) =>
    countOf(count, { one: 'موقف واحد', two: 'موقفان', few: '# مواقف', many: '# موقفًا', other: '# موقف' }),
  figures: (count: number) =>
    countOf(count, {
      one: 'مقياس واحد',
      two: 'مقياسان',
      few: '# مقاييس',
      many: '# مقياسًا',
      other: '# مقياس',
    }),
  voices: (count: number) =>
    countOf(count, { one: 'صوت واحد', two: 'صوتان', few: '# أصوات', many: '# صوتًا', other: '# صوت' }),
  names: (count: number) =>
    countOf(count, { one: 'تسمية واحدة', two: 'تسميتان', few: '# تسميات', other: '# تسمية' }),
  events: (count: number) =>
    countOf(count, { one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' }),
};
export const citeThis = 'للاستشهاد:';
export const citation = (about: {
  archive: string;
  title: string;
  articles: string;
  state: string;
  url: string;
  accessed: string | undefined;
}) =>
  `${about.archive}: ${about.title}${/[.?!؟]$/.test(about.title) ? '' : '.'} المقالات: ${about.articles}. حالة الأرشيف: ${about.state}. ${isolated(about.url)}${about.accessed === undefined ? '' : ` (تاريخ الاطلاع: ${about.accessed})`}`;
export const citedArticle = (outlet: string, title: string) => `${isolated(outlet)}، ${inQuotes(title)}`;
export const articlesOfOutlets = (count: number, outlets: number) =>
  `${countOf(count, articles)} من ${countOf(outlets, { one: 'وسيلة إعلام واحدة', two: 'وسيلتي إعلام', few: '# وسائل إعلام', other: '# وسيلة إعلام' })}، كما هي مدرجة هناك`;
