import { expect, it } from 'vitest';
import { countWords } from '../src/count-words.ts';

it.each([
  ['The toll — one mark – is put off.', 9],
  ['تضع البلدية ثلاث كلمات أخرى', 5],
  ['港口管理局星期二宣布，海港将关闭到春天。', 9],
  ['据 Harbour Press 报道，海港关闭。', 6],
  ['港は春まで閉まる。', 5],
  ['ท่าเรือปิดแล้ว', 3],
  ['。', 1],
  ['', 0],
])('counts the words of %s', (text, words) => {
  expect(countWords(text)).toBe(words);
});
