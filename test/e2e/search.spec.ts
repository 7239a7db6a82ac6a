import type { Page } from '@playwright/test';
import { TITLES } from './archive.ts';
import { expect, test } from './fixtures.ts';

const { rawabet, unidentified, iranPress, reference, alwaght } = TITLES;

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const articles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const choice = (page: Page, name: string, value: string) =>
  facet(page, name).getByRole('checkbox', { name: new RegExp(`^${value.replace(/[()]/g, '\\$&')} [0-9]+$`) });
const item = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) });

/** The number behind a choice: how many articles it stands for. */
async function countOf(page: Page, name: string, value: string): Promise<number> {
  const label = choice(page, name, value).locator('..');
  return Number(/[0-9]+$/.exec((await label.innerText()).trim())?.[0]);
}

async function expectCount(page: Page, count: number): Promise<void> {
  await expect(status(page)).toHaveText(new RegExp(`^${count} articles?\\b`));
  await expect(articles(page)).toHaveCount(count);
}

/** Expects some articles among the results, in this order, whatever stands between them. */
async function expectOrder(page: Page, expected: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const shown = (await articles(page).allInnerTexts()).map((text) => text.trim());
      return shown.filter((title) => expected.includes(title));
    })
    .toEqual(expected);
}

test('shows results while one types, and keeps the address in step', async ({ page }) => {
  await page.goto('search/');
  await field(page).pressSequentially('Neumann');
  await expect(articles(page)).toHaveText([reference]);
  await expect(status(page)).toHaveText('1 article, and 1 record');
  await expect(page).toHaveURL(/\/search\/\?q=Neumann$/);
  await field(page).fill('');
  await expect(status(page)).toHaveText('Type a word or a name, or choose from the lists.');
  await expect(page).toHaveURL(/\/search\/$/);
});

for (const [spelling, record, found] of [
  ['PMU', 'Popular Mobilization Forces (PMF)', [iranPress, unidentified, alwaght]],
  ['Hashd', 'Popular Mobilization Forces (PMF)', [iranPress, unidentified, alwaght]],
  ['Daesh', 'Islamic State (ISIS)', [rawabet, unidentified, iranPress, reference, alwaght]],
  ['Kadhimi', 'Mustafa al-Kadhimi', [unidentified, reference]],
  ['al-Kadhimi', 'Mustafa al-Kadhimi', [unidentified, reference]],
] as const) {
  test(`finds articles and the record by the spelling ${spelling}`, async ({ page }) => {
    await page.goto(`search/?q=${spelling}`);
    for (const title of found) {
      // Each says where, and in which words, also where the text has another spelling.
      await expect(
        item(page, title)
          .getByRole('link', { name: /^¶[0-9]+/ })
          .first(),
      ).toBeVisible();
      await expect(item(page, title).locator('mark').first()).toBeVisible();
    }
    const records = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: record, exact: true }) });
    await expect(records).toContainText('actor');
  });
}

test('says which other name stands for a spelling that the text does not have', async ({ page }) => {
  await page.goto('search/?q=Hashd');
  await expect(item(page, alwaght)).toContainText('another name: Hashd');
  await expect(item(page, alwaght).locator('mark')).toContainText(['Popular Mobilization Forces']);
});

test('finds a phrase, and a phrase together with a word', async ({ page }) => {
  await page.goto('search/?q="sleeper cells"');
  await expectOrder(page, [iranPress]);
  const alone = await articles(page).count();
  for (const passage of await page.getByRole('link', { name: /^¶/ }).all())
    await expect(passage).toContainText(/sleeper\s+cells/i);
  await expect(page.getByRole('link', { name: /^¶/ }).first()).toBeVisible();

  await field(page).fill('"cells sleeper"');
  await expectCount(page, 0);

  await field(page).fill('"sleeper cells" Zubaidi');
  await expect(articles(page)).toHaveText([iranPress]);
  expect(alone).toBeGreaterThan(1);
});

test('offers facets with live counts: any of the values of one, all of several', async ({ page }) => {
  await page.goto('search/');
  for (const name of ['Outlet', 'Stance', 'Genre', 'Actor', 'Place', 'Year', 'Language'])
    await expect(facet(page, name)).toBeVisible();

  const one = await countOf(page, 'Genre', 'Commentary');
  await choice(page, 'Genre', 'Commentary').check();
  await expectCount(page, one);
  await expectOrder(page, [iranPress, unidentified]);

  // A second value of the same facet adds its articles.
  const two = await countOf(page, 'Genre', 'Paper of a research centre');
  await choice(page, 'Genre', 'Paper of a research centre').check();
  await expectCount(page, one + two);

  // Counts of other facets are those of what is found now; a value of another facet narrows it down.
  const narrowed = await countOf(page, 'Outlet', 'Iran Press');
  await choice(page, 'Outlet', 'Iran Press').check();
  await expectCount(page, narrowed);
  await expect(articles(page)).toHaveText([iranPress]);

  await choice(page, 'Outlet', 'Iran Press').uncheck();
  await expectCount(page, one + two);
});

test('counts facets for a query of words and phrases', async ({ page }) => {
  await page.goto('search/?q="sleeper cells" Diyala');
  await expect(status(page)).toHaveText(/^[1-9][0-9]* articles/);
  const count = await countOf(page, 'Outlet', 'Iran Press');
  await choice(page, 'Outlet', 'Iran Press').check();
  await expectCount(page, count);
});

