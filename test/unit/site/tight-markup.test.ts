import { expect, it } from 'vitest';
import { tightMarkup } from '../../../src/site/tight-markup.ts';

it('leaves out blanks at the edges of blocks, and none between words', () => {
  expect(
    tightMarkup(
      '<ul class="a">\n <li> <b>It&#39;s</b> <a href="/b/"> here </a> now </li> <li>there</li> </ul>',
    ),
  ).toBe(`<ul class="a"><li><b>It's</b> <a href="/b/"> here </a> now</li><li>there</li></ul>`);
});

it('takes no other element for a block because of its first letters, and keeps text that looks like markup', () => {
  const html = '<picture> a</picture> <label> b</label> &lt;p&gt; c';
  expect(tightMarkup(html)).toBe(html);
});
