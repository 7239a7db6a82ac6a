import type { Locator, Page } from '@playwright/test';
import { FIVE } from './archive.ts';
import { expect, test } from './fixtures.ts';

const DOSSIER = 'dossiers/isis-resurgence-iraq/';
const BY_DISAGREEMENT = `${DOSSIER}by-disagreement/`;
const OUTLETS = FIVE.map(({ outlet }) => outlet);
const RAWABET = 'Rawabet Center for Research and Strategic Studies';

/** A part of the page, by its heading. */
const part = (page: Page, heading: string) => page.getByRole('region', { name: new RegExp(`^${heading}`) });
const claims = (page: Page) => part(page, 'Who says what');

/** A row of a part, by what its head says first. */
const rowOf = (section: Locator, head: string) =>
  section
    .getByRole('row')
    .filter({ has: section.page().getByRole('rowheader').filter({ hasText: head }) })
    .first();

/** What an article says in a row: the cell below the head that names its outlet. */
function cellOf(section: Locator, head: string, outlet: string): Locator {
  return rowOf(section, head).getByRole('cell').nth(OUTLETS.indexOf(outlet));
}

test('the dossier introduces itself and its five articles', async ({ page }) => {
  await page.goto('dossiers/');
  await page.getByRole('link', { name: /re-emergence of ISIS in Iraq/ }).click();
  await expect(page).toHaveURL(/\/dossiers\/isis-resurgence-iraq\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The re-emergence of ISIS in Iraq, 2019–2025',
  );
  await expect(page.getByRole('main')).toContainText('Dossier, 5 articles');
  const introduction = part(page, 'Introduction');
  await expect(introduction).toContainText('The five articles here tell of the return of ISIS in Iraq');
  await expect(introduction).toContainText('It says nothing about who is right.');
});

test('its columns stand in the order of time, each with outlet, date, certainty and stance', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const columns = part(page, 'The articles, in the order of time').getByRole('listitem');
  await expect(columns).toHaveCount(FIVE.length);
  for (const [index, { id, outlet, title, date, stance }] of FIVE.entries()) {
    const column = columns.nth(index);
    await expect(column).toHaveAttribute('id', `col-${id}`);
    await expect(column).toContainText(outlet);
    await expect(column.getByRole('link', { name: title })).toHaveAttribute('href', `/articles/${id}/`);
    const [words = '', certainty = ''] = date.replace(' by the source', '').split(', ');
    await expect(column).toContainText(`${certainty === 'stated' ? '' : '~ '}${words}, ${certainty}`);
    await expect(column.getByRole('link', { name: stance, exact: true })).toHaveAttribute(
      'href',
      /^\/about\/#stances-/,
    );
  }
  const heads = claims(page).getByRole('columnheader');
  await expect(heads).toHaveCount(1 + FIVE.length);
  for (const [index, outlet] of OUTLETS.entries()) await expect(heads.nth(index + 1)).toContainText(outlet);
});

test('silent, predating and uncertain cells read differently from each other and from answers', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const who = 'Who is behind it?';
  const backgroundOf = (cell: Locator) =>
    cell.evaluate((element) => getComputedStyle(element).backgroundImage);
  const silent = cellOf(claims(page), who, 'The Reference');
  const answered = cellOf(claims(page), who, 'Iran Press');
  const events = part(page, 'What happened, by whom reported');
  const predating = cellOf(events, 'beheaded', 'Iran Press');
  // Its date is between December 2019 and April 2020, the event is of January 2020.
  const uncertain = cellOf(events, 'Soleimani', RAWABET);
  await expect(silent).toHaveClass('silent');
  await expect(predating).toHaveClass('predates');
  await expect(predating.getByText('predates it', { exact: true })).toBeVisible();
  await expect(uncertain).toHaveClass('may-predate');
  await expect(uncertain.getByText('may predate it', { exact: true })).toBeVisible();
  await expect(answered).not.toContainText('silent');
  const looks = [await backgroundOf(silent), await backgroundOf(predating), await backgroundOf(answered)];
  expect(looks[0]).toContain('repeating-linear-gradient');
  expect(looks[1]).toContain('radial-gradient');
  expect(looks[2]).toBe('none');
});

