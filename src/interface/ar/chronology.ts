import { countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

const facts = {
  one: 'واقعة مؤرخة واحدة',
  two: 'واقعتان مؤرختان',
  few: '# وقائع مؤرخة',
  other: '# واقعة مؤرخة',
};
const couldNot = {
  one: 'واقعة واحدة',
  two: 'واقعتين',
  few: '# وقائع',
  other: '# واقعة',
};

export const whatIsKnown = 'التسلسل الزمني';
export const whatIsKnownOf = (label: string) => `التسلسل الزمني: ${label}`;
export const summary = (count: number, from: string, to: string) =>
  count === 1 ? `واقعة مؤرخة واحدة، في ${from}` : `${countOf(count, facts)}، من ${from} إلى ${to}`;
export const lead = (summary: string) =>
  `${summary}، ولكل واقعة المصدر الذي يذكرها. وهي تبيّن ما كان يمكن أن يعرفه كل مقال حين كُتب، ولا تحكم عليه.`;
export const background = <Part>(page: PartOf<Part>, summary: string): Sentence<Part> => [
  page('الخلفية'),
  `: ${summary}، ولكل واقعة مصدرها.`,
];

export const couldNotKnow = 'ما لم يكن يمكن لكل مقال أن يعرفه';
export const knowsAll = 'لم تأتِ بعده أي واقعة';
export const factsAfter = <Part>(count: number, first: Part): Sentence<Part> =>
  count === 1
    ? [`لم يكن يمكنه أن يعرف ${countOf(count, couldNot)}، في `, first]
    : [`لم يكن يمكنه أن يعرف ${countOf(count, couldNot)}، من `, first, ' وما بعده'];
export const factsWithin = <Part>(count: number, first: Part, last: Part): Sentence<Part> =>
  count === 1
    ? [`ربما لم يعرف ${countOf(count, couldNot)}، في `, first]
    : [`ربما لم يعرف ${countOf(count, couldNot)}، من `, first, ' إلى ', last];
export const whatItCouldKnow = (count: number) =>
  `في التسلسل ${countOf(count, facts)}. ولم يكن يمكن لمقال أن يعرف ما جاء منها بعد آخر يوم يُحتمل أنه نُشر فيه. وإذا كان تاريخه غير مؤكد، فربما لم يعرف ما وقع في تلك المدة. أما سائرها فكان يمكنه أن يعرفه.`;

export const inOrder = 'الوقائع بترتيبها';
export const withoutFirstDay = 'بلا يوم أول';
export const article = 'مقال:';
export const byThen = 'حتى هذا اليوم';
export const latestDate = 'آخر تاريخ ممكن: لم يكن يمكنه أن يعرف ما يلي.';
export const earliestDate = 'أول تاريخ ممكن للنشر.';
export const couldNotKnowNext = 'لم يكن يمكنه أن يعرف ما يلي.';

export const howMade = 'كيف أُعدّ';
export const belongsTo = 'يتبع الملفات الآتية:';

export const onQuestion = 'تقارير مؤرخة حول هذا السؤال';
export const onQuestionNote = 'لكل منها المصدر الذي يذكره، ويُسمّى فيه صاحب القول. وهي لا تحكم على أي إجابة.';
export const fromBeforeAll = 'كل المقالات أقدم من هذا.';
export const fromBefore = (articles: string) => `أقدم من هذا: ${articles}.`;
export const allKnown = (more: number) =>
  more > 0
    ? `${countOf(more, {
        one: 'واقعة أخرى',
        two: 'واقعتان أخريان',
        few: '# وقائع أخرى',
        other: '# واقعة أخرى',
      })} حول هذا السؤال، والتسلسل الزمني كاملًا`
    : 'التسلسل الزمني كاملًا';
