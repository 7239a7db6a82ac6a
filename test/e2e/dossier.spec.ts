import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_ARTICLES, DAM } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { DIST } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { readCsv } from './csv.ts';
import { readMatrix } from './matrix.ts';
import { WORDS } from './words.ts';

const DOSSIER = `dossiers/${DAM.id}/`;
const WHOLE = `${DOSSIER}everything/`;
const STRIKE = 'dossiers/tevril-strike/';
const MANY = 'dossiers/two-years-of-the-works-ministry/';
const PARTS = ['claims', 'stances', 'figures', 'voices', 'names', 'events', 'blame', 'omissions'];
/** The outlets' names in column headings. */
const LABELS = DAM.articles.map(({ label }) => label);
const { gazette, gates, sixtyDays, letters, villages } = FIXTURE_ARTICLES;

const rowOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const cellOf = (page: Page, row: string, { id }: { id: string }) => rowOf(page, `${row}--${id}`);

test('the dossiers lead to one that opens with its thesis, who coded it and how sure that is', () => {
  expect(hrefsOf(openBuilt('dossiers/').querySelector('main')!)).toContain(`/${DOSSIER}`);
  const page = openBuilt(DOSSIER);
  expect(visibleText(page.querySelector('h1'))).toBe(DAM.title);
  expect(visibleText(page.querySelector('.thesis'))).toContain('A ministry says rain');
  const sure = visibleText(page.querySelector('.sure'));
  expect(sure).toContain('Coded by coder-a.');
  expect(sure).toMatch(
    /Agreement of coders on answers: alpha 0\.[0-9]{2}, in part on texts from which the rules were made \(how measured\)$/,
  );
  const heads = selectAll(page, '.ov thead th').map(visibleText);
  for (const [index, label] of ['Belorin Gazette 15 Mar 2018', 'Karaneh News Agency ~ Mar 2018'].entries())
    expect(heads[index + 1]).toBe(label);
  expect(heads[6]).toBe('Water Institute Sep 2018');
});

test('its questions come before the thesis, and what is around it after all that it compares', () => {
  const page = openBuilt(DOSSIER);
  const order = selectAll(page, 'main > *').map((part) => visibleText(part));
  const placeOf = (start: string) => order.findIndex((text) => text.startsWith(start));
  const places = [
    'Go to one of its 6 questions',
    'A ministry says rain',
    'Coded by coder-a.',
    'What they answer',
    'The contradictions, in pairs',
    'Background: 10 dated facts',
    'About this dossier, and its 6 articles',
  ].map(placeOf);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const rules = '/about/coding/dam/';
  expect(hrefsOf(page.querySelector('.sure')!)).not.toContain(rules);
  expect(hrefsOf(page.getElementById('about')!)).toContain(rules);
});

test('the rows of the overview go from contradictions to agreement, and what one alone answers is folded', () => {
  const words = ['contradict', 'opposed over time', 'differ', 'agree'];
  const placeOf = (word: string) => words.indexOf(word.replace(' in part', ''));
  for (const path of [DOSSIER, STRIKE, MANY]) {
    const verdicts = selectAll(openBuilt(path), '.answers-of > .ov .verdict').map(visibleText);
    expect(verdicts.length, path).toBeGreaterThan(3);
    expect(verdicts.filter((word) => placeOf(word) === -1)).toEqual([]);
    expect(verdicts).toEqual([...verdicts].sort((a, b) => placeOf(a) - placeOf(b)));
  }
  const page = openBuilt(DOSSIER);
  const cause = selectAll(page.getElementById('q-dam-cause')!, 'tr:first-child td').map(visibleText);
  expect(cause[0]).toBe('A own voice and passed on rain, and nothing else ¶3');
  expect(cause[4]).toMatch(/^E own voice somebody’s deed ¶[0-9]+$/);
  const inquiry = selectAll(page.getElementById('q-dam-inquiry')!, 'tr:first-child td');
  expect(inquiry.map(({ className }) => className).slice(0, 4)).toEqual(Array(4).fill('predates'));
  const folds = selectAll(openBuilt(STRIKE), '.answers-of > .fold > summary').map(visibleText);
  expect(folds).toEqual(['1 question is answered by one article only: What does the settlement change?']);
});

