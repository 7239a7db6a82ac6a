import type { PartOf, Sentence } from '../sentence.ts';
import { articles as forms, countOf } from './language.ts';

export const of = (count: number, all: number) => `${count} من أصل ${all}`;

export const answersHead = 'الإجابات، وعدد من يعطيها ممن كان بوسعهم ذلك';
export const answersOfMany = 'الأسئلة، وعدد المقالات التي تعطي كل إجابة';
export const answerCount = (givers: number, could: number, own: number) =>
  `${of(givers, could)} كان بوسعها ذلك؛ بصوت المقال نفسه: ${own}`;
export const furtherAnswers = (count: number) =>
  countOf(count, {
    one: ' وإجابة أخرى',
    two: ' وإجابتان أخريان',
    few: ' و# إجابات أخرى',
    other: ' و# إجابة أخرى',
  });
export const howManyAnswer = (answering: number, could: number) =>
  `عدد المقالات المجيبة ${of(answering, could)} كان بوسعها الإجابة. `;
export const questionPage = 'صفحة هذا السؤال: أقوى صياغات الإجابات كلها، ومن يعارض من';
export const counted = (count: number, names: string) => `${count} (${names})`;
export const answerAgainstAnswer = 'التناقضات، إجابة مقابل إجابة';
export const articles = (count: number) => countOf(count, forms);
export const against = (one: number, other: number) =>
  `${articles(one)} مقابل ${countOf(other, { ...forms, two: 'مقالين' })}`;
export const theseTwo = (apart: string) => `هذان ${apart}`;
export const alsoSaidBy = (names: string) => ` وكذلك ${names}.`;
export const moreInFile = (count: number) => `في ملف JSON تعارضات أخرى، لكلٍّ منها مقالات أقل، وعددها ${count}.`;
export const morePairs = (count: number) =>
  `في صفحات الأسئلة أزواج أخرى من الإجابات المتعارضة، وعددها ${count}.`;

const claimsOf = (count: number) =>
  countOf(count, { one: 'ادعاء واحد', two: 'ادعاءين', few: '# ادعاءات', many: '# ادعاءً', other: '# ادعاء' });
export const heard = (about: {
  own: number;
  claims: number;
  voices: number;
  named: number;
  secondHand: number;
}) =>
  `${about.own}% من ${claimsOf(about.claims)} بصوت المقالات نفسها. وعدد الأصوات ${about.voices}، منها ${about.named} بالاسم و${about.secondHand} نقلًا عن غيرها. `;
export const heardLinks = <Part>(link: (text: string, to: 'voices' | 'articles') => Part): Sentence<Part> => [
  link('من تسمعه معظم المقالات', 'voices'),
  '؛ ',
  link('المقالات واحدًا واحدًا', 'articles'),
  '.',
];
export const onlyLink = 'ما ينفرد به كل مقال، مع رابط إلى ترميزه';
export const onlyNote = <Part>(counted: string, link: PartOf<Part>): Sentence<Part> => [
  `في مقال واحد فقط ${counted}: `,
  link('ما ينفرد به كل مقال'),
  '، مع رابط إلى ترميزه.',
];

export const notCoded = 'غير مُرمَّز.';
export const heardIn = (about: {
  claims: number;
  own: number;
  voices: number;
  named: number;
  secondHand: number;
}) =>
  `عدد الادعاءات ${about.claims}${about.claims === 0 ? '' : `، منها ${about.own}% بصوته`}؛ الأصوات المسمّاة ${of(about.named, about.voices)}، والمنقولة عن غيرها ${about.secondHand}.`;
export const onlyHere = 'هنا فقط: ';
export const leavesOut = (questions: number, events: number) =>
  `ما لا يذكره: ${countOf(questions, { zero: 'لا أسئلة', one: 'سؤال واحد يجيب عنه غيره', two: 'سؤالان يجيب عنهما غيره', few: '# أسئلة يجيب عنها غيره', many: '# سؤالًا يجيب عنها غيره', other: '# سؤال يجيب عنها غيره' })}، و${countOf(events, { zero: 'لا أحداث', one: 'حدث واحد يذكره مقالان أو أكثر', two: 'حدثان يذكرهما مقالان أو أكثر', few: '# أحداث يذكرها مقالان أو أكثر', many: '# حدثًا يذكرها مقالان أو أكثر', other: '# حدث يذكرها مقالان أو أكثر' })}.`;
export const theArticle = (label: string) => `المقال ${label}`;

const numbersOf = (numbers: number, of: number) =>
  `${countOf(numbers, { one: 'رقم واحد', two: 'رقمان', few: '# أرقام', many: '# رقمًا', other: '# رقم' })} في ${countOf(of, { ...forms, two: 'مقالين' })}`;
export const figures = {
  lead: 'كل رقم يورده مقالان أو أكثر لشيء واحد، من الأصغر. ولكل رقم علامة على المحور؛ والشريط نطاق. ويقود اسم المقال إلى ترميزه، وفيه الفقرات روابط.',
  empty: 'لا مقياس له أرقام في مقالين أو أكثر.',
  count: (numbers: number, of: number) => `${numbersOf(numbers, of)}.`,
  onAxis: (numbers: number, of: number, end: string) =>
    `${numbersOf(numbers, of)}، على محور من 0 إلى ${end}.`,
  others: (count: number) =>
    countOf(count, {
      one: ' (ومقياس آخر في مقالين أو أكثر)',
      two: ' (ومقياسان آخران في مقالين أو أكثر)',
      few: ' (و# مقاييس أخرى في مقالين أو أكثر)',
      many: ' (و# مقياسًا آخر في مقالين أو أكثر)',
      other: ' (و# مقياس آخر في مقالين أو أكثر)',
    }),
};

