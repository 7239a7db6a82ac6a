import { FIXTURE_ARTICLES, DAM, readFixture } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';

interface Fact {
  id: string;
  what: string;
  source: string;
  url: string;
}

const PATH = 'chronology/dormak-dam/';
const { facts, label } = readFixture(`${PATH.slice(0, -1)}.yaml`) as { facts: Fact[]; label: string };

test('a dossier and the page about the archive lead to the chronology, and it leads back', () => {
  for (const path of [`dossiers/${DAM.id}/`, 'dossiers/dormak-dam-second-reading/', 'about/'])
    expect(hrefsOf(openBuilt(path).querySelector('main')!), path).toContain(`/${PATH}`);
  expect(visibleText(openBuilt(`dossiers/${DAM.id}/`).querySelector('main'))).toContain(
    'Background: 10 dated facts, from 9 January 2018 to 14 March 2019, each with its source.',
  );
  expect(visibleText(openBuilt('dossiers/tevril-strike/').querySelector('main'))).not.toContain(
    'What is known',
  );
  const page = openBuilt(PATH);
  expect(hrefsOf(page)).toEqual(
    expect.arrayContaining([`/dossiers/${DAM.id}/`, '/dossiers/dormak-dam-second-reading/']),
  );
});

test('a chronology says first how many facts there are, from when to when, and that it judges nothing', () => {
  const page = openBuilt(PATH);
  expect(visibleText(page.querySelector('h1'))).toBe(label);
  expect(visibleText(page.querySelector('.standfirst'))).toBe(
    '10 dated facts, from 9 January 2018 to 14 March 2019, each with the source that states it. They show what an article could have known when it was written. They do not judge it.',
  );
});

test('each fact has a day, an address of its own, and its source as a link', () => {
  const page = openBuilt(PATH);
  for (const { id, what, source, url } of facts) {
    const item = page.getElementById(`fact-${id}`);
    expect(visibleText(item), id).toContain(what);
    expect(hrefsOf(item!), id).toEqual([`#fact-${id}`, url]);
    expect(visibleText(selectAll(item!, 'a').at(-1)), id).toBe(source);
  }
  expect(visibleText(page.getElementById('fact-rain'))).toMatch(/^from 7 to 10 March 2018/);
  expect(selectAll(page, '[id^="fact-"]')).toHaveLength(facts.length);
});

test('a question has the facts that name it, each with its source and the articles from before it', () => {
  const page = openBuilt(`dossiers/${DAM.id}/questions/dam-cause/`);
  const items = selectAll(sectionOf(page, 'Dated reports around this question'), 'li');
  expect(items.map((item) => hrefsOf(item))).toEqual(
    ['rain', 'gates-opened', 'inquiry-reports'].map((id) => [
      `/${PATH}#fact-${id}`,
      facts.find((fact) => fact.id === id)?.url,
    ]),
  );
  expect(items.map((item) => /From before this: .*/.exec(visibleText(item))?.[0])).toEqual([
    undefined,
    undefined,
    'From before this: Belorin Gazette, Karaneh News Agency, Valley Record, Ad-Difaf.',
  ]);
  const without = openBuilt(`dossiers/${DAM.id}/questions/dam-watch/`);
  expect(visibleText(without.querySelector('main'))).not.toContain('Dated reports');
});

test('the articles of the dossier are between the facts, an uncertain date as the time that it spans', () => {
  const { gazette, villages, letters, difaf, gates, sixtyDays } = FIXTURE_ARTICLES;
  const titles = new Map(
    [gazette, villages, letters, difaf, gates, sixtyDays].map((article) => [
      `/articles/${article.id}/`,
      article,
    ]),
  );
  const items = selectAll(sectionOf(openBuilt(PATH), 'The facts in order'), 'li');
  const order = items.map((item) => {
    const article = hrefsOf(item).flatMap((href) => titles.get(href) ?? [])[0];
    if (article === undefined) return item.id.slice('fact-'.length);
    expect(visibleText(item)).toContain(article.title);
    expect(visibleText(item)).toContain(article.outletName);
    return `${article.id.split('-')[0]}: ${visibleText(item.querySelector('.when'))}`;
  });
  expect(order).toEqual([
    'first-letter',
    'rain',
    'gates-opened',
    'dam-fails',
    'gazette: 15 March 2018',
    'karaneh: ~ between 15 and 19 March 2018, inferred',
    'note-of-protest',
    'karaneh: by then',
    'inquiry-begins',
    'valley: 22 March 2018',
    'ad: ~ around April 2018, inferred',
    'inquiry-reports',
    'levy',
    'unidentified: ~ possibly July 2018, not known',
    'institute: September 2018',
    'minister-leaves',
    'first-anniversary',
  ]);
});

test('of each article it says which facts it could not know, and which it may not have known', () => {
  const rows = selectAll(sectionOf(openBuilt(PATH), 'What each article could not know'), 'li');
  expect(rows.map((row) => selectAll(row, ':scope > p').map(visibleText))).toEqual([
    ['Could not know 6 facts, from 17 March 2018 on'],
    ['Could not know 5 facts, from 20 March 2018 on', 'May not have known 1 fact, of 17 March 2018'],
    ['Could not know 4 facts, from June 2018 on'],
    ['Could not know 4 facts, from June 2018 on'],
    ['Could not know 2 facts, from 2 October 2018 on', 'May not have known 1 fact, of around July 2018'],
    ['Could not know 2 facts, from 2 October 2018 on'],
  ]);
  expect(hrefsOf(rows[1]!).slice(1)).toEqual([
    `/${PATH}#fact-inquiry-begins`,
    `/${PATH}#fact-note-of-protest`,
  ]);
});

test('it fits narrow screens, and the keyboard reaches every source', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PATH);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator('#fact-rain a').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#fact-rain .by a')).toBeFocused();
});
