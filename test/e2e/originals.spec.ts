import { FIXTURE_ARTICLES } from './archive.ts';
import { hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { DIST } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

const { gazette, letters, gates, strait } = FIXTURE_ARTICLES;

test('an original has a page of its own, which no search engine indexes, and leads back to the account', async ({
  page,
}) => {
  await page.goto(`articles/${gazette.id}/`);
  await page.getByRole('link', { name: 'read it' }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${gazette.id}/original/$`));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[id="p1"]')).toContainText("gave way shortly after four o'clock");
  await expect(page.getByRole('heading', { name: 'Inquiry' })).toHaveAttribute('lang', 'en');
  await expect(page.locator('[id="p3"]').getByRole('link', { name: 'Oda Merrin' })).toHaveAttribute(
    'href',
    '/actors/oda-merrin/',
  );
  await page.getByRole('link', { name: 'Paragraph 3 of the account' }).click();
  await expect(page.locator(':target')).toContainText('is quoted as telling reporters in Belorin');
});

test('evidence leads to the original where it is here, and to the account where it is not', async ({
  page,
}) => {
  for (const path of [
    `articles/${gazette.id}/`,
    `articles/${gazette.id}/coding/`,
    'dossiers/dormak-dam/everything/',
  ]) {
    const evidence = hrefsOf(openBuilt(path)).filter(
      (href) => href.includes(gazette.id) && /#p\d+$/.test(href),
    );
    expect(evidence, path).toContain(`/articles/${gazette.id}/original/#p3`);
  }
  for (const path of [
    `articles/${gates.id}/coding/`,
    'dossiers/dormak-dam/everything/',
    'actors/free-valley-league/',
  ]) {
    const evidence = hrefsOf(openBuilt(path)).filter(
      (href) => href.includes(gates.id) && /#p\d+$/.test(href),
    );
    expect(evidence, path).toContain(`/articles/${gates.id}/#p2`);
    expect(evidence.filter((href) => href.includes('/original/'))).toEqual([]);
  }
  // Links drawn by a script lead there, too.
  await page.goto(`compare/?a=${gazette.id}&a=${gates.id}&q=dam-blame&part=claims`);
  const claims = page.locator('#claims .at').getByRole('link');
  await expect(claims).toHaveText(['¶4', '¶5', '¶2', '¶3']);
  const hrefs = await claims.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([
    `/articles/${gazette.id}/original/#p4`,
    `/articles/${gazette.id}/original/#p5`,
    `/articles/${gates.id}/#p2`,
    `/articles/${gates.id}/#p3`,
  ]);
  await claims.first().click();
  await expect(page.locator(':target')).toContainText('The minister rejected talk of neglect.');
});

test('a copy that is not the text which was read is not shown, and the page says why', () => {
  const section = sectionOf(openBuilt(`articles/${strait.id}/`), WORDS.original);
  expect(visibleText(section)).toContain('The copy here is not shown. The copy is of another document');
  expect(hrefsOf(section)).toEqual(['/about/#originals']);
  const files = filesBelow(DIST).filter((file) => file.startsWith(`articles/${strait.id}/`));
  expect(files.filter((file) => /original|parallel/.test(file))).toEqual([]);
});

test('account and original are side by side, and one below the other on a narrow screen', async ({
  page,
}) => {
  await page.goto(`articles/${gazette.id}/parallel/#p2`);
  const row = page.locator(':target');
  const [account, original] = [row.getByRole('cell').nth(0), row.getByRole('cell').nth(1)];
  await expect(account).toContainText('It knows of no deaths.');
  await expect(original).toContainText('Nobody is known to have died.');
  const boxes = async () => [await account.boundingBox(), await original.boundingBox()] as const;
  const [wideAccount, wideOriginal] = await boxes();
  expect(wideOriginal?.y).toBe(wideAccount?.y);
  expect(wideOriginal?.x).toBeGreaterThan((wideAccount?.x ?? 0) + (wideAccount?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 800 });
  const [narrowAccount, narrowOriginal] = await boxes();
  expect(narrowOriginal?.y).toBeGreaterThan(narrowAccount?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the search finds originals, tells them from accounts, and leads to their paragraphs', async ({
  page,
}) => {
  // Only the original contains the word: the account says "deaths".
  await page.goto('search/?q="gave way shortly"');
  await expect(page.getByRole('status')).toHaveText('1 text');
  await expect(page.getByRole('listitem').filter({ hasText: '· Original' })).toHaveCount(1);
  await page.goto(`search/?q=letters&text=original&outlet=${letters.outlet}&actor=teodor-vash`);
  await expect(page.getByRole('checkbox', { name: /^Original 1/ })).toBeChecked();
  await page.getByRole('link', { name: /^¶1/ }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${letters.id}/original/#p1$`));
  await expect(page.locator(':target')).toBeVisible();
});
