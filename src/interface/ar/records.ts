import { articles as countedArticles, countOf, isolated } from './language.ts';
import type { Sentence } from '../sentence.ts';

const countedParagraphs = { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', other: '# فقرة' };

export const lists = {
  actor: {
    title: 'الفاعلون',
    lead: 'كل من تذكرهم المقالات أو تنقل أقوالهم: أشخاص وجماعات وقوات ومؤسسات ودول.',
  },
  place: {
    title: 'الأماكن',
    lead: 'كل مكان تسمّيه المقالات، من الدول إلى المواقع المفردة.',
  },
  outlet: {
    title: 'وسائل الإعلام',
    lead: 'من نشر المقالات. ليس لوسيلة الإعلام موقف خاص بها، بل لمقالاتها مواقف.',
  },
};
export const mostMentionedOnMap = 'أكثر الأماكن ذكرًا على الخريطة';
export const articlesAfterNumber = (count: number) =>
  countOf(count, { one: 'مقال', two: 'مقالان', few: 'مقالات', many: 'مقالًا', other: 'مقال' });

export const alsoCalled = 'أسماء وكتابات أخرى';
export const partOf = { actor: 'جزء من', place: 'يقع في', outlet: 'تتبع' };
export const parts = { actor: 'ما يتبعه', place: 'أماكن فيه', outlet: 'ما يتبعها' };
export const country = 'البلد';
export const coordinates = 'الإحداثيات';
export const directions = { north: 'شمالًا', south: 'جنوبًا', east: 'شرقًا', west: 'غربًا' };
// After an Arabic word, the sign would stand before its number.
export const degreesTo = (degrees: string, direction: string) => `${isolated(`${degrees}°`)} ${direction}`;
export const checkedAgainst = (precision: string, source: string) =>
  `(${precision}؛ رُوجعت على ${isolated(source)})`;
export const noneVerified = 'لا إحداثيات تم التحقق منها';
export const website = 'الموقع الإلكتروني';
export const ownership = 'الملكية';
export const ownerUnknown = 'لم يمكن التثبّت من مالكها أو مموّلها.';
export const ownerOfUnidentified = 'لا يُعرف مالكها ولا مموّلها، كما لا يُعرف الموقع نفسه.';

export const articles = 'المقالات';
export const hasNoStance = 'ليس لوسيلة الإعلام هنا موقف خاص بها، بل لكل مقال من مقالاتها موقف.';
export const allArticles = (count: number) => `كل المقالات (${count})`;
export const republished = (shown: number, total: number) =>
  `مقالات لوسائل أخرى أعادت نشرها${total > shown ? `، الأحدث منها (${shown} من ${total})` : ''}:`;
export const alongTime = 'على امتداد الزمن';
export const sameAsTable = 'المحتوى نفسه في جدول';

export const articleByArticle = 'الموقف والتسميات والأقوال المنقولة، مقالًا مقالًا';
export const callsIt = 'تسميته';
export const term = <Part>(printed: Part, paragraphs: number): Sentence<Part> => [
  '«',
  printed,
  `» (${countOf(paragraphs, countedParagraphs)})`,
];
export const saying = (position: string, text: string) => `${position}: ${text}`;

export const mentionedIn = (accounts: number) =>
  accounts === 0
    ? 'لا يُذكر في أي عرض'
    : `ذُكر في ${countOf(accounts, {
        one: 'عرض واحد',
        two: 'عرضين',
        few: '# عروض',
        many: '# عرضًا',
        other: '# عرض',
      })}${accounts > 1 ? '، من الأحدث إلى الأقدم' : ''}`;
export const heardThere = (names: readonly string[]) => `من يُسمع صوته في هذه الفقرة: ${names.join('، ')}`;
export const alsoIn = 'وكذلك في ';
export const mentionedTogether = 'ما يُذكر معه في الفقرات نفسها';
export const togetherIn = (paragraphs: number, articles: number) =>
  `${countOf(paragraphs, countedParagraphs)}${articles > 1 ? ` في ${countOf(articles, { ...countedArticles, two: 'مقالين' })}` : ''}`;
