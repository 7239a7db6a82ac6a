import type { Page } from '@playwright/test';
import { FIXTURE_ARTICLES } from './archive.ts';
import { addAxe, COLOUR_RULES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, strangeLetters } from './layout.ts';

const { gazette, gates, sixtyDays } = FIXTURE_ARTICLES;
const TWO = `a=${gazette.id}&a=${gates.id}`;
/** One page of each kind. */
const PAGES = {
  home: './',
  'list of articles': 'articles/',
  'filtered list': 'articles/stance/blames-the-ministry/sort/oldest/',
  article: `articles/${gates.id}/`,
  original: `articles/${gazette.id}/original/`,
  'account beside original': `articles/${gazette.id}/parallel/`,
  'list of records': 'actors/',
  actor: 'actors/ministry-of-works/',
  place: 'places/dormak-dam/',
  outlet: 'outlets/copy-book/',
  about: 'about/',
  'how to cite an article': `articles/${gates.id}/cite/`,
  'how to cite a dossier': 'dossiers/dormak-dam/cite/',
  data: 'data/',
  'table of the data': 'data/claims/',
  search: 'search/?q=Tolmeq',
  'vain search': 'search/?q=Tolmeq&outlet=quay-notes',
  'list of dossiers': 'dossiers/',
  'overview of a dossier': 'dossiers/dormak-dam/',
  'overview of a dossier of many': 'dossiers/two-years-of-the-works-ministry/',
  'part of a dossier': 'dossiers/dormak-dam/claims/',
  'question of a dossier': 'dossiers/tevril-strike/questions/cranes-safe/',
  'whole dossier': 'dossiers/dormak-dam-second-reading/everything/',
  'what is known': 'chronology/dormak-dam/',
  corrections: 'corrections/',
  timeline: 'timeline/',
  'timeline of a dossier': 'dossiers/dormak-dam/timeline/',
  map: 'map/',
  'maps of a dossier': 'dossiers/dormak-dam/map/',
  coding: `articles/${gates.id}/coding/`,
  'coding by another coder': `articles/${gazette.id}/coding/by/coder-b/`,
  'agreement of coders': 'about/coding/',
  'choice of articles': 'compare/',
  'comparison with accounts': `compare/?${TWO}&accounts=1`,
  'blind comparison': `compare/?${TWO}&blind=1`,
  'what is kept offline': 'offline/',
  'page that is missing': '404.html',
};

/** Opens a page; if a script fills it, waits until it has. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('search/?'))
    await expect(page.getByRole('status')).toHaveText(/^[0-9]+ (?:text|article)s?/);
  if (address === 'compare/') await expect(page.getByRole('alert')).toContainText('Nothing is compared yet.');
  if (address.startsWith('compare/?'))
    await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
}

// A narrower width moves and hides elements, so a name or a part may be lost; the markup stays. Dark mode changes only
// colours.
const LAYOUT_RULES = [
  'scrollable-region-focusable',
  'aria-required-children',
  'aria-required-parent',
  'button-name',
  'label',
  'link-name',
];
/** The width of a page of A4 within the margins that browsers leave, in CSS pixels. */
const A4 = 718;
/** Nobody points at paper. */
const isOnPaper = (fault: string) => !fault.startsWith('small:');

