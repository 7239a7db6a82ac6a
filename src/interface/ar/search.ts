import type { Sentence } from '../sentence.ts';
import { articles as countedArticles, countOf, locale } from './language.ts';

export const search = 'البحث';
export const description = (archive: string) =>
  `البحث في أرشيف «${isolated(archive)}»: كل كلمة في عروض المقالات، وكل اسم بأي تهجئة من تهجئاته.`;
export const whatToType = 'كلمات، أسماء بأي تهجئة، «عبارة»، هذا أو ذاك، −ليس هذا';
export const sortBy = 'الترتيب حسب';
export const sorts = { relevance: 'الصلة', oldest: 'الأقدم أولًا', newest: 'الأحدث أولًا' };
export const openFilters = 'التصفية حسب وسيلة الإعلام أو الموقف أو الفاعل …';
export const filters = 'خيارات التصفية';
export const lists = { articles: 'المقالات', actors: 'الفاعلون', places: 'الأماكن', outlets: 'وسائل الإعلام' };
export const needsScript = <Part>(
  articles: Part,
  actors: Part,
  places: Part,
  outlets: Part,
): Sentence<Part> => [
  'يحتاج البحث إلى JavaScript. ومن دونه يمكن تصفح القوائم: ',
  articles,
  ' حسب التاريخ ووسيلة الإعلام والموقف والسنة، و',
  actors,
  ' و',
  places,
  ' و',
  outlets,
  '، وفيها كل ذكر لكل منها.',
];
export const orBrowse = <Part>(articles: Part, actors: Part, places: Part, outlets: Part): Sentence<Part> => [
  'أو تصفح القوائم: ',
  articles,
  '، ',
  actors,
  '، ',
  places,
  '، ',
  outlets,
  '.',
];

export const mentionedMost = { actor: 'الفاعلون الأكثر ذكرًا', place: 'الأماكن الأكثر ذكرًا' };

export const facets = {
  text: 'النص',
  outlet: 'وسيلة الإعلام',
  stance: 'الموقف',
  genre: 'النوع',
  actor: 'الفاعل',
  place: 'المكان',
  year: 'السنة',
  language: 'اللغة',
};
export const kinds = { actor: 'فاعل', place: 'مكان', outlet: 'وسيلة إعلام' };
/** When an article was published, by which the search finds it. */
export const published = (date: string) => `تاريخ النشر: ${date}`;
/** What an article is, by which the search finds it. */
export const described = (genre: string, stance: string, language: string) =>
  [genre, stance, language].join('؛ ');
export const texts = { account: 'عرض المقال', original: 'النص الأصلي' };
export const between = '، ';
export const records = 'فاعلون وأماكن ووسائل إعلام';
export const questions = 'أسئلة';
export const dossiers = 'ملفات';
export const pages = 'صفحات';
export const facts = 'وقائع مؤرخة';
export const articles = 'مقالات';
export const chooseFrom = (size: number) => `الاختيار من ${number.format(size)}`;
export const moreValues = (count: number) => `${number.format(count)} غيرها`;
export const showMoreValues = 'عرض المزيد';
export const showMoreArticles = 'عرض مزيد من المقالات';
export const compareChosen = 'مقارنة المختار';
export const compare = 'للمقارنة';
export const compareArticle = (title: string) => `للمقارنة: ${isolated(title)}`;
export const moreParagraphs = (count: number) =>
  countOf(count, {
    one: 'وفي فقرة أخرى',
    two: 'وفي فقرتين أخريين',
    few: 'وفي # فقرات أخرى',
    other: 'وفي # فقرة أخرى',
  });
export const anotherName = (name: string) => `تسمية أخرى: ${isolated(name)}`;

export const loading = 'يجري تحميل الفهرس …';
export const notLoaded = 'تعذّر تحميل فهرس البحث. وتبقى قوائم المقالات والفاعلين والأماكن ووسائل الإعلام متاحة.';
export const passagesNotLoaded = 'تعذّر تحميل مواضع ورود ذلك فيه.';
export const notOnDevice = 'لا اتصال بالشبكة، ولم يسبق البحث عن هذا على هذا الجهاز.';
export const hasChanged = 'تغيّر الأرشيف بعد فتح هذه الصفحة. للبحث فيه يُعاد تحميل الصفحة.';
export const notLookedUp = (unread: readonly string[]) =>
  `تعذّر البحث عن: ${unread.map(isolated).join('، ')}.`;
export const notShown = (lost: number) =>
  `لم يُعرض من النتائج ما تعذّر تحميله، وهو ${countOf(lost, {
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    other: '# نتيجة',
  })}.`;
export const filtersNotLoaded = 'تعذّر تحميل خيارات التصفية.';
export const whatIsCovered = 'ودون اتصال لا يشمل البحث إلا ما يحفظه هذا الجهاز.';
export const nothingAsked = 'يبدأ البحث بكلمة أو اسم، أو باختيار من القوائم.';
export const countArticles = (count: number) => countOf(count, countedArticles);
export const countTexts = (count: number) =>
  countOf(count, {
    zero: 'لا نصوص',
    one: 'نص واحد',
    two: 'نصان',
    few: '# نصوص',
    many: '# نصًا',
    other: '# نص',
  });
