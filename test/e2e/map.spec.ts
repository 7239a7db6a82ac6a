import type { Page } from '@playwright/test';
import { idsOf, readFixture } from './archive.ts';
import { hrefsOf, openBuilt, selectAll, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';

const MAP = 'map/';
const DOSSIER_MAP = 'dossiers/dormak-dam/map/';

/** Names that meet each other on the drawings that are to be seen, and what makes the page wider than its screen. */
function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const maps = [...document.querySelectorAll('svg.map')].filter(
      (map) => map.getBoundingClientRect().width > 0,
    );
    const meeting = maps.flatMap((map) => {
      const names = [...map.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return names.flatMap((one, index) =>
        names
          .slice(index + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right - 1 &&
              box.left < one.box.right - 1 &&
              one.box.top < box.bottom - 3 &&
              box.top < one.box.bottom - 3,
          )
          .map((other) => `"${one.text}" meets "${other.text}"`),
      );
    });
    const isWide = document.documentElement.scrollWidth > innerWidth;
    return [
      ...meeting,
      ...(maps.length === 0 ? ['no map'] : []),
      ...(isWide ? ['wider than the screen'] : []),
    ];
  });
}

for (const path of [MAP, DOSSIER_MAP])
  test(`on ${path} no two names meet, and nothing is wider than its screen`, async ({ page }) => {
    for (const width of [320, 390, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await layoutFaults(page), `${width} px`).toEqual([]);
    }
  });

test('a reader goes from the navigation to the map, and by a symbol to the page of its place', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map');
  const symbol = page
    .locator('svg.map:visible')
    .getByRole('link', { name: /^Port Tevril, \d+ paragraphs of/ });
  // Of the drawings for wide and narrow screens one is left when the style sheet is there.
  await expect(symbol).toHaveCount(1);
  await symbol.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/places\/port-tevril\/$/);
  await page.goBack();
  await expect(symbol).toHaveCount(1);
  await symbol.click();
  await expect(page).toHaveURL(/\/places\/port-tevril\/$/);
});

test('every place of the archive is in the table of the map, or listed as one that cannot be located', () => {
  const page = openBuilt(MAP);
  const located = hrefsOf(page.querySelector('.places-table')!);
  const unlocated = hrefsOf(page.querySelector('.unlocated')!);
  expect([...located, ...unlocated].toSorted()).toEqual(
    idsOf('places')
      .map((id) => `/places/${id}/`)
      .toSorted(),
  );
  for (const id of idsOf('places')) {
    const { coordinates } = readFixture(`places/${id}.yaml`) as { coordinates?: unknown };
    expect(coordinates === undefined ? unlocated : located).toContain(`/places/${id}/`);
  }
});

test('what can be located is drawn on both maps, and leads where the table leads', () => {
  const page = openBuilt(MAP);
  const located = hrefsOf(page.querySelector('.places-table')!).toSorted();
  for (const map of selectAll(page, 'svg.map')) expect(hrefsOf(map).toSorted()).toEqual(located);
});

test('a dossier has a map an article, which says what it shows, and a table of all their places', () => {
  const page = openBuilt(DOSSIER_MAP);
  const figures = selectAll(page, '.small-maps figure');
  const columns = selectAll(page, '.places-table thead th').slice(1).map(visibleText);
  expect(figures.map((figure) => visibleText(figure.querySelector('a')))).toEqual(columns);
  expect(columns).toHaveLength(6);
  for (const figure of figures) {
    const words = visibleText(figure.querySelector('figcaption'));
    expect(figure.querySelector('svg')?.getAttribute('aria-label')?.replace(': ', ' ')).toBe(words);
  }
  const rows = selectAll(page, '.places-table tbody tr');
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(selectAll(row, 'td')).toHaveLength(columns.length);
});
