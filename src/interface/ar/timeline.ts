import { dateWords } from './dates.ts';
import type { Sentence } from '../sentence.ts';
import { articles as countedArticles, countOf, inQuotes, isolated } from './language.ts';

const month = (number: number) => dateWords.months[number - 1] ?? '';
const articles = (count: number) => countOf(count, countedArticles);
const facts = (count: number) =>
  countOf(count, {
    zero: 'لا وقائع مؤرخة',
    one: 'واقعة مؤرخة واحدة',
    two: 'واقعتان مؤرختان',
    few: '# وقائع مؤرخة',
    many: '# واقعة مؤرخة',
    other: '# واقعة مؤرخة',
  });

export const title = 'الخط الزمني';
export const titleOfPeriod = (period: string) => `الخط الزمني: ${period}`;
export const titleOfPage = (name: string, page: number) => `${name}، الصفحة ${page}`;
export const nothingDated = 'لا شيء هنا يحمل تاريخًا بعد.';
export const lead = (
  counts: { article: number; event: number; fact: number },
  [first, last]: readonly [first: string, last: string],
) =>
  `${[
    ...(counts.article === 0 ? [] : [articles(counts.article)]),
    ...(counts.event === 0
      ? []
      : [
          countOf(counts.event, {
            one: 'حدث واحد تذكره المقالات',
            two: 'حدثان تذكرهما المقالات',
            few: '# أحداث تذكرها المقالات',
            many: '# حدثًا تذكرها المقالات',
            other: '# حدث تذكرها المقالات',
          }),
        ]),
    ...(counts.fact === 0 ? [] : [facts(counts.fact)]),
  ].join('، و')}، ${first === last ? `في ${first}` : `من ${first} إلى ${last}`}.`;
export const eventsStandOut = (
  all: number,
  most: { title: string; articles: number } | undefined,
  alone: number,
  alleged: number,
) => {
  const ofAll = countOf(all, {
    one: 'حدث واحد',
    two: 'حدثين',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  });
  const others =
    alone === all
      ? 'ينفرد مقال واحد بذكر كل حدث'
      : alone === 0
        ? `لا ينفرد مقال بذكر أي حدث`
        : `من أصل ${ofAll}، ينفرد مقال واحد بذكر كل من ${alone} منها`;
  return `${
    most === undefined ? '' : `أكثر الأحداث ذكرًا ${inQuotes(most.title)}: ${articles(most.articles)}. `
  }${others}${alleged === 0 ? '' : `؛ وعدد الأحداث المُدّعاة: ${alleged}`}.`;
};
export const leadWithEarlier = (said: string, count: number) =>
  `${said} ${countOf(count, {
    one: 'وبدأ أمر واحد قبل ذلك واستمر فيه، وهو مدرج أولًا',
    two: 'وبدأ أمران قبل ذلك واستمرا فيه، وهما مدرجان أولًا',
    few: 'وبدأت # أمور قبل ذلك واستمرت فيه، وهي مدرجة أولًا',
    many: 'وبدأ # أمرًا قبل ذلك واستمرت فيه، وهي مدرجة أولًا',
    other: 'وبدأ # أمر قبل ذلك واستمرت فيه، وهي مدرجة أولًا',
  })}.`;

export const monthOfYear = (number: number, year: number) => `${month(number)} ${year}`;
export const yearsTo = (first: number, last: number) => `من ${first} إلى ${last}`;
export const monthsTo = (first: number, last: number, year: number) =>
  `من ${month(first)} إلى ${month(last)} ${year}`;
export const daysTo = (first: number, last: number, number: number, year: number) =>
  `من ${first} إلى ${last} ${month(number)} ${year}`;
export const shortMonth = (number: number, year?: number) =>
  `${month(number)}${year === undefined ? '' : ` ${year}`}`;
export const shortDay = (day: number, number: number, year?: number) => `${day} ${shortMonth(number, year)}`;

export const reported = 'ما تذكره المقالات';
export const mostReported = 'الأحداث الأكثر ذكرًا في المقالات، أو المزعومة';
export const otherReports = 'أحداث أخرى تذكرها المقالات';
export const known = 'ما هو معروف';
export const otherOutlets = (count: number) =>
  countOf(count, {
    one: 'وسيلة إعلام أخرى',
    two: 'وسيلتا إعلام أخريان',
    few: '# وسائل إعلام أخرى',
    many: '# وسيلة إعلام أخرى',
    other: '# وسيلة إعلام أخرى',
  });
export const inLane = {
  article: articles,
  event: (count: number) =>
    countOf(count, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),
  fact: facts,
};
export const laneName = (lane: string, count: string) => `${lane}: ${count}`;
export const columnName = (lane: string, period: string, count: number) => `${lane}، ${period}: ${count}`;
export const markName = (number: number, when: string, what: string, outlet?: string) =>
  `${number}. ${outlet === undefined ? '' : `${isolated(outlet)}، `}${when}: ${isolated(what)}`;
export const thousands = (count: number) => `${count}K`;

export const looks = {
  stated: 'تاريخ مذكور',
  inferred: 'مستنتج (~)',
  span: 'مدة من الأيام',
  about: 'تقريبي أو مفتوح الطرف',
  uncertain: 'غير مؤكد (؟)',
  reported: 'حدث مذكور',
  alleged: 'حدث يدّعيه طرف ما',
};
export const inDoubt = '؟';
export const columnsCount = 'تعدّ الأعمدة ما بدأ في تلك الفترة، وتقود إلى صفوفه في الجدول';
export const numbersOfTable = 'الأرقام هي أرقام الجدول';

export const drawingWithTable = 'الخط الزمني، وفي الجدول أدناه الأمر نفسه بالكلمات';
export const sameInWords = 'الأمر نفسه بالكلمات';
export const rails = <Part>(
  marked: (kind: 'fact' | 'event' | 'article', text: string) => Part,
): Sentence<Part> => [
  'الخطوط من اليمين إلى اليسار: ',
  marked('fact', 'ما هو معروف،'),
  ' ',
  marked('event', 'ما تذكره المقالات،'),
  ' ',
  marked('article', 'المقالات.'),
];
export const columns = { number: 'الرقم', when: 'التاريخ', kind: 'النوع', what: 'الموضوع' };
export const counted = { article: 'المقالات', event: 'الأحداث المذكورة', fact: 'الوقائع المؤرخة' };
export const kinds = { fact: 'معروف', event: 'مذكور', article: 'مقال', alleged: 'مُدّعى' };
export const separator = '، ';

export const ofHome = {
  title: 'قصة واحدة من زوايا نظر عدة',
  caption:
    'كل علامة مقال في صف موقفه. طولها هو المدة التي لا بد أن المقال نُشر خلالها، وهي مملوءة حيث يذكر المصدر تاريخ النشر، والعلامة ~ لتاريخ مستنتج.',
};
export const articleName = (outlet: string, when: string, headline: string) =>
  `${isolated(outlet)}، ${when}: ${isolated(headline)}`;
