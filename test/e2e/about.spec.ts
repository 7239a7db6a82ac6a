import { idsOf, readYaml } from './archive.ts';
import { all, openBuilt, textOf } from './built.ts';
import { expect, test } from './fixtures.ts';

interface Vocabulary {
  label: string;
  terms: {
    id: string;
    label: string;
    definition: string;
    rule: string;
    example?: string;
    answers?: { label: string; definition: string }[];
  }[];
}

const INSTRUMENTS = ['questions', 'measures', 'speaker-classes'];
const TERM_LISTS = idsOf('codebook').filter((id) => !['codebook', 'scale', ...INSTRUMENTS].includes(id));

/** What a page says of each term of a vocabulary, by its id. */
const termsOn = (page: Document, vocabulary: string) =>
  Object.fromEntries(
    all(page, `[id^="${vocabulary}-"]`).map((term) => [
      term.id.slice(vocabulary.length + 1),
      [textOf(term.querySelector('dt')), textOf(term.querySelector('dd'))],
    ]),
  );

for (const [path, vocabularies] of [
  ['about/', TERM_LISTS],
  ['about/coding/', INSTRUMENTS],
] as const) {
  test(`${path} defines every term of its vocabularies at an address of its own, with an example if it has one`, () => {
    const page = openBuilt(path);
    expect(vocabularies.length).toBeGreaterThan(2);
    for (const name of vocabularies) {
      const { label, terms } = readYaml(`codebook/${name}.yaml`) as Vocabulary;
      expect(textOf(page.getElementById(name))).toBe(label);
      const shown = termsOn(page, name);
      for (const { id, label: term, definition, rule, example, answers = [] } of terms) {
        const given = answers.map((answer) => `${answer.label}: ${answer.definition}`).join('');
        expect(
          shown[id]?.map((text) => text.replaceAll(' ', '')),
          `${name} ${id}`,
        ).toEqual(
          [term, [definition, rule, example, given].join('')].map((text) => text.replaceAll(' ', '')),
        );
      }
    }
  });
}

test('the codebook for codings defines the five points of the stance scale', () => {
  const terms = all(openBuilt('about/coding/'), 'dt').map(textOf);
  for (const point of ['-2 hostile', '-1 critical', '0 neutral', '1 favourable', '2 supportive'])
    expect(terms).toContain(point);
});

test('about explains method, selection, own words and limits, and how far the coders agree', () => {
  const page = openBuilt('about/');
  expect(textOf(page.querySelector('h1'))).toBe('About this archive');
  const headings = all(page, 'h2').map(textOf);
  for (const name of ['Method', 'Dates', 'Selection', 'Limits', 'Codebook, version 3'])
    expect(headings).toContain(name);
  for (const beginning of ['Own words', 'Editors'])
    expect(headings.filter((heading) => heading.startsWith(beginning))).toHaveLength(1);
  const text = textOf(page.querySelector('main'));
  expect(text).toContain('at most eight words in a row');
  expect(text).toContain('coder-b read six of them, and found fewer answers');

  const table = all(page, 'table').find(
    (one) => textOf(one.querySelector('caption')) === 'Agreement between coders, by variable',
  );
  const rows = all(table!, 'tbody tr').map((row) => all(row, 'th, td').map(textOf));
  // Six articles were read twice; the codebook asks twelve questions.
  expect(rows.find(([name]) => name?.startsWith('Questions answered'))?.[2]).toBe('72');
  expect(rows.find(([name]) => name?.startsWith('Stance toward an actor'))?.[1]).toBe('0.95');
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
