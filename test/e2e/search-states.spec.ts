import { FIXTURE_ARTICLES } from './archive.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

const { gates, letters } = FIXTURE_ARTICLES;
const NO_INDEX =
  'The search index could not be loaded. The lists of articles, actors, places and outlets still work.';
// A word that is in one account and in no imported original.
const WORD = 'lanterns';

test('offers what to drop when nothing is found, and dropping it works', async ({ page }) => {
  await page.goto('search/?q=clay&outlet=karaneh');
  await expect(page.getByRole('status')).toHaveText(/^0 /);
  await expect(page.getByText(WORDS.nothingFound)).toBeVisible();
  const ways = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Without / }) });
  await expect(ways).toContainText(['Without clay', 'Without Karaneh News Agency']);
  const way = ways.filter({ hasText: 'Without Karaneh' });
  const count = Number(/([0-9]+) (?:text|article)s?/.exec(await way.innerText())?.[1]);
  await way.getByRole('link').click();
  await expect(page).toHaveURL(/\/search\/\?q=clay$/);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(count);
  await expect(page.getByRole('heading', { level: 3, name: letters.title }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText(WORDS.nothingFound)).toBeVisible();
});

test('does not pass over a word or a phrase that no article has, and offers to drop it', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(`${WORD} "no such phrase"`)}`);
  await expect(page.getByRole('status')).toHaveText(/^0 /);
  await page.getByRole('link', { name: 'Without "no such phrase"' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue(WORD);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([gates.title]);
  await page.getByRole('searchbox').fill(`quokka ${WORD}`);
  await expect(page.getByRole('link', { name: 'Without quokka' })).toBeVisible();
  await page.getByRole('searchbox').fill('quokka');
  await expect(page.getByText('Try another word, or another spelling.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'places' }).last()).toBeVisible();
});

test('keeps what is typed before its script has come, says that it loads, then shows what it found', async ({
  ownPage: page,
}) => {
  const hold = async (pattern: string) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route(pattern, async (route) => {
      await promise;
      await route.continue();
    });
    return () => {
      resolve(undefined);
    };
  };
  const releaseScript = await hold('**/_astro/*.js');
  const releaseIndex = await hold('**/search/index/start.json?*');
  await page.goto('search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill(WORD);
  releaseScript();
  await expect(page.getByRole('status')).toHaveText('Loading the index …');
  releaseIndex();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([gates.title]);
  await expect(page.getByRole('searchbox')).toHaveValue(WORD);
});

for (const [part, pattern] of [
  ['first file', '**/search/index/start.json?*'],
  ['words', '**/search/index/words/*'],
] as const) {
  test.describe(`an index whose ${part} is missing`, () => {
    test.use({
      expected: {
        problems: [
          /^status 404: .*\/search\/index\//,
          /Failed to load resource/,
          /index could not be loaded/,
        ],
      },
    });

    test('says so, and leaves the lists', async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not found' }));
      await page.goto(`search/?q=${WORD}`);
      await expect(page.getByRole('status')).toHaveText(NO_INDEX);
      const main = page.getByRole('main');
      for (const name of ['articles', 'actors', 'places', 'outlets'])
        await expect(main.getByRole('link', { name, exact: true })).toBeVisible();

      await page.unroute(pattern);
      await page.reload();
      await expect(page.getByRole('heading', { level: 3 })).toHaveText([gates.title]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('offers the pages to browse', async ({ page }) => {
    await page.goto(`search/?q=${WORD}`);
    const main = page.getByRole('main');
    // Playwright's own text assertions ignore the content of <noscript>.
    expect(await main.innerText()).toContain('The search needs JavaScript.');
    for (const name of ['articles', 'actors', 'places', 'outlets']) {
      const link = main.getByRole('link', { name, exact: true }).first();
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', `/${name}/`);
    }
  });
});
