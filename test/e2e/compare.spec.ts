import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { FIXTURE_ARTICLES, DAM, IN_TIME } from './archive.ts';
import { openBuilt, selectAll, visibleText } from './built.ts';
import { readCsv } from './csv.ts';
import { expect, test } from './fixtures.ts';
import { readMatrix } from './matrix.ts';
import { WORDS } from './words.ts';

const { gazette, letters: valley, difaf, gates, sixtyDays } = FIXTURE_ARTICLES;
const IDS = DAM.articles.map(({ id }) => id);
const PART_IDS = ['claims', 'stances', 'figures', 'voices', 'names', 'events', 'blame', 'omissions'];
const QUESTIONS = 6;

const addressOf = (ids: readonly string[], more = '') =>
  `compare/?${ids.map((id) => `a=${encodeURIComponent(id)}`).join('&')}${more}`;
const comparison = (page: Page) => page.locator('#comparison');
const status = (page: Page) => page.getByRole('status');
const notices = (page: Page) => page.getByRole('alert');
const chooser = (page: Page) => page.locator('#choose');
const part = (page: Page, heading: string) => page.getByRole('region', { name: new RegExp(`^${heading}`) });
/** The names of the columns; for a blind reader they are not links. */
const heads = (page: Page) => comparison(page).locator('.answers-of > .ov thead a');
const letters = (page: Page) => comparison(page).locator('.answers-of > .ov thead th + th');
const parts = (page: Page) => comparison(page).locator('section.part');
const ALL_PARTS = PART_IDS.map((id) => `&part=${id}`).join('');
const openControls = (page: Page) => page.locator('#controls-summary').click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const asked = (page: Page) => new URL(page.url()).searchParams.getAll('a');

async function expectCompared(page: Page, articles: number, rows = QUESTIONS): Promise<void> {
  const questions = rows === 1 ? '1 question' : `${rows} questions`;
  await expect(status(page)).toHaveText(`${articles} articles compared on ${questions}.`);
}

/** Opens a comparison and waits until it is shown. */
async function compare(page: Page, ids: readonly string[], more = ''): Promise<void> {
  await page.goto(addressOf(ids, more));
  await expect(status(page)).toHaveText(/^[2-6] articles compared on/);
}