export const found = (hits: string, shown: number | undefined, records: number, facts: number): string =>
  [
    hits,
    shown === undefined ? '' : `، المعروض منها أول ${number.format(shown)}`,
    records === 0
      ? ''
      : countOf(records, {
          one: '، وسجل واحد',
          two: '، وسجلان',
          few: '، و# سجلات',
          many: '، و# سجلًا',
          other: '، و# سجل',
        }),
    facts === 0
      ? ''
      : countOf(facts, {
          one: '، وواقعة مؤرخة',
          two: '، وواقعتان مؤرختان',
          few: '، و# وقائع مؤرخة',
          many: '، و# واقعة مؤرخة',
          other: '، و# واقعة مؤرخة',
        }),
  ].join('');
export const foundMost = (none: string, most: number) =>
  `${none} ${countOf(most, {
    one: 'فيها كل ما طُلب، وفي واحد معظمه',
    two: 'فيها كل ما طُلب، وفي اثنين معظمه',
    other: 'فيها كل ما طُلب، وفي # معظمه',
  })}`;
export const foundSome = (none: string, some: number) =>
  `${none} ${countOf(some, {
    one: 'فيها كل ما طُلب، وفي واحد بعضه',
    two: 'فيها كل ما طُلب، وفي اثنين بعضه',
    other: 'فيها كل ما طُلب، وفي # بعضه',
  })}`;
export const showingFor = <Part>(instead: Part, asTyped: Part): Sentence<Part> => [
  'المعروض نتائج البحث عن ',
  instead,
  '. ويمكن البحث عن ',
  asTyped,
  ' كما كُتب.',
];
export const didYouMean = <Part>(words: Part[]): Sentence<Part> => [
  ' هل المقصود ',
  ...words.flatMap((word, at) => (at === 0 ? [word] : [' أو ', word])),
  '؟',
];
export const asTyped = (word: string) => `«${word}»`;
export const nothingHasAll = 'لا يوجد مقال فيه كل هذا.';
export const shownWithout = (dropped: readonly string[]) =>
  `المعروض من دون ${dropped.map(mentioned).join('، ')}.`;
export const dropSomething = 'يمكن حذف كلمة أو اختيار:';
export const askForOne = 'يمكن البحث عن كلمة واحدة منها:';
export const takeBack = 'يمكن إلغاء اختيار أو تجربة كلمة أخرى.';
export const tryAnother = 'يمكن تجربة كلمة أخرى أو تهجئة أخرى.';
export const without = (words: string) => `من دون ${mentioned(words)}`;
export const only = (words: string) => `${mentioned(words)} وحدها`;

export const or = 'أو';
export const phrase = (words: string) => `«${words}»`;
export const clauses = (all: readonly string[]) => all.join('؛ ');
export const searchedFor = (clauses: string) => `البحث عن ${clauses}.`;
export const allOf = (words: readonly string[]) =>
  words.length > 1 ? `كل من: ${joined(words, '، ')}` : joined(words, '');
export const eitherOf = (words: readonly string[]) => joined(words, ' أو ');
export const noneOf = (words: readonly string[]) => `من دون ${joined(words, ' ومن دون ')}`;
export const publishedIn = (
  from: string | undefined,
  to: string | undefined,
  written: string,
  areBothNamed: boolean,
): string => {
  if (from === undefined) return `مقالات منشورة حتى نهاية ${to}، أو فيها ${mentioned(written)}`;
  if (to === undefined) return `مقالات منشورة منذ ${from}، أو فيها ${mentioned(written)}`;
  if (from === to) return `مقالات منشورة في ${from}، أو تذكره`;
  return `مقالات منشورة بين ${from} و${to}، أو ${areBothNamed ? 'تذكر التاريخين معًا' : `فيها ${mentioned(written)}`}`;
};
export const publishedInEither = (dates: string) => `مقالات منشورة في ${dates}، أو تذكره`;
export const dateNamed = (date: Date, isMonth: boolean) =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(isMonth ? {} : { day: 'numeric' }),
  }).format(date);
export const passingOver = (words: readonly string[]) => `مع تجاوز ${joined(words, '، ')}`;

export const claim = 'ادعاء';
export const event = 'حدث';
export const claimed = (text: string, question: string, answer: string) => `${text}. (${question} ${answer})`;
export const denied = (answer: string) => `نفي: ${answer}`;
export const anotherAnswer = 'إجابة أخرى';
export const wordsOfRoles = {
  cause: 'سبب، أسباب، علة، لماذا، cause, reason, why',
  responsible:
    'اللوم، يلوم، تلوم، يتهم، تتهم، اتهام، المسؤول، المسؤولية، المذنب، الذنب، من وراء، blame, responsible, guilty, who is behind it',
  remedy: 'علاج، معالجة، حل، حلول، ما العمل، ما المطلوب، remedy, solution, what should be done',
};

const number = new Intl.NumberFormat(locale);
/** Keeps words of any script together inside an Arabic sentence (U+2068, U+2069). */
const isolated = (words: string) => `\u2068${words}\u2069`;
/** Words that are spoken of, in quotation marks in place of those of a phrase. */
const mentioned = (words: string) => `«${isolated(words.replaceAll('"', ''))}»`;
const joined = (words: readonly string[], between: string) => words.map(isolated).join(between);
