import { comma, countOf, inQuotes, isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

export const draft = 'هذه مسودّة.';
export const draftNote = <Part>(key: Part): Sentence<Part> => [
  'تظهر هنا أثناء كتابتها، ولا تدخل في البناء حتى يُحذف ',
  key,
  ' من ملفها.',
];
export const contradictsOn = (questions: number) =>
  `يناقض مقالات أخرى في ${countOf(questions, {
    one: 'سؤال واحد',
    two: 'سؤالين',
    few: '# أسئلة',
    many: '# سؤالًا',
    other: '# سؤال',
  })}`;

export const atAGlance = 'لمحة سريعة';
export const publisherDateStance = 'الناشر والتاريخ والموقف';
export const contentsAndCitation = 'المحتويات والاستشهاد';
export const contents = 'المحتويات';
export const cite = 'الاستشهاد';
export const citation = (source: {
  outlet: string;
  title: string;
  date: string;
  archive: string;
  url: string;
}) =>
  `${isolated(source.outlet)}، ${inQuotes(source.title)} (${source.date}). العرض في ${isolated(source.archive)}: ${isolated(source.url)}`;
export const unstatedDate = (date: string, basis: string) => `${date}، ${basis}`;

export const theAccount = 'عرض المقال';
export const accountNote = (isAligned: boolean) =>
  `ما يقوله المصدر بكلماتنا${isAligned ? '، والأرقام هي فقرات النص الأصلي' : ''}. ليس في العرض ما توصلنا إليه بأنفسنا.`;

export const sic = { mark: 'كذا', note: 'كما في المصدر.' };

export const publishedBy = 'الناشر';
export const readInCopyOf = <Part>(outlet: Part): Sentence<Part> => ['قُرئ في نسخة ', outlet];
export const byline = (names: string) => `(بقلم: ${isolated(names)})`;
export const date = 'التاريخ';
export const stance = 'الموقف';
export const stanceReason = (definition: string, because: string) => `${definition} هنا: ${because}`;
export const judgedBy = (coder: string, day: string) => `حكم بذلك ${isolated(coder)} في ${day}.`;
export const text = 'النص';
export const genreAndSize = (genre: string, language: string, words: number, paragraphs: number) =>
  [`${genre} باللغة ${language}`, countOf(words, countedWords), countOf(paragraphs, countedParagraphs)].join(
    comma,
  );
const countedWords = {
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: '# كلمات',
  other: '# كلمة',
};
const countedParagraphs = {
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: '# فقرات',
  other: '# فقرة',
};

export const contradictsOthers = 'ما يناقض فيه مقالات أخرى';
export const contradictsNone = 'لا يناقض في ملفاته أي مقال آخر.';
export const contradicts = (outlets: string) => `يناقض ${outlets}`;
export const andMore = (names: string, rest: number) => `${names} ${andMoreOf(rest)}`;
/** Of outlets or paragraphs, whose words are feminine. */
export const andMoreOf = (rest: number) =>
  countOf(rest, { one: 'وواحدة أخرى', two: 'واثنتين أخريين', other: 'و# أخرى' });
export const moreQuestions = (count: number) =>
  countOf(count, {
    one: 'سؤال آخر',
    two: 'سؤالان آخران',
    few: '# أسئلة أخرى',
    many: '# سؤالًا آخر',
    other: '# سؤال آخر',
  });

export const actors = 'الفاعلون';
export const places = 'الأماكن';
export const actorsInArticle = 'الفاعلون في هذا المقال';
export const placesInArticle = 'الأماكن في هذا المقال';
export const numberOfSentences = 'يدل الرقم على عدد الجمل التي تذكره في عرض المقال.';

export const coding = 'الترميز';
export const whatIsCoded = <Part>(page: PartOf<Part>, items: string): Sentence<Part> => [
  page('ما يقوله المقال في كل سؤال'),
  `، وعلى لسان من، وبأي أرقام وتسميات، ولكلٍّ فقراته: ${items}.`,
];
export const codedItems = (count: Record<'claims' | 'figures' | 'voices' | 'names' | 'events', number>) =>
  [
    countOf(count.claims, {
      zero: 'لا ادعاءات',
      one: 'ادعاء واحد',
      two: 'ادعاءان',
      few: '# ادعاءات',
      many: '# ادعاءً',
      other: '# ادعاء',
    }),
    countOf(count.figures, {
      zero: 'لا أرقام',
      one: 'رقم واحد',
      two: 'رقمان',
      few: '# أرقام',
      many: '# رقمًا',
      other: '# رقم',
    }),
    countOf(count.voices, {
      zero: 'لا أصوات',
      one: 'صوت واحد',
      two: 'صوتان',
      few: '# أصوات',
      many: '# صوتًا',
      other: '# صوت',
    }),
    countOf(count.names, {
      zero: 'لا تسميات',
      one: 'تسمية واحدة',
      two: 'تسميتان',
      few: '# تسميات',
      other: '# تسمية',
    }),
    countOf(count.events, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),
  ].join(comma);

export const theOriginal = 'النص الأصلي';
export const verifiedCopy = <Part>(page: PartOf<Part>): Sentence<Part> => [
  'هنا نسخة تم التحقق منها: ',
  page('قراءة النص'),
];
export const besideTheAccount = 'بجانب العرض';
export const copyNotShown = 'لا تُعرض النسخة الموجودة هنا.';
export const belongsToPublisher = (isMissing: boolean) =>
  `النص الأصلي ملك لناشره${isMissing ? '، وهو غير موجود هنا' : ''}. كل نسخة لها بصمة SHA-256 المبيّنة أدناه هي النص الذي قرأناه.`;
export const why = 'السبب';

export const beforeAndAfter = 'المقالات السابقة واللاحقة في الزمن';
export const earlier = 'الأسبق';
export const later = 'اللاحق';
export const isEarliest = 'هذا أقدم مقال في الأرشيف.';
export const isLatest = 'هذا أحدث مقال في الأرشيف.';
export const sharing = 'المقالات التي تشترك معه في أكثر الفاعلين والأماكن';
export const thisWithChosen = 'هذا المقال، مع ما يُختار:';
export const inCommon = (count: number) =>
  countOf(count, {
    one: 'اسم مشترك واحد',
    two: 'اسمان مشتركان',
    few: '# أسماء مشتركة',
    many: '# اسمًا مشتركًا',
    other: '# اسم مشترك',
  });
