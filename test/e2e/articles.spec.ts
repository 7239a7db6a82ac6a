import type { Page } from '@playwright/test';
import { countNotes, FIVE, frontmatterOf, TITLES } from './archive.ts';
import { expect, test } from './fixtures.ts';

const fact = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'At a glance' })
    .locator('div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }) })
    .getByRole('definition');

for (const { id, title, outlet, date, stance, definition } of FIVE) {
  const data = frontmatterOf(id);

  test.describe(id, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`articles/${id}/`);
    });

    test('says what it is, who published it, and when', async ({ page }) => {
      await expect(page).toHaveTitle(`${title} · Parallax`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(fact(page, 'Published by').getByRole('link', { name: outlet, exact: true })).toBeVisible();
      await expect(fact(page, 'Date')).toContainText(date);
      await expect(fact(page, 'Original')).toHaveText(
        `${data.original.words.toLocaleString('en')} words, ${data.original.paragraphs} paragraphs`,
      );
    });

    test('gives its stance with definition, reason and coder', async ({ page }) => {
      const shown = fact(page, 'Stance');
      await expect(shown).toContainText(definition);
      await expect(shown).toContainText(data.stance.because);
      await expect(shown).toContainText(/Judged by coder-a on \d+ \w+ \d{4}\./);
      await shown.getByRole('link', { name: stance }).click();
      await expect(page).toHaveURL(/\/about\/#stances-/);
      await expect(page.locator(':target')).toContainText(definition);
    });

    test('leads from its evidence to the paragraphs', async ({ page }) => {
      for (const [name, at] of [
        ['Date', data.date.at ?? []],
        ['Stance', data.stance.at],
      ] as const) {
        const links = fact(page, name).getByRole('link', { name: /^¶/ });
        await expect(links).toHaveText(at.map((number) => `¶${number}`));
        for (const number of at) {
          await links.filter({ hasText: new RegExp(`^¶${number}$`) }).click();
          await expect(page).toHaveURL(new RegExp(`#p${number}$`));
          const paragraph = page.locator(':target');
          await expect(paragraph).toHaveId(`p${number}`);
          await expect(paragraph).toBeInViewport();
          await expect(
            paragraph.getByRole('link', { name: `Paragraph ${number}`, exact: true }),
          ).toBeVisible();
        }
      }
    });

    test('numbers the paragraphs as the original does, each with a permalink', async ({ page }) => {
      const numbers = page
        .getByRole('region', { name: 'The account' })
        .getByRole('link', { name: /^Paragraph / });
      await expect(numbers).toHaveText(
        Array.from({ length: data.original.paragraphs }, (_, at) => String(at + 1)),
      );
      const last = data.original.paragraphs;
      await numbers.last().click();
      await expect(page).toHaveURL(new RegExp(`/articles/${id}/#p${last}$`));
      await expect(page.locator(':target')).toHaveId(`p${last}`);
    });

    test('marks what it reports as it stands, and explains each mark beside it', async ({ page }) => {
      const marks = page.getByRole('region', { name: 'The account' }).getByRole('link', { name: '[sic]' });
      await expect(marks).toHaveCount(countNotes(id));
      for (const mark of await marks.all()) {
        const note = page.locator((await mark.getAttribute('href')) ?? '');
        await expect(note).toBeVisible();
        await expect(note).toHaveText(/^As in the source\. \S/);
      }
    });

    test('lists its actors and its places, which lead to their pages', async ({ page }) => {
      for (const [name, ids, folder] of [
        ['Actors in this article', data.actors, 'actors'],
        ['Places in this article', data.places, 'places'],
      ] as const) {
        const links = page.getByRole('region', { name }).getByRole('link');
        await expect(links).toHaveCount(ids.length);
        const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(addresses.toSorted()).toEqual(ids.map((one) => `/${folder}/${one}/`).toSorted());
      }
    });

    test('gives the fingerprint of its original', async ({ page }) => {
      const original = page.getByRole('region', { name: 'The original' });
      await expect(original.getByRole('code')).toHaveText(data.original.sha256);
      await original.getByRole('link', { name: 'Why' }).click();
      await expect(page).toHaveURL(/\/about\/#originals$/);
    });

    test('leads to articles that share actors and places, most first', async ({ page }) => {
      const related = page.getByRole('region', { name: 'Articles that share the most actors and places' });
      await expect(related.getByText(/[0-9]+ in common/).first()).toBeVisible();
      const counts = (await related.getByText(/in common/).allTextContents()).map((text) =>
        Number(/([0-9]+) in common/.exec(text)?.[1]),
      );
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      await expect(related.getByRole('link', { name: title })).toHaveCount(0);
    });

    test('stands below its list in the breadcrumb', async ({ page }) => {
      const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
      await expect(crumbs.locator('[aria-current="page"]')).toHaveText(title);
      await crumbs.getByRole('link', { name: 'Articles' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
    });
  });
}

test('keeps the slip “Abu Majid” and says whom it means', async ({ page }) => {
  await page.goto('articles/whats-behind-recent-isis-moves-in-iraq/');
  const paragraph = page.getByRole('paragraph').filter({ hasText: 'Abu Majid al-Muhandis' });
  await expect(paragraph.getByRole('link', { name: '[sic]' })).toBeVisible();
  await expect(paragraph).toContainText(
    'As in the source. The source writes “Abu Majid”; the man killed with Soleimani was Abu Mahdi al-Muhandis.',
  );
});

test('says who republished it, and where', async ({ page }) => {
  await page.goto('articles/iran-press-who-woke-up-isis-sleeper-cells/');
  const publisher = fact(page, 'Published by');
  await expect(publisher).toContainText('Iran Press Read in the copy of Message of Wisdom');
  await expect(publisher).toContainText('byline: Iran Press commentary');
  await expect(publisher.getByRole('link', { name: 'messageofwisdom.blogspot.com' })).toHaveAttribute(
    'href',
    'https://messageofwisdom.blogspot.com/2020/05/who-woke-up-isiss-sleeper-cells-in-iraq.html',
  );
});

test('can be read through in time, from the earliest to the latest and back', async ({ page }) => {
  await page.goto('articles/rawabet-remnants-of-isis-hit-and-run/');
  const neighbours = page.getByRole('navigation', { name: 'Articles before and after in time' });
  await expect(neighbours).toContainText('This is the earliest article of the archive.');
  for (const title of [TITLES.unidentified, TITLES.iranPress, TITLES.reference, TITLES.alwaght]) {
    await neighbours.getByRole('link').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await expect(neighbours).toContainText('This is the latest article of the archive.');
  await neighbours.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLES.reference);
});

test('leads from a mention in the account to the record, and back to the paragraph', async ({ page }) => {
  await page.goto('articles/whats-behind-recent-isis-moves-in-iraq/');
  await page.getByRole('link', { name: 'Mostafa al-Kadhimi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mustafa al-Kadhimi');
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: TITLES.unidentified }) })
    .getByRole('link', { name: 'Paragraph 9' })
    .click();
  await expect(page.locator(':target')).toContainText('Mostafa al-Kadhimi');
});
