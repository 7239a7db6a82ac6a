import { beforeAll, expect, test } from 'vitest';
import { Typesetter, type SetLine } from '../../../src/cards/typesetter.ts';
import { fontsOfCards } from './fonts.ts';

const style = { size: 60, weight: 600 };
const glyphsOf = ({ glyphs }: SetLine) => glyphs.map(({ glyph }) => glyph);
let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = new Typesetter(await fontsOfCards());
});
const set = (text: string, direction: 'ltr' | 'rtl') => glyphsOf(typesetter.line(text, style, direction));

test('Arabic letters join, and stand from right to left', () => {
  const [alone] = set('ح', 'rtl');
  const joined = set('ححح', 'rtl');
  expect(joined).toHaveLength(3);
  expect(new Set([...joined, alone]).size).toBe(4);
  // The last letter of a word is its leftmost, and the same as at the end of another word.
  expect(joined[0]).toBe(set('سح', 'rtl')[0]);
});

test('a joiner of no width keeps Persian letters apart', () => {
  expect(set('می\u200cخواهد', 'rtl')).not.toEqual(set('میخواهد', 'rtl'));
  expect(typesetter.canSet('می\u200cخواهد')).toBe(true);
});

test('numbers keep their order within a line from right to left, to the left of what is before them', () => {
  const line = set('في 12 مارس', 'rtl').join(' ');
  const placeOf = (text: string, direction: 'ltr' | 'rtl') => line.indexOf(set(text, direction).join(' '));
  expect(placeOf('مارس', 'rtl')).toBe(0);
  expect(placeOf('12', 'ltr')).toBeGreaterThan(0);
  expect(placeOf('في', 'rtl')).toBeGreaterThan(placeOf('12', 'ltr'));
});

test('brackets open towards what they hold in both directions', () => {
  const [opening] = set('(a', 'ltr');
  const line = set('(ح)', 'rtl');
  expect(line[0]).toBe(opening);
  expect(line.at(-1)).toBe(set('a)', 'ltr')[1]);
});

test('lines are as few as can be, none is wider than it may be, and they are about as wide as each other', () => {
  const text =
    'The letters of the inspector in a drawer, nine villages under water, the rain or the ministry';
  const lines = typesetter.lines(text, [style], { width: 1000, direction: 'ltr', mostAt: () => 9 });
  const widths = lines.map(({ width }) => width);
  expect(lines).toHaveLength(Math.ceil(typesetter.line(text, style, 'ltr').width / 1000));
  expect(Math.max(...widths)).toBeLessThanOrEqual(1000);
  expect(Math.min(...widths)).toBeGreaterThan(600);
});

test('the first size with room is taken, and in the last one the rest is left out', () => {
  const sizes = [90, 60, 40].map((size) => ({ size, weight: 600 }));
  const linesOf = (text: string) =>
    typesetter.lines(text, sizes, { width: 600, direction: 'ltr', mostAt: ({ size }) => 180 / size });
  expect(linesOf('Floods')[0]!.size).toBe(90);
  expect(linesOf('Settlement signed, and cranes checked by outsiders')[0]!.size).toBe(60);
  const long = linesOf('word '.repeat(200).trim());
  expect(long).toHaveLength(4);
  expect(glyphsOf(long.at(-1)!).at(-1)).toBe(set('…', 'ltr')[0]);
});

test('a word that is wider than a line is broken between letters', () => {
  const lines = typesetter.lines('x'.repeat(90), [style], { width: 600, direction: 'ltr', mostAt: () => 9 });
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(600);
});

test('a line that is too long ends with what fits and “…”', () => {
  const line = typesetter.line('one two three four five six seven', style, 'ltr', 300);
  expect(line.width).toBeLessThanOrEqual(300);
  expect(glyphsOf(line).at(-1)).toBe(set('…', 'ltr')[0]);
});

test('letters of Latin, Greek, Cyrillic, Arabic and Persian can be set, and others cannot', () => {
  for (const text of ['Ḥaydar Šćepan', 'Αθήνα', 'Москва', 'بغداد', 'گزارش', '“¶7” – €'])
    expect(typesetter.canSet(text), text).toBe(true);
  for (const text of ['北京', 'ירושלים']) expect(typesetter.canSet(text), text).toBe(false);
});
