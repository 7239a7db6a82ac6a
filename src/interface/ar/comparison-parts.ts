import { countOf, isolated } from './language.ts';

const of = (count: number, all: number) => `${count} من أصل ${all}`;

export const moreRows = (caption: string, count: number, isMore: boolean) =>
  `${caption}: ${count}${isMore ? ' أخرى' : ''}`;
export const onlyIn = (article: string, count: number) => `فقط في ${isolated(article)} (${count})`;

export const claims = {
  title: 'من يقول ماذا',
  caption: 'ما يقوله كل مقال في كل سؤال',
  lead: 'كل صف سؤال، وكل خانة ما يجيب به مقال: أقوى صياغة له، وعلى لسان من، والفقرات التي تُظهره. «–»: لا يذكر شيئًا عن ذلك. وفي صفحة السؤال كل الصياغات.',
  empty: 'لا سؤال يجيب عنه مقالان أو أكثر.',
  couldAnswer: (answering: number, could: number) => `${of(answering, could)} كان بوسعها الإجابة`,
  matrixLead:
    'كل صف سؤال، وكل خانة ما يقوله مقال: على لسان من، مع الفقرات التي تُظهره. وللإجابات المتساوية حرف واحد: ● صوت المقال نفسه، و○ ما ينقله عن غيره. وتتناقض المقالات حين تعطي إجابات لا يمكن أن تصحّ معًا، أيًّا كان المتحدث؛ أما ما لا يُذكر، «–»، فلا يُحتسب أبدًا.',
  matrixLeadAlone:
    'كل صف سؤال مع إجابات المقال: على لسان من، مع الفقرات التي تُظهرها. ● صوت المقال نفسه، و○ ما ينقله عن غيره.',
  matrixEmpty: 'لم يبقَ سؤال يُعرض.',
};

export const stances = {
  title: 'مواقف المقالات',
  caption: 'موقف كل مقال من كل فاعل',
  corner: 'الفاعل',
  lead: 'موقف كل مقال من كل فاعل، من \u2066−2\u2069 (معادٍ) إلى \u2066+2\u2069 (مؤيد). ويظهر السبب عند فتح الخانة.',
  leadAlone: 'موقف المقال من كل فاعل، من \u2066−2\u2069 (معادٍ) إلى \u2066+2\u2069 (مؤيد).',
  empty: 'لا مواقف مُرمَّزة لهذه المقالات.',
  row: (actor: string) => `الموقف من ${actor}`,
  link: (actor: string) => `المواقف من ${actor}`,
  count: (scored: number, coded: number) => `${of(scored, coded)} تتخذ موقفًا`,
  silence: 'بلا موقف',
};

export const figures = {
  title: 'الأرقام',
  lead: 'كل رقم تورده المقالات، مرتبًا بحسب ما يُحصى، ولكل مقياس محوره. والشريط نطاق؛ والمفرغ تقريبي؛ ويمتد الخط المنقط حيث لا يعطي النص حدًّا.',
  empty: 'لا يورد أيٌّ من هذه المقالات رقمًا.',
  link: (measure: string) => `أرقام «${measure}»`,
  linkToNumber: (number: string, article: string) => `الرقم ${number} في ${article}`,
  ownVoice: 'بصوت المقال نفسه',
  by: (speaker: string) => `القائل: ${isolated(speaker)}`,
  date: (date: string) => `التاريخ: ${date}`,
};

export const voices = {
  title: 'أصوات المتحدثين',
  caption: (kind: string) => `الأصوات: ${kind}`,
  corner: 'المتحدث',
  lead: 'كل من يقتبس المقال كلامه أو ينقل معناه، بحسب صنف المتحدث. «بلا اسم»: لا يعطي المقال اسمًا. «عبر»: الوسيلة أو الشخص الذي أخذ المقال الكلام عنه. «–»: لا يُسمع.',
  leadAlone:
    'كل من يقتبس المقال كلامه أو ينقل معناه، بحسب صنف المتحدث. «بلا اسم»: لا يعطي المقال اسمًا. «عبر»: الوسيلة أو الشخص الذي أخذ المقال الكلام عنه.',
  empty: 'لا أصوات مُرمَّزة لهذه المقالات.',
  linkToKind: (kind: string) => `أصوات ${kind}`,
  heardIn: (definition: string, count: number, coded: number) =>
    `${definition} عدد المقالات التي يُسمع فيها: ${of(count, coded)}.`,
  link: (speaker: string) => `مواضع سماع ${speaker}`,
  onlyIn: (article: string) => `لا يُسمع إلا في ${isolated(article)}`,
  silence: 'لا يُسمع',
  modes: { quoted: 'اقتباس', paraphrased: 'نقل بالمعنى', both: 'اقتباس ونقل بالمعنى' },
};

export const names = {
  title: 'التسميات',
  caption: 'التسميات التي يستعملها كل مقال لكل فاعل وحدث',
  corner: 'الفاعل أو الحدث',
  lead: 'التسميات التي يستعملها كل مقال، كما وردت؛ وتعني ×3 ورودها في ثلاث فقرات، وتعني «–» أنه لا يُسمّى. وتُحتسب التسمية القصيرة داخل الأطول منها أيضًا.',
  leadAlone:
    'التسميات التي يستعملها المقال، كما وردت، مع الفقرات. وتُحتسب التسمية القصيرة داخل الأطول منها أيضًا.',
  empty: 'لا تسميات مُرمَّزة لهذه المقالات.',
  row: (name: string) => `تسميات ${name}`,
  count: (naming: number, coded: number) => `عدد المقالات التي تسمّيه: ${of(naming, coded)}`,
  more: (terms: string, rest: number) => `${terms}، و${rest} أخرى`,
  silence: 'لا يُسمّى',
};

