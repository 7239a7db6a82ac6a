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

/** What stands under a head of a cell: "asserts", "attributes to Peter Neumann". */
const answers = (cell: Locator, head: string) =>
  cell.getByRole('listitem').filter({ has: cell.page().getByText(head, { exact: true }) });

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

test('“Who is behind it?” tells what each of the five says', async ({ page }) => {
  await page.goto(DOSSIER);
  const section = claims(page);
  const who = 'Who is behind it?';
  await expect(rowOf(section, who)).toContainText('3 of 5 that could answer');

  const iranPress = cellOf(section, who, 'Iran Press');
  await expect(answers(iranPress, 'asserts')).toContainText(
    'The US leads the measures behind the new moves of ISIS',
  );
  await expect(answers(iranPress, 'asserts')).toContainText(
    'Pro-American regimes of the region, Saudi Arabia above all',
  );
  await expect(answers(iranPress, 'asserts')).toContainText('Pro-American “regimes” at home');
  await expect(answers(iranPress, 'attributes to Sadegh al-Husseini')).toContainText('The US or its allies');

  const unidentified = cellOf(section, who, 'Unidentified site');
  await expect(answers(unidentified, 'asserts')).toContainText('The US is the chief guilty party');
  await expect(answers(unidentified, 'attributes to Mohanad Najim al-Eqabi')).toContainText('The US');

  const alwaght = cellOf(section, who, 'Alwaght');
  await expect(answers(alwaght, 'predicts')).toContainText('HTS');
  await expect(answers(alwaght, 'asserts')).toContainText('The US, which backed it from 2014 to 2017');

  for (const outlet of [RAWABET, 'The Reference']) {
    const cell = cellOf(section, who, outlet);
    await expect(cell.getByText('silent', { exact: true })).toBeVisible();
    await expect(cell.getByRole('listitem')).toHaveCount(0);
  }
  // The Reference blames the US nowhere.
  await expect(cellOf(section, who, 'The Reference')).not.toContainText(/\bUS\b|United States|America/);
  const responsible = rowOf(part(page, 'Blame and remedy'), 'The Reference').getByRole('cell').nth(1);
  await expect(responsible).toContainText('silent');
});

