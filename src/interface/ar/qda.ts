export const claims = 'الأسئلة والإجابات';
export const figures = 'الأرقام';
export const voices = 'الأصوات';
export const names = 'التسميات';
export const events = 'الأحداث';
export const toward = 'الموقف من الجهات';
export const stance = 'موقف المقال';
export const groupNotes = {
  claims: 'الإجابات التي يعطيها المقال عن أسئلة دليل الترميز، وعلى لسان من.',
  figures: 'كل رقم يعدّه أحد المقاييس.',
  voices: 'من يُسمع في المقال، بحسب فئة المتحدث.',
  names: 'التسميات التي يستعملها المقال للجهات والأحداث.',
  events: 'ما حدث، أو ما يقال إنه حدث.',
  toward: 'موقف المقال من جهة ما، من −2 (معادٍ) إلى 2 (مؤيد).',
  stance: 'موقف المقال بمجمله.',
};
export const other = (question: string) => `إجابة أخرى: ${question}`;
export const denied = (answer: string) => `نفي: ${answer}`;
export const termsFor = (name: string) => `تسميات: ${name}`;
export const towardActor = (actor: string) => `الموقف من: ${actor}`;
export const toActor = (actor: string, score: string) => `${actor}: ${score}`;
export const rule = (text: string) => `القاعدة: ${text}`;
export const variables = {
  title: 'العنوان',
  outlet: 'الجهة الناشرة',
  date: 'التاريخ (EDTF)',
  earliest: 'أول يوم محتمل',
  latest: 'آخر يوم محتمل',
  stance: 'الموقف',
  genre: 'النوع',
  language: 'اللغة',
  url: 'الرابط',
};
export const readBy = (coder: string) => `قرأها ${coder}`;
export const reason = (what: string) => `السبب: ${what}`;
export const account = (title: string, outlet: string) =>
  `عرض مقال «${title}» (${outlet}): ما يقوله المقال فقرةً فقرةً بعبارات الأرشيف. النص الأصلي غير مرفق.`;
export const original = (title: string, outlet: string) =>
  `النص الأصلي لمقال «${title}» (${outlet}) من نسختك الخاصة. حقوقه لناشره، فلا تنشره.`;
export const project = (codebook: string, version: number) =>
  `الترميز وفق «${codebook}»، الإصدار ${version}. يدلّ الرمز على الإجابة أو المقياس أو المتحدث أو التسمية أو الدرجة، ويذكر تعليق المقطع ما سوى ذلك، قيمةً في كل سطر، كاملًا عند كل فقرة. وفي docs/exchange.md من Parallax ما لا تتسع له صيغة REFI-QDA.`;
