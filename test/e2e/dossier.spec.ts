import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, DAM } from './archive.ts';
import { all, hrefsOf, openBuilt, sectionOf, textOf } from './built.ts';
import { DIST } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { readCsv } from './csv.ts';
import { readMatrix } from './matrix.ts';
import { WORDS } from './words.ts';

const DOSSIER = `dossiers/${DAM.id}/`;
const STRIKE_PATH = 'dossiers/tevril-strike/';
const OUTLETS = DAM.articles.map(({ outletName }) => outletName);
const { gazette, gates, sixtyDays, letters } = ARTICLES;

/** A part of the page, by its heading. */
const part = (page: Page, heading: string) => page.getByRole('region', { name: new RegExp(`^${heading}`) });
const rowOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const cellOf = (page: Page, row: string, { id }: { id: string }) => rowOf(page, `${row}--${id}`);

test('the dossiers lead to one that introduces itself and its articles in the order of time', () => {
  expect(hrefsOf(openBuilt('dossiers/').querySelector('main')!)).toContain(`/${DOSSIER}`);
  const page = openBuilt(DOSSIER);
  expect(textOf(page.querySelector('h1'))).toBe(DAM.title);
  expect(textOf(page.querySelector('main'))).toContain('Dossier, 6 articles');
  const introduction = textOf(sectionOf(page, /^Introduction/));
  expect(introduction).toContain('Six articles tell of the Dormak Dam, which failed on 14 March 2018.');
  expect(introduction).toContain('This page says nothing about who is right.');

  const columns = all(sectionOf(page, new RegExp(`^${WORDS.columns}`)), 'li[id^="col-"]');
  expect(columns.map(({ id }) => id)).toEqual(DAM.articles.map(({ id }) => `col-${id}`));
  const dates = [
    '15 March 2018, stated',
    '~ between 15 and 19 March 2018, inferred',
    '22 March 2018, stated',
    '~ around April 2018, inferred',
    '~ possibly July 2018, unknown',
    'September 2018, stated',
  ];
  for (const [index, { id, title, outletName, stance }] of DAM.articles.entries()) {
    const column = columns[index]!;
    for (const words of [outletName, title, dates[index] ?? '']) expect(textOf(column)).toContain(words);
    expect(hrefsOf(column)).toEqual(
      expect.arrayContaining([`/articles/${id}/`, `/about/#stances-${stance.id}`]),
    );
  }
  const heads = all(page, '#claims thead th').map(textOf);
  for (const [index, outlet] of OUTLETS.entries()) expect(heads[index + 1]).toContain(outlet);
});

test('each part of a dossier says what its codings say', () => {
  const page = openBuilt(DOSSIER);
  const text = (id: string) => textOf(page.getElementById(id));
  expect(text('q-dam-inquiry')).toContain('2 of 2 that could answer');
  expect(text(`q-dam-cause--${gazette.id}`)).toContain(
    'attributes to Oda MerrinMore rain on the Askel Hills',
  );
  expect(text(`q-dam-blame--${gates.id}`)).toContain('not: the Free Valley League ○ passed on');
  expect(text(`q-dam-remedy--${gazette.id}`)).toContain('silent');
  expect(text('s-ministry-of-works')).toContain('5 of 6 take one');
  expect(text(`s-ministry-of-works--${letters.id}`)).toContain('−2 hostile');
  expect(text(`s-ministry-of-works--${gates.id}`)).toContain('no stance');
  expect(text('m-people-moved')).toContain('Compare with care');
  expect(text(`e-note-of-protest--${gazette.id}`)).toContain('predates it');
  expect(text(`e-note-of-protest--${ARTICLES.villages.id}`)).toContain('may predate it');
  expect(text('e-note-of-protest')).toContain('reported by 2 of 4 that could');
  const blame = textOf(sectionOf(page, /^Blame and remedy/));
  expect(blame).toContain('Arrest the leaders of the League');
  const citation = textOf(sectionOf(page, new RegExp(`^${WORDS.takeAlong}`)));
  for (const { outletName, title } of DAM.articles) expect(citation).toContain(`${outletName}, “${title}”`);
  expect(citation).toMatch(/State of the archive: [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}\. https:/);
  expect(citation).toContain(`/${DOSSIER}`);
});

