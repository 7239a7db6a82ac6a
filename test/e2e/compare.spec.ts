import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMPARE_SCRIPT_BYTES, COMPARED_BYTES } from '../../bench/budgets.ts';
import { FIVE, TITLES } from './archive.ts';
import { DIST } from './dist.ts';
import { expect, test } from './fixtures.ts';

const DOSSIER = 'isis-resurgence-iraq';
const IDS = FIVE.map(({ id }) => id);
const [RAWABET = '', UNIDENTIFIED = '', IRAN_PRESS = '', REFERENCE = '', ALWAGHT = ''] = IDS;
const PARTS = [
  'Who says what',
  'Where each stands',
  'The numbers',
  'Who is heard',
  'What they are called',
  'What happened, by whom reported',
  'Blame and remedy',
  'What each leaves out',
];
const QUESTIONS = 14;

const addressOf = (ids: readonly string[], more = '') =>
  `compare/?${ids.map((id) => `a=${encodeURIComponent(id)}`).join('&')}${more}`;
const comparison = (page: Page) => page.locator('#comparison');
const status = (page: Page) => page.getByRole('status');
const notices = (page: Page) => page.getByRole('alert');
const chooser = (page: Page) => page.getByText('Choose articles', { exact: true });
const part = (page: Page, heading: string) => page.getByRole('region', { name: new RegExp(`^${heading}`) });
const heads = (page: Page) => part(page, 'Who says what').getByRole('columnheader').getByRole('link');
const parts = (page: Page) => comparison(page).locator('section.part');
const group = (page: Page, name: string) => comparison(page).getByRole('group', { name, exact: true });

async function expectCompared(page: Page, articles: number, rows = QUESTIONS): Promise<void> {
  const asked = rows === 1 ? '1 question' : `${rows} questions`;
  await expect(status(page)).toHaveText(`${articles} articles compared on ${asked}.`);
}

/** Opens a comparison and waits until it stands. */
async function compare(page: Page, ids: readonly string[], more = ''): Promise<void> {
  await page.goto(addressOf(ids, more));
  await expect(status(page)).toHaveText(/^[2-6] articles compared on/);
}

const asked = (page: Page) => new URL(page.url()).searchParams.getAll('a');

interface Answer {
  head: string;
  text: string;
  paragraphs: string;
  evidence: string[];
}
interface Cell {
  id: string;
  whose: string;
  absence: string;
  answers: Answer[];
}

/** The claim matrix as a page shows it, cell by cell. */
async function readMatrix(page: Page): Promise<Cell[]> {
  return await page.locator('#claims tbody td').evaluateAll((cells) =>
    cells.map((cell) => {
      const text = (element: Element, selector: string) =>
        element.querySelector(selector)?.textContent.trim() ?? '';
      return {
        id: cell.id,
        whose: text(cell, '.who'),
        absence: text(cell, '.absence .word'),
        answers: [...cell.querySelectorAll('.answers > li')].flatMap((item) =>
          [...item.querySelectorAll('p')].map((claim) => ({
            head: text(item, '.position'),
            text: (claim.firstChild?.textContent ?? '').trim(),
            paragraphs: (text(claim, '.at').match(/¶[0-9]+/g) ?? []).join(' '),
            evidence: [...claim.querySelectorAll('a')].map(({ pathname, hash }) => `${pathname}${hash}`),
          })),
        ),
      };
    }),
  );
}

/** What the row of the claim matrix says of itself, row by row. */
const readRowHeads = (page: Page) => page.locator('#claims tbody th').allTextContents();

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    comparison(page).getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the five show in the browser what their dossier shows from the server, cell by cell', async ({
  page,
}) => {
  await page.goto(`dossiers/${DOSSIER}/`);
  const [onServer, headsOnServer] = [await readMatrix(page), await readRowHeads(page)];
  const sections = ['stances', 'figures', 'voices', 'names', 'events', 'blame', 'left-out'];
  const textOf = (id: string) => page.locator(`#${id}`).innerText();
  const texts = await Promise.all(sections.map(textOf));
  await compare(page, IDS);
  await expectCompared(page, FIVE.length);
  expect(onServer).toHaveLength(FIVE.length * QUESTIONS);
  expect(await readMatrix(page)).toEqual(onServer);
  expect(await readRowHeads(page)).toEqual(headsOnServer);
  for (const [index, id] of sections.entries()) expect(await textOf(id), id).toBe(texts[index]);
});

