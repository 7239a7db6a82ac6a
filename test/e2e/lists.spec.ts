import type { Page } from '@playwright/test';
import { idsOf, TITLES } from './archive.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

const { rawabet, unidentified, iranPress, reference, alwaght } = TITLES;
const controls = (page: Page) => page.getByRole('navigation', { name: 'Sort and filter' });
const titles = (page: Page) =>
  page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });

/** Expects the five articles in this order, whatever stands between them. */
async function expectOrder(page: Page, expected: string[]): Promise<void> {
  const five = Object.values<string>(TITLES);
  const shown = (await titles(page).allTextContents()).map((text) => text.trim());
  expect(shown.filter((title) => five.includes(title))).toEqual(expected);
}

test('all articles are listed, newest first', async ({ page }) => {
  await page.goto('articles/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
  const count = idsOf('articles').length;
  await expect(titles(page)).toHaveCount(count);
  await expect(page.getByText(`${count} articles, newest first.`)).toBeVisible();
  await expectOrder(page, [alwaght, reference, iranPress, unidentified, rawabet]);
});

for (const [name, order, words] of [
  ['Oldest', [rawabet, unidentified, iranPress, reference, alwaght], 'oldest first'],
  ['Title', [reference, alwaght, rawabet, unidentified, iranPress], 'by title'],
  ['Outlet', [alwaght, iranPress, rawabet, reference, unidentified], 'by outlet'],
] as const) {
  test(`sorts by ${name} with a link`, async ({ page }) => {
    await page.goto('articles/');
    await controls(page).getByRole('link', { name, exact: true }).first().click();
    await expect(controls(page).locator('[aria-current]')).toHaveText(name);
    await expect(page.getByText(new RegExp(`articles, ${words}\\.`))).toBeVisible();
    await expectOrder(page, [...order]);
    await controls(page).getByRole('link', { name: 'Newest' }).click();
    await expect(page).toHaveURL(/\/articles\/$/);
  });
}

for (const [facet, value, expected] of [
  ['outlet', 'The Reference', [reference]],
  ['stance', 'Opposes the US presence', [unidentified]],
  ['genre', 'Commentary', [iranPress, unidentified]],
  ['language', 'English', [alwaght, reference, iranPress, unidentified, rawabet]],
  ['year', '2020', [iranPress, unidentified, rawabet]],
] as const) {
  test(`filters by ${facet} with a link, and takes the filter back`, async ({ page }) => {
    await page.goto('articles/');
    const choice = controls(page).getByRole('listitem').filter({ hasText: value });
    const count = Number(/([0-9]+)\s*$/.exec((await choice.textContent()) ?? '')?.[1]);
    await choice.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Articles: ${value}`);
    await expect(titles(page)).toHaveCount(count);
    await expectOrder(page, [...expected]);
    await controls(page)
      .getByRole('link', { name: `${value} (chosen: show all again)` })
      .click();
    await expect(page).toHaveURL(/\/articles\/$/);
  });
}

test('keeps the filter while it sorts, and the order while it filters', async ({ page }) => {
  await page.goto('articles/');
  await controls(page).getByRole('link', { name: 'Oldest' }).click();
  await controls(page).getByRole('link', { name: '2020' }).click();
  await expectOrder(page, [rawabet, unidentified, iranPress]);
  await controls(page).getByRole('link', { name: 'Title' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles: 2020');
  await expectOrder(page, [rawabet, unidentified, iranPress]);
});

test('the controls open on a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('articles/');
  const link = controls(page).getByRole('link', { name: 'Oldest' });
  await expect(link).toBeHidden();
  await page.getByText('Sort and filter', { exact: true }).click();
  await link.click();
  await expectOrder(page, [rawabet, unidentified, iranPress, reference, alwaght]);
});
