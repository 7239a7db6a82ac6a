import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FIVE, TITLES } from './archive.ts';
import { expect, test } from './fixtures.ts';

const TWO = FIVE.slice(2, 4)
  .map(({ id }) => `a=${id}`)
  .join('&');
/** One page of each kind. */
const PAGES = {
  home: './',
  'list of articles': 'articles/',
  'filtered list': 'articles/stance/opposes-us-presence/sort/oldest/',
  article: 'articles/whats-behind-recent-isis-moves-in-iraq/',
  'list of records': 'actors/',
  actor: 'actors/popular-mobilization-forces/',
  place: 'places/ain-al-asad/',
  outlet: 'outlets/message-of-wisdom/',
  about: 'about/',
  search: 'search/?q=Kadhimi',
  'vain search': 'search/?q=Kadhimi&outlet=alwaght',
  'list of dossiers': 'dossiers/',
  dossier: 'dossiers/isis-resurgence-iraq/',
  coding: 'articles/whats-behind-recent-isis-moves-in-iraq/coding/',
  'agreement of coders': 'about/coding/',
  'choice of articles': 'compare/',
  'comparison with accounts': `compare/?${TWO}&accounts=1`,
  'blind comparison': `compare/?${TWO}&accounts=1&blind=1`,
  'page that is missing': '404.html',
};
const WIDTHS = [390, 1280];

/** Opens a page; where a script fills it, until that has. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('search/?')) await expect(page.getByRole('status')).toHaveText(/^[0-9]+ articles?/);
  if (address === 'compare/')
    await expect(page.getByRole('alert')).toContainText('No articles are chosen yet.');
  if (address.startsWith('compare/?'))
    await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
}

for (const [kind, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      test(`axe finds nothing on ${kind}, ${colorScheme}, ${width} px`, async ({ page }) => {
        test.slow(/dossier|comparison|coding/.test(kind), 'It has thousands of elements.');
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, address);
        // What passes is of no interest, and takes long to tell on a page with thousands of elements.
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .analyze();
        const found = violations
          .filter(({ impact }) => impact !== 'minor')
          .flatMap(({ id, impact, nodes }) =>
            nodes.map(({ target }) => `${impact}: ${id} at ${target.join(' ')}`),
          );
        expect(found).toEqual([]);
      });
    }
  }

  test(`nothing of ${kind} stands beyond the edge at 390 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await open(page, address);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test('the keyboard reaches an article in order, and the focus is always to be seen', async ({ page }) => {
  await page.goto('articles/whats-behind-recent-isis-moves-in-iraq/');
  const stops = [
    'Skip to the text',
    'Parallax',
    'Articles',
    'Dossiers',
    'Outlets',
    'Actors',
    'Places',
    'About',
    'Search',
    'Home',
    'Articles',
    'Unidentified site',
    '¶8',
  ];
  for (const name of stops) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveText(name);
    await expect(focused).toBeInViewport();
    await expect(focused).toHaveCSS('outline-style', 'solid');
    await expect(focused).toHaveCSS('outline-width', '2px');
  }
});

test('the skip link leads past the masthead', async ({ page }) => {
  await page.goto('articles/whats-behind-recent-isis-moves-in-iraq/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Unidentified site');
});

test('an article can be left for the next one with the keyboard alone', async ({ page }) => {
  await page.goto('articles/reference-isis-cells-iranian-militias/');
  await page.getByRole('link', { name: 'Why' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: TITLES.iranPress }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.iranPress);
});