test('the contradictions are in pairs with voice, date and ¶, apart from what is opposed over time', () => {
  const page = openBuilt(DOSSIER);
  const pairs = visibleText(sectionOf(page, 'The contradictions, in pairs'));
  expect(pairs).toContain('Why did the dam fail?');
  expect(pairs).toMatch(/Belorin Gazette, 15 Mar 2018, own voice ¶[0-9]/);
  const overTime = visibleText(sectionOf(openBuilt(STRIKE), 'Opposed, but over time'));
  expect(overTime).toContain('Are the cranes safe?');
  expect(overTime).toMatch(/four to five months apart/);
});

test('shared figures, who is heard, and what one alone has lead on to the parts', () => {
  const page = openBuilt(DOSSIER);
  const figures = sectionOf(page, 'Figures given by two or more');
  expect(visibleText(figures)).toContain('Compare with care');
  expect(hrefsOf(figures)).toContain(`/${DOSSIER}figures/#m-people-moved`);
  expect(visibleText(sectionOf(page, 'Who is heard'))).toMatch(
    /Belorin Gazette[0-9]+ % of [0-9]+ claims[0-9] of [0-9] voices/,
  );
  const only = sectionOf(page, 'Found in one article only');
  expect(visibleText(only)).toContain('Only in Valley Record:');
  expect(hrefsOf(only).every((href) => /^\/dossiers\/dormak-dam\/[a-z]+\/#only-/.test(href))).toBe(true);
});

test('of many articles a row lists the answers with those who give them', () => {
  const row = openBuilt(MANY).getElementById('q-dam-cause')!;
  const [first] = selectAll(row, 'tr:first-child .line').map(visibleText);
  expect(first).toMatch(/^A rain, and nothing else 3 of 11 Belorin Gazette 1, Karaneh/);
});

test('a place in a dossier of one page, as addresses had it, leads to the link of its part on the overview', () => {
  const overview = openBuilt(DOSSIER);
  for (const [place, part] of [
    ['names', 'names'],
    ['left-out', 'omissions'],
  ] as const)
    expect(overview.getElementById(place)?.getAttribute('href')).toBe(`/${DOSSIER}${part}/`);
});

test('the page of a question has everything on it: definitions, every wording, who opposes whom, who is silent, the accounts', () => {
  const page = openBuilt(`${DOSSIER}questions/dam-warnings/`);
  expect(visibleText(page.querySelector('h1'))).toBe('Had anybody warned of it?');
  const text = visibleText(page.querySelector('main'));
  expect(text).toContain('Five of the six articles answer; ');
  expect(text).toContain('Somebody wrote to the ministry before it failed.');
  expect(text).toContain('passed on: Residents of Ulvane, hedged: “spoke of”');
  expect(text).toContain('Silent: Unidentified site.');
  expect(text).toMatch(
    /Coded by coder-a\. Agreement of coders on this question: alpha [01]\.\d\d, in part on texts from which the rules were made \(how measured\)/,
  );
  expect(text).toContain('Ad-Difaf is divided');
  const claims = openBuilt(WHOLE).getElementById('q-dam-warnings')!;
  for (const wording of selectAll(claims, '.answers p'))
    expect(text).toContain(wording.firstChild!.textContent!.trim());
  // Each claim leads to its permanent address, where it says how to cite it.
  for (const claim of selectAll(page, '.an-answer li p')) {
    const [, path = '', id = ''] = /^\/(.*)#([ce]-.*)$/.exec(hrefsOf(claim).at(-1) ?? '') ?? [];
    expect(visibleText(openBuilt(path).getElementById(id))).toContain(claim.firstChild!.textContent!.trim());
  }
  const accounts = selectAll(page, '.paragraphs-of').map(visibleText);
  expect(accounts[0]).toMatch(/^Belorin Gazette: [0-9] paragraphs¶4 /);
  expect(text).toContain(`https://two-standpoints.example/${DOSSIER}questions/dam-warnings/`);
  for (const question of DAM.questions)
    expect(hrefsOf(openBuilt(DOSSIER))).toContain(`/${DOSSIER}questions/${question}/`);
});

test('each part is a page: what two or more have in its table, and what one alone has in folded lists', () => {
  for (const part of PARTS) {
    const page = openBuilt(`${DOSSIER}${part}/`);
    expect(hrefsOf(page.querySelector('nav.parts')!)).toEqual([
      `/${DOSSIER}`,
      ...PARTS.map((other) => `/${DOSSIER}${other}/`),
      `/${DOSSIER}timeline/`,
      `/${DOSSIER}map/`,
      `/${WHOLE}`,
    ]);
    expect(visibleText(page.querySelector('nav.parts [aria-current]'))).toBe(
      visibleText(page.querySelector('h1')),
    );
    expect(visibleText(page.getElementById('cite'))).toContain(`/${DOSSIER}${part}/`);
  }
  const events = openBuilt(`${DOSSIER}events/`);
  expect(visibleText(events.getElementById('e-note-of-protest'))).toContain(
    'reported by 2 of 4 that could report it',
  );
  expect(visibleText(events.getElementById(`e-note-of-protest--${villages.id}`))).toContain('may predate it');
  expect(events.querySelector('#e-lanterns')!.closest('details')!.open).toBe(false);
  expect(
    visibleText(openBuilt(`${DOSSIER}stances/`).getElementById(`s-ministry-of-works--${letters.id}`)),
  ).toContain('−2 hostile');
  expect(visibleText(openBuilt(`${DOSSIER}names/`).querySelector('main'))).toContain('×');
  expect(visibleText(openBuilt(`${DOSSIER}blame/`).querySelector('main'))).toContain(
    'Arrest the leaders of the League',
  );
});

test('the addresses that a dossier once had lead on to the page that has all of it', () => {
  for (const [former, path] of [
    [`${DOSSIER}by-codebook/`, WHOLE],
    [`${DOSSIER}by-disagreement/`, WHOLE],
    [`${MANY}by-outlet/`, `${MANY}everything/`],
    [`${MANY}everything/by-outlet/`, `${MANY}everything/`],
    [`${MANY}by-outlet/by-codebook/`, `${MANY}everything/`],
  ] as const) {
    const moved = openBuilt(former);
    expect(moved.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=/${path}`);
    expect(visibleText(openBuilt(path).querySelector('h1'))).not.toBe('');
  }
});

test('the files of a dossier agree with all of it, cell by cell', () => {
  const page = openBuilt(WHOLE);
  const links = hrefsOf(openBuilt(DOSSIER).querySelector('.exports')!);
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
  expect(visibleText(openBuilt(DOSSIER).getElementById('cite'))).toContain(citation);

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

test('the first screen shows the contradictions at 1280 and at 390 px, and the overview keeps to three and six screens', async ({
  page,
}) => {
  for (const path of [DOSSIER, STRIKE, MANY])
    for (const [width, height, screens] of [
      [1280, 900, 3],
      [390, 844, 6],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await expect.soft(page.locator('.ov .verdict').first()).toBeInViewport();
      const { long, wide, head } = await page.evaluate(() => ({
        long: document.documentElement.scrollHeight,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        head: document.querySelector('.ov thead')?.getBoundingClientRect().height,
      }));
      expect.soft(long, `${path} at ${width}`).toBeLessThanOrEqual(screens * height);
      expect.soft(wide, `${path} at ${width}`).toBe(0);
      expect.soft(head, `${path} at ${width}`).toBeLessThanOrEqual(48);
    }
});

test('nothing is wider than a screen of 320 px, and at 390 px the menu and the outlet stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    DOSSIER,
    MANY,
    `${DOSSIER}claims/`,
    `${DOSSIER}names/`,
    `${DOSSIER}questions/dam-cause/`,
  ]) {
    await page.goto(path);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(beyond, path).toBe(0);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(DOSSIER);
  await rowOf(page, 'q-dam-warnings').evaluate((row) => {
    row.scrollIntoView();
  });
  await expect(page.locator('nav.parts [aria-current]')).toBeInViewport();
  await expect(page.locator('.ov thead').first()).toBeInViewport();
  await page.goto(`${DOSSIER}omissions/`);
  await rowOf(page, `l-${gates.id}`).evaluate((row) => {
    row.scrollIntoView();
  });
  await expect(page.locator('nav.parts [aria-current]')).toHaveText('Left out');
  await expect(page.locator('nav.parts [aria-current]')).toBeInViewport({ ratio: 1 });
});

test('on the page of a question the answer and the outlet stay in sight, on that of figures the measure', async ({
  page,
}) => {
  const heads = [
    [`${DOSSIER}questions/dam-warnings/`, '.an-answer', 'h3'],
    [`${DOSSIER}questions/dam-warnings/`, '.an-answer .told li', 'b'],
    [`${DOSSIER}figures/`, '.ledger', 'h3'],
  ] as const;
  for (const [width, height] of [
    [1280, 300],
    [390, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [path, block, head] of heads) {
      await page.goto(path);
      // The tallest is scrolled until its end is just below the place where heads stay.
      const top = await page.locator(block).evaluateAll((blocks, tag) => {
        const [tallest] = blocks.toSorted((a, b) => b.clientHeight - a.clientHeight);
        scrollBy(0, (tallest?.getBoundingClientRect().bottom ?? 0) - 130);
        return tallest?.querySelector(`:scope > ${tag}`)?.getBoundingClientRect().top;
      }, head);
      expect.soft(top, `${path} ${head} at ${width}`).toBeGreaterThanOrEqual(-1);
    }
  }
});

test('links and buttons of a dossier are 24 px high, but for those in a sentence', async ({ page }) => {
  for (const path of [
    DOSSIER,
    ...PARTS.map((part) => `${DOSSIER}${part}/`),
    `${DOSSIER}questions/dam-cause/`,
  ]) {
    await page.goto(path);
    const small = await page.locator('main :is(a, summary, button)').evaluateAll((found) =>
      found
        .filter(
          (target) =>
            target.checkVisibility() && !target.matches('.aside a, .absent a, .fold a, .word-of > a'),
        )
        .filter((target) => (target.getClientRects()[0]?.height ?? 24) < 23.5)
        .map((target) => target.outerHTML),
    );
    expect.soft(small, path).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a row opens its claims in place and closes again, and evidence leads to the paragraph', async ({
    page,
  }) => {
    await page.goto(DOSSIER);
    const row = rowOf(page, 'q-dam-blame');
    const claim = row.getByText('whose lanterns were on the wall', { exact: false });
    await expect(claim).toBeHidden();
    // It covers the whole row, so a click anywhere will do.
    await row.locator('summary').click({ position: { x: 700, y: 12 } });
    await expect(claim).toBeVisible();
    await row.locator('summary').press('Enter');
    await expect(claim).toBeHidden();
    await row.locator('summary').press('Enter');
    await row.locator('.told li').filter({ hasText: 'lanterns' }).getByRole('link', { name: '¶2' }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${gates.id}/#p2$`));
    await expect(page.locator(':target')).toContainText('lanterns');
  });

  test('an open row leads to the page of its question and on to the next, and a list of what one alone has opens', async ({
    page,
  }) => {
    await page.goto(DOSSIER);
    const row = rowOf(page, 'q-dam-warnings');
    await row.locator('summary').press('Enter');
    await row.getByRole('link', { name: /^This question’s page/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Had anybody warned of it?');
    await page.getByRole('link', { name: 'What did the inquiry find?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did the inquiry find?');
    await page.getByRole('link', { name: 'Events', exact: true }).click();
    const lantern = rowOf(page, 'e-lanterns');
    await expect(lantern).toBeHidden();
    await page.getByText('Only in Unidentified site').click();
    await expect(lantern).toBeVisible();
  });

  test('its columns are taken to a comparison', async ({ page }) => {
    await page.goto(DOSSIER);
    await page.getByText('About this dossier, and its 6 articles').click();
    await expect(page.getByText('This page says nothing about who is right.')).toBeVisible();
    for (const { outletName } of [letters, gazette])
      await page.getByRole('checkbox', { name: `Compare ${outletName}` }).check();
    await page.getByRole('button', { name: WORDS.compareChosen }).click();
    expect(new URL(page.url()).searchParams.getAll('a')).toEqual([gazette.id, letters.id]);
    const message = page.locator('noscript p').filter({ hasText: 'this page needs JavaScript' });
    await message.getByRole('link', { name: 'dossiers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossiers');
  });
});

test('equal answers share a tint that works in the light and in the dark', async ({ page }) => {
  await page.goto(DOSSIER);
  const tintOf = (index: number) =>
    rowOf(page, 'q-dam-cause')
      .locator('tr:first-child td')
      .nth(index)
      .locator('.ans')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
  const [rain, villagesRain, deed] = [await tintOf(0), await tintOf(1), await tintOf(4)];
  expect(rain).toBe(villagesRain);
  expect(deed).not.toBe(rain);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await tintOf(0)).not.toBe(rain);
});

test('silent, predating and uncertain cells have plain ground and look different from each other', async ({
  page,
}) => {
  await page.goto(WHOLE);
  const look = (cell: Locator) =>
    cell.evaluate((element) => ({
      ground: getComputedStyle(element).backgroundImage,
      shown: [...element.querySelectorAll('.absence > span')]
        .filter((part) => part.getBoundingClientRect().width > 1)
        .map((part) => part.textContent),
    }));
  for (const [row, article, shown] of [
    ['q-dam-remedy', gazette, ['–']],
    ['q-dam-inquiry', gazette, ['predates it']],
    ['e-note-of-protest', villages, ['may predate it']],
    ['q-dam-cause', gazette, []],
  ] as const)
    expect(await look(cellOf(page, row, article))).toEqual({ ground: 'none', shown });
});

test('places on the page can be linked to, and evidence leads to the paragraph', async ({ page }) => {
  for (const [target, text] of [
    ['q-dam-blame', 'Who is to blame for the failure?'],
    [`q-dam-blame--${gates.id}`, 'whose lanterns were on the wall'],
    [`col-${sixtyDays.id}`, 'Water Institute'],
    ['m-people-moved', '4,200'],
    [`l-${gazette.id}`, 'Who should watch the river?'],
  ] as const) {
    await page.goto(`${WHOLE}#${target}`);
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
  await page.goto(WHOLE);
  const row = rowOf(page, 'q-dam-blame');
  const evidence = await row.locator('.at').getByRole('link').count();
  await row.getByRole('rowheader').getByRole('link').focus();
  const passed: string[] = [];
  for (let step = 0; step <= evidence; step += 1) {
    await page.keyboard.press('Tab');
    passed.push((await page.locator(':focus').getAttribute('href')) ?? '');
  }
  const next = await row.evaluate((element) => element.nextElementSibling?.id);
  expect(passed.pop()).toBe(`#${next ?? ''}`);
  expect(evidence).toBeGreaterThan(3);
  expect(passed.filter((href) => !/\/articles\/[a-z0-9-]+\/(?:original\/)?#p[0-9]+$/.test(href))).toEqual([]);
});

test('its columns can be taken on to the comparison of any articles', async ({ page }) => {
  await page.goto(WHOLE);
  await page.getByRole('link', { name: 'change the columns and rows' }).click();
  await expect(page.getByRole('status')).toHaveText(/^6 articles compared on [0-9]+ questions\.$/);
});

test('at 390 px each cell says whose it is, one below the other; at 1600 px rows are aligned and heads stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(WHOLE);
  const cells = rowOf(page, 'q-dam-blame').getByRole('cell');
  await expect(cells).toHaveCount(LABELS.length);
  let bottom = 0;
  for (const [index, outlet] of LABELS.entries()) {
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
  const heads = page.locator('#claims').getByRole('columnheader');
  await expect(heads.first()).toHaveCSS('position', 'sticky');
  await rowOf(page, 'q-dam-warnings').evaluate((row) => {
    row.scrollIntoView();
  });
  for (const [index, outlet] of LABELS.entries()) {
    const name = heads.nth(index + 1).getByRole('link', { name: outlet });
    await expect(name).toBeInViewport();
    // Nothing covers it.
    await name.click({ trial: true });
  }
  const tops = await cells.evaluateAll((found) => found.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('a link to a row of the whole dossier leads to it, past parts that are laid out only near the screen', async ({
  page,
}) => {
  await page.goto(WHOLE);
  const ids = await page
    .locator('.part tr[id]')
    .evaluateAll((rows) => rows.map(({ id }) => id).filter((_, at) => at % 20 === 19));
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) {
    await page.goto('about:blank');
    await page.goto(`${WHOLE}#${id}`);
    await expect(page.locator(`[id="${id}"] th`), id).toBeInViewport();
  }
});
