import type { Page } from '@playwright/test';
import { FIXTURE_ARTICLES } from './archive.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

const { gazette, villages, letters, difaf, sixtyDays, gates } = FIXTURE_ARTICLES;

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const articles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const choice = (page: Page, name: string, value: string) =>
  facet(page, name).getByRole('checkbox', { name: new RegExp(`^${value} [0-9]+$`) });
const order = (page: Page) => page.getByRole('combobox', { name: 'Sort by' });
const item = (page: Page, title: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: title }) })
    // The account; the original is a separate result.
    .filter({ hasNotText: '· Original' });

/** The number next to a choice: how many texts it has. */
async function countOf(page: Page, name: string, value: string): Promise<number> {
  const label = choice(page, name, value).locator('..');
  return Number(/[0-9]+$/.exec((await label.innerText()).trim())?.[0]);
}

async function expectCount(page: Page, count: number): Promise<void> {
  await expect(status(page)).toHaveText(new RegExp(`^${count} (?:text|article)s?\\b`));
  await expect(articles(page)).toHaveCount(count);
}

test('shows results while one types, and keeps the address in step', async ({ page }) => {
  await page.goto('search/');
  await expect(status(page)).toHaveText(WORDS.nothingAsked);
  await expect(facet(page, 'Stance')).toBeVisible();
  await expect(articles(page)).toHaveCount(0);
  await field(page).pressSequentially('lanterns');
  await expect(articles(page)).toHaveText([gates.title]);
  await expect(status(page)).toHaveText('1 text');
  await expect(page).toHaveURL(/\/search\/\?q=lanterns$/);
  await field(page).fill('');
  await expect(status(page)).toHaveText(WORDS.nothingAsked);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('finds articles and the record by a spelling that no text has, and says which name it means', async ({
  page,
}) => {
  await page.goto('search/?q=MWW&text=account');
  for (const { title } of [gazette, villages, letters, difaf]) {
    // Each shows where, and in which words, once it has come into view.
    await item(page, title).scrollIntoViewIfNeeded();
    await expect(
      item(page, title)
        .getByRole('link', { name: /^¶[0-9]+/ })
        .first(),
    ).toBeVisible();
    await expect(item(page, title).locator('mark').first()).toHaveText(/Ministry|ministry/);
    await expect(item(page, title)).toContainText('another name: MWW');
  }
  await page.goto('search/?q=MWW');
  const record = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Ministry of Works and Waters', exact: true }) });
  await expect(record).toContainText('actor');
});

test('finds a phrase, and a phrase together with a word', async ({ page }) => {
  await page.goto('search/?q="note of protest"&text=account');
  // The coding of another article mentions it; hits in an account rank above that.
  await expect(articles(page)).toHaveText([difaf.title, sixtyDays.title]);
  await expect(item(page, sixtyDays.title).getByRole('link', { name: /^event/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^¶3/ })).toContainText(/note of protest/);
  await field(page).fill('"protest note"');
  await expectCount(page, 0);
  await field(page).fill('"three letters" Merrin');
  await expect(articles(page)).toHaveText([letters.title]);
});

test('offers facets with live counts: any of the values of one, all of several', async ({ page }) => {
  await page.goto('search/?text=account');
  for (const name of ['Outlet', 'Stance', 'Genre', 'Actor', 'Place', 'Year', 'Language'])
    await expect(facet(page, name)).toBeVisible();
  await expect(status(page)).toHaveText('12 texts, the first 10 shown');

  const one = await countOf(page, 'Genre', 'Interview');
  await choice(page, 'Genre', 'Interview').focus();
  await page.keyboard.press('Space');
  await expectCount(page, one);
  await expect(choice(page, 'Genre', 'Interview')).toBeFocused();
  expect(one).toBe(1);

  // A second value of the same facet adds its articles.
  const two = await countOf(page, 'Genre', 'Analysis');
  await choice(page, 'Genre', 'Analysis').check();
  await expectCount(page, one + two);

  // Counts in other facets are those of the current results; a value of another facet narrows them down.
  const narrowed = await countOf(page, 'Outlet', 'Ad-Difaf');
  await choice(page, 'Outlet', 'Ad-Difaf').check();
  await expectCount(page, narrowed);
  await expect(articles(page)).toHaveText([difaf.title]);
  await choice(page, 'Outlet', 'Ad-Difaf').uncheck();
  await expectCount(page, one + two);
});

test('holds everything in the address: reload, back, forward and a shared link restore it', async ({
  ownPage: page,
}) => {
  const oldest = [gazette, villages, letters, difaf].map(({ title }) => title);
  await page.goto('search/?q=Dormak&text=account');
  await choice(page, 'Year', '2018').check();
  await expect(page).toHaveURL(/\?q=Dormak&text=account&year=2018$/);
  await order(page).selectOption('Newest first');
  await expect(articles(page).first()).toHaveText(sixtyDays.title);
  await order(page).selectOption('Oldest first');
  await expect(page).toHaveURL(/&sort=oldest$/);
  const expectAll = async (one: Page) => {
    await expect(field(one)).toHaveValue('Dormak');
    await expect(choice(one, 'Year', '2018')).toBeChecked();
    await expect(order(one)).toHaveValue('oldest');
    await expect
      .poll(async () => (await articles(one).allInnerTexts()).map((text) => text.trim()).slice(0, 4))
      .toEqual(oldest);
  };
  await expectAll(page);
  await page.reload();
  await expectAll(page);
  await page.goBack();
  await page.goBack();
  await expect(order(page)).toHaveValue('relevance');
  await expect(choice(page, 'Year', '2018')).toBeChecked();
  await page.goBack();
  await expect(choice(page, 'Year', '2018')).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expectAll(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expectAll(other);
});

test('leads from a highlighted excerpt to the paragraph, which is highlighted there, and is there again on the way back', async ({
  page,
}) => {
  await page.goto('search/?q=Hydrology&text=account');
  await choice(page, 'Outlet', 'Ishmar Water Institute').check();
  const passage = item(page, sixtyDays.title).getByRole('link', { name: /^¶57/ });
  await expect(passage.locator('mark').first()).toHaveText(/Hydrology/);
  await passage.click();
  await expect(page).toHaveURL(new RegExp(`/articles/${sixtyDays.id}/#p57$`));
  const target = page.locator(':target');
  await expect(target).toHaveId('p57');
  await expect(target).toBeInViewport();
  const background = (id: string) =>
    page.locator(id).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await background('#p57')).not.toBe(await background('#p56'));
  await page.goBack();
  await expect(field(page)).toHaveValue('Hydrology');
  await expect(choice(page, 'Outlet', 'Ishmar Water Institute')).toBeChecked();
  await expect(articles(page)).toHaveText([sixtyDays.title]);
});

test('keeps what was typed when a choice follows at once', async ({ page }) => {
  await page.goto('search/');
  await expect(choice(page, 'Outlet', 'Belorin Gazette')).toBeVisible();
  // In one task, so that there is no typing pause between them.
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'Pell';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLInputElement>('input[value="belorin-gazette"]')?.click();
  });
  await expect(page).toHaveURL(/\?q=Pell&outlet=belorin-gazette$/);
  await expect(field(page)).toHaveValue('Pell');
  await expect(articles(page).first()).toHaveText(gazette.title);
});

