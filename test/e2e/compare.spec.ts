import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMPARE_SCRIPT_BYTES, COMPARED_BYTES } from '../../bench/budgets.ts';
import { FIVE, idsOf, readYaml, TITLES } from './archive.ts';
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
const questions = (page: Page) => part(page, 'Who says what').locator('tbody .question');
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

type Line = Record<
  'part' | 'row' | 'article' | 'outlet' | 'status' | 'speaker' | 'value' | 'paragraphs',
  string
>;

/** Reads CSV in which every field is in quotes. */
function readCsv(text: string): Line[] {
  expect(text).toMatch(/^\uFEFF"part","row"/);
  expect(text).toMatch(/\r\n$/);
  const [columns = [], ...lines] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field = '']) => field.replaceAll('""', '"')),
    );
  return lines.map(
    (line) => Object.fromEntries(columns.map((column, index) => [column, line[index] ?? ''])) as Line,
  );
}

/** How a page says what data say of a claim: `attributes`, "Peter Neumann" is "attributes to Peter Neumann". */
function headOf({ status: position, speaker }: Line): string {
  if (speaker === '') return position;
  if (position === 'attributes') return `attributes to ${speaker}`;
  if (position === 'disputes') return `disputes what ${speaker} says`;
  return `${position}, in the words of ${speaker}`;
}

