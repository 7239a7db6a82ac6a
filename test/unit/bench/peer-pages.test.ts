import { expect, test } from 'vitest';
import { markdownFile, peerPages } from '../../../bench/peers/pages.ts';

test('other tools get every article of the archive, with its title and without links to records', () => {
  const pages = peerPages(12, 'lamp');
  expect(pages).toHaveLength(12);
  expect(pages.filter(({ title, text }) => title === '' || text.length < 500)).toEqual([]);
  expect(pages.filter(({ text }) => /\]\(|sic:/.test(text))).toEqual([]);
});

test('a page is a Markdown file with frontmatter', () => {
  const file = markdownFile({ id: 'lamps', title: 'The “lamps”: lit', text: 'Lit again.' }, ['layout: bare']);
  expect(file).toBe('---\ntitle: "The “lamps”: lit"\nlayout: bare\n---\n\nLit again.\n');
});
