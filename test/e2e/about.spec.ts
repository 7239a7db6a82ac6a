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

const INSTRUMENTS = ['questions', 'measures', 'speaker-classes', 'scale'];
for (const name of idsOf('codebook').filter((id) => id !== 'codebook' && !INSTRUMENTS.includes(id))) {
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

for (const name of INSTRUMENTS.filter((id) => id !== 'scale')) {
  test(`the codebook for codings defines every one of the ${name} at an address of its own, with an example`, async ({
    page,
  }) => {
    const { label, terms } = readYaml(`codebook/${name}.yaml`) as Vocabulary & {
      terms: { example: string }[];
    };
    await page.goto(`about/coding/#${name}`);
    await expect(page.locator(':target')).toHaveText(label);
    for (const term of terms) {
      const shown = page.locator(`#${name}-${term.id}`);
      await expect(shown.getByRole('term')).toHaveText(term.label);
      await expect(shown.getByRole('definition')).toHaveText(
        `${term.definition} ${term.rule} ${term.example}`,
      );
    }
  });
}

test('the codebook for codings defines the five points of the stance scale', async ({ page }) => {
  await page.goto('about/coding/');
  for (const point of ['-2 hostile', '-1 critical', '0 neutral', '1 favourable', '2 supportive'])
    await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${point}$`) })).toBeVisible();
});

test('about tells how far the coders agree, with the number of units, and how they worked', async ({
  page,
}) => {
  await page.goto('about/#agreement');
  const table = page.getByRole('table', { name: 'Agreement between coders, by variable' });
  await expect(table.getByRole('row', { name: /^Questions answered/ })).toContainText('70');
  await expect(table.getByRole('row', { name: /^Actors scored/ })).toContainText('0.94');
  await expect(page.getByRole('main')).toContainText('separate runs of a language model, no people');
});

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