export const previousPage = 'الصفحة السابقة';
export const pageOf = (page: number, last: number) => `الصفحة ${page} من ${last}`;
export const andMore = (count: number) => `و${count} أخرى`;

export const omissions = {
  title: 'ما لم يُذكر',
  lead: 'ما يرد في مقالين أو أكثر ولا يذكره غيرها وكان بوسعه أن يعلم به: الأسئلة أولًا، ثم الأحداث، والأكثر ذكرًا أولًا. والحدث المُدّعى لا يُحتسب فيما لم يُذكر.',
  link: 'مقدار ما لا يذكره كل مقال',
  row: (text: string) => `من لا يذكر «${text}»`,
  answeredBy: (have: number, could: number) => `يجيب عنه ${of(have, could)} كان بوسعها ذلك`,
  reportedBy: (have: number, could: number) => `يذكره ${of(have, could)} كان بوسعها ذلك`,
  leftOutBy: (count: number, names: string) => `عدد المقالات التي لا تذكره ${count}: ${names}`,
};
export const stances = {
  title: 'مواقف المقالات',
  lead: 'عدد المقالات في كل موقف من كل فاعل، من \u2066−2\u2069 (معادٍ) إلى \u2066+2\u2069 (مؤيد)، مع السبب في أحد المقالات. والفاعلون الذين تتخذ معظم المقالات موقفًا منهم أولًا.',
};
export const voices = {
  lead: 'كل من يقتبس كلامه أو ينقل معناه مقالان أو أكثر؛ ومن تسمعه معظم المقالات أولًا. ',
  kind: (label: string, heardIn: number, coded: number) => `${label}: في ${of(heardIn, coded)}.`,
  quoted: (count: number) => `اقتباس في ${count}`,
  paraphrased: (count: number) => `نقل بالمعنى في ${count}`,
  both: (count: number) => `اقتباس ونقل بالمعنى في ${count}`,
  unnamed: (count: number) => `بلا اسم في ${count}`,
  secondHand: (count: number) => `نقلًا عن غيره في ${count}`,
  count: (count: number, coded: number) => `عدد المقالات التي تسمعه: ${of(count, coded)}`,
};
export const names = {
  lead: 'التسميات التي تستعملها معظم المقالات لكل فاعل وحدث، كما وردت، مع عدد المقالات لكل منها. والفاعلون والأحداث الذين تسمّيهم معظم المقالات أولًا.',
  more: (count: number) =>
    countOf(count, {
      one: '؛ وتسمية أخرى',
      two: '؛ وتسميتان أخريان',
      few: '؛ و# تسميات أخرى',
      other: '؛ و# تسمية أخرى',
    }),
};
export const events = {
  lead: 'الأحداث التي يذكرها مقالان أو أكثر، من أصل المقالات التي كان بوسعها ذكرها: المُرمَّزة، وغير الأقدم من الحدث. والأكثر ذكرًا أولًا.',
  alleged: (count: number, reports: number, speakers: string) =>
    `مُدّعى في ${of(count, reports)}${speakers === '' ? '' : `، يدّعيه ${speakers}`}`,
  count: (reporting: number, could: number) => `يذكره ${of(reporting, could)} كان بوسعها ذلك`,
};
export const claims = {
  lead: 'الأسئلة التي يجيب عنها مقالان أو أكثر، والتناقضات أولًا: عدد من يعطي كل إجابة، ومن هم، وأقوى صياغة لها. وفي صفحة السؤال مزيد منها.',
};
export const blame = {
  lead: 'ما تسمّيه المقالات سببًا، ومن تحمّله المسؤولية، وما تطالب به: عدد من يعطي كل إجابة، ومن هم.',
  empty: 'لا يسمّي أيٌّ منها شيئًا.',
};
export const nothingShared = 'لا شيء مشتركًا هنا بين مقالين أو أكثر.';

export const leftToPages =
  'هذه النسخة للطباعة. ولكثرة المقالات تضم ما تشترك فيه: لكل سؤال أكثر الإجابات ورودًا مع أقوى صياغة لها، ولكل جزء آخر صفحته الأولى. أما الأقوال كلها ففي صفحات الأسئلة، والصفوف كلها في صفحات الأجزاء، وما ينفرد به مقال ففي ترميزه، ولكل قول سطر في ملف CSV.';
export const newest = (article: string) => `${article} (الأحدث)`;
export const moreStatements = (count: number) =>
  countOf(count, {
    one: 'وقول آخر',
    two: 'وقولان آخران',
    few: 'و# أقوال أخرى',
    many: 'و# قولًا آخر',
    other: 'و# قول آخر',
  });
export const divided = (count: number, names: string) =>
  `مقالات متضاربة تعطي إجابات متناقضة: ${count} (${names}).`;
export const everythingSaid =
  'كل ما تقوله المقالات عنه، إجابةً إجابة. ويقود اسم المقال إلى ترميزه، وفيه الفقرات روابط. ';
export const verdictAndMore = 'الحكم، وأقوى الصياغات، ومن يعارض من';
export const fileNote =
  'لما زاد على ستة مقالات يضم هذا الملف الأحكام بحسب الإجابات لا بحسب أزواج المقالات: تحت "answers" من يعطي كلًّا منها، وتحت "oppositions" المتعارضة منها والمقالات في كل جانب. وما تقوله المقالات في ملف CSV، سطر لكل قول؛ ولا أسطر لما لا يُذكر، واللوم والمعالجة ادعاءات في الأسئلة التي لها ذلك الدور. وترميز كل مقال في العنوان الذي تحت "coding".';
