import { countOf, isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

export const TABLE_WORDS = {
  articles: { title: 'المقالات', description: 'بطاقة كل مقال: تاريخه وموقفه وبصمة نصه الأصلي.' },
  'article-authors': {
    title: 'كتّاب المقالات',
    description: 'من كتب المقال، كما يرد في قوائم المراجع: من توقيعه، أو كما يحدده المحررون.',
  },
  paragraphs: { title: 'الفقرات', description: 'عروض المقالات نصًا مجردًا، ولكل فقرة صف.' },
  mentions: { title: 'الإشارات', description: 'أي سجل يُذكر في أي فقرة من العرض.' },
  'article-actors': { title: 'الفاعلون في المقالات', description: 'أي الفاعلين يرد في أي مقال.' },
  'article-places': { title: 'الأماكن في المقالات', description: 'أي الأماكن يرد في أي مقال.' },
  corrections: { title: 'التصويبات', description: 'ما صُحّح بعد النشر: ما كان، وما صار، ولماذا.' },
  releases: { title: 'الإصدارات', description: 'النسخ التي صدرت من الأرشيف، وما هو عليه الآن.' },
  changes: {
    title: 'التغييرات',
    description: 'المداخل التي غيّرها كل إصدار منذ الإصدار الذي قبله، وما تغيّر بعد آخرها.',
  },
  'former-ids': { title: 'المعرّفات السابقة', description: 'المعرّفات التي كانت للمداخل ولعناصر الترميزات.' },
  outlets: { title: 'وسائل الإعلام', description: 'ناشرو المقالات.' },
  actors: { title: 'الفاعلون', description: 'الأشخاص والجماعات والمؤسسات والدول في المقالات.' },
  places: { title: 'الأماكن', description: 'الأماكن في المقالات، بإحداثياتها ودقتها.' },
  aliases: { title: 'أسماء أخرى', description: 'أسماء أخرى لوسائل الإعلام والفاعلين والأماكن، وكتاباتها.' },
  codings: { title: 'الترميزات', description: 'من رمّز أي مقال، ومتى، وبأي نسخة من دليل الترميز.' },
  toward: {
    title: 'المواقف من الفاعلين',
    description: 'موقف المقال من الفاعل كما يراه المرمّز، من −2 إلى 2.',
  },
  claims: { title: 'الادعاءات', description: 'بماذا يجيب المقال عن السؤال، وعلى لسان من.' },
  figures: { title: 'الأرقام', description: 'الأرقام في المقالات بحسب ما تعدّه.' },
  voices: { title: 'الأصوات', description: 'من يُسمع صوته في المقال، وكيف.' },
  names: { title: 'التسميات', description: 'المصطلحات التي يسمّي بها المقال الفاعلين والأحداث.' },
  events: { title: 'الأحداث', description: 'ما حدث كما يذكره المقال.' },
  'event-actors': { title: 'الفاعلون في الأحداث', description: 'من شارك في الحدث.' },
  'event-places': { title: 'أماكن الأحداث', description: 'أين وقع الحدث.' },
  'event-answers': { title: 'إجابات الأحداث', description: 'عن أي الأسئلة يجيب الحدث.' },
  statements: {
    title: 'الأقوال لشبكات الخطاب',
    description: 'من يوافق على أي إجابة ومن يخالفها، بأعمدة قائمة الأحداث في Discourse Network Analyzer.',
  },
  dossiers: { title: 'الملفات', description: 'المقارنات التي أعدّها المحررون.' },
  'dossier-articles': { title: 'مقالات الملفات', description: 'أي المقالات يقارن الملف بينها.' },
  'dossier-questions': { title: 'أسئلة الملفات', description: 'أي الأسئلة يطرح الملف، بترتيبه.' },
  chronologies: { title: 'التسلسلات الزمنية', description: 'قوائم الوقائع المؤرخة حول قصة.' },
  facts: { title: 'الوقائع المؤرخة', description: 'ما هو معروف من مصادر منشورة، مع يومه.' },
  'fact-questions': { title: 'أسئلة الوقائع', description: 'بأي الأسئلة تتعلق الواقعة.' },
  codebooks: { title: 'أدلة الترميز', description: 'أدلة الترميز ونسخها.' },
  questions: { title: 'الأسئلة', description: 'ما تُسأل عنه المقالات، مع التعريفات والقواعد.' },
  answers: { title: 'الإجابات', description: 'ما يمكن أن يجاب به عن كل سؤال.' },
  oppositions: { title: 'الإجابات المتعارضة', description: 'أي الإجابات لا تصح معًا.' },
  measures: { title: 'المقاييس', description: 'ما تعدّه الأرقام في المقالات.' },
  stances: { title: 'المواقف', description: 'المواقف الممكنة للمقال في مجمله.' },
  rules: { title: 'القواعد', description: 'كيف يعمل المرمّزون.' },
  genres: { title: 'الأنواع', description: 'أنواع المقالات.' },
  'outlet-kinds': { title: 'أنواع وسائل الإعلام', description: 'المصطلحات التي تصف وسائل الإعلام.' },
  'actor-kinds': { title: 'أنواع الفاعلين', description: 'المصطلحات التي تصف الفاعلين.' },
  'place-kinds': { title: 'أنواع الأماكن', description: 'المصطلحات التي تصف الأماكن.' },
  precisions: { title: 'درجات الدقة', description: 'مدى دقة الإحداثيات.' },
  'speaker-classes': { title: 'فئات المتحدثين', description: 'أنواع المتحدثين.' },
  scale: { title: 'السلّم', description: 'درجات الموقف من الفاعلين.' },
};

export type TableName = keyof typeof TABLE_WORDS;

export const groupTitles = {
  articles: 'المقالات',
  records: 'السجلات المرجعية',
  codings: 'الترميزات',
  dossiers: 'الملفات والتسلسلات الزمنية',
  codebooks: 'أدلة الترميز',
  vocabularies: 'قوائم المصطلحات',
  releases: 'الإصدارات',
};

export const title = 'البيانات';
export const description = 'كل ما في الأرشيف، جداول وحزمة واحدة: الصيغ والأحجام والترخيص وطريقة الاستشهاد.';
export const lead = (tables: number) =>
  `كل ما في الأرشيف جاهز للتنزيل: ${countOf(tables, {
    one: 'جدول واحد',
    two: 'جدولان',
    few: '# جداول',
    many: '# جدولًا',
    other: '# جدول',
  })} لبرامج الجداول والإحصاء، وحزمة واحدة تصف نفسها للآلات.`;

export const wholeArchive = 'الأرشيف كله';
export const downloadPackage = 'تنزيل الحزمة';
export const packageHolds =
  'فيها كل الجداول بصيغة CSV، ومعجم البيانات، ومخططات JSON، والملفات التي يتكون منها الأرشيف، ومنها العروض. والأرشيف الذي يعاد بناؤه منها هو الأرشيف نفسه. وليست فيها النصوص الأصلية، فهي ملك لناشريها.';
export const packageFormats = <Part>(dataPackage: PartOf<Part>, dictionary: PartOf<Part>): Sentence<Part> => [
  'الملف المضغوط حقيبة BagIt، فيمكن إثبات سلامة كل ملف فيها؛ ويحدد ',
  dataPackage('datapackage.json'),
  ' (Frictionless) أنواع الأعمدة والمفاتيح، ويبيّن RO-Crate من رمّز ماذا ومتى وبأي دليل، ويشرح ',
  dictionary('dictionary.csv'),
  ' كل عمود.',
];
export const version = 'النسخة';
export const sinceRelease = (release: string) => `منذ ${isolated(release)}`;
export const nothingChanged = 'لم يتغير شيء.';
export const entriesChanged = (added: number, changed: number, removed: number) =>
  `المداخل الجديدة: ${added}؛ المتغيرة: ${changed}؛ المحذوفة: ${removed}`;
export const licence = 'الترخيص';
export const cite = 'الاستشهاد';

export const tables = 'الجداول';
export const tablesLead =
  'لكل جدول صفحة تشرح أعمدته. وتُفتح ملفات CSV في أي برنامج جداول؛ وفي ملفات JSON الصفوف نفسها، والأرقام والقوائم فيها أرقام وقوائم.';
export const table = 'الجدول';
export const rows = 'الصفوف';
export const rowCount = (count: number) =>
  countOf(count, {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفًا',
    other: '# صف',
  });
export const fileLabel = (name: string, format: string, size: string) => `${name} بصيغة ${format}، ${size}`;

export const reading = 'كيف تُقرأ الملفات';
export const readingRules: readonly string[] = [
  'ملفات CSV بترميز UTF-8 مع علامة ترتيب البايتات، وفيها الفواصل وعلامات التنصيص كما في RFC 4180. والخلية الفارغة معناها أنه لا شيء يقال. وقبل كل نص قد يظنه برنامج الجداول صيغة حسابية فاصلة عليا، وهو في JSON من دونها.',
  'التواريخ نصوص بصيغة EDTF (ISO 8601-2، المستوى الأول): فمعنى 2022-01~ نحو يناير 2022، و2019-06/2019-12 مدة. وللمقالات أيضًا أول يوم ممكن وآخر يوم ممكن.',
  'الفقرات أرقام فقرات النص الأصلي، والأولى منها 1، وبينها مسافات في CSV.',
  'المعرّفات دائمة، وهي تربط الجداول: فوسيلة إعلام المقال معرّف صف في جدول «وسائل الإعلام». ومعرّف الادعاء أو غيره من عناصر الترميز هو كذلك جزء من عنوانه في صفحة الترميز.',
  'الادعاء هو ما يقوله مقال، بكلماتنا، كما قرأه مرمّز واحد. وليس اقتباسًا، ولا هو مما يقوله الأرشيف. وترميزات المرمّزين متجاورة في الجداول، فعُدّ ترميز مرمّز واحد في كل مرة.',
];
export const columnsHeading = 'الأعمدة';
export const columnsLead = 'الشروح هي شروح مخططات ملفات الأرشيف، وهي بالإنجليزية.';
export const column = 'العمود';
export const type = 'النوع';
export const meaning = 'المعنى';
export const types: Record<
  'string' | 'integer' | 'number' | 'boolean' | 'paragraphs' | 'edtf' | 'uri',
  string
> = {
  string: 'نص',
  integer: 'عدد صحيح',
  number: 'عدد',
  boolean: 'true أو false',
  paragraphs: 'فقرات',
  edtf: 'تاريخ EDTF',
  uri: 'عنوان على الشبكة',
};
export const isKey = 'مفتاح';
export const isOptional = 'قد يكون فارغًا';
export const oneOf = <Part>(values: Part): Sentence<Part> => ['إحدى القيم: ', values, '.'];
export const refersTo = <Part>(tables: Part): Sentence<Part> => ['يسمّي صفًا في جدول ', tables, '.'];
/** عنوان صفحة الجدول، ولا يكون عنوان قائمة الأشياء نفسها. */
export const tableTitle = (table: string) => `البيانات: ${table}`;
export const tableDescription = (table: string) => `أعمدة جدول «${table}» وملفاته.`;

export const datasetTitle = (archive: string) => `${archive}: البيانات المفتوحة`;
export const datasetDescription = (archive: string, subject: string) =>
  `أرشيف «${archive}» عن ${subject}، في جداول: المقالات، والسجلات المرجعية، وترميزات المقالات وما فيها من ادعاءات وأرقام وأصوات وتسميات وأحداث، وأدلة الترميز، والملفات، والتسلسلات الزمنية؛ ومعها الملفات التي يتكون منها.`;
export const datasetCitation = ({
  editors,
  title: dataset,
  version: number,
  day,
  url,
}: {
  editors: readonly string[];
  title: string;
  version: string;
  day: string;
  url: string;
}) => `${editors.join('، ')}. ${dataset}. النسخة ${isolated(number)}، حتى ${day}. ${isolated(url)}`;
export const packageFiles = {
  readme: 'ما هذه الحزمة وكيف تُستعمل',
  dataPackage: 'وصف الجداول (Data Package)',
  dictionary: 'معجم البيانات',
  schemas: 'مخططات JSON للجداول ولملفات content/',
  kinds: {
    site: 'اسم الأرشيف ولغته ومحرروه وشروطه.',
    codebook: 'رأس دليل ترميز: نسخته.',
    questions: 'أسئلة دليل ترميز مع إجاباتها.',
    measures: 'مقاييس دليل ترميز.',
    stances: 'مواقف دليل ترميز.',
    rules: 'قواعد دليل ترميز.',
    vocabulary: 'قائمة مصطلحات تشترك فيها الموضوعات كلها.',
    'speaker-classes': 'فئات المتحدثين.',
    scale: 'سلّم المواقف من الفاعلين.',
    outlet: 'سجل وسيلة إعلام.',
    actor: 'سجل فاعل.',
    place: 'سجل مكان.',
    article: 'بطاقة مقال، مع عرضه.',
    coding: 'قراءة مرمّز واحد لمقال واحد بحسب دليل واحد.',
    dossier: 'مقارنة أعدّها المحررون، مع مقدمتها.',
    chronology: 'وقائع مؤرخة حول قصة، مع مصادرها.',
    release: 'ما كان في إصدار من الأرشيف: مداخله ومعرّفاتها وبصماتها.',
    correction: 'ما صُحّح بعد النشر، ولماذا.',
  },
};
export const packageReadme = (facts: {
  title: string;
  description: string;
  version: string;
  date: string;
  licence: string;
  citation: string;
  homepage: string;
}) => `# ${facts.title}

${facts.description}

النسخة ${facts.version}، حتى ${facts.date}. وفي \`releases.csv\` النسخ السابقة، وفي \`changes.csv\` المداخل التي غيّرها كل منها.

- \`*.csv\`: الجداول. يحدد \`datapackage.json\` نوع كل عمود والمفاتيح (Frictionless Data Package)، ويشرح \`dictionary.csv\` كل عمود.
- \`content/\`: الملفات التي يتكون منها الأرشيف، كما هي بايتًا بايتًا. ويعيد الأمر \`npm run data -- rebuild PACKAGE FOLDER\` من برنامج الأرشيف بناءه منها.
- \`schemas/\`: مخططات JSON للجداول بصيغة JSON (\`schemas/tables/\`، والملفات نفسها على الموقع) ولملفات \`content/\` (\`schemas/content/\`).
- \`ro-crate-metadata.json\`: ما هو كل ملف، ومن رمّز ماذا ومتى وبأي دليل (RO-Crate).
- المجلد المحيط حقيبة (BagIt، RFC 8493): تثبت بياناته أنه لم يُفقد ملف ولم يتغير.

التواريخ بصيغة EDTF (ISO 8601-2). والنصوص الأصلية للمقالات ملك لناشريها وليست هنا؛ ويثبت \`original_sha256\` في \`articles.csv\` صحة النسخة.

الترخيص: ${facts.licence}

الاستشهاد: ${facts.citation}

${facts.homepage}
`;
