import type { PartOf, Sentence } from '../sentence.ts';
import { isolated } from './language.ts';

export const offline = 'القراءة دون اتصال';
export const description = (archive: string) =>
  `صفحات ${isolated(archive)} المحفوظة على هذا الجهاز للقراءة دون اتصال بالشبكة.`;
export const notKept = 'تعذّر تحميل الصفحة المطلوبة: لا اتصال بالشبكة، ولم يسبق فتح هذه الصفحة على هذا الجهاز.';
export const kept = 'المحفوظ على هذا الجهاز';
export const keptLead = <Part>(search: PartOf<Part>, compare: PartOf<Part>): Sentence<Part> => [
  'يمكن قراءة هذه الصفحات دون اتصال، وأوّلها آخر ما قُرئ. ويمكن أيضًا ',
  search('البحث'),
  ' فيها و',
  compare('المقارنة'),
  ' بينها، ويُذكر في كلتا الحالتين ما تعذّر تحميله.',
];
export const forget = 'حذف هذه الصفحات من الجهاز';
export const how = 'كيف يعمل الحفظ';
export const howText = <Part>(search: PartOf<Part>, compare: PartOf<Part>): Sentence<Part> => [
  'بعد فتح صفحة ',
  search('البحث'),
  ' أو ',
  compare('المقارنة'),
  ' مرة واحدة، يحفظ المتصفح ما يُقرأ بعدها من صفحات، وآخرها 150 صفحة، مع ما يلزم للبحث فيها والمقارنة بينها. ولا يخرج من الجهاز شيء من ذلك. وحين يتغيّر الأرشيف يُستبدل المحفوظ كلّه دفعة واحدة، فيبقى كلّه على حال واحدة. وبعض المتصفحات لا تحفظ شيئًا، كما في النوافذ الخاصة.',
];
export const howToInstall =
  'أما المتصفحات التي تتيح تثبيت المواقع تطبيقاتٍ، فتعرض ذلك في قائمتها عند فتح الصفحة الرئيسية أو صفحة البحث أو المقارنة.';
