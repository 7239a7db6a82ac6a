import { FIVE, idsOf } from './archive.ts';
import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('says what the archive is', async ({ page }) => {
  await expect(page).toHaveTitle(/^Parallax/);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Parallax', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/One story, several standpoints/);
});

for (const { id, title, outlet, stance } of FIVE) {
  test(`leads to ${id}, with its outlet and its stance`, async ({ page }) => {
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
    await expect(item.getByRole('link', { name: stance })).toBeVisible();
    await expect(item.getByRole('link', { name: outlet, exact: true })).toBeVisible();
    await item.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${id}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('shows when each article was published, as a figure whose bars are links', async ({ page }) => {
  const figure = page.getByRole('figure');
  for (const { id, title } of FIVE)
    await expect(figure.getByRole('link', { name: title })).toHaveAttribute('href', `/articles/${id}/`);
});

for (const [name, address] of [
  ['Articles', '/articles/'],
  ['Outlets', '/outlets/'],
  ['Actors', '/actors/'],
  ['Places', '/places/'],
  ['About', '/about/'],
  ['Search', '/search/'],
] as const) {
  test(`leads to ${name} from the masthead`, async ({ page }) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]')).toHaveText(
      name,
    );
  });
}

test('counts the records that it leads to', async ({ page }) => {
  const ways = page.getByRole('region', { name: 'Browse the archive' });
  for (const folder of ['actors', 'places', 'outlets'])
    await expect(ways.getByRole('link', { name: `${idsOf(folder).length} ${folder}` })).toBeVisible();
});

test('passes a search on to the search page', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('Kadhimi');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=Kadhimi$/);
  await expect(page.getByRole('searchbox')).toHaveValue('Kadhimi');
  await expect(page.getByRole('status')).toHaveText(/^[1-9][0-9]* articles?/);
});
