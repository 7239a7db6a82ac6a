import { expect, test } from '@playwright/test';
import { readFixture } from './archive.ts';
import { DIST, selectAll, selectOne, textOf } from './dist.ts';
import { faultsOf, invalidHtmlOf, readSite, SITE_RULES, type BuiltSite } from './page-rules.ts';

// The pages are read once, by one worker.
test.describe.configure({ mode: 'default' });

let site: BuiltSite;
test.beforeAll(() => {
  site = readSite(DIST, (readFixture('site.yaml') as { url: string }).url);
});

test('the site has its pages', () => {
  expect(site.pages.length).toBeGreaterThan(100);
});

for (const [name, rule] of Object.entries(SITE_RULES)) {
  test(name, async () => {
    expect(await faultsOf(rule, site)).toEqual([]);
  });
}

test('every page is valid HTML', async () => {
  // Lists and dossiers in another order have the same markup.
  const pages = site.pages.filter(({ path }) => !/\/(?:sort|by-[a-z]+)\//.test(path));
  expect(await invalidHtmlOf(pages)).toEqual([]);
});

test('the masthead leads from every page to each section, and marks the one that the page is in', () => {
  const sections = [
    'Dossiers',
    'Compare',
    'Articles',
    'Outlets',
    'Actors',
    'Places',
    'Timeline',
    'Map',
    'About',
    'Search',
  ];
  for (const { path, dom } of site.pages) {
    const links = selectAll('nav[aria-label="Main"] a', dom);
    expect(links.map((link) => [textOf(link).trim(), link.attribs['href']])).toEqual(
      sections.map((name) => [name, `/${name.toLowerCase()}/`]),
    );
    const marked = links
      .filter((link) => link.attribs['aria-current'] !== undefined)
      .map((link) => [textOf(link).trim(), link.attribs['aria-current']]);
    const section = sections.find((name) => path.startsWith(`${name.toLowerCase()}/`));
    const isFirst = path === `${section?.toLowerCase() ?? ''}/`;
    expect(marked, path).toEqual(section === undefined ? [] : [[section, isFirst ? 'page' : 'true']]);
    if (isFirst && section !== undefined) expect(textOf(selectOne('h1', dom)), path).toContain(section);
  }
});
