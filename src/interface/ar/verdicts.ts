import type { Sentence } from '../sentence.ts';
import { countOf } from './language.ts';

export const verdicts = {
  contradict: 'تناقض',
  'opposed-over-time': 'تعارض عبر الزمن',
  differ: 'اختلاف',
  agree: 'اتفاق',
  'one-answers': 'إجابة واحدة',
  none: 'بلا إجابة',
};
export const differInPart = 'اختلاف جزئي';
export const agreeInPart = 'اتفاق جزئي';
export const contradictHedged = 'تناقض بتحفّظ';
export const apart = (between: string, hasMore = false) => `بفارق ${between}${hasMore ? ' أو أكثر' : ''}`;
export const agreePartlyApart = (agree: string, howFar: string) => `${agree}، وبعضه ${howFar}`;
export const agreeApart = (agree: string, howFar: string) => `${agree}، ${howFar}`;

interface Amount {
  count: number;
  unit: 'day' | 'month' | 'year';
}
const NUMBERS = ' ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
/** The forms of one, two, three to ten, and more; two is in the genitive, since every time follows a word that asks for it. */
const UNITS = {
  day: ['يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم'],
  month: ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
  year: ['سنة واحدة', 'سنتين', 'سنوات', 'سنة', 'سنة'],
} as const;
/** Three to ten in words: of masculine units the number has the feminine ending. */
const inWords = (count: number, unit: Amount['unit']) => {
  const word = NUMBERS[count - 2];
  return word === undefined ? String(count) : `${word}${unit === 'year' ? '' : 'ة'}`;
};
export const amount = ({ count, unit }: Amount) => {
  const [one, two, few, many, other] = UNITS[unit];
  return countOf(count, {
    one,
    two,
    few: `${inWords(count, unit)} ${few}`,
    many: `# ${many}`,
    other: `# ${other}`,
  });
};
export const about = (time: Amount) => `نحو ${amount(time)}`;
export const atLeast = (time: Amount) => `${amount(time)} على الأقل`;
export const fromTo = (least: Amount, most: Amount) => `${amount(least)} إلى ${amount(most)}`;
export const duration = (times: Amount[]) => times.map(amount).join(' و');

const pairs = (count: number) =>
  countOf(count, { one: 'زوج واحد', two: 'زوجين', few: '# أزواج', many: '# زوجًا', other: '# زوج' });
export const pairsWith = (
  count: number,
  all: number,
  verdict: string,
  far?: { pairs: number; apart: string },
) =>
  `${verdict}: ${count} من أصل ${pairs(all)}${far === undefined ? '' : ` (${far.pairs} منها ${far.apart})`}`;

const answer = (count: number) =>
  countOf(count, {
    one: 'يجيب عنه مقال واحد',
    two: 'يجيب عنه مقالان',
    few: 'تجيب عنه # مقالات',
    many: 'يجيب عنه # مقالًا',
    other: 'يجيب عنه # مقال',
  });
const whoAnswers = (answering: number, could: number, all: number) => {
  if (could === 0) return 'لم يكن بوسع أيٍّ من المقالات أن يجيب عنه';
  if (could === 1) return `${answering === 0 ? 'لا ' : ''}يجيب عنه المقال الوحيد الذي كان بوسعه ذلك`;
  if (could < all) {
    const of = `المقالات التي كان بوسعها ذلك، وعددها ${could}`;
    return answering === 0 ? `لا يجيب عنه أيٌّ من ${of}` : `${answer(answering)} من ${of}`;
  }
  if (answering === 0) return `لا يجيب عنه أيٌّ من المقالات، وعددها ${all}`;
  if (answering === all && all > 1)
    return all === 2 ? 'يجيب عنه المقالان' : `تجيب عنه المقالات كلها، وعددها ${all}`;
  return `${answer(answering)} من أصل ${all}`;
};

/** How pairs of articles are, after one, two, three to ten, eleven to ninety-nine and more of them. */
const PAIRS_ARE = {
  contradict: ['متناقض', 'متناقضان', 'متناقضة', 'متناقضًا', 'متناقض'],
  'opposed-over-time': ['متعارض', 'متعارضان', 'متعارضة', 'متعارضًا', 'متعارض'],
  differ: ['مختلف', 'مختلفان', 'مختلفة', 'مختلفًا', 'مختلف'],
  agree: ['متفق', 'متفقان', 'متفقة', 'متفقًا', 'متفق'],
} as const;
type Relation = keyof typeof PAIRS_ARE;
const overTime = (relation: Relation) => (relation === 'opposed-over-time' ? ' عبر الزمن' : '');
export const eachTwoShare = 'كل مقالين منها يشتركان في إجابة، ولا إجابة تشترك فيها كلها';
export const allDo = (relation: Relation, answering: number) =>
  `${answering === 2 ? 'المقالان' : 'كل مقالين منها'} ${PAIRS_ARE[relation][1]}${overTime(relation)}`;
export const onePairDoes = (relation: Relation) => `زوج واحد ${PAIRS_ARE[relation][0]}${overTime(relation)}`;
export const pairsDo = (relation: Relation, count: number, all?: number) => {
  const [one, two, few, many, other] = PAIRS_ARE[relation];
  const words = countOf(count, {
    one: `زوج واحد ${one}`,
    two: `زوجان ${two}`,
    few: `# أزواج ${few}`,
    many: `# زوجًا ${many}`,
    other: `# زوج ${other}`,
  });
  return `${words}${overTime(relation)}${all === undefined ? '' : ` من أصل ${all}`}`;
};
export const verdictSentence = <Part>(
  { answering, could, articles: all }: { answering: number; could: number; articles: number },
  relations: Part[],
): Sentence<Part> => [
  whoAnswers(answering, could, all),
  ...relations.flatMap((relation, index) => [index === 0 ? '؛ ' : '، ', relation]),
  '.',
];
export const aboutState = (time: string) =>
  ` قد يتغيّر الوضع، ولذلك تُعدّ الإجابات التي يفصل بينها أكثر من ${time} متعارضة عبر الزمن، لا متناقضة.`;
export const aboutFact = ' السؤال عن واقعة: فالإجابات المتعارضة متناقضة مهما كان وقت صدورها.';
