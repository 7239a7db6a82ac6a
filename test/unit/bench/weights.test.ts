import { expect, it } from 'vitest';
import { openElements } from '../../../bench/weights.ts';

it('counts the elements of a page but for those that closed details hide, however they nest', () => {
  const list = '<ul><li>One<li>Two</ul>';
  expect(openElements(`<!doctype html><html><body>${list}<br><img></body></html>`)).toBe(7);
  expect(openElements(`<details><summary>More <b>of it</b></summary>${list}</details><p>`)).toBe(4);
  expect(openElements(`<details open><summary>More</summary>${list}</details>`)).toBe(5);
  expect(
    openElements(`<details><details open><summary>In</summary>${list}</details>${list}</details><p>`),
  ).toBe(2);
});
