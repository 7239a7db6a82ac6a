import { expect, it } from 'vitest';
import { elementsInSight } from '../../../bench/weights.ts';

it('counts the elements of a page but for those that closed details hide, however they nest', () => {
  const list = '<ul><li>One<li>Two</ul>';
  expect(elementsInSight(`<!doctype html><html><body>${list}<br><img></body></html>`)).toBe(7);
  expect(elementsInSight(`<details><summary>More <b>of it</b></summary>${list}</details><p>`)).toBe(4);
  expect(elementsInSight(`<details open><summary>More</summary>${list}</details>`)).toBe(5);
  expect(
    elementsInSight(`<details><details open><summary>In</summary>${list}</details>${list}</details><p>`),
  ).toBe(2);
});