test('two articles are compared', async ({ page }) => {
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await expectCompared(page, 2);
  await expect(page).toHaveTitle('Iran Press, The Reference · Parallax');
  await expect(heads(page)).toHaveText(['Iran Press', 'The Reference']);
  await expect(parts(page)).toHaveCount(PARTS.length);
  await expect(notices(page)).toBeEmpty();
  await expect(chooser(page).locator('..')).not.toHaveAttribute('open');
  const row = page.locator('#claims #q-who-is-behind');
  await expect(row).toContainText('1 of 2 that could answer');
  await expect(row.getByRole('cell').first()).toContainText('The US leads the measures');
  await expect(row.getByRole('cell').last()).toContainText('silent');
});

test('a menu leads to the parts that are shown', async ({ page }) => {
  const menu = page.getByRole('navigation', { name: 'Parts of the comparison' }).getByRole('link');
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await expect(menu).toHaveCount(PARTS.length);
  await menu.filter({ hasText: 'Left out' }).click();
  await expect(page).toHaveURL(/#left-out$/);
  await expect(page.locator('#left-out')).toBeInViewport();
  await compare(page, [IRAN_PRESS, REFERENCE], '&part=events&part=claims');
  await expect(menu).toHaveText(['Claims', 'Events']);
});

test('a permalink leads to its cell on the page', async ({ page }) => {
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await page.getByRole('link', { name: 'Link to Iran Press on “Who is behind it?”' }).click();
  await expect(page).toHaveURL(new RegExp(`#q-who-is-behind--${IRAN_PRESS}$`));
  await expect(page.locator(`[id="q-who-is-behind--${IRAN_PRESS}"]`)).toBeInViewport();
  await expectCompared(page, 2);
});

test('a permalink that is opened anew lands on its cell', async ({ page }) => {
  for (const id of [`q-what-should-be-done--${REFERENCE}`, `l-${REFERENCE}--events`, 'a_rest']) {
    await page.goto('about:blank');
    await compare(page, [IRAN_PRESS, REFERENCE], `&accounts=1#${id}`);
    const place = page.locator(`[id="${id}"]`);
    await expect(place).toBeInViewport();
    await expect(page.locator(':target')).toHaveAttribute('id', id);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  }
});

test('going back from a place on the page draws nothing anew', async ({ page }) => {
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await page.locator('#s-united-states').getByRole('cell').first().locator('summary').click();
  const opened = page.locator('#s-united-states details[open]');
  await expect(opened).toHaveCount(1);
  await page.getByRole('link', { name: 'Link to Iran Press on “Who is behind it?”' }).click();
  await expect(page).toHaveURL(/#q-who-is-behind--/);
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  // A comparison that is drawn anew has all its reasons closed.
  await expect(opened).toHaveCount(1);
  await expectCompared(page, 2);
});

test('columns are moved and removed by buttons, and the address follows', async ({ page }) => {
  await compare(page, [RAWABET, IRAN_PRESS, ALWAGHT]);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(button('Move left: Rawabet Center for Research and Strategic Studies')).toBeDisabled();
  await expect(button('Move right: Alwaght')).toBeDisabled();
  await button('Move left: Alwaght').click();
  await expect(heads(page)).toHaveText([
    'Rawabet Center for Research and Strategic Studies',
    'Alwaght',
    'Iran Press',
  ]);
  expect(asked(page)).toEqual([RAWABET, ALWAGHT, IRAN_PRESS]);
  await expect(button('Move left: Alwaght')).toBeFocused();
  // The cells have moved with their heads.
  await expect(page.locator('#claims #q-who-is-behind').getByRole('cell').nth(1)).toContainText('HTS');
  await page.keyboard.press('Enter');
  await expect(heads(page).first()).toHaveText('Alwaght');
  expect(asked(page)).toEqual([ALWAGHT, RAWABET, IRAN_PRESS]);
  await button('Remove: Rawabet Center for Research and Strategic Studies').click();
  await expectCompared(page, 2);
  await expect(heads(page)).toHaveText(['Alwaght', 'Iran Press']);
  expect(asked(page)).toEqual([ALWAGHT, IRAN_PRESS]);
  await button('Remove: Iran Press').click();
  await expect(comparison(page)).toBeEmpty();
});

test('parts are chosen, and reload, back and forward restore them', async ({ page }) => {
  await compare(page, [UNIDENTIFIED, REFERENCE]);
  const box = (name: string) => group(page, 'Parts').getByRole('checkbox', { name, exact: true });
  await box('Voices').uncheck();
  await expect(part(page, 'Who is heard')).toHaveCount(0);
  await expect(parts(page)).toHaveCount(PARTS.length - 1);
  await expect(box('Voices')).toBeFocused();
  await box('Claims').uncheck();
  await expect(parts(page)).toHaveCount(PARTS.length - 2);
  await page.reload();
  await expect(parts(page)).toHaveCount(PARTS.length - 2);
  await expect(box('Claims')).not.toBeChecked();
  await page.goBack();
  await expect(parts(page)).toHaveCount(PARTS.length - 1);
  await expect(box('Claims')).toBeChecked();
  await page.goForward();
  await expect(box('Claims')).not.toBeChecked();
  await expect(parts(page)).toHaveCount(PARTS.length - 2);
});

test('the last part and the last question that are left stay', async ({ page }) => {
  await compare(page, [UNIDENTIFIED, REFERENCE], '&part=claims&q=defeat');
  const address = page.url();
  const last = group(page, 'Parts').getByRole('checkbox', { name: 'Claims', exact: true });
  await last.click();
  await expect(last).toBeChecked();
  await page.getByText(`Questions (1 of ${QUESTIONS})`).click();
  const question = page
    .locator('#questions')
    .getByRole('checkbox', { name: 'When and how was ISIS defeated?' });
  await question.click();
  await expect(question).toBeChecked();
  await expectCompared(page, 2, 1);
  await expect(parts(page)).toHaveCount(1);
  expect(page.url()).toBe(address);
  // Once another is chosen, it can go.
  await group(page, 'Parts').getByRole('checkbox', { name: 'Voices', exact: true }).check();
  await expect(parts(page)).toHaveCount(2);
  await last.uncheck();
  await expect(parts(page)).toHaveCount(1);
  await expect(part(page, 'Who is heard')).toBeVisible();
});

test('the list of questions stays open and keeps the focus while questions are chosen', async ({ page }) => {
  await compare(page, [UNIDENTIFIED, REFERENCE]);
  await page.getByText(`Questions (${QUESTIONS} of ${QUESTIONS})`).click();
  const box = (name: string) => page.locator('#questions').getByRole('checkbox', { name });
  await box('Who is behind it?').click();
  await expectCompared(page, 2, QUESTIONS - 1);
  await expect(page.locator('#questions')).toHaveAttribute('open');
  await expect(box('Who is behind it?')).toBeVisible();
  await expect(box('Who is behind it?')).not.toBeChecked();
  await expect(box('Who is behind it?')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expectCompared(page, 2, QUESTIONS - 2);
  await expect(page.locator('#questions').locator(':focus')).not.toBeChecked();
  await expect(page.getByText(`Questions (${QUESTIONS - 2} of ${QUESTIONS})`)).toBeVisible();
  await box('Who is behind it?').click();
  await expectCompared(page, 2, QUESTIONS - 1);
  await expect(box('Who is behind it?')).toBeFocused();
});

test('blind reading is switched on and off, and reload keeps it', async ({ page }) => {
  await compare(page, [IRAN_PRESS, ALWAGHT]);
  const blind = page.getByRole('checkbox', { name: 'Read blind: hide outlet, date and stance' });
  await blind.check();
  await expect(heads(page)).toHaveText(['Article A', 'Article B']);
  await expect(page).toHaveTitle('Article A, Article B · Parallax');
  await page.reload();
  await expect(blind).toBeChecked();
  await expect(comparison(page)).not.toContainText('Alwaght');
  await blind.uncheck();
  await expect(heads(page).last()).toHaveText('Alwaght');
});

test('blind reading hides the list of articles to choose from, which has their titles', async ({ page }) => {
  await compare(page, IDS, '&blind=1');
  await expect(page.locator('#choose')).toBeHidden();
  const shown = await page.getByRole('main').innerText();
  expect(FIVE.filter(({ title }) => shown.includes(title))).toEqual([]);
  await page.getByRole('checkbox', { name: 'Read blind: hide outlet, date and stance' }).uncheck();
  await expect(chooser(page)).toBeVisible();
});

test('an address with one article says so and offers the articles', async ({ page }) => {
  await page.goto(`compare/?a=${ALWAGHT}`);
  await expect(notices(page)).toContainText(
    'One article alone cannot be compared. Choose another one below.',
  );
  await expect(comparison(page)).toBeEmpty();
  await expect(status(page)).toBeEmpty();
  const choices = page.locator('#choose').getByRole('checkbox');
  await expect(choices).toHaveCount(FIVE.length);
  await expect(choices.first()).toBeVisible();
  await expect(page.locator('#choose').getByRole('checkbox', { name: TITLES.alwaght })).toBeChecked();
  await expect(page.locator('#choose').getByRole('link', { name: 'dossier' })).toBeVisible();
});

test('hostile ids are left out beside articles', async ({ page }) => {
  await compare(page, ['<img src=x onerror=alert(1)>', ALWAGHT, REFERENCE]);
  await expect(notices(page)).toHaveText('Part of the address names no article and was left out.');
  await expect(heads(page)).toHaveText(['Alwaght', 'The Reference']);
  await expect(page.locator('img')).toHaveCount(0);
});

test.describe('unknown articles', () => {
  test.use({
    expected: {
      problems: [
        /^status 404: .*\/compare\/articles\/no-such-/,
        /^console error: Failed to load resource.*404/,
      ],
    },
  });

  test('an unknown id is named, and the others are compared', async ({ page }) => {
    await compare(page, ['no-such-article', ALWAGHT, REFERENCE]);
    await expect(notices(page)).toHaveText('There is no article “no-such-article” here; it was left out.');
    await expectCompared(page, 2);
    await expect(heads(page)).toHaveText(['Alwaght', 'The Reference']);
  });
});

test.describe('forms', () => {
  const choose = async (form: Page | Locator, titles: readonly string[]) => {
    for (const title of titles) await form.getByRole('checkbox', { name: title }).check();
  };

  test('articles of a list are compared', async ({ page }) => {
    await page.goto('articles/');
    await choose(page, [TITLES.reference, TITLES.iranPress]);
    await page.getByRole('button', { name: 'Compare the chosen' }).click();
    await expectCompared(page, 2);
    expect(asked(page).sort()).toEqual([IRAN_PRESS, REFERENCE].sort());
  });

  test('an article is compared with others from its page', async ({ page }) => {
    await page.goto(`articles/${IRAN_PRESS}/`);
    const form = page.getByRole('region', { name: 'Compare with' });
    await expect(form.getByRole('checkbox', { name: 'This article' })).toBeChecked();
    await choose(form, [TITLES.reference, TITLES.alwaght]);
    for (const title of [TITLES.rawabet, TITLES.unidentified])
      await form.getByRole('checkbox', { name: title }).uncheck();
    await form.getByRole('button', { name: 'Compare' }).click();
    await expectCompared(page, 3);
    await expect(heads(page).first()).toHaveText('Iran Press');
  });

  test('found articles are compared', async ({ page }) => {
    await page.goto('search/?q=Kadhimi');
    await choose(page, [TITLES.unidentified, TITLES.reference]);
    await page.getByRole('button', { name: 'Compare the chosen' }).click();
    await expectCompared(page, 2);
    expect(asked(page).sort()).toEqual([REFERENCE, UNIDENTIFIED].sort());
  });

  test('articles are added in the page itself', async ({ page }) => {
    await compare(page, [IRAN_PRESS, REFERENCE]);
    await chooser(page).click();
    const form = page.locator('#choose');
    await expect(form.getByRole('checkbox', { name: TITLES.iranPress })).toBeChecked();
    await choose(form, [TITLES.rawabet]);
    await form.getByRole('button', { name: 'Compare' }).click();
    await expectCompared(page, 3);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to the dossiers', async ({ page }) => {
    await page.goto('articles/');
    await page.getByRole('checkbox', { name: TITLES.reference }).check();
    await page.getByRole('button', { name: 'Compare the chosen' }).click();
    await expect(page).toHaveURL(new RegExp(`/compare/\\?a=${REFERENCE}$`));
    const message = page.locator('noscript p').filter({ hasText: 'this page needs JavaScript' });
    await expect(message).toBeVisible();
    await message.getByRole('link', { name: 'dossiers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossiers');
  });
});

test('the files of a dossier are linked, hold its articles, and cite it as its page does', async ({
  page,
}) => {
  await page.goto(`dossiers/${DOSSIER}/`);
  for (const ending of ['CSV', 'JSON'])
    await expect(page.getByRole('link', { name: ending, exact: true })).toHaveAttribute(
      'href',
      `/dossiers/${DOSSIER}.${ending.toLowerCase()}`,
    );
  const read = (ending: string) => readFileSync(join(DIST, `dossiers/${DOSSIER}.${ending}`), 'utf8');
  expect(read('csv')).toMatch(/^\uFEFF"part","row"/);
  const { articles, citation } = JSON.parse(read('json')) as { articles: { id: string }[]; citation: string };
  expect(articles.map(({ id }) => id)).toEqual(IDS);
  await expect(page.getByText(citation)).toBeVisible();
});

test('a comparison is downloaded as CSV and JSON', async ({ page }) => {
  await compare(page, [ALWAGHT, RAWABET, IRAN_PRESS]);
  const csv = await download(page, 'CSV');
  expect(csv.name).toMatch(/^comparison-of-alwaght-isis-resurgence-after-syria-and-rawabet-.*\.csv$/);
  expect(csv.name.length).toBeLessThan(130);
  expect(csv.text).toMatch(/^\uFEFF"part","row"/);
  const json = await download(page, 'JSON');
  expect(json.name).toBe(csv.name.replace(/csv$/, 'json'));
  const { citation, articles } = JSON.parse(json.text) as { citation: string; articles: { id: string }[] };
  expect(articles.map(({ id }) => id)).toEqual([ALWAGHT, RAWABET, IRAN_PRESS]);
  await expect(page.locator('#citation')).toHaveText(citation);
  expect(citation).toContain(page.url());
});

test('a comparison loads the articles that are asked for and no others', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await compare(page, [IRAN_PRESS, REFERENCE]);
  const data = () => loaded.filter((path) => path.endsWith('.json')).sort();
  const expected = ['codebook', `articles/${IRAN_PRESS}`, `articles/${REFERENCE}`].map(
    (name) => `/compare/${name}.json`,
  );
  expect(data()).toEqual(expected.sort());
  // Nothing is loaded again for another view of the same.
  await page.getByRole('checkbox', { name: 'The accounts side by side' }).check();
  await expect(part(page, 'The accounts, side by side')).toBeVisible();
  expect(data()).toEqual(expected);
});

test('six articles and the script keep to their budgets', async ({ page }) => {
  const sizeOf = (path: string) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
  const sizes = readdirSync(join(DIST, 'compare/articles')).map((name) => sizeOf(`compare/articles/${name}`));
  // As if all six were the largest.
  expect(6 * Math.max(...sizes) + sizeOf('compare/codebook.json')).toBeLessThanOrEqual(COMPARED_BYTES);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await compare(page, IDS);
  expect(scripts.size).toBeGreaterThan(0);
  const total = [...scripts].reduce((sum, path) => sum + sizeOf(path), 0);
  expect(total).toBeLessThanOrEqual(COMPARE_SCRIPT_BYTES);
});

test.describe('a host that fails', () => {
  test.use({
    expected: {
      problems: [
        /^status 500: .*\/compare\/articles\//,
        /^console error: Failed to load resource.*500/,
        /^console warning: The articles could not be loaded\./,
      ],
    },
  });

  test('articles that cannot be loaded are told, with a way on', async ({ page }) => {
    await page.route('**/compare/articles/*.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(addressOf([IRAN_PRESS, REFERENCE]));
    await expect(notices(page)).toHaveText(
      'The articles could not be loaded. Try again, or read a dossier instead.',
    );
    await expect(status(page)).toBeEmpty();
    await expect(page.locator('#choose').getByRole('checkbox').first()).toBeVisible();
    await page.unroute('**/compare/articles/*.json');
    await page.reload();
    await expectCompared(page, 2);
  });
});
