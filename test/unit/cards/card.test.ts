import { beforeAll, expect, test } from 'vitest';
import { encodePng } from '../../../src/cards/png.ts';
import { CARD_SIZE, drawCard, type Card } from '../../../src/cards/card.ts';
import { Typesetter } from '../../../src/cards/typesetter.ts';
import { fontsOfCards } from './fonts.ts';
import { readPng } from './read-png.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = new Typesetter(await fontsOfCards());
});

const article: Card = {
  direction: 'ltr',
  archive: 'Two Standpoints',
  kind: 'Report',
  titles: [{ text: 'Dormak Dam Gives Way After Week of Rain', direction: 'ltr' }],
  foot: { lines: ['Belorin Gazette · 15 March 2018', 'Defends the ministry'], stance: 0 },
};
const question: Card = {
  ...article,
  kind: 'Question',
  foot: {
    answers: [
      { label: 'a cracked wall', count: 2, isOpposed: true },
      { label: 'rain, and nothing else', count: 1, isOpposed: false },
    ],
    articles: 4,
    line: 'Articles contradict each other',
  },
};
const dossier: Card = { ...article, foot: { counts: [{ number: '6', words: 'articles' }] } };
const opposed: Card = {
  ...article,
  foot: {
    answers: [{ label: 'a cracked wall', count: 2, isOpposed: true }],
    articles: 4,
    line: 'Why did it fall?',
    isQuestion: true,
    below: '4 articles',
  },
};
const long =
  'A title that does not end, since somebody at the desk put the whole first paragraph into it. '.repeat(9);

const areSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;
const draw = (card: Card) => readPng(drawCard(card, typesetter));
/** Left and right end of what is not paper in some rows. */
const extentOf = (rows: readonly number[][]) => {
  const inked = rows.flatMap((row) => [
    row.findIndex((pixel) => pixel > 0),
    row.findLastIndex((pixel) => pixel > 0),
  ]);
  const seen = inked.filter((x) => x >= 0);
  return [Math.min(...seen), Math.max(...seen)];
};

test.each([
  ['an article', article],
  ['a dossier', dossier],
  ['a dossier on which articles are opposed', opposed],
  ['a question', question],
  ['a title of 800 letters', { ...article, titles: [{ text: long, direction: 'ltr' as const }] }],
  [
    'a title in Arabic',
    {
      ...question,
      titles: [{ text: 'ماء بلا إنذار: من يدفع ثمن انهيار سد دورماك؟', direction: 'rtl' as const }],
    },
  ],
  [
    'a site from right to left',
    { ...question, direction: 'rtl' as const, archive: 'وجهتا نظر', kind: 'سؤال' },
  ],
])('the card of %s keeps its margins, and is at most 25 KB', (_, card) => {
  const bytes = drawCard(card, typesetter);
  const { width, height, pixels } = readPng(bytes);
  expect({ width, height }).toEqual(CARD_SIZE);
  const [left = 0, right = 0] = extentOf(pixels);
  expect(left).toBeGreaterThanOrEqual(66);
  expect(right).toBeLessThanOrEqual(1200 - 66);
  const isBlank = (row: readonly number[]) => row.every((pixel) => pixel === 0);
  expect(pixels.slice(0, 50).every(isBlank) && pixels.slice(-40).every(isBlank)).toBe(true);
  expect(bytes.length).toBeLessThanOrEqual(25 * 1024);
});

test('a title leaves the rule below it and the head above it free', () => {
  for (const card of [question, { ...question, titles: [{ text: long, direction: 'ltr' as const }] }]) {
    const { pixels } = draw(card);
    const isRule = (row: readonly number[]) =>
      row.slice(72, 1128).every((pixel) => pixel > 0 && pixel === row[72]);
    const rules = pixels.flatMap((row, y) => (isRule(row) ? [y] : []));
    expect(rules).toHaveLength(4);
    const [, head = 0, foot = 0] = rules;
    for (const near of [pixels.slice(head + 1, head + 7), pixels.slice(foot - 6, foot)])
      expect(near.flat().some((pixel) => pixel > 0)).toBe(false);
  }
});

test('a card from right to left has its parts on the other side', () => {
  const [ltr, rtl] = [article, { ...article, direction: 'rtl' as const }].map((card) => draw(card).pixels);
  const accent = (pixels: number[][] | undefined) =>
    pixels!.slice(50, 110).flatMap((row) => row.flatMap((pixel, x) => (pixel === 15 ? [x] : [])));
  expect(Math.max(...accent(ltr))).toBeLessThan(200);
  expect(Math.min(...accent(rtl))).toBeGreaterThan(1000);
});

test('a title without letters in the fonts gives way to the next', () => {
  const chinese = { text: '北京的水', direction: 'ltr' as const };
  const card = { ...article, titles: [chinese, ...article.titles] };
  expect(areSame(drawCard(card, typesetter), drawCard(article, typesetter))).toBe(true);
});

test('an answer has a box for each article that gives it, in the accent where it is opposed', () => {
  const { pixels } = draw(question);
  const boxes = (row: readonly number[], colour: number) =>
    row
      .slice(640)
      .join(' ')
      .split(new RegExp(`(?:${colour} ?){50,}`)).length - 1;
  expect(Math.max(...pixels.map((row) => boxes(row, 15)))).toBe(2);
  expect(Math.max(...pixels.slice(400).map((row) => boxes(row, 5)))).toBe(1);
});

test('the same card is the same bytes, whatever was drawn before', async () => {
  const before = drawCard(article, typesetter);
  drawCard(question, typesetter);
  expect(areSame(drawCard(article, new Typesetter(await fontsOfCards())), before)).toBe(true);
});

test('a picture has no bytes of one of another width that takes as many', () => {
  const palette = Array<[number, number, number]>(16).fill([0, 0, 0]);
  const drawn = (width: number, height: number) =>
    readPng(encodePng({ width, height, pixels: new Uint8Array(width * height).fill(15) }, palette)).pixels;
  expect(drawn(2, 3)).toEqual(Array(3).fill([15, 15]));
  expect(drawn(4, 2)).toEqual(Array(2).fill([15, 15, 15, 15]));
});
