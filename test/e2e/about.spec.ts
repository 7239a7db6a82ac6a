import { idsOf, readYaml } from './archive.ts';
import { expect, test } from './fixtures.ts';

interface Vocabulary {
  label: string;
  terms: { id: string; label: string; definition: string; rule: string }[];
}

test('about explains method, selection, own words and limits', async ({ page }) => {
  await page.goto('about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this archive');
  for (const name of [
    'Method',
    'Dates',
    'Selection',
    /^Own words/,
    'Limits',
    /^Editors/,
    /^Codebook, version [1-9]/,
  ])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('at most eight words in a row');
});

for (const name of idsOf('codebook').filter((id) => id !== 'codebook')) {
  test(`about defines every term of ${name} at an address of its own`, async ({ page }) => {
    const vocabulary = readYaml(`codebook/${name}.yaml`) as Vocabulary;
    await page.goto(`about/#${name}`);
    await expect(page.locator(':target')).toHaveText(vocabulary.label);
    for (const { id, label, definition, rule } of vocabulary.terms) {
      const term = page.locator(`#${name}-${id}`);
      await expect(term.getByRole('term')).toHaveText(label);
      await expect(term.getByRole('definition')).toHaveText(`${definition} ${rule}`);
    }
  });
}

test.describe('an address that does not exist', () => {
  test.use({ expected: { problems: [/^status 404: .*\/nowhere\/$/, /Failed to load resource.*404/] } });

  test('answers with status 404 and ways back', async ({ page }) => {
    const response = await page.goto('nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    await page.getByRole('main').getByRole('link', { name: 'articles' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
  });
});