test('faults of a layout are found: texts that meet, are cut or lie beyond the edge, small targets, letters of other faces', async ({
  page,
}) => {
  await page.goto('404.html');
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await layoutFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(`
      #faults, #faults > * { position: relative; font: 16px/20px monospace; display: block; height: 20px }
      #meets { margin-top: -20px }
      #cut { width: 4em; overflow: hidden; white-space: nowrap }
      #beyond { left: 350px; width: 9em }
      #small > a { display: inline-block; font-size: 8px; line-height: 8px }
      #strange { font-family: 'Source Serif 4' }
    `);
    document.adoptedStyleSheets.push(styles);
    const faults = document.createElement('div');
    faults.id = 'faults';
    for (const [id, text] of Object.entries({
      below: 'below another',
      meets: 'above another',
      cut: 'cut at its end',
      beyond: 'beyond',
      small: '',
      strange: 'Ω',
    })) {
      const fault = document.createElement('div');
      fault.id = id;
      fault.textContent = text;
      faults.append(fault);
    }
    document.body.append(faults);
    for (const name of ['a', 'b']) {
      const link = document.createElement('a');
      link.href = `#${name}`;
      link.textContent = name;
      document.querySelector('#small')?.append(link);
    }
  });
  expect((await layoutFaults(page)).map((fault) => fault.replace(/(?:[0-9]| px| to|is).*$/, ''))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('beyond the edge: "beyond"'),
      'meet: "below another" and "above another"',
      expect.stringContaining('cut: "cut at its end"'),
      expect.stringContaining('small: "a"'),
      expect.stringContaining('small: "b"'),
    ]),
  );
  expect(await strangeLetters(page)).toEqual(['Ω in "Ω"']);
});

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind}: axe finds nothing in light, in the dark and at 390 px, and at no width is anything cut, too small or beyond the edge`, async ({
    page,
  }) => {
    test.slow(/dossier|comparison|coding/.test(kind), 'It has thousands of elements.');
    await open(page, address);
    await addAxe(page);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page, { only: COLOUR_RULES }), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await strangeLetters(page), 'letters').toEqual([]);
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${width} px`).toEqual([]);
      if (width === 390) expect.soft(await violations(page, { only: LAYOUT_RULES }), '390 px').toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: A4, height: 900 });
    expect.soft((await layoutFaults(page)).filter(isOnPaper), 'print').toEqual([]);
  });
}

test('the keyboard reaches an article in order, past its masthead, and the focus is always to be seen', async ({
  page,
}) => {
  await page.goto(`articles/${gates.id}/`);
  const stops = [
    'Skip to the text',
    'Two Standpoints',
    'Dossiers',
    'Compare',
    'Articles',
    'Outlets',
    'Actors',
    'Places',
    'Timeline',
    'Map',
    'About',
    'Search',
    'Home',
    'Articles',
    'Contradicts others on 1 question',
    'Unidentified site',
    'Copy Book',
    'copy-book.example',
    '¶4',
  ];
  for (const name of stops) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveText(name);
    await expect(focused).toBeInViewport();
    await expect(focused).toHaveCSS('outline-style', 'solid');
    await expect(focused).toHaveCSS('outline-width', '2px');
  }
  await page.getByRole('link', { name: 'Skip to the text' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Contradicts others on 1 question');

  // And leaves it for the next one.
  await page.getByRole('link', { name: 'Why', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(FIXTURE_ARTICLES.difaf.title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sixtyDays.title);
});

test('on a phone the masthead is one row, and the keyboard opens the rest of it and closes it again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const masthead = page.getByRole('banner');
  const shown = masthead.locator('a:visible, summary:visible');
  await expect(shown).toHaveText(['Two Standpoints', 'Dossiers', 'Compare', 'More', 'Search']);
  // A longer name has a row of its own.
  await masthead.getByRole('link', { name: 'Two Standpoints' }).evaluate((name) => {
    name.textContent = 'Parallax';
  });
  const isOneRow = await shown.evaluateAll((found) => {
    const boxes = found.map((item) => item.getBoundingClientRect());
    return Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom));
  });
  expect(isOneRow).toBe(true);

  const folded = masthead.getByRole('link', { name: /^(?:Articles|Outlets|Actors|Places|About)$/ });
  const focused = page.locator(':focus');
  await masthead.getByRole('link', { name: 'Compare' }).focus();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('More');
  await page.keyboard.press('Enter');
  await expect(folded).toHaveCount(5);
  for (const link of await folded.all()) await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Articles');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(folded).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Search');
});