export const events = {
  title: 'الأحداث، ومن يذكرها',
  caption: 'الأحداث، وما يذكره كل مقال عنها',
  corner: 'الحدث',
  lead: 'الأحداث بترتيب تواريخها. ويعني «أقدم منه» أن المقال نُشر قبل الحدث، و«ربما أقدم منه» أن تاريخه لا يكفي للحكم. والحدث المُدّعى هو ما يقول أحدهم إنه وقع.',
  leadAlone: 'الأحداث بترتيب تواريخها. والحدث المُدّعى هو ما يقول أحدهم إنه وقع.',
  empty: 'لا أحداث مُرمَّزة لهذه المقالات.',
  link: (event: string) => `الحدث «${event}»`,
  asTold: (article: string) => `برواية ${isolated(article)}`,
  alleged: 'مُدّعى',
  allegedBy: (speaker: string) => `يدّعيه ${isolated(speaker)}`,
  accordingTo: (speaker: string) => `يذكره ${isolated(speaker)}`,
  theArticle: 'المقال',
  count: (reporting: number, could: number) => `يذكره ${of(reporting, could)} كان بوسعها ذكره`,
  dated: (date: string) => ` (بتاريخ ${date})`,
  silence: 'لا يُذكر',
};

export const blame = {
  title: 'ما يُلام، وما المطلوب',
  caption: 'السبب والمسؤول والمعالجة في كل مقال',
  lead: 'ما يسمّيه كل مقال سببًا، ومن يحمّله المسؤولية، وما يطالب به. صف لكل مقال؛ «–»: لا يسمّي شيئًا.',
  leadAlone: 'ما يسمّيه المقال سببًا، ومن يحمّله المسؤولية، وما يطالب به.',
  roles: { cause: 'السبب', responsible: 'المسؤول', remedy: 'المعالجة' },
  row: (article: string) => `اللوم والمعالجة في ${article}`,
};

export const omissions = {
  title: 'ما لا يذكره كل مقال',
  caption: 'ما لا يذكره كل مقال مما يرد في غيره',
  lead: 'أسئلة وأحداث ترد في غير المقال ولا ترد فيه. ولا تُحتسب المقالات غير المُرمَّزة، ولا التي كُتبت قبل الحدث، في «2 من أصل 3 غيره».',
  questionsHead: 'أسئلة لا يجيب عنها',
  eventsHead: 'أحداث لا يذكرها',
  questions: 'الأسئلة',
  events: 'الأحداث',
  row: (article: string) => `ما لا يذكره ${article}`,
  empty: 'لا شيء مما يرد في غيره.',
  answeredBy: (count: number, others: number) => `يجيب عنه ${of(count, others)} غيره`,
  reportedBy: (count: number, others: number) => `يذكره ${of(count, others)} غيره`,
  singles: (count: number) =>
    countOf(count, {
      one: 'حدث واحد لا يذكره إلا مقال واحد غيره',
      two: 'حدثان لا يذكر كلًّا منهما إلا مقال واحد غيره',
      few: '# أحداث لا يذكر كلًّا منها إلا مقال واحد غيره',
      many: '# حدثًا لا يذكر كلًّا منها إلا مقال واحد غيره',
      other: '# حدث لا يذكر كلًّا منها إلا مقال واحد غيره',
    }),
};
export const othersHave = (count: number, others: number) => `يرد في ${of(count, others)} غيره`;

export const accounts = {
  title: 'عروض المقالات جنبًا إلى جنب',
  caption: 'عروض المقالات في أعمدة متوازية',
  lead: 'ما يقوله كل عرض، بترتيبه، بجانب السؤال الذي تجيب عنه فقراته. والفقرة التي تجيب عن أسئلة عدة تظهر عند كل منها.',
  rest: 'كل ما عدا ذلك',
  link: (question: string) => `العروض عن «${question}»`,
  answersBelow: 'يجيب؛ وعرضه كله أدناه.',
  silence: 'لا شيء',
};

export const statements = {
  denies: 'نفي',
  reportsEvent: 'ذكر الحدث',
  reportsEventOf: (speaker: string) => `ذكر حدث (${isolated(speaker)})`,
  dividedBetween: 'متضارب: يعطي إجابات متناقضة',
  wordings: (count: number) =>
    countOf(count, {
      one: 'صياغة أخرى',
      two: 'صياغتان أخريان',
      few: '# صياغات أخرى',
      other: '# صياغة أخرى',
    }),
};
export const opposed = {
  twoArticles: (one: string, other: string) => `${isolated(one)} و${isolated(other)}`,
  inTheirOwnVoice: 'كلٌّ بصوته',
  speakers: (one = 'صوت المقال نفسه', other = 'صوت المقال نفسه') =>
    `${isolated(one)} مقابل ${isolated(other)}`,
  alsoAgree: 'ويشتركان أيضًا في إجابة',
};
