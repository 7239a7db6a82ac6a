import type { Page } from '@playwright/test';
import { linesOf, slipsIn } from './arabic-text.ts';
import { addAxe, COLOUR_RULES, violations } from './axe.ts';
import { ARABIC_DIST, ARABIC_URL, readPages } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, strangeLetters } from './layout.ts';
import { faultsOf, SITE_RULES, type BuiltSite } from './page-rules.ts';

const TWO = 'a=gazette-dormak-dam-gives-way&a=ad-difaf-water-without-warning';
/** One page of each kind. */
const PAGES = {
  home: './',
  'list of articles': 'articles/',
  article: 'articles/unidentified-who-opened-the-gates/',
  original: 'articles/karaneh-nine-villages-under-water/original/',
  'account beside original': 'articles/gazette-dormak-dam-gives-way/parallel/',
  coding: 'articles/gazette-dormak-dam-gives-way/coding/',
  'list of records': 'actors/',
  actor: 'actors/ministry-of-works/',
  place: 'places/dormak-dam/',
  outlet: 'outlets/belorin-gazette/',
  about: 'about/',
  data: 'data/',
  'table of the data': 'data/claims/',
  'agreement of coders': 'about/coding/',
  codebook: 'about/coding/dam/',
  search: `search/?q=${encodeURIComponent('تولمق')}`,
  'list of dossiers': 'dossiers/',
  'overview of a dossier': 'dossiers/dormak-dam/',
  'claims of a dossier': 'dossiers/dormak-dam/claims/',
  'figures of a dossier': 'dossiers/dormak-dam/figures/',
  'what a dossier leaves out': 'dossiers/dormak-dam/omissions/',
  'question of a dossier': 'dossiers/dormak-dam/questions/dam-cause/',
  'whole dossier': 'dossiers/dormak-dam-second-reading/everything/',
  'what is known': 'chronology/dormak-dam/',
  timeline: 'timeline/',
  map: 'map/',
  'maps of a dossier': 'dossiers/dormak-dam/map/',
  'choice of articles': 'compare/',
  comparison: `compare/?${TWO}&accounts=1`,
  'blind comparison': `compare/?${TWO}&blind=1`,
  'page that is missing': '404.html',
};

/** Opens a page; if a script fills it, waits until it has. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('search/')) await expect(page.locator('main h3').first()).toBeVisible();
  if (address === 'compare/') await expect(page.getByRole('alert')).not.toBeEmpty();
  if (address.startsWith('compare/?')) await expect(page.getByRole('status')).not.toBeEmpty();
}

/** The elements with Arabic letters that are set apart, sloped or cut off, by their text. */
const brokenLetters = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /[\u0621-\u064A]{2}/.test(node.nodeValue ?? ''),
        ),
      )
      .filter((element) => {
        const { letterSpacing, fontStyle } = getComputedStyle(element);
        return !/^(?:normal|0px)$/.test(letterSpacing) || fontStyle !== 'normal';
      })
      .map((element) => element.textContent.slice(0, 40)),
  );

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind}: reads as Arabic from the right, axe finds nothing, and at no width is anything cut, too small or beyond the edge`, async ({
    page,
  }) => {
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    if (/^(?:search|compare)\//.test(address)) {
      // The built pages are read below; these are filled by scripts.
      for (const [name, lines] of Object.entries(slipsIn(linesOf(await page.content()))))
        expect.soft(lines, name).toEqual([]);
    }
    expect.soft(await brokenLetters(page), 'letters set apart or sloped').toEqual([]);
    await addAxe(page);
    // The colours are those of the same styles in English.
    expect.soft(await violations(page, { but: COLOUR_RULES }), 'axe').toEqual([]);
    expect.soft(await strangeLetters(page), 'letters').toEqual([]);
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${width} px`).toEqual([]);
    }
  });
}

test('the first column of an overview, and the first article after it, are at the right', async ({
  page,
}) => {
  await page.goto('dossiers/dormak-dam/');
  const heads = page.locator('main table').first().locator('thead th');
  const lefts = await heads.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(lefts).toHaveLength(7);
  expect(lefts).toEqual(lefts.toSorted((one, other) => other - one));
});

test('a site below a path is read and searched as one at the top', async ({ page }) => {
  await page.goto('./');
  await page.locator('header nav a[href$="/search/"]').click();
  await page.getByRole('searchbox').fill('تولمق');
  await expect(page).toHaveURL(/\/sub\/path\/search\/\?q=/);
  await page.getByRole('link', { name: /^¶/ }).first().click();
  await expect(page).toHaveURL(/\/sub\/path\/articles\/[^/]+\/(?:original\/)?#p[0-9]+$/);
  await page.locator(':target a').first().click();
  await expect(page).toHaveURL(/\/sub\/path\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('all pages', () => {
  // They are read once, by one worker.
  test.describe.configure({ mode: 'default' });

  let site: BuiltSite;
  test.beforeAll(() => {
    site = { folder: ARABIC_DIST, url: ARABIC_URL, pages: readPages(ARABIC_DIST) };
  });

  test('no page has what a reader of Arabic stumbles over', () => {
    // A line that many pages have, as those of head and foot, is read once, and reported for the first of them.
    const pageOf = new Map<string, string>();
    for (const { path, html } of site.pages)
      for (const line of linesOf(html)) if (!pageOf.has(line)) pageOf.set(line, path);
    for (const [name, lines] of Object.entries(slipsIn([...pageOf.keys()])))
      expect
        .soft(
          lines.slice(0, 20).map((line) => `${pageOf.get(line) ?? ''}: ${line}`),
          name,
        )
        .toEqual([]);
  });

  test('no page names the address of site.yaml, where another is given', () => {
    const named = site.pages.filter(({ html }) => html.includes('two-standpoints.example'));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  for (const [name, rule] of Object.entries(SITE_RULES)) {
    test(`in Arabic, ${name}`, async () => {
      expect(await faultsOf(rule, site)).toEqual([]);
    });
  }
});