test('the files of a dossier agree with its page, cell by cell', () => {
  const page = openBuilt(DOSSIER);
  const links = hrefsOf(sectionOf(page, new RegExp(`^${WORDS.takeAlong}`)));
  const read = (ending: string) => {
    expect(links).toContain(`/dossiers/${DAM.id}.${ending}`);
    return readFileSync(join(DIST, `dossiers/${DAM.id}.${ending}`), 'utf8');
  };
  const csv = readCsv(read('csv'));
  const { records, articles, citation } = JSON.parse(read('json')) as {
    records: Record<string, string>[];
    articles: { id: string }[];
    citation: string;
  };
  expect(csv).toHaveLength(records.length);
  expect(articles.map(({ id }) => id)).toEqual(DAM.articles.map(({ id }) => id));
  expect(textOf(page.querySelector('main'))).toContain(citation);

  const cells = readMatrix(page);
  expect(cells).toHaveLength(DAM.articles.length * DAM.questions.length);
  const shown = cells.flatMap(({ id, absence, answers }) => {
    const article = id.split('--')[1] ?? '';
    return answers.length === 0 ? [[article, absence]] : answers.map(({ text }) => [article, text]);
  });
  const words: Record<string, string> = { silent: 'silent', predates: 'predates it' };
  for (const lines of [csv, records]) {
    const told = lines
      .filter((line) => line['part'] === 'claims')
      .map((line) => [line['article'], line['value'] === '' ? words[line['status'] ?? ''] : line['value']]);
    expect(told.map((one) => one.join(' | ')).toSorted()).toEqual(
      shown.map((one) => one.join(' | ')).toSorted(),
    );
  }
});

test('the questions stand in another order on a page of its own, which search engines leave out', () => {
  const verdicts = (path: string) => all(openBuilt(path), '#claims tbody th .verdict').map(textOf);
  const words = ['contradict', 'opposed over time', 'differ', 'agree', 'one answers', 'no answer'];
  const sorted = verdicts(STRIKE_PATH);
  expect(sorted).toEqual([...sorted].sort((a, b) => words.indexOf(a) - words.indexOf(b)));
  expect(verdicts(`${STRIKE_PATH}by-codebook/`)).not.toEqual(sorted);
  // The address that the order by contradictions once had.
  expect(verdicts(`${STRIKE_PATH}by-disagreement/`)).toEqual(sorted);
  for (const order of ['by-codebook/', 'by-disagreement/']) {
    const robots = openBuilt(`${STRIKE_PATH}${order}`).querySelector('meta[name=robots]');
    expect(robots?.getAttribute('content'), order).toBe('noindex');
  }
});

test('silent, predating and uncertain cells look different from each other and from answers', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const look = (cell: Locator) =>
    cell.evaluate((element) => {
      const { backgroundImage, backgroundSize } = getComputedStyle(element);
      return `${backgroundImage} ${backgroundSize}`;
    });
  const looks = [
    await look(cellOf(page, 'q-dam-remedy', gazette)),
    await look(cellOf(page, 'q-dam-inquiry', gazette)),
    await look(cellOf(page, 'e-note-of-protest', ARTICLES.villages)),
    await look(cellOf(page, 'q-dam-cause', gazette)),
  ];
  expect(looks[0]).toContain('repeating-linear-gradient');
  expect(looks[1]).toContain('radial-gradient');
  expect(looks[3]).toContain('none');
  expect(new Set(looks).size).toBe(4);
});

