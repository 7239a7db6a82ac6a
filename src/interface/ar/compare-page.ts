import type { PartOf, Sentence } from '../sentence.ts';
import { articles, countOf, locale } from './language.ts';

const articlesOf = (count: number) => countOf(count, { ...articles, two: 'مقالين' });

export const compare = 'المقارنة';
export const comparisonOf = (count: number) => `مقارنة ${articlesOf(count)}`;
export const compared = (count: number, questions: number) =>
  `تمت مقارنة ${articlesOf(count)} في ${countOf(questions, { zero: '0 أسئلة', one: 'سؤال واحد', two: 'سؤالين', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' })}.`;
export const theArticles = 'المقالات';
export const citedBlind = 'قراءة محجوبة المصدر: وسائل الإعلام والعناوين والتواريخ والمواقف مخفية.';

export const change = 'تغيير';
export const columns = 'الأعمدة';
export const reading = 'القراءة';
export const orderOfClaims = 'ترتيب الادعاءات ';
export const rowOrders = { contradictions: 'التناقضات أولًا', codebook: 'كما في دليل الترميز' };
export const onlyContradictions = 'الأسئلة التي تتناقض فيها المقالات فقط';
export const accountsToo = 'عروض المقالات جنبًا إلى جنب';
export const readBlind = 'قراءة محجوبة المصدر: إخفاء الوسيلة والتاريخ والموقف';
export const belowOverview = 'تحت النظرة العامة';
export const questions = 'الأسئلة';
export const shownArticles = (count: number) => countOf(count, articles);
export const shownQuestions = (asked: number, known: number) =>
  asked === known ? `كل الأسئلة (${known})` : `${asked} من أصل ${known} من الأسئلة`;
export const shownContradictions = 'التناقضات فقط';
export const shownBlind = 'محجوبة المصدر';
export const shownParts = (labels: string[]) => `مع ${labels.join('، ')}`;
export const shownAccounts = 'مع عروض المقالات';
export const moveBefore = ['→', (label: string) => `النقل إلى اليمين: ${label}`] as const;
export const moveAfter = ['←', (label: string) => `النقل إلى اليسار: ${label}`] as const;
export const remove = (label: string) => `الإزالة: ${label}`;

export const citeAndExport = 'الاستشهاد والتصدير';
export const linkForClass = 'رابط للصف';
export const copyLink = 'نسخ الرابط';
export const copyCitation = 'نسخ الاستشهاد';
export const linkCopied = 'نُسخ الرابط.';
export const citationCopied = 'نُسخ الاستشهاد.';
export const print = 'الطباعة';
export const dayInWords = (day: Date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);
export const partsOfComparison = 'أجزاء المقارنة';
export const overview = 'نظرة عامة';
export const askAlso = 'أسئلة أخرى: ';
export const allQuestions = (count: number) => `كل الأسئلة (${count})`;

export const loading = 'يجري تحميل المقالات …';
export const notLoaded = 'تعذّر تحميل المقالات. يمكن تكرار المحاولة، أو قراءة أحد الملفات.';
export const articlesNotLoaded = (left: readonly (string | number)[]) =>
  `تعذّر تحميله فلم يدخل في المقارنة: ${left.join('، ')}. ودون اتصال لا تُقارَن إلا مقالات سبقت قراءتها.`;
export const accountsNotLoaded = 'تعذّر تحميل عروض بعض المقالات، فلا يظهر هنا أيّ عرض.';
export const noLongerHere = 'أحد مقالات هذا الرابط لم يعد هنا.';
export const noSuchQuestion = (id: string) => `لا سؤال باسم «${id}» في دليل الترميز؛ وقد أُسقط.`;
export const notACode = 'الرابط ناقص أو غُيِّر: لا يُستدل منه على أي مقال.';
export const notAnId = 'جزء من العنوان لا يدل على مقال، وقد أُسقط.';
export const repeated = 'طُلب مقال مرتين؛ وهو معروض مرة واحدة.';
export const tooManyIds = (ids: number, most: number) => `عدد المعرّفات ${ids}، وقد بُحث عن أول ${most} منها.`;
export const noSuchPart = (names: string[]) => `لا جزء باسم «${names.join('»، «')}» في المقارنة؛ وقد أُسقط.`;
export const noSuchArticle = (id: string) => `لا مقال باسم «${id}» هنا؛ وقد أُسقط.`;
export const tooMany = (found: number, most: number) =>
  `لا تتسع المقارنة لأكثر من ${articlesOf(most)}؛ والمعروض أول ${most} من أصل ${found}.`;
export const noneChosen =
  'لم تُقارن أي مقالات بعد. يمكن اتباع أحد الروابط أدناه، أو اختيار مقالين إلى ستة ثم الضغط على «المقارنة».';
export const oneAlone = 'مقال واحد وحده لا يُقارن. يمكن اختيار مقال آخر أدناه.';

export const description =
  'مقارنة ما بين مقالين وستة مقالات جنبًا إلى جنب: ما يقوله كل منها في السؤال نفسه، وعلى لسان من، وبأي تسميات، وبأي أرقام، وما لا يذكره.';
export const needsScript = <Part>(link: PartOf<Part>): Sentence<Part> => [
  'لمقارنة مقالات من اختيار القارئ تحتاج هذه الصفحة إلى JavaScript. أما ',
  link('الملفات'),
  ' فتقارن من دونه.',
];
export const chooseArticles = 'اختيار المقالات';
export const pair = ([one, other]: readonly [string, string]) => `${one} و${other}`;
export const contradictOn = ({ shown, more }: { shown: readonly string[]; more: number }) =>
  `يتناقضان: ${shown.join(' ')}${more === 0 ? '' : ` (وفي ${more} غيرها)`}`;
export const allOf = (count: number) => `كل المقالات (${count})`;
export const ofDossier = (title: string) => `في «${title}»`;
export const chooseAny = 'يمكن اختيار ما بين مقالين وستة مقالات.';
export const chooseLatest = (count: number) =>
  `يمكن اختيار ما بين مقالين وستة مقالات من أحدث ${count}؛ وغيرها في القوائم وفي البحث.`;
export const orDossier = <Part>(link: PartOf<Part>): Sentence<Part> => ['أو قراءة ', link('ملف'), ' مُعدّ.'];
export const questionsIfNotAll = (count: number) => `أسئلة مختارة، بدلًا من كلها (${count})`;
