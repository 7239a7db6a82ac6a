import { articles as countedArticles, countOf, isolated } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

export const latestDossier = 'أحدث ملف';
export const wholeOverview = <Part>(overview: PartOf<Part>, questions: number): Sentence<Part> => [
  overview('النظرة العامة كاملةً'),
  `: الادعاءات وراء ${countOf(questions, {
    one: 'سؤال واحد',
    two: 'سؤالين',
    few: '# أسئلة',
    many: '# سؤالًا',
    other: '# سؤال',
  })}، ومن لا يذكر شيئًا، والأرقام، والأصوات`,
];
export const codedBy = (articles: number, coder: string) =>
  `${countOf(articles, countedArticles)}، رمّزها ${isolated(coder)}.`;

export const whoTellsIt = 'من يروي:';
export const andMoreArticles = (count: number) =>
  `و${countOf(count, { one: 'مقال آخر', two: 'مقالان آخران', few: '# مقالات أخرى', many: '# مقالًا آخر', other: '# مقال آخر' })}`;

export const saidOverTime = 'من يقول ماذا، ومتى';
export const whereItHappens = 'أين تدور الأحداث';
export const mapsOfDossier = <Part>(ofArticles: PartOf<Part>, ofArchive: PartOf<Part>): Sentence<Part> => [
  ofArticles('أين ينظر كل مقال'),
  '، مع جدول بالأماكن؛ و',
  ofArchive('خريطة الأرشيف'),
];

export const howToStart = 'من أين يمكن البدء';
export const start =
  'لكل مقال هنا عرض بكلماتنا، فقرةً فقرة، يبيّن من يقول ماذا. يمكن قراءة مقال، أو تتبّع اسم، أو البحث فيها كلها.';
export const searchTheArchive = 'البحث في الأرشيف';
export const search = 'البحث';

export const latestArticles = (shown: number, total: number) => `أحدث المقالات (${shown} من ${total})`;
export const oldestFirst = 'المقالات، من الأقدم إلى الأحدث';

export const browse = 'تصفّح الأرشيف';
export const ways = {
  compare: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('المقارنة'),
    ' بين مقالين إلى ستة، ولو من دون معرفة أصحابها',
  ],
  dossiers: <Part>(page: PartOf<Part>): Sentence<Part> => [page('كل الملفات'), ': مقارنات لكل منها مقدمة'],
  articles: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('كل المقالات'),
    ' بالتاريخ والعنوان والوسيلة والموقف والنوع والسنة',
  ],
  actors: <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
    page(
      countOf(count, { one: 'فاعل واحد', two: 'فاعلان', few: '# فاعلين', many: '# فاعلًا', other: '# فاعل' }),
    ),
    ' وما يُقال عن كل منهم، جملةً جملة',
  ],
  places: <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
    page(
      countOf(count, { one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' }),
    ),
    '، مع الإحداثيات ودرجة دقتها',
  ],
  outlets: <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
    page(
      countOf(count, {
        one: 'وسيلة إعلام واحدة',
        two: 'وسيلتا إعلام',
        few: '# وسائل إعلام',
        other: '# وسيلة إعلام',
      }),
    ),
    ' وما نشرته',
  ],
  about: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('المنهج ودليل الترميز'),
    ': كيف تُكتب العروض وكيف تُصدر الأحكام',
  ],
};
