import { FIVE, frontmatterOf, idsOf, readYaml } from './archive.ts';
import { expect, test } from './fixtures.ts';

interface Entry {
  at: number[];
}
interface Coding {
  toward: Entry[];
  claims: (Entry & { question: string; answer: string })[];
  figures: Entry[];
  voices: Entry[];
  names: Entry[];
  events: Entry[];
}

for (const { id, title, outlet } of FIVE) {
  const coding = readYaml(`codings/${id}.coder-a.yaml`) as Coding;

  test(`the article of ${outlet} leads to its coding, and both count the same`, async ({ page }) => {
    await page.goto(`articles/${id}/`);
    const section = page.getByRole('region', { name: 'Coding' });
    await expect(section).toContainText(
      `${coding.claims.length} claims, ${coding.figures.length} figures, ${coding.voices.length} voices, ${coding.names.length} names and ${coding.events.length} events.`,
    );
    await section.getByRole('link', { name: 'What it says on each question' }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${id}/coding/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toContainText(
      `${coding.claims.length} claims, ${coding.figures.length} figures and ${coding.voices.length} voices, coded by coder-a on`,
    );
    const hasSecond = idsOf('codings').includes(`${id}.coder-b`);
    const second = page.getByText('A second coder coded it, too', { exact: false });
    await expect(second).toHaveCount(hasSecond ? 1 : 0);
  });

  test(`the coding of the article of ${outlet} has every claim, each with its evidence`, async ({ page }) => {
    await page.goto(`articles/${id}/coding/`);
    const section = page.getByRole('region', { name: /^Who says what/ });
    const shown = section.locator('.answers p');
    await expect(shown).toHaveCount(coding.claims.length);
    const texts = (await shown.allTextContents()).map((text) => text.replace(/ Evidence: .*$/, ''));
    expect(texts.sort()).toEqual(coding.claims.map(({ answer }) => answer).sort());
    for (const { question } of coding.claims)
      await expect(page.locator(`#q-${question} .answers`)).toBeVisible();
    const evidence = await shown
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(evidence.length).toBeGreaterThanOrEqual(coding.claims.length);
    for (const href of evidence) expect(href).toMatch(new RegExp(`^/articles/${id}/#p[0-9]+$`));
    await expect(page.locator('.ledger ol > li:not(.axis)')).toHaveCount(coding.figures.length);
  });
}

test('a coding tells paragraph by paragraph what it has there, and leads to its rows', async ({ page }) => {
  const { id } = FIVE[3]!;
  const { toward, claims, figures, voices, names, events } = readYaml(`codings/${id}.coder-a.yaml`) as Coding;
  await page.goto(`articles/${id}/coding/`);
  const section = page.getByRole('region', { name: 'Paragraph by paragraph' });
  const paragraphs = section.locator('ol > li');
  await expect(paragraphs).toHaveCount(frontmatterOf(id).original.paragraphs);
  for (const [index, paragraph] of (await paragraphs.all()).entries()) {
    const on = ({ at }: Entry) => at.includes(index + 1);
    const count = [toward, claims, figures, voices, names, events].flat().filter(on).length;
    await expect(paragraph).toHaveAttribute('id', `p${index + 1}`);
    await expect(paragraph.getByRole('listitem')).toHaveCount(count);
    for (const { answer } of claims.filter(on)) await expect(paragraph).toContainText(answer);
  }
  const lost = await section
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((target) => document.getElementById(target) === null),
    );
  expect(lost).toEqual([]);
});

test('evidence in a coding leads to the paragraph', async ({ page }) => {
  const { id } = FIVE[3]!;
  await page.goto(`articles/${id}/coding/`);
  await page.locator('#q-threat-size').getByRole('link', { name: '¶7' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${id}/#p7$`));
  await expect(page.locator(':target')).toContainText('3,500');
});

test('a coding has no part on what is left out, and leads on to all the parts that it has', async ({
  page,
}) => {
  await page.goto(`articles/${FIVE[0]!.id}/coding/`);
  const menu = page.getByRole('navigation', { name: 'Parts of the coding' }).getByRole('link');
  await expect(menu).toHaveText([
    'Paragraph by paragraph',
    'Claims',
    'Stances',
    'Figures',
    'Voices',
    'Names',
    'Events',
    'Blame and remedy',
  ]);
  await menu.filter({ hasText: 'Figures' }).click();
  await expect(page.locator('#figures')).toBeInViewport();
});
