import { idsOf, TITLES } from './archive.ts';
import { expect, test } from './fixtures.ts';

for (const [folder, title, id, name] of [
  ['actors', 'Actors', 'popular-mobilization-forces', 'Popular Mobilization Forces (PMF)'],
  ['places', 'Places', 'lake-hamrin', 'Lake Hamrin'],
  ['outlets', 'Outlets', 'alwaght', 'Alwaght'],
] as const) {
  test(`the list of ${folder} leads to every one of them`, async ({ page }) => {
    await page.goto(`${folder}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(links).toHaveCount(idsOf(folder).length);
    await links.filter({ hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`) }).click();
    await expect(page).toHaveURL(new RegExp(`/${folder}/${id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}

for (const address of [
  'actors/mustafa-al-kadhimi',
  'actors/abu-mahdi-al-muhandis',
  'places/ain-al-asad',
  'outlets/alwaght',
]) {
  test(`${address} shows each sentence that mentions it, and leads to its paragraph`, async ({ page }) => {
    await page.goto(`${address}/`);
    const sentences = page
      .getByRole('region', { name: /^Mentioned in [1-9]/ })
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^Paragraph / }), hasNot: page.getByRole('heading') });
    const count = await sentences.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at += 1) {
      const number = (await sentences.nth(at).getByRole('link').innerText()).trim();
      const sentence = (await sentences.nth(at).innerText()).replace(/^\s*[0-9]+\s*/, '').trim();
      await sentences.nth(at).getByRole('link').click();
      await expect(page.locator(':target')).toHaveId(`p${number}`);
      // The marks of the account are no part of the sentence.
      const paragraph = await page.locator(':target').innerText();
      expect(paragraph.replaceAll(' [sic]', '').replace(/\s+/g, ' ')).toContain(sentence);
      await page.goBack();
    }
  });
}

test('an actor has a description, a kind, its spellings, and what it is part of', async ({ page }) => {
  await page.goto('actors/mustafa-al-kadhimi/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Prime minister of Iraq from May 2020 to October 2022');
  await expect(main).toContainText('Mostafa al-Kadhimi · Kadhimi · al-Kadhimi');
  await expect(main.getByRole('link', { name: 'Government of Iraq' }).first()).toHaveAttribute(
    'href',
    '/actors/iraqi-government/',
  );
  await expect(page.getByRole('heading', { level: 3, name: TITLES.reference })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: TITLES.unidentified })).toBeVisible();
});

test('a record says what else is mentioned with it', async ({ page }) => {
  await page.goto('actors/mustafa-al-kadhimi/');
  const companions = page.getByRole('region', { name: 'Mentioned in the same paragraphs' });
  await companions.getByRole('link', { name: 'Fatah', exact: false }).first().click();
  await expect(page).toHaveURL(/\/actors\/fatah-coalition\/$/);
});

test('a place has coordinates with their precision and their source', async ({ page }) => {
  await page.goto('places/ain-al-asad/');
  const main = page.getByRole('main');
  await expect(main).toContainText('33.786° N, 42.441° E');
  await expect(main).toContainText('checked against OurAirports 5286');
  await expect(main).toContainText('Ein Al-Asad');
  await expect(main.getByRole('link', { name: 'Q4703502' })).toHaveAttribute(
    'href',
    'https://www.wikidata.org/wiki/Q4703502',
  );
});

test('an outlet has no stance of its own, but its articles have', async ({ page }) => {
  await page.goto('outlets/alwaght/');
  const articles = page.getByRole('region', { name: 'Articles' });
  await expect(articles).toContainText(
    'An outlet has no stance of its own here; each of its articles has one.',
  );
  await expect(articles.getByRole('link', { name: TITLES.alwaght })).toBeVisible();
  await expect(articles.getByRole('link', { name: "Wary of Syria's new rulers" })).toBeVisible();
});

test('an outlet that only republished says so', async ({ page }) => {
  await page.goto('outlets/message-of-wisdom/');
  const articles = page.getByRole('region', { name: 'Articles' });
  await expect(articles).toContainText('Articles of other outlets that it republished:');
  await articles.getByRole('link', { name: TITLES.iranPress }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.iranPress);
});