test('sorts by date in both directions', async ({ page }) => {
  await page.goto('search/?q=Iraq');
  await expect(articles(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Oldest first');
  await expectOrder(page, [rawabet, unidentified, iranPress, reference, alwaght]);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Newest first');
  await expectOrder(page, [alwaght, reference, iranPress, unidentified, rawabet]);
  await expect(page).toHaveURL(/\/search\/\?q=Iraq&sort=newest$/);
});

test('leads from a highlighted excerpt to the paragraph, which is highlighted there', async ({ page }) => {
  await page.goto('search/?q=Neumann');
  const passage = item(page, reference).getByRole('link', { name: /^¶8/ });
  await expect(passage.locator('mark').first()).toHaveText(/Neumann/);
  await passage.click();
  await expect(page).toHaveURL(/\/articles\/reference-isis-cells-iranian-militias\/#p8$/);
  const target = page.locator(':target');
  await expect(target).toHaveId('p8');
  await expect(target).toBeInViewport();
  await expect(target).toContainText('Peter Neumann');
  const background = (id: string) =>
    page.locator(id).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await background('#p8')).not.toBe(await background('#p7'));
});

test('holds everything in the address: reload, back, forward and a shared link restore it', async ({
  page,
  context,
}) => {
  await page.goto('search/?q=Iraq');
  await choice(page, 'Year', '2020').check();
  await expect(page).toHaveURL(/\?q=Iraq&year=2020$/);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Oldest first');
  await expect(page).toHaveURL(/\?q=Iraq&year=2020&sort=oldest$/);
  await expectOrder(page, [rawabet, unidentified, iranPress]);
  const shared = page.url();

  const expectAll = async (one: Page) => {
    await expect(field(one)).toHaveValue('Iraq');
    await expect(choice(one, 'Year', '2020')).toBeChecked();
    await expect(one.getByRole('combobox', { name: 'Sort by' })).toHaveValue('oldest');
    await expectOrder(one, [rawabet, unidentified, iranPress]);
  };
  await page.reload();
  await expectAll(page);

  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('relevance');
  await expect(choice(page, 'Year', '2020')).toBeChecked();
  await page.goBack();
  await expect(choice(page, 'Year', '2020')).not.toBeChecked();
  await expect(item(page, alwaght)).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expectAll(page);

  const other = await context.newPage();
  await other.goto(shared);
  await expectAll(other);
});

test('keeps what was typed when a choice follows at once', async ({ page }) => {
  await page.goto('search/');
  await expect(choice(page, 'Outlet', 'The Reference')).toBeVisible();
  // One task for both: no pause for typing lies between them.
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'Kadhimi';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLInputElement>('input[value="the-reference"]')?.click();
  });
  await expect(page).toHaveURL(/\?q=Kadhimi&outlet=the-reference$/);
  await expect(field(page)).toHaveValue('Kadhimi');
  await expect(articles(page)).toHaveText([reference]);
});

test('restores the search when one comes back from an article', async ({ page }) => {
  await page.goto('search/?q=Kadhimi');
  await choice(page, 'Outlet', 'The Reference').check();
  await page.getByRole('heading', { level: 3 }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference);
  await page.goBack();
  await expect(field(page)).toHaveValue('Kadhimi');
  await expect(choice(page, 'Outlet', 'The Reference')).toBeChecked();
  await expect(articles(page)).toHaveText([reference]);
});

for (const [query, name, kind, address] of [
  ['Neumann', 'Peter Neumann', 'actor', '/actors/peter-neumann/'],
  ['Khanaqin', 'Khanaqin', 'place', '/places/khanaqin/'],
  ['"Message of Wisdom"', 'Message of Wisdom', 'outlet', '/outlets/message-of-wisdom/'],
] as const) {
  test(`gives the ${kind} ${name} as a result apart from the articles`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('heading', { level: 2, name: 'Actors, places and outlets' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Articles', exact: true })).toBeVisible();
    const record = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
    await expect(record).toHaveText(`${name}${kind}`);
    await record.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}

test('can be used with the keyboard alone', async ({ page }) => {
  await page.goto('search/');
  await expect(status(page)).toHaveText(/^Type a word/);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).focus();
  for (let stops = 0; stops < 6; stops += 1) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((node) => node === document.activeElement)) break;
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Neumann');
  await expect(articles(page)).toHaveText([reference]);

  const record = page.getByRole('link', { name: 'Peter Neumann', exact: true });
  const article = articles(page).getByRole('link');
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference);
});

test('keeps the focus on a choice that was made with the keyboard', async ({ page }) => {
  await page.goto('search/?q=Iraq');
  await choice(page, 'Genre', 'Commentary').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/genre=commentary/);
  await expect(articles(page)).toHaveCount(await countOf(page, 'Genre', 'Commentary'));
  await expect(choice(page, 'Genre', 'Commentary')).toBeChecked();
  await expect(choice(page, 'Genre', 'Commentary')).toBeFocused();
});

test('takes what is typed for text, never for markup', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)> "</script><b>"';
  await page.goto(`search/?q=${encodeURIComponent(text)}`);
  await expect(field(page)).toHaveValue(text);
  await expect(status(page)).toHaveText(/articles?/);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});