test('six articles show in the browser what their dossier shows from the server, from no more files than they need', async ({
  ownPage: page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const questions = DAM.questions.map((id) => `&q=${id}`).join('');
  await compare(page, IDS, questions);
  await expectCompared(page, 6, 6);
  const scripts = loaded.filter((path) => path.endsWith('.js')).length;
  const overview = openBuilt(`dossiers/${DAM.id}/`);
  // What a comparison of any articles says has no permanent address, `#`.
  const told = (root: ParentNode) =>
    [...root.querySelectorAll('.ov td, .ov .verdict, #contradictions, #shared-figures, #heard')].map(
      (place) => place.textContent.replace(/\s+|#/g, ''),
    );
  expect((await page.locator('body').evaluate(told)).length).toBeGreaterThan(50);
  expect(await page.locator('body').evaluate(told)).toEqual(told(overview));

  await compare(page, IDS, `${questions}${ALL_PARTS}`);
  expect(loaded.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(2 * scripts);
  const dossier = openBuilt(`dossiers/${DAM.id}/everything/`);
  expect(await page.locator('body').evaluate(readMatrix)).toEqual(readMatrix(dossier));
  for (const id of ['stances', 'figures', 'voices', 'names', 'events', 'blame'])
    expect
      .soft(((await page.locator(`#${id}`).textContent()) ?? '').replace(/\s+|only this/g, ''), id)
      .toBe(visibleText(dossier.getElementById(id)).replace(/\s+/g, ''));

  const data = () => [...new Set(loaded.filter((path) => path.endsWith('.json')))].sort();
  const expected = ['codebooks/dam', ...IDS.map((id) => `articles/${id}`)].map(
    (name) => `/compare/${name}.json`,
  );
  expect(data()).toEqual(expected.toSorted());
  // Another view of the same comparison loads nothing again.
  const asked = loaded.filter((path) => path.endsWith('.json')).length;
  await openControls(page);
  await page.getByRole('checkbox', { name: 'The accounts side by side' }).check();
  await expect(part(page, WORDS.accounts)).toBeVisible();
  expect(loaded.filter((path) => path.endsWith('.json'))).toHaveLength(asked);
  // The accounts come from the pages of the articles.
  const account = selectAll(openBuilt(`articles/${IDS[0]!}/`), '.account > [id]')[0]!;
  for (const added of account.querySelectorAll('.pn, .count, .sic-mark')) added.remove();
  await expect(part(page, WORDS.accounts)).toContainText(visibleText(account));
});

test('columns are moved and removed by buttons; address and title follow, and back restores them', async ({
  page,
}) => {
  await compare(page, [gazette.id, valley.id, difaf.id]);
  await openControls(page);
  await expect(page).toHaveTitle('Belorin Gazette, Valley Record, Ad-Difaf · Two Standpoints');
  await expect(button(page, 'Move left: Belorin Gazette')).toBeDisabled();
  await expect(button(page, 'Move right: Ad-Difaf')).toBeDisabled();
  await button(page, 'Move left: Ad-Difaf').click();
  await expect(heads(page)).toHaveText(['Belorin Gazette', 'Ad-Difaf', 'Valley Record']);
  expect(asked(page)).toEqual([gazette.id, difaf.id, valley.id]);
  await expect(button(page, 'Move left: Ad-Difaf')).toBeFocused();
  // The cells have moved with their column headings.
  await expect(page.locator('#q-dam-watch').getByRole('cell').nth(1)).toContainText('together');
  await page.keyboard.press('Enter');
  await expect(heads(page).first()).toHaveText('Ad-Difaf');
  await button(page, 'Remove: Belorin Gazette').click();
  await expectCompared(page, 2);
  await button(page, 'Remove: Valley Record').click();
  await expect(notices(page)).toContainText('One article alone cannot be compared.');
  await expect(comparison(page)).toBeEmpty();
  await expect(page).toHaveTitle(/^Compare · /);
  await page.goBack();
  await expect(heads(page)).toHaveText(['Ad-Difaf', 'Valley Record']);
  await page.goBack();
  await expectCompared(page, 3);
  await page.reload();
  await expect(heads(page).first()).toHaveText('Ad-Difaf');
  await page.goForward();
  await expectCompared(page, 2);
});

test('parts and questions are chosen, the last of them stay, and the focus stays where it was', async ({
  page,
}) => {
  await compare(page, [valley.id, difaf.id]);
  await expect(parts(page)).toHaveCount(0);
  await openControls(page);
  const inGroup = (group: string) => (name: string) =>
    comparison(page)
      .getByRole('group', { name: group, exact: true })
      .getByRole('checkbox', { name, exact: true });
  const box = inGroup('Below the overview');
  await box('Voices').check();
  await expect(parts(page)).toHaveCount(1);
  await expect(box('Voices')).toBeFocused();

  const question = inGroup('Questions');
  await question('Who should watch the river?').click();
  await expectCompared(page, 2, QUESTIONS - 1);
  await expect(page.locator('#controls')).toHaveAttribute('open');
  await expect(question('Who should watch the river?')).not.toBeChecked();
  await expect(question('Who should watch the river?')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expectCompared(page, 2, QUESTIONS - 2);
  await page.reload();
  await expectCompared(page, 2, QUESTIONS - 2);
  await openControls(page);
  await expect(box('Voices')).toBeChecked();
  await page.goBack();
  await expectCompared(page, 2, QUESTIONS - 1);

  await page.goto(
    addressOf([valley.id, difaf.id], '&part=claims&part=no-such-part&q=dam-watch&q=no-such-question'),
  );
  await expect(notices(page)).toContainText('There is no part “no-such-part” of a comparison');
  await expect(notices(page)).toContainText('The codebook has no question “no-such-question”');
  await expectCompared(page, 2, 1);
  await openControls(page);
  await question('Who should watch the river?').click();
  await expect(question('Who should watch the river?')).toBeChecked();
  await expect(parts(page)).toHaveCount(1);
});

test('questions are ordered as in the codebook, and left out where nobody contradicts, when asked for', async ({
  page,
}) => {
  const rows = () => page.locator('#claims tbody .question');
  await compare(page, [gazette.id, difaf.id, sixtyDays.id], '&part=claims');
  await openControls(page);
  await expect(page.locator('#claims tbody .verdict').first()).toHaveText('contradict');
  const before = await rows().allTextContents();
  await page.getByLabel('Order of claims').selectOption('as in the codebook');
  await expect(page).toHaveURL(/[?&]order=codebook/);
  await expect.poll(async () => (await rows().allTextContents()).join()).not.toBe(before.join());
  await page.getByRole('checkbox', { name: 'Only questions on which articles contradict' }).check();
  await expect(page).toHaveURL(/[?&]contradict=1/);
  await expect(rows()).toHaveText([
    'Why did the dam fail?',
    'Who is to blame for the failure?',
    'Had anybody warned of it?',
  ]);
  await page.reload();
  await expect(page.getByLabel('Order of claims')).toHaveValue('codebook');
});

test('a permalink that is opened anew lands on its cell, and going back from it draws nothing anew', async ({
  page,
}) => {
  const ids = [gazette.id, difaf.id];
  const place = `q-dam-remedy--${difaf.id}`;
  await compare(page, ids, `&part=claims&part=stances&part=omissions&accounts=1#${place}`);
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
  await expect(page.locator(':target')).toHaveId(place);

  await page.locator('#s-ministry-of-works').getByRole('cell').first().locator('summary').click();
  const opened = page.locator('#s-ministry-of-works details[open]');
  await expect(opened).toHaveCount(1);
  await part(page, WORDS.claims)
    .getByRole('link', { name: 'Link to Belorin Gazette on “Why did the dam fail?”' })
    .click();
  await expect(page).toHaveURL(new RegExp(`#q-dam-cause--${gazette.id}$`));
  await page
    .getByRole('navigation', { name: 'Parts of the comparison' })
    .getByRole('link', { name: 'Left out' })
    .click();
  await expect(page.locator('#omissions')).toBeInViewport();
  await page.goBack();
  await page.goBack();
  // After a comparison is redrawn, all its reasons are closed.
  await expect(opened).toHaveCount(1);
  await expectCompared(page, 2);
});

test('blind reading hides outlet, title, date and stance in page, links and files until it is switched off', async ({
  page,
}) => {
  await compare(page, IDS, `&accounts=1${ALL_PARTS}`);
  await openControls(page);
  const blind = page.getByRole('checkbox', { name: WORDS.blind });
  await blind.check();
  const labels = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Article ${letter}`);
  await expect(letters(page)).toHaveText(labels);
  await expect(page).toHaveURL(/\/compare\/\?c=[A-Za-z0-9_-]+&/);
  await expect(page).toHaveTitle(`${labels.join(', ')} · Two Standpoints`);
  await expect(part(page, WORDS.accounts)).toContainText('Article A');
  await expect(page.locator('#choose')).toHaveCount(0);

  const hidden = DAM.articles.flatMap(({ id, outletName, title }) => [id, outletName, title]);
  const told = (text: string) => hidden.filter((words) => text.toLowerCase().includes(words.toLowerCase()));
  const markup = await page.locator('html').evaluate((root) => root.outerHTML);
  expect(told(`${markup} ${page.url()} ${await page.title()}`)).toEqual([]);
  expect(await comparison(page).locator('[href*="/articles/"], [href*="stances-"]').count()).toBe(0);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    comparison(page).getByRole('link', { name: 'CSV', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^comparison-of-article-a-and-article-b-.*\.csv$/);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv).toContain('Article F');
  expect(told(csv)).toEqual([]);

  await page.reload();
  await expect(letters(page)).toHaveText(labels);
  await openControls(page);
  await blind.uncheck();
  await expect(heads(page).last()).toHaveText('Water Institute');
  await expect(chooser(page)).toBeVisible();
  await expect(page.locator('#citation')).toContainText(sixtyDays.title);
});

test('a class link opens blind, has a sheet to print, and shows the sources after one step', async ({
  ownPage: page,
}) => {
  await compare(page, [difaf.id, gazette.id], '&blind=1');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Link for a class').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/compare\/\?c=[A-Za-z0-9_-]+$/);
  await page.goto(link);
  await expectCompared(page, 2);
  await expect(letters(page)).toHaveText(['Article A', 'Article B']);
  const sheet = page.locator('#task-sheet');
  await expect(sheet).toBeHidden();
  await page.getByRole('link', { name: 'Task sheet and coding grid' }).click();
  await expect(sheet.getByRole('columnheader')).toHaveText(['Question', 'Article A', 'Article B']);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(comparison(page).locator('.ov').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await button(page, 'Reveal the sources').click();
  await expect(heads(page)).toHaveText(['Ad-Difaf', 'Belorin Gazette']);
  expect(asked(page)).toEqual([difaf.id, gazette.id]);
});

test('a comparison can be taken along, and says what its ownPage: page says', async ({ page }) => {
  await compare(page, [difaf.id, gazette.id], '&q=dam-warnings&part=claims');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    comparison(page).getByRole('link', { name: 'CSV', exact: true }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe(
    'comparison-of-ad-difaf-water-without-warning-and-gazette-dormak-dam-gives-way.csv',
  );
  const claims = readCsv(readFileSync(await csv.path(), 'utf8')).filter(({ part: id }) => id === 'claims');
  const shown = (await page.locator('body').evaluate(readMatrix)).flatMap(({ answers }) =>
    answers.map(({ text }) => text),
  );
  expect(claims.map(({ value }) => value).toSorted()).toEqual(shown.toSorted());
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    comparison(page).getByRole('link', { name: 'JSON', exact: true }).click(),
  ]);
  const { citation } = JSON.parse(readFileSync(await json.path(), 'utf8')) as { citation: string };
  await expect(page.locator('#citation')).toHaveText(citation);
  expect(citation).toContain(`${page.url()} (accessed `);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy citation').click();
  await expect(status(page)).toHaveText('The citation is copied.');
  expect(await copied()).toBe(citation);
  await button(page, 'Copy link').click();
  await expect(status(page)).toHaveText('The link is copied.');
  expect(await copied()).toBe(page.url());
});

test('an address in which nothing can be compared says so and offers the articles', async ({ page }) => {
  await page.goto(addressOf(['<img src=x onerror=alert(1)>', '../../x', difaf.id, difaf.id]));
  for (const message of [
    'Part of the address names no article and was left out.',
    'An article was asked for twice; it is shown once.',
    'One article alone cannot be compared. Choose another one below.',
  ])
    await expect(notices(page)).toContainText(message);
  await expect(comparison(page)).toBeEmpty();
  await expect(status(page)).toBeEmpty();
  await expect(page.locator('img')).toHaveCount(0);
  const choices = page.locator('#choose').getByRole('checkbox');
  await expect(choices).toHaveCount(IN_TIME.length);
  await expect(page.locator('#choose').getByRole('link', { name: 'dossier' })).toBeVisible();
  await expect(page.locator('#choose').getByRole('checkbox', { name: difaf.title })).toBeChecked();
  await page.locator('#choose').getByRole('checkbox', { name: gates.title }).check();
  // The number is the style sheet's, in the line of the button, which stands before the questions.
  const counted = page.locator('.chosen span');
  expect(await counted.evaluate((span) => getComputedStyle(span, '::after').content)).toContain(
    'counter(chosen)',
  );
  await expect(page.locator('.pick > ul + .chosen > button')).toBeVisible();
  await page.locator('#choose').getByRole('button', { name: 'Compare' }).click();
  await expectCompared(page, 2);
});

test('what is ticked before the script runs stays ticked', async ({ ownPage: page }) => {
  let release = () => undefined as unknown;
  const held = new Promise(
    (resolve) =>
      (release = () => {
        resolve(undefined);
      }),
  );
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('compare/', { waitUntil: 'commit' });
  const box = page.getByRole('checkbox', { name: difaf.title });
  await box.check();
  release();
  await expect(notices(page)).toContainText('Nothing is compared yet.');
  await expect(box).toBeChecked();
});

test.describe('an article that there is not', () => {
  test.use({
    expected: {
      problems: [
        /^status 404: .*\/compare\/articles\/no-such-/,
        /^console error: Failed to load resource.*404/,
      ],
    },
  });

  test('is named, and the others are compared and moved', async ({ page }) => {
    await compare(page, [difaf.id, 'no-such-article', gazette.id]);
    await expect(notices(page)).toHaveText('There is no article “no-such-article” here; it was left out.');
    await expect(heads(page)).toHaveText(['Ad-Difaf', 'Belorin Gazette']);
    await openControls(page);
    await button(page, 'Move left: Belorin Gazette').click();
    await expect(heads(page)).toHaveText(['Belorin Gazette', 'Ad-Difaf']);
  });
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

  test('is told, with a way on', async ({ page }) => {
    await page.route('**/compare/articles/*.json?*', (route) => route.fulfill({ status: 500 }));
    await page.goto(addressOf([gazette.id, valley.id]));
    await expect(notices(page)).toContainText(
      'The articles could not be loaded. Try again, or read a dossier instead.',
    );
    await expect(status(page)).toBeEmpty();
    await expect(page.locator('#choose').getByRole('checkbox').first()).toBeVisible();
    await page.unroute('**/compare/articles/*.json?*');
    await page.reload();
    await expectCompared(page, 2);
  });
});

test('articles are chosen in a list and on the page of an article, and compared', async ({ page }) => {
  await page.goto('articles/');
  for (const { title } of [gates, valley]) await page.getByRole('checkbox', { name: title }).check();
  await button(page, WORDS.compareChosen).click();
  await expectCompared(page, 2);
  expect(asked(page).toSorted()).toEqual([gates.id, valley.id].toSorted());

  await page.goto(`articles/${gates.id}/`);
  const form = page.getByRole('region', { name: WORDS.related });
  await expect(form.getByRole('checkbox', { name: 'This article, with the chosen' })).toBeChecked();
  for (const box of await form.getByRole('checkbox', { name: /^Compare: / }).all()) await box.uncheck();
  await form.getByRole('checkbox', { name: gazette.title }).check();
  await form.getByRole('button', { name: 'Compare' }).click();
  await expectCompared(page, 2);
  await expect(heads(page)).toHaveText(['Unidentified site', 'Belorin Gazette']);
});

test('what opens the choices of a comparison is 24 px high', async ({ page }) => {
  await compare(page, [gazette.id, difaf.id]);
  const lines = page.locator('main summary:visible');
  expect(await lines.count()).toBeGreaterThan(2);
  for (const line of await lines.all())
    expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(23.5);
});

test('two sources and two questions take six clicks from the home page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click();
  for (const { title } of [gazette, difaf]) await page.getByRole('checkbox', { name: title }).check();
  await button(page, 'Compare').click();
  await page.getByRole('link', { name: 'Only this: Why did the dam fail?' }).first().click();
  await expectCompared(page, 2, 1);
  await expect(page.locator('#controls-summary')).toBeFocused();
  await page.locator('.others').getByRole('link', { name: 'Had anybody warned of it?' }).click();
  await expectCompared(page, 2, 2);
  await expect(page).toHaveURL(/&q=dam-cause&q=dam-warnings$/);
  await page.goBack();
  await expectCompared(page, 2, 1);
});

test('articles that are added or left out change neither the order of the others nor what is shown of them', async ({
  page,
}) => {
  await compare(
    page,
    [valley.id, gazette.id],
    '&part=claims&part=events&q=dam-watch&order=codebook&accounts=1&blind=1',
  );
  const settings = () =>
    [...new URL(page.url()).searchParams]
      .filter(([name]) => name !== 'a' && name !== 'c')
      .map((pair) => pair.join('='));
  const before = settings();
  await expect(letters(page)).toHaveText(['Article A', 'Article B']);
  await openControls(page);
  await page.getByRole('checkbox', { name: WORDS.blind }).uncheck();
  const form = chooser(page);
  // The form offers it first, but it is added after the others.
  await form.getByRole('checkbox', { name: FIXTURE_ARTICLES.villages.title }).check();
  await form.getByRole('checkbox', { name: gazette.title }).uncheck();
  await form.getByRole('button', { name: 'Compare' }).click();
  await expect(heads(page)).toHaveText(['Valley Record', 'Karaneh News Agency']);
  // What was open folds, and the keyboard goes on from there.
  await expect(page.locator('#controls')).not.toHaveAttribute('open');
  await expect(page.locator('#controls-summary')).toBeFocused();
  await expectCompared(page, 2, 1);
  expect(asked(page)).toEqual([valley.id, FIXTURE_ARTICLES.villages.id]);
  expect(settings()).toEqual(before);
  await expect(parts(page)).toHaveCount(3);
});
