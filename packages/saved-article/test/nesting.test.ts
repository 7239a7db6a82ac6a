import { describe, expect, it } from 'vitest';
import { measureNesting } from '../src/page/nesting.ts';
import { parsePage } from '../src/page/parse.ts';

/** How deep the elements of a page are in the DOM that is built of it. */
function depthInDom(html: string): number {
  let deepest = 0;
  const visit = (parent: ParentNode, depth: number): void => {
    deepest = Math.max(deepest, depth);
    for (const child of parent.children) {
      visit(child, depth + 1);
      if (child.tagName === 'TEMPLATE') visit((child as HTMLTemplateElement).content, depth + 1);
    }
  };
  visit(parsePage(html), 0);
  return deepest;
}

const depth = (html: string) => measureNesting(html, 10_000).depth;

describe('the depth of a page', () => {
  it.each([
    ['nothing', ''],
    ['blocks', '<div><section><p>a <b>bold</b> word</p></section></div>'],
    ['paragraphs and items without end tags', '<ul><li><p>a<p>b<li>c</ul><dl><dt>d<dd>e<dt>f</dl><p>g'],
    ['void elements', '<p>a<br>b<img><hr><input><br/>c'],
    ['a table without its inner parts', '<table><td>a<td>b<tr><td><table><td>c</table></table>'],
    ['end tags that close nothing', '</div></p></span></table><div>a</div>'],
    ['a script that writes tags', '<script>"<div><div><div><div>"</script><p>a'],
    ['a comment with tags', '<!-- <div><div><div> --><p>a'],
    ['a drawing', '<svg><g><path/><path/><title>a</title></g></svg><p>b'],
  ])('of %s is that of its DOM', (_name, html) => {
    expect(depth(html)).toBe(Math.max(2, depthInDom(html)));
  });

  it.each([
    ['a block in bold, closed in the wrong order', '<b><div></b>'],
    ['bold text that comes back in each paragraph', '<p><b id=1></p><p><i id=2></p><p><u></p>'],
    ['an end tag that a cell keeps from reaching its element', '<div><table><td></div>'],
    ['an end tag that a block keeps from reaching its element', '<span><div></span>'],
    ['forms closed before what is in them', '<form><span></form>'],
    ['pages within pages', '<div></body></html>'],
    ['a style in a drawing, which is parsed as tags', '<svg><style><g><g><g></style></svg>'],
    ['HTML within a formula', '<math><annotation-xml encoding="text/html"><x-y/>'],
    ['slashes that close nothing', '<div/><p/><b/>'],
  ])('is not taken in by %s', (_name, html) => {
    const repeated = html.repeat(20);
    expect(depth(repeated)).toBeGreaterThanOrEqual(depthInDom(repeated));
  });

  it('is never less than that of the DOM, in 300 pages of wrong markup', () => {
    const tags =
      'a b font div p span table tr td caption ul li dd h1 button form select option svg g desc title style template object nobr x-y'.split(
        ' ',
      );
    let state = 42;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (let page = 0; page < 300; page += 1) {
      const parts = Array.from({ length: 1 + random(6) }, () => {
        const tag = tags[random(tags.length)] ?? '';
        return [
          `<${tag}>`,
          `<${tag} id=${random(9)}>`,
          `<${tag}>`,
          `</${tag}>`,
          `</${tag}>`,
          `<${tag}/>`,
          'text',
        ][random(7)];
      });
      const html = `${parts.join('').repeat(1 + random(6))}end`;
      expect(depth(html), html).toBeGreaterThanOrEqual(depthInDom(html));
    }
  }, 30_000);
});

describe('the gate', () => {
  it.each([
    ['100,000 elements in each other', '<div>'.repeat(100_000)],
    [
      'bold text that comes back 100,000 times',
      Array.from({ length: 100_000 }, (_, n) => `<p><b id=${n}></p>`).join(''),
    ],
    ['tables in tables', '<table><td>'.repeat(100_000)],
  ])('stops at the limit: %s', (_name, html) => {
    const measured = measureNesting(html, 512);
    expect(measured.isBeyond).toBe(true);
    expect(measured.depth).toBeLessThan(530);
  });

  it.each([
    ['100,000 paragraphs without end tags', '<p>a'.repeat(100_000)],
    ['one line of 1 MB', 'word '.repeat(200_000)],
    ['a million tags that never end', '<div '.repeat(1_000_000)],
    ['512 elements', '<div>'.repeat(510)],
  ])('lets through: %s', (_name, html) => {
    expect(measureNesting(html, 512).isBeyond).toBe(false);
  });
});
