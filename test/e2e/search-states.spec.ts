import { SEARCH_BYTES } from '../../bench/budgets.ts';
import { gzipSync } from 'node:zlib';
import { TITLES } from './archive.ts';
import { expect, test } from './fixtures.ts';

const { reference, unidentified } = TITLES;
const NO_INDEX =
  'The search index could not be loaded. The lists of articles, actors, places and outlets still work.';

test('says what to do before anything is asked for', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('status')).toHaveText('Type a word or a name, or choose from the lists.');
  await expect(page.getByRole('group', { name: 'Stance', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
});

test('offers what to drop when nothing is found, and dropping it works', async ({ page }) => {
  await page.goto('search/?q=Kadhimi&outlet=alwaght');
  await expect(page.getByRole('status')).toHaveText('0 articles');
  await expect(page.getByText('No article has all of this.')).toBeVisible();
  const ways = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Without / }) });
  await expect(ways).toContainText(['Without Kadhimi', 'Without Alwaght']);

  const way = ways.filter({ hasText: 'Without Alwaght' });
  const count = Number(/([0-9]+) articles?/.exec(await way.innerText())?.[1]);
  await way.getByRole('link').click();
  await expect(page).toHaveURL(/\/search\/\?q=Kadhimi$/);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(count);
  await expect(page.getByRole('heading', { level: 3, name: reference })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: unidentified })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('No article has all of this.')).toBeVisible();
});

test('offers to drop a word or a phrase', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('Neumann "no such phrase"')}`);
  await page.getByRole('link', { name: 'Without "no such phrase"' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('Neumann');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([reference]);
});

test('finds nothing for a word that no article has, and says so', async ({ page }) => {
  await page.goto('search/?q=quokka');
  await expect(page.getByRole('status')).toHaveText('0 articles');
  await expect(page.getByText('Try another word, or fewer letters of a name.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'places' }).last()).toBeVisible();
});

test('does not pass over a word that no article has', async ({ page }) => {
  await page.goto('search/?q=quokka Neumann');
  await expect(page.getByRole('status')).toHaveText(/^0 articles/);
  await page.getByRole('link', { name: 'Without quokka' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([reference]);
});

test('keeps what is typed before its script has come', async ({ page }) => {
  let release: (() => void) | undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('Neumann');
  release?.();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([reference]);
  await expect(page.getByRole('searchbox')).toHaveValue('Neumann');
});

test('says that it loads, then shows what it found', async ({ page }) => {
  let release: (() => void) | undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('search/?q=Neumann');
  await expect(page.getByRole('status')).toHaveText('Loading the index …');
  release?.();
  await expect(page.getByRole('status')).toHaveText(/^1 article/);
});

for (const [part, pattern, ...others] of [
  ['script', '**/pagefind/pagefind.js'],
  ['entry', '**/pagefind/pagefind-entry.json*', /^(?:console|page) error: Failed to load Pagefind metadata/],
  ['whole', '**/pagefind/**'],
] as const) {
  test.describe(`an index whose ${part} is missing`, () => {
    test.use({
      expected: {
        problems: [
          /^status 404: .*\/pagefind\//,
          /Failed to load resource/,
          /index could not be loaded/,
          ...others,
        ],
      },
    });

    test('says so, and leaves the lists', async ({ page }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not found' }));
      await page.goto('search/?q=Neumann');
      await expect(page.getByRole('status')).toHaveText(NO_INDEX);
      const main = page.getByRole('main');
      for (const name of ['articles', 'actors', 'places', 'outlets'])
        await expect(main.getByRole('link', { name, exact: true })).toBeVisible();

      await page.unroute(pattern);
      await page.reload();
      await expect(page.getByRole('heading', { level: 3 })).toHaveText([reference]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('offers the pages to browse', async ({ page }) => {
    await page.goto('search/?q=Neumann');
    const main = page.getByRole('main');
    // Playwright's own assertions on text leave out what stands in <noscript>.
    expect(await main.innerText()).toContain('The search needs JavaScript.');
    for (const [name, address] of [
      ['articles', '/articles/'],
      ['actors', '/actors/'],
      ['places', '/places/'],
      ['outlets', '/outlets/'],
    ] as const) {
      await expect(main.getByRole('link', { name, exact: true }).first()).toBeVisible();
      await expect(main.getByRole('link', { name, exact: true }).first()).toHaveAttribute('href', address);
    }
  });
});

test(`weighs at most ${SEARCH_BYTES / 1024} KB to the first results, everything counted`, async ({
  page,
}) => {
  const sizes: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // What Pagefind writes is compressed already; a server compresses the rest.
    const isPacked = /\.(?:pf_[a-z]+|pagefind)$/.test(pathname);
    sizes.push(
      response
        .body()
        .then((body) => [pathname, isPacked ? body.length : gzipSync(body, { level: 9 }).length]),
    );
  });
  await page.goto('search/?q=Iraq');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  const weighed = await Promise.all(sizes);
  const total = weighed.reduce((sum, [, size]) => sum + size, 0);
  expect(weighed.length).toBeGreaterThan(4);
  expect(total, weighed.map(([name, size]) => `${size} ${name}`).join('\n')).toBeLessThanOrEqual(
    SEARCH_BYTES,
  );
});
