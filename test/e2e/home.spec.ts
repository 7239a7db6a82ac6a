import { FIXTURE_ARTICLES, IN_TIME, idsOf } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

test('the home page says what the archive is, and leads to its latest articles and its records', () => {
  const page = openBuilt('');
  expect(page.title).toBe('Two Standpoints · The Dormak Dam and the strike of Port Tevril, 2018–2019');
  expect(visibleText(page.querySelector('header a.name'))).toBe('Two Standpoints');
  expect(visibleText(page.querySelector('h1'))).toBe(
    'An invented archive for tests: one dam, one strike, many tellers',
  );

  // The archive has more articles than the page shows; it shows the latest, newest first.
  const latest = IN_TIME.slice(-10).toReversed();
  const items = selectAll(page, 'main .items > li');
  expect(items.map((item) => visibleText(item.querySelector('h3, h2')))).toEqual(
    latest.map(({ title }) => title),
  );
  for (const [index, { id, title, outlet, outletName, stance }] of latest.entries()) {
    const links = new Map(
      selectAll(items[index]!, 'a').map((link) => [link.getAttribute('href'), visibleText(link)]),
    );
    expect(links.get(`/articles/${id}/`)).toBe(title);
    expect(links.get(`/outlets/${outlet}/`)).toBe(outletName);
    expect([...links.keys()]).toContain(`/about/#stances-${stance.id}`);
  }

  const bars = selectAll(sectionOf(page, 'One story from several standpoints'), 'figure svg a').map((link) =>
    link.getAttribute('href'),
  );
  expect(bars.toSorted()).toEqual(IN_TIME.map(({ id }) => `/articles/${id}/`).toSorted());
  const ways = visibleText(sectionOf(page, WORDS.waysIn));
  for (const folder of ['actors', 'places', 'outlets'])
    expect(ways).toContain(`${idsOf(folder).length} ${folder}`);
});

test('the home page opens on the latest dossier: its thesis, and what its articles contradict each other on', () => {
  const page = openBuilt('');
  const dossier = openBuilt('dossiers/tevril-strike/');
  const front = sectionOf(page, visibleText(dossier.querySelector('h1')));
  expect(front).toBe(page.querySelector('main section'));
  expect(visibleText(front.querySelector('.thesis'))).toBe(visibleText(dossier.querySelector('.thesis')));
  expect(hrefsOf(front)).toContain('/dossiers/tevril-strike/');
  const rowsOf = (root: ParentNode) =>
    selectAll(root, 'tbody:is(.contradict, .opposed-over-time) > tr:first-child');
  const rows = rowsOf(front);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(visibleText)).toEqual(rowsOf(dossier).map(visibleText));
  expect(selectAll(front, 'tbody')).toHaveLength(rows.length);
  // Here a row leads to its question; in the dossier it opens, and leads nowhere.
  expect(rows.map((row) => hrefsOf(row).length)).toEqual(rows.map(() => 1));
  for (const row of rows) expect(hrefsOf(row)[0]).toMatch(/^\/dossiers\/tevril-strike\/questions\/./);
  expect(rowsOf(dossier).flatMap((row) => hrefsOf(row))).toEqual([]);
  // The same along time, and where it happens.
  const opposed = sectionOf(page, 'Who says what, and when');
  expect(visibleText(opposed.querySelector('h3'))).toBe('Are the cranes safe?');
  expect(selectAll(opposed, '.lanes li').length).toBeGreaterThan(1);
  expect(sectionOf(page, 'Where it happens').querySelector('svg.map')).not.toBeNull();
});

test('a row of the home page is a link to its question, wherever it is hit', async ({ page }) => {
  await page.goto('./');
  const row = page.locator('.front .ov tbody').first();
  const question = await row.locator('.question').innerText();
  // The link lies over the cell.
  await row.locator('td').last().click({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
});

test('on a phone the answer to a question is two taps from the home page, and on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const menu = page.getByText(/^Go to one of its [0-9]+ questions$/);
  await expect(menu).toBeInViewport();
  await menu.click();
  await page.locator('.ask').getByRole('link', { name: 'Are the cranes safe?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are the cranes safe?');
  await expect(page.locator('.an-answer h3').first()).toBeInViewport();
});

test('the questions of a dossier are behind a line of its overview, in the order of its rows', () => {
  const page = openBuilt('dossiers/tevril-strike/');
  const menu = selectAll(page, '.ask a').map((link) => [visibleText(link), link.getAttribute('href')]);
  const rows = selectAll(page, '.ov > tbody').map((row) => [
    visibleText(row.querySelector('.question')),
    selectAll(row, 'a[href*="/questions/"]').at(-1)?.getAttribute('href'),
  ]);
  expect(rows.length).toBeGreaterThan(3);
  expect(menu).toEqual(rows);
});

test('the home page leads to an article by its bar, and passes a search on to the search page', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('figure').getByRole('link', { name: FIXTURE_ARTICLES.sixtyDays.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(FIXTURE_ARTICLES.sixtyDays.title);
  await page.goBack();
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('Tolmeq');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=Tolmeq$/);
  await expect(page.getByRole('searchbox')).toHaveValue('Tolmeq');
  await expect(page.getByRole('status')).toHaveText(/^[1-9][0-9]* texts?/);
});
