import type { Page } from '@playwright/test';
import { FIXTURE_ARTICLES } from './archive.ts';
import { openBuilt, selectAll, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';

const { gazette } = FIXTURE_ARTICLES;
const PATHS = [
  'timeline/',
  'dossiers/dormak-dam/timeline/',
  'actors/ministry-of-works/',
  'places/dormak-dam/',
];

/** What of the drawing is to be seen: texts that meet each other, links that a finger would miss, what is beyond the edge. */
function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { text: element.textContent, x, y, width, height };
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].map(boxOf).filter(({ width }) => width > 0);
    const texts = shown('.lanes text, .lanes p');
    const meeting = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            one.x < other.x + other.width - 1 &&
            other.x < one.x + one.width - 1 &&
            one.y < other.y + other.height - 3 &&
            other.y < one.y + one.height - 3,
        )
        .map((other) => `"${one.text}" meets "${other.text}"`),
    );
    const small = shown('.lanes a').filter(({ width, height }) => width < 23.9 || height < 23.9);
    const beyond = shown('main *').filter(
      ({ x, width, text }) => text !== '' && x + width > innerWidth + 0.5,
    );
    return [
      ...meeting,
      ...small.map(({ text, width, height }) => `small: ${text} ${width} by ${height}`),
      ...(document.documentElement.scrollWidth > innerWidth
        ? beyond.map(({ text }) => `beyond the edge: ${text.slice(0, 40)}`)
        : []),
    ];
  });
}

for (const path of PATHS)
  test(`on ${path} no two texts meet, no target is small and nothing is wider than its screen`, async ({
    page,
  }) => {
    for (const width of [320, 390, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await layoutFaults(page), `${width} px`).toEqual([]);
    }
  });

test('the navigation leads to the timeline, and a mark of it to the page of an article', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
  const mark = page.locator('.lanes').getByRole('link', { name: gazette.title });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/articles/${gazette.id}/$`));
});

test('a mark of an event leads to its row in a coding, a mark of a fact to its place in the chronology', async ({
  page,
}) => {
  for (const [name, address] of [
    ['The crack is found', /\/coding\/#.+$/],
    ['The inspector Teodor Vash writes', /\/chronology\/dormak-dam\/#fact-.+$/],
  ] as const) {
    await page.goto('timeline/');
    await page.locator('.lanes').getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(':target')).toBeVisible();
  }
});

test('the table has each mark by its number, with its date in words and how sure it is', () => {
  const page = openBuilt('timeline/');
  const marks = selectAll(page, '.lanes a[href] > title').map((title) => visibleText(title));
  const rows = selectAll(page, '.entries tbody tr').map((row) => visibleText(row));
  expect(rows.length).toBeGreaterThan(30);
  expect(marks).toHaveLength(rows.length);
  for (const [index, row] of rows.entries())
    expect(
      marks.some((mark) => mark.startsWith(`${index + 1}. `)),
      row,
    ).toBe(true);
  expect(rows.some((row) => row.includes('alleged Lanterns are seen'))).toBe(true);
  expect(rows.some((row) => row.includes('~ between 15 and 19 March 2018'))).toBe(true);
});

test('what fades is drawn in the ink of its page, also in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of ['timeline/', 'dossiers/dormak-dam/timeline/', './']) {
    await page.goto(address);
    const colours = await page
      .locator('stop')
      .evaluateAll((stops) => stops.map((stop) => getComputedStyle(stop).stopColor));
    expect(colours.length, address).toBeGreaterThan(0);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect([...new Set(colours)], address).toEqual([ink]);
  }
});