/** Expects that data say of each cell of the claim matrix what the page says, and nothing else. */
async function expectToAgree(page: Page, lines: readonly Line[]): Promise<void> {
  const labels = await questions(page).allTextContents();
  const cells = await readMatrix(page);
  const columns = cells.length / labels.length;
  const shown = cells.flatMap(({ id, absence, answers }, index) => {
    const row = labels[Math.floor(index / columns)] ?? '';
    const article = id.split('--')[1] ?? '';
    return answers.length === 0
      ? [[row, article, absence]]
      : answers.map(({ head, text, paragraphs }) => [row, article, head, text, paragraphs]);
  });
  const words: Record<string, string> = {
    silent: 'silent',
    'not-coded': 'not coded',
    predates: 'predates it',
    'may-predate': 'may predate it',
  };
  const told = lines
    .filter((line) => line.part === 'claims')
    .map((line) =>
      line.value === ''
        ? [line.row, line.article, words[line.status]]
        : [
            line.row,
            line.article,
            headOf(line),
            line.value.replace(/^'(?=[=+\-@])/, ''),
            line.paragraphs.replaceAll(/[0-9]+/g, '¶$&'),
          ],
    );
  const inOrder = (all: (string | undefined)[][]) => all.map((one) => one.join(' | ')).sort();
  expect(shown.length).toBeGreaterThan(50);
  expect(inOrder(told)).toEqual(inOrder(shown));
}

/** Has the host give an article at `copy-1`, `copy-2` and so on, since the archive has fewer than seven. */
async function serveCopies(page: Page): Promise<void> {
  const article = JSON.parse(readFileSync(join(DIST, `compare/articles/${ALWAGHT}.json`), 'utf8')) as object;
  await page.route('**/compare/articles/copy-*.json', async (route) => {
    const id = /copy-[0-9]+/.exec(route.request().url())?.[0];
    await route.fulfill({ json: { ...article, id } });
  });
}

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

test('a page that compares nothing any more is not called after what it compared', async ({ page }) => {
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await expect(page).toHaveTitle(/^Iran Press, The Reference/);
  await page.getByRole('button', { name: 'Remove: Iran Press', exact: true }).click();
  await expect(notices(page)).toContainText('One article alone cannot be compared.');
  await expect(page).toHaveTitle(/^Compare · /);
});

test('evidence leads to the paragraph of the article', async ({ page }) => {
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await page.locator('#claims #q-threat-size').getByRole('link', { name: '¶7' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${REFERENCE}/#p7$`));
  await expect(page.locator(':target')).toContainText('3,500');
});

test('no id stands twice, whatever is shown', async ({ page }) => {
  await compare(page, IDS, '&accounts=1');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
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
  await expect(notices(page)).toContainText('One article alone cannot be compared.');
  await expect(comparison(page)).toBeEmpty();
  await page.goBack();
  await expect(heads(page)).toHaveText(['Alwaght', 'Iran Press']);
  await page.goBack();
  await expectCompared(page, 3);
  await page.reload();
  await expect(heads(page).first()).toHaveText('Alwaght');
  await expectCompared(page, 3);
  await page.goForward();
  await expectCompared(page, 2);
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

test('a part that there is not is told, and the others are shown', async ({ page }) => {
  await compare(page, [UNIDENTIFIED, REFERENCE], '&part=voices&part=no-such-part');
  await expect(notices(page)).toHaveText('There is no part “no-such-part” of a comparison; it was left out.');
  await expect(parts(page)).toHaveCount(1);
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

test('questions are chosen', async ({ page }) => {
  await compare(page, [UNIDENTIFIED, REFERENCE]);
  await page.getByText(`Questions (${QUESTIONS} of ${QUESTIONS})`).click();
  await page.getByRole('checkbox', { name: 'Who is behind it?' }).click();
  await expectCompared(page, 2, QUESTIONS - 1);
  await expect(questions(page).filter({ hasText: 'Who is behind it?' })).toHaveCount(0);
  await page.goto(addressOf([UNIDENTIFIED, REFERENCE], '&q=defeat&q=who-is-behind'));
  await expectCompared(page, 2, 2);
  await expect(questions(page)).toHaveText(['When and how was ISIS defeated?', 'Who is behind it?']);
  await expect(page.getByText(`Questions (2 of ${QUESTIONS})`)).toBeVisible();
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

test('a question that the codebook does not have is told, and the others are asked', async ({ page }) => {
  await compare(page, [UNIDENTIFIED, REFERENCE], '&q=defeat&q=no-such-question');
  await expect(notices(page)).toHaveText('The codebook has no question “no-such-question”; it was left out.');
  await expectCompared(page, 2, 1);
  await expect(questions(page)).toHaveText(['When and how was ISIS defeated?']);
  await expect(page.getByText(`Questions (1 of ${QUESTIONS})`)).toBeVisible();
  await page.goto(addressOf([UNIDENTIFIED, REFERENCE], '&q=no-such-question'));
  await expect(notices(page)).toContainText('“no-such-question”');
  await expectCompared(page, 2);
});

test('only questions on which articles differ are shown when asked for', async ({ page }) => {
  await compare(page, IDS);
  const differing = (await readRowHeads(page)).filter((head) =>
    /[1-9][0-9]* of [0-9]+ pairs? differs?$/.test(head),
  );
  expect(differing.length).toBeGreaterThan(1);
  expect(differing.length).toBeLessThan(QUESTIONS);
  await page.getByRole('checkbox', { name: 'Only questions on which articles differ' }).check();
  await expectCompared(page, FIVE.length, differing.length);
  expect(await readRowHeads(page)).toEqual(differing);
  await expect(page).toHaveURL(/[?&]differ=1/);
});

test('questions are ordered by disagreement when asked for', async ({ page }) => {
  await page.goto(`dossiers/${DOSSIER}/by-disagreement/`);
  const sorted = await readRowHeads(page);
  await compare(page, IDS);
  await page.getByLabel('Order of questions').selectOption('most disagreement first');
  await expect(page).toHaveURL(/[?&]order=disagreement/);
  await expect.poll(async () => await readRowHeads(page)).toEqual(sorted);
  await page.reload();
  await expect(page.getByLabel('Order of questions')).toHaveValue('disagreement');
  await expect.poll(async () => await readRowHeads(page)).toEqual(sorted);
});

test('the accounts stand side by side, aligned by question, with nothing missing', async ({ page }) => {
  await compare(page, [IRAN_PRESS, REFERENCE]);
  await expect(part(page, 'The accounts, side by side')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'The accounts side by side' }).check();
  const accounts = part(page, 'The accounts, side by side');
  await expect(accounts).toBeVisible();
  const row = accounts.locator('#a-threat-size').getByRole('cell');
  await expect(row.first()).toContainText('nothing');
  await expect(row.last()).toContainText(/¶7 .*3,500/);
  for (const [index, id] of [IRAN_PRESS, REFERENCE].entries()) {
    const { account } = JSON.parse(readFileSync(join(DIST, `compare/articles/${id}.json`), 'utf8')) as {
      account: string[];
    };
    const column = (await accounts.getByRole('cell').allTextContents()).filter(
      (_, cell) => cell % 2 === index,
    );
    const paragraphs = account.map((_, number) => `¶${number + 1} `);
    expect(paragraphs.filter((paragraph) => !column.some((text) => text.includes(paragraph)))).toEqual([]);
  }
});

test('blind reading hides outlet, title, date and stance until it is switched off', async ({ page }) => {
  await compare(page, IDS, '&accounts=1');
  await expect(comparison(page)).toContainText('Alwaght');
  const blind = page.getByRole('checkbox', { name: 'Read blind: hide outlet, date and stance' });
  await blind.check();
  const letters = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Article ${letter}`);
  await expect(heads(page)).toHaveText(letters);
  await expect(page).toHaveURL(/[?&]blind=1/);
  await expect(page).toHaveTitle(`${letters.join(', ')} · Parallax`);
  const names = FIVE.flatMap(({ outlet, title, stance }) => [outlet, title, stance]);
  const said = await comparison(page).evaluate((root) =>
    [root, ...root.querySelectorAll('*')].flatMap((element) =>
      element === root
        ? [element.textContent]
        : ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ),
  );
  expect(names.filter((name) => said.some((text) => text.includes(name)))).toEqual([]);
  // Nor does a column say its date: it has nothing but its letter.
  const columns = comparison(page).locator('.columns > li');
  await expect(columns).toHaveText(letters.map((letter) => new RegExp(`^${letter}\\s*#$`)));
  expect((await comparison(page).locator('thead .when').allTextContents()).join('')).toBe('');
  await expect(page.locator('#claims #q-who-is-behind').getByRole('cell').nth(2)).toContainText(
    'The US leads',
  );
  await page.reload();
  await expect(blind).toBeChecked();
  await expect(comparison(page)).not.toContainText('Alwaght');
  await blind.uncheck();
  await expect(heads(page).last()).toHaveText('Alwaght');
  await expect(page).toHaveTitle(/Alwaght · Parallax$/);
  await expect(page.locator('#citation')).toContainText(TITLES.alwaght);
});

test.describe('blind reading with the accounts', () => {
  const outlets = idsOf('outlets').map(
    (id) => readYaml(`outlets/${id}.yaml`) as { name: string; aliases?: string[] },
  );
  const names = outlets.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const told = (text: string) => names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));

  test('calls no outlet by any of its names', async ({ page }) => {
    await compare(page, IDS, '&accounts=1&blind=1');
    await expect(part(page, 'The accounts, side by side')).toContainText('Article A');
    expect(told(await comparison(page).innerText())).toEqual([]);
  });

  test('hides the list of articles to choose from, which has their titles', async ({ page }) => {
    await compare(page, IDS, '&blind=1');
    await expect(page.locator('#choose')).toBeHidden();
    const shown = await page.getByRole('main').innerText();
    expect(FIVE.filter(({ title }) => shown.includes(title))).toEqual([]);
    await page.getByRole('checkbox', { name: 'Read blind: hide outlet, date and stance' }).uncheck();
    await expect(chooser(page)).toBeVisible();
  });

  test('links to no article and no stance', async ({ page }) => {
    await compare(page, IDS, '&accounts=1&blind=1');
    const links = await comparison(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((href) => /\/articles\/|stances-/.test(href))).toEqual([]);
    expect(IDS.filter((id) => links.some((href) => href.includes(id)))).toEqual([]);
  });

  test('is taken along without outlet, title, date or stance', async ({ page }) => {
    await compare(page, IDS, '&blind=1');
    const csv = await download(page, 'CSV');
    const json = await download(page, 'JSON');
    for (const { name, text } of [csv, json]) {
      expect(name).toMatch(
        /^comparison-of-article-a-and-article-b-and-article-c-and-article-d-and-article-e\.(?:csv|json)$/,
      );
      expect(text).toContain('Article E');
      expect(told(text)).toEqual([]);
      const hidden = FIVE.flatMap(({ id, title, stance }) => [id, title, stance]);
      expect(hidden.filter((words) => text.includes(words))).toEqual([]);
    }
    const { articles, citation } = JSON.parse(json.text) as { articles: object[]; citation: string };
    expect(articles).toHaveLength(FIVE.length);
    // Neither in words nor as days.
    expect(JSON.stringify(articles)).not.toMatch(/[0-9]{4}/);
    await expect(page.locator('#citation')).toHaveText(citation);
  });
});

for (const more of ['', '&accounts=1', '&blind=1']) {
  test(`the headings of compare/?…${more} go down one level at a time`, async ({ page }) => {
    await compare(page, [IRAN_PRESS, REFERENCE], more);
    const headings = await page
      .getByRole('heading')
      .evaluateAll((all) =>
        all.map(({ tagName, textContent }) => ({ level: Number(tagName[1]), textContent })),
      );
    expect(headings.filter(({ level }) => level === 1)).toEqual([{ level: 1, textContent: 'Compare' }]);
    expect(headings[0]?.level).toBe(1);
    const jumps = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
}

for (const [kind, query, message] of [
  ['no article', '', 'No articles are chosen yet. Choose two to six below.'],
  ['one article', `?a=${ALWAGHT}`, 'One article alone cannot be compared. Choose another one below.'],
  [
    'the same article twice',
    `?a=${ALWAGHT}&a=${ALWAGHT}`,
    'An article was asked for twice; it stands here once.',
  ],
  [
    'what can be no article',
    `?a=${encodeURIComponent('<script>alert(1)</script>')}&a=${encodeURIComponent('../../x')}`,
    'Part of the address names no article and was left out.',
  ],
] as const) {
  test(`an address with ${kind} says so and offers the articles`, async ({ page }) => {
    await page.goto(`compare/${query}`);
    await expect(notices(page)).toContainText(message);
    await expect(comparison(page)).toBeEmpty();
    await expect(status(page)).toBeEmpty();
    const choices = page.locator('#choose').getByRole('checkbox');
    await expect(choices).toHaveCount(FIVE.length);
    await expect(choices.first()).toBeVisible();
    await expect(page.locator('#choose').getByRole('link', { name: 'dossier' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('<script>');
  });
}

test('an article that is asked for twice stands once beside others', async ({ page }) => {
  await compare(page, [ALWAGHT, REFERENCE, ALWAGHT]);
  await expect(notices(page)).toHaveText('An article was asked for twice; it stands here once.');
  await expect(heads(page)).toHaveText(['Alwaght', 'The Reference']);
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

  test('an unknown id beside one article offers the articles', async ({ page }) => {
    await page.goto(addressOf(['no-such-article', ALWAGHT]));
    await expect(notices(page)).toContainText('There is no article “no-such-article” here; it was left out.');
    await expect(notices(page)).toContainText(
      'One article alone cannot be compared. Choose another one below.',
    );
    await expect(comparison(page)).toBeEmpty();
    await expect(page.locator('#choose').getByRole('checkbox', { name: TITLES.alwaght })).toBeChecked();
    await page.locator('#choose').getByRole('checkbox', { name: TITLES.rawabet }).check();
    await page.locator('#choose').getByRole('button', { name: 'Compare' }).click();
    await expectCompared(page, 2);
  });

  test('unknown ids alone never leave an empty page', async ({ page }) => {
    await page.goto(addressOf(['no-such-article', 'no-such-other']));
    await expect(notices(page)).toContainText('There is no article “no-such-article” here');
    await expect(notices(page)).toContainText('There is no article “no-such-other” here');
    await expect(page.locator('#choose').getByRole('checkbox').first()).toBeVisible();
  });

  test('an unknown id takes no place from the six that fit', async ({ page }) => {
    await serveCopies(page);
    await compare(page, ['no-such-article', ...IDS, 'copy-1']);
    await expect(notices(page)).toHaveText('There is no article “no-such-article” here; it was left out.');
    await expectCompared(page, 6);
  });

  test('a column moves past the next one that is shown, also where an unknown id stands between', async ({
    page,
  }) => {
    await compare(page, [ALWAGHT, 'no-such-article', REFERENCE]);
    await expect(heads(page)).toHaveText(['Alwaght', 'The Reference']);
    await page.getByRole('button', { name: 'Move left: The Reference', exact: true }).click();
    await expect(heads(page)).toHaveText(['The Reference', 'Alwaght']);
  });
});

test('of seven articles the first six are compared', async ({ page }) => {
  await serveCopies(page);
  await compare(page, [...IDS, 'copy-1', 'copy-2']);
  await expect(notices(page)).toHaveText(
    'At most 6 articles fit side by side; the first 6 of 7 are compared.',
  );
  await expectCompared(page, 6);
  await expect(heads(page)).toHaveText([
    ...FIVE.map(({ outlet }) => outlet.replace('Alwaght', 'Alwaght 1')),
    'Alwaght 2',
  ]);
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

  test('articles that are added or left out change neither the order of the others nor what is shown of them', async ({
    page,
  }) => {
    await compare(
      page,
      [REFERENCE, IRAN_PRESS],
      '&part=claims&part=events&q=defeat&order=disagreement&accounts=1',
    );
    const settings = () =>
      [...new URL(page.url()).searchParams].filter(([name]) => name !== 'a').map((pair) => pair.join('='));
    const before = settings();
    const form = page.locator('#choose');
    const send = form.getByRole('button', { name: 'Compare' });
    await chooser(page).click();
    // The form offers it before the others, but it comes to them.
    await choose(form, [TITLES.rawabet]);
    await send.click();
    await expectCompared(page, 3, 1);
    expect(asked(page)).toEqual([REFERENCE, IRAN_PRESS, RAWABET]);
    expect(settings()).toEqual(before);
    await expect(heads(page).first()).toHaveText('The Reference');
    await expect(parts(page)).toHaveCount(3);
    await chooser(page).click();
    await form.getByRole('checkbox', { name: TITLES.iranPress }).uncheck();
    await send.click();
    await expectCompared(page, 2, 1);
    expect(asked(page)).toEqual([REFERENCE, RAWABET]);
    expect(settings()).toEqual(before);
    await page.goBack();
    await expectCompared(page, 3, 1);
  });

  test('a blind reader who chooses articles goes on reading blind', async ({ page }) => {
    await page.goto(addressOf([REFERENCE], '&blind=1&part=claims'));
    await expect(notices(page)).toContainText('One article alone cannot be compared.');
    const form = page.locator('#choose');
    await choose(form, [TITLES.alwaght]);
    await form.getByRole('button', { name: 'Compare' }).click();
    await expectCompared(page, 2);
    await expect(heads(page)).toHaveText(['Article A', 'Article B']);
    await expect(parts(page)).toHaveCount(1);
    expect(new URL(page.url()).search).toBe(`?a=${REFERENCE}&a=${ALWAGHT}&part=claims&blind=1`);
    await expect(form).toBeHidden();
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

test('the files of a dossier agree with its page, cell by cell', async ({ page }) => {
  await page.goto(`dossiers/${DOSSIER}/`);
  for (const ending of ['CSV', 'JSON'])
    await expect(page.getByRole('link', { name: ending, exact: true })).toHaveAttribute(
      'href',
      `/dossiers/${DOSSIER}.${ending.toLowerCase()}`,
    );
  const read = (ending: string) => readFileSync(join(DIST, `dossiers/${DOSSIER}.${ending}`), 'utf8');
  const lines = readCsv(read('csv'));
  await expectToAgree(page, lines);
  const { records, articles, citation } = JSON.parse(read('json')) as {
    records: Line[];
    articles: { id: string }[];
    citation: string;
  };
  await expectToAgree(page, records);
  expect(records).toHaveLength(lines.length);
  expect(articles.map(({ id }) => id)).toEqual(IDS);
  await expect(page.getByText(citation)).toBeVisible();
});

test('a comparison can be taken along, and says what its page says', async ({ page }) => {
  await compare(page, [ALWAGHT, RAWABET, IRAN_PRESS]);
  const csv = await download(page, 'CSV');
  expect(csv.name).toMatch(/^comparison-of-alwaght-isis-resurgence-after-syria-and-rawabet-.*\.csv$/);
  expect(csv.name.length).toBeLessThan(130);
  const lines = readCsv(csv.text);
  await expectToAgree(page, lines);
  expect([...new Set(lines.map(({ article }) => article))].sort()).toEqual(
    [ALWAGHT, RAWABET, IRAN_PRESS].sort(),
  );
  const json = await download(page, 'JSON');
  expect(json.name).toBe(csv.name.replace(/csv$/, 'json'));
  const { records, citation, articles } = JSON.parse(json.text) as {
    records: Line[];
    citation: string;
    articles: { id: string }[];
  };
  await expectToAgree(page, records);
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
