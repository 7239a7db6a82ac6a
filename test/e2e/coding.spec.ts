import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_ARTICLES, IN_TIME, idsOf, readFixture } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { DIST } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

interface Entry {
  at: number[];
}
interface Coding {
  toward: Entry[];
  claims: (Entry & { question: string; text: string })[];
  events: (Entry & { what: string; answers?: unknown[] })[];
  figures: Entry[];
  voices: Entry[];
  names: (Entry & { term: string })[];
}

const { gazette, gates, cost } = FIXTURE_ARTICLES;
const CODED = IN_TIME.filter(({ id }) => id !== cost.id);

/** "1 claim", "2 claims": a number with its noun. */
const counted = (list: readonly unknown[], one: string) =>
  `${list.length} ${one}${list.length === 1 ? '' : 's'}`;

test('every item of every coding has an element with its id, on the page of its coder', () => {
  const lists = ['claims', 'figures', 'voices', 'names', 'events', 'toward'];
  const ids = new Map<string, string[]>();
  for (const list of lists)
    for (const { coding, id } of JSON.parse(readFileSync(join(DIST, `data/${list}.json`), 'utf8')) as {
      coding: string;
      id: string;
    }[])
      ids.set(coding, [...(ids.get(coding) ?? []), id]);
  const pages = new Map<string, string>();
  for (const coding of ids.keys()) {
    const [article = '', coder = '', codebook = ''] = coding.split('.');
    const isFirst = coder === 'coder-a' || !ids.has(`${article}.coder-a.${codebook}`);
    // Articles that are coded by both codebooks are on the strike.
    const isCodedTwice = ids.has(`${article}.${coder}.strike`) && codebook === 'dam';
    const path = ['coding', ...(isCodedTwice ? [codebook] : []), ...(isFirst ? [] : ['by', coder])];
    pages.set(coding, `articles/${article}/${path.join('/')}/`);
  }
  expect(pages.size).toBeGreaterThan(15);
  for (const [coding, path] of pages) {
    const page = openBuilt(path);
    expect
      .soft(
        (ids.get(coding) ?? []).filter((id) => page.getElementById(id) === null),
        path,
      )
      .toEqual([]);
  }
});

test('every coded article leads to its coding, which has every claim with its evidence, paragraph by paragraph', async () => {
  const coders = idsOf('codings');
  expect(CODED).toHaveLength(11);
  for (const { id, title, original } of CODED)
    await test.step(id, () => {
      const coding = readFixture(`codings/${id}.coder-a.yaml`) as Coding;
      const { claims, figures, voices, names, events } = coding;
      const link = sectionOf(openBuilt(`articles/${id}/`), WORDS.coding);
      expect.soft(hrefsOf(link)).toEqual([`/articles/${id}/coding/`]);
      expect
        .soft(visibleText(link))
        .toContain(
          `${counted(claims, 'claim')}, ${counted(figures, 'figure')}, ${counted(voices, 'voice')}, ${counted(names, 'name')} and ${counted(events, 'event')}.`,
        );

      const page = openBuilt(`articles/${id}/coding/`);
      const text = visibleText(page.querySelector('main'));
      expect.soft(visibleText(page.querySelector('h1'))).toBe(title);
      expect
        .soft(text)
        .toContain(
          `${counted(claims, 'claim')}, ${counted(figures, 'figure')} and ${counted(voices, 'voice')}, coded by coder-a on`,
        );
      expect.soft(text.includes('It is also coded by coder-b')).toBe(coders.includes(`${id}.coder-b`));

      const shown = selectAll(page, '#claims .answers p');
      const texts = shown.map((claim) => visibleText(claim).replace(/(?: \([^()]*\))? ¶[0-9 ]+#$/, ''));
      const claimed = claims.map(({ text: said }) => said);
      expect.soft(texts).toEqual(expect.arrayContaining(claimed));
      // An event that answers a question is listed among the claims, too, unless a claim already says so.
      const answering = coding.events
        .filter(({ answers = [] }) => answers.length > 0)
        .map(({ what }) => what);
      expect.soft(texts.filter((each) => ![...claimed, ...answering].includes(each))).toEqual([]);
      expect.soft(texts.length).toBeGreaterThanOrEqual(claimed.length);
      for (const claim of shown)
        expect
          .soft(
            hrefsOf(claim).filter((href) =>
              new RegExp(`^(?:/articles/${id}/original/)?#p[0-9]+$`).test(href),
            ),
          )
          .not.toEqual([]);
      for (const { question } of claims)
        expect.soft(page.querySelector(`#q-${question} .answers`), question).not.toBeNull();
      expect.soft(selectAll(page, '.ledger ol > li:not(.axis)')).toHaveLength(figures.length);

      const section = sectionOf(page, new RegExp(`^${WORDS.paragraphs}`));
      const paragraphs = selectAll(section, 'ol > li[id]');
      expect
        .soft(paragraphs.map((paragraph) => paragraph.id))
        .toEqual(Array.from({ length: original.paragraphs }, (_, index) => `p${index + 1}`));
      for (const [index, paragraph] of paragraphs.entries()) {
        const on = ({ at }: Entry) => at.includes(index + 1);
        const { names: ofNames, ...others } = coding;
        const found = Object.values(others).filter(Array.isArray).flat().filter(on);
        // One note has all names.
        const named = ofNames.filter(on);
        expect
          .soft(selectAll(paragraph, 'li'), `¶${index + 1}`)
          .toHaveLength(found.length + Math.min(named.length, 1));
        for (const { term } of named) expect.soft(visibleText(paragraph)).toContain(`“${term}”`);
        for (const { text: said } of claims.filter(on)) expect.soft(visibleText(paragraph)).toContain(said);
      }
    });
});

test('an article that nobody coded says so, and has no page of a coding', () => {
  const page = openBuilt(`articles/${cost.id}/`);
  expect(visibleText(page.querySelector('main'))).not.toContain('What it says on each question');
  expect(() => openBuilt(`articles/${cost.id}/coding/`)).toThrow('ENOENT');
});

test('a coding leads to its parts, of which none is on what is left out, and from its evidence to the paragraph', async ({
  page,
}) => {
  await page.goto(`articles/${gates.id}/coding/`);
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
  await menu.filter({ hasText: 'Voices' }).click();
  await expect(page.locator('#voices')).toBeInViewport();
  // Its original was not imported, so evidence leads to the account of the paragraph on this page; the Gazette's was.
  await page.locator('#q-dam-blame').getByRole('link', { name: '¶2' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${gates.id}/coding/#p2$`));
  await expect(page.locator(':target')).toContainText('Free Valley League');
  const evidence = openBuilt(`articles/${gazette.id}/coding/`).querySelector('#q-dam-warnings .at a');
  expect(evidence?.getAttribute('href')).toBe(`/articles/${gazette.id}/original/#p4`);
});