test('gives actors, places and outlets as results apart from the articles', async ({ page }) => {
  await page.goto('search/');
  for (const [query, name, kind] of [
    ['Tolmeq', 'Nadira Tolmeq', 'actor'],
    ['"Camp Nolle"', 'Camp Nolle', 'place'],
    ['"Copy Book"', 'Copy Book', 'outlet'],
  ] as const) {
    await field(page).fill(query);
    const record = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
    await expect(record).toHaveText(`${name}${kind}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Actors, places and outlets' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Articles', exact: true })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Copy Book', exact: true }).click();
  await expect(page).toHaveURL(/\/outlets\/copy-book\/$/);
});

test('can be used with the keyboard alone', async ({ page }) => {
  await page.goto('search/');
  await expect(status(page)).toHaveText(WORDS.nothingAsked);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).focus();
  for (let stops = 0; stops < 6; stops += 1) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((node) => node === document.activeElement)) break;
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('BIH');
  const record = page.getByRole('link', { name: 'Belorin Institute of Hydrology', exact: true });
  const article = articles(page).getByRole('link').first();
  await expect(article).toHaveText(sixtyDays.title);
  await page.keyboard.press('ArrowDown');
  await expect(record).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press('ArrowDown');
    if (await article.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(article).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sixtyDays.title);
});

test('takes what is typed for text, never for markup', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)> "</script><b>"';
  await page.goto(`search/?q=${encodeURIComponent(text)}`);
  await expect(field(page)).toHaveValue(text);
  await expect(status(page)).toHaveText(/(?:text|article)s?/);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});

test('found articles are compared', async ({ page }) => {
  await page.goto('search/?q=Merrin&text=account');
  for (const { title } of [gazette, letters])
    await page.getByRole('checkbox', { name: `Compare: ${title}` }).check();
  await page.getByRole('button', { name: WORDS.compareChosen }).click();
  await expect(status(page)).toHaveText(/^2 articles compared/);
  expect(new URL(page.url()).searchParams.getAll('a').toSorted()).toEqual([gazette.id, letters.id]);
});

test('shows results for the name that is near to a word, and leads back to the word as it is written', async ({
  page,
}) => {
  await page.goto('search/?q=Tolmek&text=account');
  const note = page.getByText(/^Showing results for/);
  await expect(note).toContainText('Showing results for Tolmeq.');
  await expect(articles(page)).not.toHaveCount(0);
  await note.getByRole('link', { name: 'Tolmek' }).click();
  await expect(field(page)).toHaveValue('"Tolmek"');
  await expectCount(page, 0);
  await page.goBack();
  await expect(note).toBeVisible();
});

test('leads from a question in words to the page of the question, and says how it was understood', async ({
  page,
}) => {
  await page.goto('search/?q=who+is+to+blame+for+the+dam');
  await expect(page.getByText(/^Searched for all of: blame, dam/)).toBeVisible();
  await page
    .getByRole('region', { name: 'Questions' })
    .getByRole('link', { name: 'Who is to blame for the failure?' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Who is to blame for the failure?');
});

test('takes either of two words, and leaves out what is not wanted', async ({ page }) => {
  await page.goto('search/?q=lanterns OR Pell&text=account');
  await expectCount(page, 2);
  await field(page).fill('lanterns OR Pell -baker');
  await expect(articles(page)).toHaveText([gates.title]);
});

test('loads the texts of results as they come into view, all but the first', async ({ ownPage: page }) => {
  const texts = new Set<string>();
  page.on('request', (request) => {
    const [, text] = /\/index\/texts\/(\d+)/.exec(request.url()) ?? [];
    if (text !== undefined) texts.add(text);
  });
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('search/?text=account&q=the');
  await expect(articles(page)).toHaveCount(10);
  await expect(page.getByRole('main').getByRole('link', { name: /^¶/ }).first()).toBeVisible();
  expect(texts.size).toBe(3);
  await articles(page).last().scrollIntoViewIfNeeded();
  await expect
    .poll(() => articles(page).last().locator('xpath=ancestor::li').getByRole('link').count())
    .toBeGreaterThan(1);
  expect(texts.size).toBeLessThan(10);
});

test('loads the list of actors when it is opened, and narrows by it', async ({ ownPage: page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('search/?text=account');
  await expect(status(page)).toHaveText('12 texts, the first 10 shown');
  expect(loaded.filter((path) => path.includes('/index/actor/'))).toEqual([]);
  const list = facet(page, 'Actor').getByText(/^Choose from/);
  await list.focus();
  await page.keyboard.press('Enter');
  const box = choice(page, 'Actor', 'Nadira Tolmeq');
  await expect(box).toBeVisible();
  await expect(list).toBeFocused();
  const count = await countOf(page, 'Actor', 'Nadira Tolmeq');
  await box.check();
  await expectCount(page, count);
  await expect(page).toHaveURL(/actor=nadira-tolmeq/);
  await page.reload();
  await expect(box).toBeChecked();
  await expectCount(page, count);
});
