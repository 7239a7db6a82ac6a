import { idsOf, readFixture } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, visibleText } from './built.ts';
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

/** The lists of terms by the page that defines them: the id of the list there, and its file. */
const ABOUT = idsOf('vocabularies')
  .filter((id) => !['scale', 'speaker-classes'].includes(id))
  .map((id) => [id, `vocabularies/${id}.yaml`] as const);
const CODEBOOKS = ['dam', 'strike'].map(
  (codebook) =>
    [
      `about/coding/${codebook}/`,
      ['questions', 'measures'].map((name) => [name, `codebooks/${codebook}/${name}.yaml`] as const),
    ] as const,
);

/** What a page says of each term of a vocabulary, by its id. */
const termsOn = (page: Document, vocabulary: string) =>
  Object.fromEntries(
    selectAll(page, `[id^="${vocabulary}-"]`).map((term) => [
      term.id.slice(vocabulary.length + 1),
      [visibleText(term.querySelector('dt')), visibleText(term.querySelector('dd'))],
    ]),
  );

for (const [path, vocabularies] of [
  ['about/', ABOUT],
  ['about/coding/', [['speaker-classes', 'vocabularies/speaker-classes.yaml'] as const]],
  ...CODEBOOKS,
] as const) {
  test(`${path} defines every term of its vocabularies at an address of its own, with an example if it has one`, () => {
    const page = openBuilt(path);
    expect(vocabularies.length).toBeGreaterThan(0);
    for (const [name, file] of vocabularies) {
      const { label, terms } = readFixture(file) as Vocabulary;
      expect(visibleText(page.getElementById(name))).toBe(label);
      const shown = termsOn(page, name);
      for (const { id, label: term, definition, rule, example, answers = [] } of terms) {
        const given = answers.map((answer) => `${answer.label}: ${answer.definition}`).join('');
        expect(
          shown[id]?.map((text) => text.replaceAll(' ', '')),
          `${name} ${id}`,
        ).toEqual(
          // Words between backticks are shown as text to type.
          [term, [definition, rule, example, given].join('')].map((text) => text.replaceAll(/[ `]/g, '')),
        );
      }
    }
  });
}

test('about lists the stances of all codebooks, each once', () => {
  const stances = ['dam', 'strike'].flatMap((id) => {
    const { terms } = readFixture(`codebooks/${id}/stances.yaml`) as Vocabulary;
    return terms.map((term) => term.id);
  });
  expect(Object.keys(termsOn(openBuilt('about/'), 'stances')).toSorted()).toEqual(
    [...new Set(stances)].toSorted(),
  );
});

test('each codebook says its rules, and is listed', () => {
  const listed = openBuilt('about/coding/');
  for (const id of ['dam', 'strike']) {
    expect(hrefsOf(listed)).toContain(`/about/coding/${id}/`);
    const text = visibleText(openBuilt(`about/coding/${id}/`).querySelector('main'));
    const rules = readFixture(`codebooks/${id}/rules.yaml`) as Record<string, string>;
    for (const rule of Object.values(rules)) expect(text).toContain(rule);
  }
});

test('the codebook for codings defines the five points of the stance scale', () => {
  const terms = selectAll(openBuilt('about/coding/'), 'dt').map(visibleText);
  for (const point of ['-2 hostile', '-1 critical', '0 neutral', '1 favourable', '2 supportive'])
    expect(terms).toContain(point);
});

test('about explains method, selection, own words and limits, and how far the coders agree', () => {
  const page = openBuilt('about/');
  expect(visibleText(page.querySelector('h1'))).toBe('About this archive');
  const headings = selectAll(page, 'h2').map(visibleText);
  for (const name of ['Method', 'Dates', 'Selection', 'Limits', 'Codebooks'])
    expect(headings).toContain(name);
  for (const beginning of ['Own words', 'Editors'])
    expect(headings.filter((heading) => heading.startsWith(beginning))).toHaveLength(1);
  const text = visibleText(page.querySelector('main'));
  expect(text).toContain('at most eight words in a row');
  expect(text).toContain('coder-b read six of them, and found fewer answers');

  const table = selectAll(page, 'table').find(
    (one) => visibleText(one.querySelector('caption')) === 'Agreement between coders, by variable',
  );
  expect(selectAll(page, 'h3').map(visibleText)).toEqual(expect.arrayContaining(['The dam', 'The strike']));
  const rows = selectAll(table!, 'tbody tr').map((row) => selectAll(row, 'th, td').map(visibleText));
  // Three of the articles on the dam were coded twice; its codebook asks six questions.
  expect(rows.find(([name]) => name?.startsWith('Questions answered'))?.[2]).toBe('18');
  expect(rows.find(([name]) => name?.startsWith('Stance toward an actor'))?.[1]).toBe('0.92');
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

test('about says which of the articles coded twice had shaped the rules', () => {
  const text = visibleText(openBuilt('about/').querySelector('main'));
  expect(text).toContain('2 of them are texts from which the rules were made.');
  // Nothing in the codebook of the strike says so.
  expect(text.match(/from which the rules were made/g)).toHaveLength(1);
});
