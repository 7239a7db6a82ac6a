import { isolated } from './language.ts';

export const howToCite = 'كيفية الاستشهاد';
export const citing = (title: string) => `كيفية الاستشهاد: ${isolated(title)}`;
export const description = (outlet: string) =>
  `كيفية الاستشهاد بمقال ${isolated(outlet)} وبعرضه في هذا الأرشيف: بثلاثة أساليب، وفي ملفات لبرنامج زوتيرو وBibLaTeX وغيرهما.`;
export const descriptionOfDossier =
  'كيفية الاستشهاد بهذا الملف وأسئلته ومصادره: بثلاثة أساليب، وفي ملفات لبرنامج زوتيرو وBibLaTeX وغيرهما.';
export const lead =
  'يمكن الاستشهاد بأمرين: فمن يكتب عمّا يقوله المقال يستشهد بالمقال نفسه، ومن يعتمد على عرض الأرشيف أو ترميزه يستشهد بالعرض، أو بكليهما.';
export const selecting = 'النقر على استشهاد يحدّده كاملًا.';

export const theSource = 'المقال';
export const sourceNote = 'كما نشرته الجهة الناشرة.';
export const theAccount = 'العرض في هذا الأرشيف';
export const accountNote = 'صفحة هذا الأرشيف نفسه، بكلماتنا.';
export const accountOf = (title: string, outlet: string) =>
  `عرض مقال «${isolated(title)}» (${isolated(outlet)})`;
export const asFile = 'في ملف:';
export const stylesAndFiles = 'APA وشيكاغو وMLA؛ زوتيرو وBibLaTeX وRIS';
export const stylesAndDossierFiles = 'أساليب وملفات';

export const theDossier = 'الملف';
export const dossierNote = 'مقارنة هذا الأرشيف بين المقالات.';
export const theQuestions = 'أسئلته';
export const theSources = 'مصادره';
export const sourcesNote = 'المقالات كما نشرتها الجهات الناشرة، قائمةَ مراجع بكل أسلوب.';
export const sourcesInFiles = (count: number) =>
  `المقالات كما نشرتها الجهات الناشرة (${count}) أكثر من أن تسعها صفحة، وهي في الملفات.`;
export const styleOf = (style: string) => `بأسلوب ${isolated(style)}`;

export const republishedBy = (outlet: string) => `أعاد نشره: ${isolated(outlet)}.`;
export const publisherUnknown = 'الناشر الأصلي غير معروف.';

export const whereToCite =
  'تذكر صفحة كل مقال وكل ملف كيفية الاستشهاد به، بأساليب APA وشيكاغو وMLA وفي ملفات. وهنا استشهادات المقالات كلها معًا.';

export const all = { sources: 'كل المقالات كما نُشرت', accounts: 'كل العروض في هذا الأرشيف' };