test('places on the page can be linked to, and evidence leads to the paragraph', async ({ page }) => {
  for (const [target, text] of [
    ['q-dam-blame', 'Who is to blame for the failure?'],
    [`q-dam-blame--${gates.id}`, 'whose lanterns were on the wall'],
    [`col-${sixtyDays.id}`, 'Ishmar Water Institute'],
    ['m-people-moved', '4,200'],
    [`l-${gazette.id}`, 'Who should watch the river?'],
  ] as const) {
    await page.goto(`${DOSSIER}#${target}`);
    await expect(page.locator(':target')).toContainText(text);
    await expect(page.locator(':target')).toBeInViewport();
  }
  await cellOf(page, 'q-dam-blame', gates).getByRole('link', { name: '¶2', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${gates.id}/#p2$`));
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('lanterns');
});

test('the Tab key goes from a row to its evidence and on to the next row, past the permalinks of cells', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const row = rowOf(page, 'q-dam-blame');
  const evidence = await row.locator('.at').getByRole('link').count();
  await row.getByRole('rowheader').getByRole('link').focus();
  const passed: string[] = [];
  for (let step = 0; step <= evidence; step += 1) {
    await page.keyboard.press('Tab');
    passed.push((await page.locator(':focus').getAttribute('href')) ?? '');
  }
  expect(passed.pop()).toBe('#q-dam-warnings');
  expect(evidence).toBeGreaterThan(3);
  expect(passed.filter((href) => !/\/articles\/[a-z0-9-]+\/(?:original\/)?#p[0-9]+$/.test(href))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('questions are ordered by a link, reasons and lists open on demand, and columns are taken to a comparison', async ({
    page,
  }) => {
    await page.goto(DOSSIER);
    const order = part(page, WORDS.claims).getByRole('link', { name: 'as in the codebook' });
    await expect(order).not.toHaveAttribute('aria-current');
    await order.click();
    await expect(page).toHaveURL(/\/dossiers\/dormak-dam\/by-codebook\/#claims$/);
    await expect(order).toHaveAttribute('aria-current', 'true');
    await part(page, WORDS.claims).getByRole('link', { name: 'contradictions first' }).click();
    await expect(page).toHaveURL(/\/dossiers\/dormak-dam\/#claims$/);

    const cell = cellOf(page, 's-ministry-of-works', letters);
    const reason = cell.getByText('Held guilty of not answering', { exact: false });
    await expect(reason).toBeHidden();
    await cell.getByText('−2 hostile').click();
    await expect(reason).toBeVisible();

    const strip = rowOf(page, `l-${gazette.id}`);
    const single = strip.locator('details');
    await expect(single.getByRole('listitem').first()).toBeHidden();
    await single.getByText('4 events that only one other article reports').click();
    await expect(single.getByRole('listitem')).toHaveCount(4);
    await expect(single.getByRole('listitem').first().getByRole('link')).toHaveAttribute('href', /^#e-/);
    await strip.getByRole('link', { name: 'Who should watch the river?' }).click();
    await expect(page).toHaveURL(/#q-dam-watch$/);
    await expect(rowOf(page, 'q-dam-watch')).toBeInViewport();

    const columns = part(page, WORDS.columns);
    await expect(columns.getByRole('checkbox')).toHaveCount(DAM.articles.length);
    for (const { outletName } of [letters, gazette])
      await columns.getByRole('checkbox', { name: `Compare ${outletName}` }).check();
    await columns.getByRole('button', { name: WORDS.compareChosen }).click();
    await expect(page).toHaveURL(/\/compare\/\?a=/);
    expect(new URL(page.url()).searchParams.getAll('a')).toEqual([gazette.id, letters.id]);
    const message = page.locator('noscript p').filter({ hasText: 'this page needs JavaScript' });
    await expect(message).toBeVisible();
    await message.getByRole('link', { name: 'dossiers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossiers');
  });
});

test('its columns can be taken on to the comparison of any articles', async ({ page }) => {
  await page.goto(DOSSIER);
  await page.getByRole('link', { name: 'change the columns and rows' }).click();
  await expect(page.getByRole('status')).toHaveText(/^6 articles compared on [0-9]+ questions\.$/);
});

test('at 390 px each cell says whose it is, one below the other; at 1600 px rows are aligned and heads stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(DOSSIER);
  const cells = rowOf(page, 'q-dam-blame').getByRole('cell');
  await expect(cells).toHaveCount(OUTLETS.length);
  let bottom = 0;
  for (const [index, outlet] of OUTLETS.entries()) {
    await expect(cells.nth(index).getByText(outlet, { exact: true }).first()).toBeVisible();
    const box = await cells.nth(index).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(bottom);
    bottom = (box?.y ?? 0) + (box?.height ?? 0) - 1;
  }
  const anonymous = await page
    .locator('.comparison td')
    .evaluateAll((found) =>
      found
        .filter((cell) => (cell.querySelector('.who')?.getClientRects().length ?? 0) === 0)
        .map(({ id }) => id),
    );
  expect(anonymous).toEqual([]);

  await page.setViewportSize({ width: 1600, height: 900 });
  const heads = part(page, WORDS.claims).getByRole('columnheader');
  await expect(heads.first()).toHaveCSS('position', 'sticky');
  await rowOf(page, 'q-dam-warnings').evaluate((row) => {
    row.scrollIntoView();
  });
  for (const [index, outlet] of OUTLETS.entries()) {
    const name = heads.nth(index + 1).getByRole('link', { name: outlet });
    await expect(name).toBeInViewport();
    // Nothing lies over it.
    await name.click({ trial: true });
  }
  const tops = await cells.evaluateAll((found) => found.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
