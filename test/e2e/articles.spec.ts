import type { Page } from '@playwright/test';
import { FIXTURE_ARTICLES, countNotes, IN_TIME, idsOf } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

const { difaf, gazette, villages, gates, cost, sixtyDays } = FIXTURE_ARTICLES;

const fact = (page: Page, name: string) =>
  page
    .getByRole('region', { name: WORDS.facts })
    .locator('div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }) })
    .getByRole('definition');

test('every article has its title, its numbered paragraphs, its notes, its records and its fingerprint', async () => {
  for (const { id, title, actors, places, original, stance, outlet } of IN_TIME)
    await test.step(id, () => {
      const page = openBuilt(`articles/${id}/`);
      expect.soft(page.title).toBe(`${title} · Two Standpoints`);
      expect.soft(visibleText(page.querySelector('h1'))).toBe(title);
      expect.soft(hrefsOf(sectionOf(page, WORDS.facts))).toContain(`/outlets/${outlet}/`);
      const facts = visibleText(sectionOf(page, WORDS.facts));
      const { words, paragraphs, sha256 } = original;
      expect.soft(facts).toContain(`${words.toLocaleString('en')} words, ${paragraphs} paragraphs`);
      expect.soft(facts).toContain(stance.because);

      const account = sectionOf(page, WORDS.account);
      const numbers = selectAll(account, 'p[id] > a.pn');
      expect
        .soft(numbers.map((link) => [visibleText(link), link.getAttribute('href')]))
        .toEqual(Array.from({ length: paragraphs }, (_, at) => [`Paragraph ${at + 1}`, `#p${at + 1}`]));
      const marks = selectAll(account, 'a.sic-mark');
      expect.soft(marks).toHaveLength(countNotes(id));
      for (const mark of marks) {
        const note = page.getElementById((mark.getAttribute('href') ?? '').slice(1));
        expect.soft(visibleText(note)).toMatch(/^As in the source\. \S/);
      }
      for (const [name, ids, folder] of [
        [WORDS.actors, actors, 'actors'],
        [WORDS.places, places, 'places'],
      ] as const)
        expect
          .soft(hrefsOf(sectionOf(page, name)).toSorted())
          .toEqual(ids.map((one) => `/${folder}/${one}/`).toSorted());
      expect.soft(visibleText(sectionOf(page, WORDS.original).querySelector('code'))).toBe(sha256);
      const related = sectionOf(page, WORDS.related);
      const counts = visibleText(related)
        .match(/[0-9]+(?= in common)/g)
        ?.map(Number);
      expect.soft(counts).toEqual(counts?.toSorted((a, b) => b - a));
      expect.soft(hrefsOf(related)).not.toContain(`/articles/${id}/`);
    });
});

test('an article says on what it contradicts others, and leads there', () => {
  const page = openBuilt(`articles/${gates.id}/`);
  const section = sectionOf(page, WORDS.contradicts);
  const lines = selectAll(section, 'li').map(visibleText);
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(lines[0]).toBe('Why did the dam fail? contradicts Belorin Gazette, Karaneh News Agency');
  expect(hrefsOf(section)[0]).toBe('/dossiers/two-years-of-the-works-ministry/questions/dam-cause/');
  expect(hrefsOf(page.querySelector('header.opening')!)).toEqual(['#contradicts']);
  // It is in no dossier.
  expect(visibleText(openBuilt(`articles/${cost.id}/`).querySelector('main'))).not.toMatch(/contradicts/i);
});

test('a title in Persian is written from right to left, and so says the page', () => {
  const heading = openBuilt(`articles/${villages.id}/`).querySelector('h1');
  expect(heading?.lang).toBe('fa');
  expect(heading?.dir).toBe('rtl');
});

test('the articles can be read through in time, from the earliest to the latest', () => {
  const neighbours = (id: string) => {
    const nav = openBuilt(`articles/${id}/`).querySelector(`nav[aria-label="${WORDS.neighbours}"]`)!;
    return { links: hrefsOf(nav), text: visibleText(nav) };
  };
  const addresses = IN_TIME.map(({ id }) => `/articles/${id}/`);
  for (const [index, { id }] of IN_TIME.entries())
    expect(neighbours(id).links).toEqual(
      [addresses[index - 1], addresses[index + 1]].filter((address) => address !== undefined),
    );
  expect(neighbours(gazette.id).text).toContain('This is the earliest article of the archive.');
  expect(neighbours(cost.id).text).toContain('This is the latest article of the archive.');
});

test('drafts are on no page and in no file of a build', () => {
  const drafts = idsOf('articles').filter((id) => id.startsWith('draft-'));
  expect(drafts).toHaveLength(2);
  for (const id of drafts) expect(() => openBuilt(`articles/${id}/`)).toThrow('ENOENT');
  // Only a draft names it.
  expect(visibleText(openBuilt('actors/ishmar-farmers-union/').querySelector('main'))).toContain(
    'Not mentioned in any account',
  );
});

test('an article says who wrote it, who copied it, how sure its date is and how it was judged, and leads to the evidence', async ({
  page,
}) => {
  await page.goto(`articles/${gates.id}/`);
  const publisher = fact(page, 'Published by');
  await expect.soft(publisher).toContainText('Unidentified site Read in the copy of Copy Book');
  await expect
    .soft(publisher.getByRole('link', { name: 'copy-book.example' }))
    .toHaveAttribute('href', 'https://copy-book.example/2018/who-opened-the-gates');
  await expect
    .soft(fact(page, 'Date'))
    .toContainText('possibly July 2018, not known: The copy bears no date.');
  const stance = fact(page, 'Stance');
  await expect.soft(stance).toContainText('Tells the story as the deed of somebody who is hidden.');
  await expect.soft(stance).toContainText('Judged by coder-a on 3 October 2026.');
  await expect
    .soft(page.getByRole('region', { name: WORDS.original }))
    .toContainText('belongs to its publisher and is missing here');

  for (const [name, paragraphs] of [
    ['Date', [4]],
    ['Stance', [1, 2, 4]],
  ] as const) {
    const links = fact(page, name).getByRole('link', { name: /^¶/ });
    await expect(links).toHaveText(paragraphs.map((number) => `¶${number}`));
    await links.last().click();
    await expect(page).toHaveURL(/#p4$/);
    await expect(page.locator(':target')).toHaveId('p4');
    await expect(page.locator(':target')).toBeInViewport();
  }
  const mentioned = page.getByRole('paragraph').filter({ hasText: 'Theodor Fash' });
  await expect(mentioned.getByRole('link', { name: '[sic]' })).toBeVisible();
  await expect(mentioned).toContainText('As in the source. So the copy; the inspector is Teodor Vash.');
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
  await expect(page.locator(':target')).toHaveId('p3');

  await page.getByRole('region', { name: WORDS.original }).getByRole('link', { name: 'Why' }).click();
  await expect(page).toHaveURL(/\/about\/#originals$/);
  await page.goBack();
  await fact(page, 'Stance').getByRole('link', { name: 'Suspects sabotage' }).click();
  await expect(page).toHaveURL(/\/about\/#stances-suspects-sabotage$/);
  await expect(page.locator(':target')).toContainText('Use it when the text itself says');
});

test('a mention leads to its record, the record back to the paragraph, and the breadcrumb to the list', async ({
  page,
}) => {
  await page.goto(`articles/${gates.id}/`);
  await page.getByRole('link', { name: 'Theodor Fash' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teodor Vash');
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: gates.title }) })
    .getByRole('link', { name: 'Paragraph 1' })
    .click();
  await expect(page.locator(':target')).toContainText('Theodor Fash');
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  await expect(crumbs.locator('[aria-current="page"]')).toHaveText(gates.title);
  await crumbs.getByRole('link', { name: 'Articles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
});

test('the addresses of an article from before it was renamed lead to it, also in a comparison', async ({
  page,
}) => {
  // What is cited on these stays where it was.
  for (const part of ['', 'coding/']) {
    await page.goto(`articles/institute-report-on-dormak/${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(sixtyDays.title);
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', new RegExp(`/articles/${sixtyDays.id}/${part}$`));
  }
  for (const part of ['original/', 'parallel/']) {
    await page.goto(`articles/institute-report-on-dormak/${part}`);
    await expect(page).toHaveURL(new RegExp(`/articles/${sixtyDays.id}/${part}$`));
  }
  await page.goto(`compare/?a=institute-report-on-dormak&a=${gazette.id}`);
  await expect(page.getByRole('status')).toHaveText(/^2 articles compared/);
  await expect(page.getByRole('main').getByRole('link', { name: sixtyDays.title }).first()).toHaveAttribute(
    'href',
    `/articles/${sixtyDays.id}/`,
  );
});

test('letters are set in the faces of the site: Latin in the serif, Arabic and Persian beside it in one of their own', async ({
  ownPage: page,
}) => {
  const session = await page.context().newCDPSession(page);
  const facesOf = async (selector: string) => {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName.replace(/ (?:Roman|VF|Variable)$/, ''));
  };
  for (const { id } of [difaf, villages]) {
    await page.goto(`articles/${id}/`);
    await page.evaluate(() => document.fonts.ready);
    // The blanks between the words are the serif's.
    expect((await facesOf('h1')).toSorted(), id).toEqual(['Noto Naskh Arabic', 'Source Serif 4']);
    expect(await facesOf('#p1'), id).toContain('Source Serif 4');
  }
});