test('evidence leads to the paragraph of the article', async ({ page }) => {
  await page.goto(DOSSIER);
  const cell = cellOf(claims(page), 'Who is behind it?', 'Iran Press');
  await cell.getByRole('link', { name: '¶8', exact: true }).first().click();
  await expect(page).toHaveURL(/\/articles\/iran-press-who-woke-up-isis-sleeper-cells\/#p8$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('Saudi Arabia');
});

test('a permalink leads to its place, below the heads that stay in sight', async ({ page }) => {
  const { id } = FIVE[3]!;
  for (const [target, text] of [
    ['q-who-is-behind', 'Who is behind it?'],
    [`q-defeat--${id}`, 'at the end of 2017'],
    [`col-${id}`, 'The Reference'],
    [`s-united-states--${id}`, '0 neutral'],
    ['m-members-in-iraq', '3,500'],
    ['v-expert', 'Peter Neumann'],
    ['v-expert_peter-neumann', 'Peter Neumann'],
    [`m-members-in-iraq_${id}`, '3,500'],
    [`l-${id}`, 'Who is behind it?'],
  ] as const) {
    await page.goto(`${DOSSIER}#${target}`);
    await expect(page.locator(':target')).toContainText(text);
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('the Tab key goes from a row to its evidence and on to the next row, past the permalinks of cells', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const row = rowOf(claims(page), 'Who is behind it?');
  const evidence = await row.locator('.at').getByRole('link').count();
  await row.getByRole('rowheader').getByRole('link').focus();
  const passed: string[] = [];
  for (let step = 0; step <= evidence; step += 1) {
    await page.keyboard.press('Tab');
    passed.push((await page.locator(':focus').getAttribute('href')) ?? '');
  }
  const next = passed.pop();
  expect(evidence).toBeGreaterThan(3);
  expect(passed.filter((href) => !/\/articles\/[a-z0-9-]+\/#p[0-9]+$/.test(href))).toEqual([]);
  expect(next).toMatch(/^#q-[a-z-]+$/);
  expect(next).not.toBe('#q-who-is-behind');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('questions are sorted by disagreement by a link', async ({ page }) => {
    await page.goto(DOSSIER);
    const shares = async () => {
      const heads = await claims(page).getByRole('rowheader').allTextContents();
      return heads.map((head) => {
        const [, differing, pairs] = /([0-9]+) of ([0-9]+) pairs? differs?$/.exec(head) ?? [];
        // A question on which there are no two articles to compare comes last.
        return pairs === undefined ? -1 : Number(differing) / Number(pairs);
      });
    };
    const unsorted = await shares();
    const order = claims(page).getByRole('link', { name: 'most disagreement first' });
    await expect(order).not.toHaveAttribute('aria-current');
    await order.click();
    await expect(page).toHaveURL(/\/dossiers\/isis-resurgence-iraq\/by-disagreement\/#claims$/);
    await expect(order).toHaveAttribute('aria-current', 'true');
    const sorted = await shares();
    expect(sorted.length).toBeGreaterThan(9);
    expect(sorted).toEqual([...unsorted].sort((a, b) => b - a));
    expect(sorted).not.toEqual(unsorted);
    expect(sorted[0]).toBeGreaterThan(0.5);

    await claims(page).getByRole('link', { name: 'as in the codebook' }).click();
    await expect(page).toHaveURL(/\/dossiers\/isis-resurgence-iraq\/#claims$/);
    expect(await shares()).toEqual(unsorted);
  });
});

test('the order by disagreement is kept out of search engines', async ({ page }) => {
  await page.goto(BY_DISAGREEMENT);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('the citation line names articles, state and address', async ({ page }) => {
  await page.goto(DOSSIER);
  const citation = part(page, 'Take it along').getByText(/^Parallax: /);
  for (const { outlet, title } of FIVE) await expect(citation).toContainText(`${outlet}, “${title}”`);
  await expect(citation).toContainText(/State of the archive: [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}\. https:/);
  await expect(citation).toContainText('/dossiers/isis-resurgence-iraq/');
});

test('its columns can be taken on to the comparison of any articles', async ({ page }) => {
  await page.goto(DOSSIER);
  await page.getByRole('link', { name: 'change the columns and rows' }).click();
  await expect(page.getByRole('status')).toHaveText(/^5 articles compared on [0-9]+ questions\.$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('columns are chosen and taken to the comparison by a form', async ({ page }) => {
    await page.goto(DOSSIER);
    const columns = part(page, 'The articles, in the order of time');
    await expect(columns.getByRole('checkbox')).toHaveCount(FIVE.length);
    await columns.getByRole('checkbox', { name: 'Compare The Reference' }).check();
    await columns.getByRole('checkbox', { name: 'Compare Iran Press' }).check();
    await columns.getByRole('button', { name: 'Compare the chosen' }).click();
    await expect(page).toHaveURL(/\/compare\/\?a=/);
    expect(new URL(page.url()).searchParams.getAll('a')).toEqual([FIVE[2]!.id, FIVE[3]!.id]);
  });
});

test('the columns that are chosen are compared, and no others', async ({ page }) => {
  await page.goto(DOSSIER);
  for (const outlet of ['Alwaght', 'Unidentified site'])
    await page.getByRole('checkbox', { name: `Compare ${outlet}` }).check();
  await page.getByRole('button', { name: 'Compare the chosen' }).click();
  await expect(page.getByRole('status')).toHaveText(/^2 articles compared on [0-9]+ questions\.$/);
  await expect(claims(page).getByRole('columnheader').getByRole('link')).toHaveText([
    'Unidentified site',
    'Alwaght',
  ]);
});

test('at 390 px each cell says whose it is, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(DOSSIER);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBeLessThanOrEqual(0);
  const cells = rowOf(claims(page), 'Who is behind it?').getByRole('cell');
  await expect(cells).toHaveCount(FIVE.length);
  let bottom = 0;
  for (const [index, outlet] of OUTLETS.entries()) {
    const owner = cells.nth(index).getByText(outlet, { exact: true });
    await expect(owner).toBeVisible();
    // One below the other.
    const box = await cells.nth(index).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(bottom);
    bottom = (box?.y ?? 0) + (box?.height ?? 0) - 1;
  }
  const anonymous = await page
    .locator('.comparison td')
    .evaluateAll((all) =>
      all
        .filter((cell) => (cell.querySelector('.who')?.getClientRects().length ?? 0) === 0)
        .map(({ id }) => id),
    );
  expect(anonymous).toEqual([]);
});

test('at 1600 px the heads stay in sight while one reads down, and rows are aligned', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(DOSSIER);
  const heads = claims(page).getByRole('columnheader');
  await expect(heads.first()).toHaveCSS('position', 'sticky');
  await page.locator('#q-us-forces').evaluate((row) => {
    row.scrollIntoView();
  });
  for (const [index, outlet] of OUTLETS.entries()) {
    const name = heads.nth(index + 1).getByRole('link', { name: outlet });
    await expect(name).toBeInViewport();
    // Nothing lies over it.
    await name.click({ trial: true });
  }
  const cells = await rowOf(claims(page), 'Who is behind it?').getByRole('cell').all();
  const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())?.y));
  expect(new Set(tops).size).toBe(1);
});
