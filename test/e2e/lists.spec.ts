import type { Page } from '@playwright/test';
import { FIXTURE_ARTICLES, IN_TIME } from './archive.ts';
import { selectAll, openBuilt, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

test.use({ javaScriptEnabled: false });

const OLDEST_FIRST = IN_TIME.map(({ title }) => title);
const { gazette, gates, sixtyDays, villages, letters, difaf, strait, cost, cranes } = FIXTURE_ARTICLES;

const controls = (page: Page) => page.getByRole('navigation', { name: WORDS.controls });
const titles = (page: Page) =>
  page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });

const titlesOf = (page: Document) => selectAll(page, 'main li h2').map(visibleText);
const controlsOf = (page: Document) => page.querySelector(`nav[aria-label="${WORDS.controls}"]`)!;

test('each value of a filter leads to a list of as many articles as it says, named after it', () => {
  const links = selectAll(controlsOf(openBuilt('articles/')), 'li a').filter(
    (link) => !/\/sort\/|\/articles\/$/.test(link.getAttribute('href') ?? ''),
  );
  // Nine outlets, six stances, five genres, three languages, two years.
  expect(links).toHaveLength(25);
  for (const link of links) {
    const list = openBuilt((link.getAttribute('href') ?? '').slice(1));
    const count = Number(/[0-9]+$/.exec(visibleText(link.closest('li')))?.[0]);
    expect(visibleText(list.querySelector('h1'))).toBe(`Articles: ${visibleText(link)}`);
    expect(titlesOf(list)).toHaveLength(count);
  }
  for (const [path, expected] of [
    ['outlet/karaneh', [strait, villages]],
    ['stance/suspects-sabotage', [gates]],
    ['genre/commentary', [cost, FIXTURE_ARTICLES.emptyQuay, gates, letters]],
    ['language/ar', [FIXTURE_ARTICLES.interview, difaf]],
    ['year/2018', [sixtyDays, gates, difaf, letters, villages, gazette]],
  ] as const)
    expect(titlesOf(openBuilt(`articles/${path}/`)), path).toEqual(expected.map(({ title }) => title));
});

test('lists are sorted by title and by outlet', () => {
  const byTitle = titlesOf(openBuilt('articles/sort/title/'));
  // Quotation marks and brackets before a title are ignored.
  expect(byTitle.slice(0, 2)).toEqual([cranes.title, gazette.title]);
  expect(byTitle.toSorted()).toEqual(OLDEST_FIRST.toSorted());
  const outlets = new Map(IN_TIME.map(({ title, outletName }) => [title, outletName]));
  const byOutlet = titlesOf(openBuilt('articles/sort/outlet/')).map((title) => outlets.get(title));
  expect(byOutlet).toEqual([...outlets.values()].toSorted());
});

test('articles are listed newest first; links sort and filter them and keep each other, without a script', async ({
  page,
}) => {
  await page.goto('articles/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
  await expect(page.getByText('12 articles, newest first.')).toBeVisible();
  await expect(titles(page)).toHaveText([...OLDEST_FIRST].reverse());
  await controls(page).getByRole('link', { name: 'Oldest' }).click();
  await expect(controls(page).locator('[aria-current]')).toHaveText('Oldest');
  await expect(page.getByText('12 articles, oldest first.')).toBeVisible();
  await expect(titles(page)).toHaveText(OLDEST_FIRST);
  await controls(page).getByRole('link', { name: '2018' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles: 2018');
  await expect(titles(page)).toHaveText(OLDEST_FIRST.slice(0, 6));
  await controls(page).getByRole('link', { name: 'Newest' }).click();
  await expect(titles(page)).toHaveText(OLDEST_FIRST.slice(0, 6).reverse());
  await controls(page).getByRole('link', { name: '2018 (chosen: show all again)' }).click();
  await expect(page).toHaveURL(/\/articles\/$/);
});

test('the controls open on a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('articles/');
  const link = controls(page).getByRole('link', { name: 'Oldest' });
  await expect(link).toBeHidden();
  await page.getByText(WORDS.controls, { exact: true }).click();
  await link.click();
  await expect(titles(page).first()).toHaveText(gazette.title);
});