test('“When and how was ISIS defeated?” has the end of 2017 beside 2018', async ({ page }) => {
  await page.goto(DOSSIER);
  const cell = (outlet: string) => cellOf(claims(page), 'When and how was ISIS defeated?', outlet);
  await expect(answers(cell('The Reference'), 'asserts')).toContainText('at the end of 2017');
  await expect(answers(cell('Iran Press'), 'asserts')).toContainText('declared in 2018');
  await expect(answers(cell(RAWABET), 'asserts')).toContainText('late 2017');
  await expect(answers(cell('Alwaght'), 'asserts')).toContainText('2014 to 2017');
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

test('every claim has evidence, and every row, cell and column its permalink', async ({ page }) => {
  await page.goto(DOSSIER);
  const faults = await page.locator('.comparison').evaluate((comparison) => {
    const ids = [...comparison.querySelectorAll('tbody :is(tr, td)[id]')].map(({ id }) => id);
    return {
      unproved: [...comparison.querySelectorAll('#claims .answers p')]
        .filter((claim) => claim.querySelector('a[href*="#p"]') === null)
        .map(({ textContent }) => textContent),
      unlinked: [...comparison.querySelectorAll('tbody :is(tr, td), .ledger li:not(.axis)')]
        .filter(({ id }) => comparison.querySelector(`a.pl[href="#${id}"]`) === null)
        .map(({ id }) => id),
      repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
      unnamed: [...comparison.querySelectorAll('tbody td')].filter(({ id }) => id === '').length,
    };
  });
  expect(faults).toEqual({ unproved: [], unlinked: [], repeated: [], unnamed: 0 });
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

  test('the reason of a stance opens on demand', async ({ page }) => {
    await page.goto(DOSSIER);
    const cell = cellOf(part(page, 'Where each stands'), 'United States', 'Iran Press');
    const reason = cell.getByText('Said to lead the new moves of ISIS', { exact: false });
    await expect(cell).toContainText('−2 hostile');
    await expect(reason).toBeHidden();
    await cell.getByText('−2 hostile').click();
    await expect(reason).toBeVisible();
    await expect(cell.getByRole('link', { name: '¶4' })).toBeVisible();
  });
});

test('the order by disagreement is kept out of search engines', async ({ page }) => {
  await page.goto(BY_DISAGREEMENT);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('the stance grid gives a number and a word in each cell that takes a stance', async ({ page }) => {
  await page.goto(DOSSIER);
  const grid = part(page, 'Where each stands');
  for (const [actor, outlet, words] of [
    ['United States', 'Unidentified site', '−2 hostile'],
    ['United States', 'The Reference', '0 neutral'],
    ['Iraqi security forces', 'Alwaght', '+1 favourable'],
  ] as const)
    await expect(cellOf(grid, actor, outlet).locator('summary')).toHaveText(words);
  await expect(cellOf(grid, 'United States', RAWABET)).toContainText('no stance');
  await expect(cellOf(grid, 'Iraqi security forces', 'The Reference')).toContainText('no stance');
  await expect(rowOf(grid, 'Iraqi security forces')).toContainText('4 of 5 take one');
  for (const text of await grid.locator('summary').allTextContents())
    expect(text).toMatch(/^(?:−[12]|0|\+[12]) [a-z]+$/);
});

test('the ledger puts 3,500 beside 3,000 to 5,000, with who says so and a warning', async ({ page }) => {
  await page.goto(DOSSIER);
  const ledger = part(page, 'ISIS members in Iraq, in people');
  await expect(ledger).toContainText('Compare with care: the dates that the numbers are about differ');
  const reference = ledger.getByRole('listitem').filter({ hasText: 'The Reference' });
  await expect(reference).toContainText(
    'about 3,500 The Reference, by Government of Iraq, date: around January 2022',
  );
  await expect(reference.getByRole('link', { name: '¶7' })).toHaveAttribute(
    'href',
    `/articles/${FIVE[3]!.id}/#p7`,
  );
  const alwaght = ledger.getByRole('listitem').filter({ hasText: 'Alwaght' });
  await expect(alwaght).toContainText('about 3,000 to 5,000 Alwaght, in its own voice');
  // A range is a bar; a number, even an approximate one, is a point on the same axis.
  await expect(alwaght.locator('svg rect')).toHaveCount(1);
  await expect(reference.locator('svg circle')).toHaveCount(1);
});

test('voices are told by class, with who is heard only where', async ({ page }) => {
  await page.goto(DOSSIER);
  const officials = part(page, 'Iraqi official');
  await expect(officials).toContainText('Heard in 4 of 5 articles.');
  await expect(rowOf(officials, 'Adel Abdul Mahdi')).toContainText(`heard only in ${RAWABET}`);
  await expect(cellOf(officials, 'Adel Abdul Mahdi', RAWABET)).toContainText('paraphrased');
  await expect(cellOf(officials, 'Adel Abdul Mahdi', 'Alwaght')).toContainText('not heard');
  const shared = rowOf(officials, 'Iraqi officials and military commanders');
  await expect(shared).not.toContainText('heard only in');
  await expect(shared.getByText('paraphrased')).toHaveCount(2);
});

test('names are told as printed, with counts', async ({ page }) => {
  await page.goto(DOSSIER);
  const names = part(page, 'What they are called');
  const pmf = 'Popular Mobilization Forces (PMF)';
  await expect(rowOf(names, pmf)).toContainText('named by 3 of 5');
  await expect(cellOf(names, pmf, 'Iran Press')).toContainText('“PMU” ×3');
  await expect(cellOf(names, pmf, 'Alwaght')).toContainText("“guarantor of the country's security” ×1");
  await expect(cellOf(names, pmf, 'The Reference')).toContainText('silent');
  await expect(cellOf(names, 'Hayat Tahrir al-Sham (HTS)', 'Alwaght')).toContainText('“HTS” ×4');
});

test('events tell who reports, who does not, and who could not know', async ({ page }) => {
  await page.goto(DOSSIER);
  const events = part(page, 'What happened, by whom reported');
  // An editor's name for it, which is nobody's.
  const killing = 'The killing of Qassem Soleimani';
  await expect(rowOf(events, killing)).toContainText('January 2020');
  await expect(rowOf(events, killing)).toContainText('reported by 2 of 4 that could');
  await expect(rowOf(events, killing).getByRole('rowheader')).not.toContainText('tells it');
  await expect(cellOf(events, killing, RAWABET)).toContainText('may predate it');
  await expect(cellOf(events, killing, 'The Reference')).toContainText('dated around January 2020');
  await expect(cellOf(events, killing, 'Iran Press')).toContainText('silent');
  const beheading = page.locator('#e-jourani-beheading');
  await expect(beheading).toContainText('of 2 that could');
  for (const { id } of FIVE.slice(0, 3))
    await expect(page.locator(`#e-jourani-beheading--${id}`)).toContainText('predates it');
});

test('blame and remedy stand in one strip an article', async ({ page }) => {
  await page.goto(DOSSIER);
  const blame = part(page, 'Blame and remedy');
  await expect(blame.getByRole('columnheader')).toHaveText(['Article', 'Cause', 'Responsible', 'Remedy']);
  await expect(blame.getByRole('rowheader')).toHaveText(OUTLETS.map((outlet) => `${outlet}#`));
  const cell = (outlet: string, column: number) => rowOf(blame, outlet).getByRole('cell').nth(column);
  await expect(cell('Unidentified site', 0)).toContainText('coronavirus');
  await expect(cell('Unidentified site', 1)).toContainText('The US is the chief guilty party');
  await expect(cell('Unidentified site', 2)).toContainText('Expulsion of US troops');
  await expect(cell('The Reference', 2)).toContainText('calls for, in the words of Mustafa al-Kadhimi');
});

test('what each leaves out has denominators, and leads to what the others say', async ({ page }) => {
  await page.goto(DOSSIER);
  const leftOut = part(page, 'What each leaves out');
  await expect(leftOut.getByRole('columnheader')).toHaveText([
    'Article',
    'Questions that it does not answer',
    'Events that it does not report',
  ]);
  const row = rowOf(leftOut, 'The Reference').getByRole('cell');
  const who = row.first().getByRole('listitem').filter({ hasText: 'Who is behind it?' });
  await expect(who).toContainText('answered by 3 of 4 others');
  const single = row.last().locator('details');
  const summary = single.locator('summary');
  await expect(summary).toHaveText(/^[0-9]+ events that only one other article reports$/);
  const count = Number.parseInt((await summary.textContent()) ?? '', 10);
  await expect(single.getByRole('listitem').first()).toBeHidden();
  await summary.click();
  await expect(single.getByRole('listitem')).toHaveCount(count);
  await expect(single.getByRole('listitem').first().getByRole('link')).toHaveAttribute('href', /^#e-/);
  await who.getByRole('link').click();
  await expect(page).toHaveURL(/#q-who-is-behind$/);
  await expect(page.locator('#q-who-is-behind')).toBeInViewport();
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
