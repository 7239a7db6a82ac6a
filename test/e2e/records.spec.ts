import { FIXTURE_ARTICLES, idsOf, readFixture } from './archive.ts';
import { selectAll, hrefsOf, openBuilt, sectionOf, visibleText } from './built.ts';
import { expect, test } from './fixtures.ts';
import { WORDS } from './words.ts';

const FOLDERS = ['actors', 'places', 'outlets'] as const;

test('the list of each kind of records leads to every one of them, by its name', () => {
  for (const folder of FOLDERS) {
    const page = openBuilt(`${folder}/`);
    expect(visibleText(page.querySelector('h1')).toLowerCase()).toBe(folder);
    const links = selectAll(page, `main li a[href^="/${folder}/"]`);
    const shown = links.map((link) => [link.getAttribute('href'), visibleText(link)]);
    const names = idsOf(folder).map((id) => [
      `/${folder}/${id}/`,
      (readFixture(`${folder}/${id}.yaml`) as { name: string }).name,
    ]);
    expect(shown.toSorted()).toEqual(names.toSorted());
    for (const [href = '', name] of names)
      expect(visibleText(openBuilt(href.slice(1)).querySelector('h1'))).toBe(name);
  }
});

test('each sentence that mentions a record leads to the paragraph that has it', () => {
  let count = 0;
  const heard: string[] = [];
  const paragraphs = new Map<string, string>();
  const paragraph = (address: string) => {
    const [path = '', id = ''] = address.slice(1).split('#');
    if (!paragraphs.has(address)) {
      const found = openBuilt(path).getElementById(id)!;
      // The account's marks are not part of the sentence.
      for (const mark of selectAll(found, '.sic-mark, .notes')) mark.remove();
      paragraphs.set(address, visibleText(found));
    }
    return paragraphs.get(address)!;
  };
  for (const path of [
    'actors/oda-merrin/',
    'places/dormak-dam/',
    'outlets/belorin-gazette/',
    'actors/teodor-vash/',
  ]) {
    const section = sectionOf(openBuilt(path), WORDS.mentions);
    for (const sentence of selectAll(section, 'li').filter((item) => item.querySelector('li, h3') === null)) {
      const link = sentence.querySelector('a[href*="#p"]')!;
      const number = visibleText(link);
      // Who is heard in the paragraph stands after the sentence.
      const others = visibleText(sentence.querySelector('.by'));
      if (others !== '') heard.push(others);
      const text = visibleText(sentence)
        .slice(number.length, -others.length || undefined)
        .trim();
      expect(link.getAttribute('href')).toMatch(new RegExp(`#p${number}$`));
      expect(paragraph(link.getAttribute('href') ?? '')).toContain(text);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(15);
  expect(heard).toContain('Heard in this paragraph: Ansa Belisk');
});

test('an actor has a description, its spellings, what it is part of, and what is mentioned with it', () => {
  const page = openBuilt('actors/oda-merrin/');
  const text = visibleText(page.querySelector('main'));
  expect(text).toContain('Introduced as the minister of works of Velmora.');
  expect(text).toContain('Merrin · Ouda Merrin · أودا ميرين · اودا مرین');
  expect(hrefsOf(page)).toContain('/actors/ministry-of-works/');
  const articles = selectAll(sectionOf(page, WORDS.mentions), 'h3').map(visibleText);
  expect(articles).toEqual(
    [
      FIXTURE_ARTICLES.settlement,
      FIXTURE_ARTICLES.strait,
      FIXTURE_ARTICLES.interview,
      FIXTURE_ARTICLES.emptyQuay,
      FIXTURE_ARTICLES.letters,
      FIXTURE_ARTICLES.gazette,
    ].map(({ title }) => title),
  );
  expect(hrefsOf(sectionOf(page, WORDS.companions))).toContain('/places/belorin/');
});

test('a place has coordinates with their precision, their source and an identifier', () => {
  const page = openBuilt('places/dormak-dam/');
  const text = visibleText(page.querySelector('main'));
  expect(text).toContain('41.844° S, 23.550° W');
  expect(text).toContain('(the site itself; checked against The invented gazetteer of Velmora)');
  expect(hrefsOf(page)).toContain('https://www.wikidata.org/wiki/Q999999999903');
});

test('an outlet says who owns it, with a reference; one whose owner is not known says so', () => {
  const gazette = openBuilt('outlets/belorin-gazette/');
  expect(visibleText(gazette.querySelector('.facts'))).toContain('Owned by Velmora Press House.');
  expect(hrefsOf(gazette)).toContain('https://gazette.example/imprint');
  const unknown = 'Who owns or funds it ';
  const without = idsOf('outlets').filter((id) =>
    visibleText(openBuilt(`outlets/${id}/`).querySelector('main')).includes(unknown),
  );
  const known = ['belorin-gazette', 'velmora-press-house'];
  expect(without.toSorted()).toEqual(
    idsOf('outlets')
      .filter((id) => !known.includes(id))
      .toSorted(),
  );
});

test('an outlet has no stance of its own, but its articles have; one that only republished says so', () => {
  const articles = sectionOf(openBuilt('outlets/belorin-gazette/'), 'Articles');
  expect(visibleText(articles)).toContain(
    'An outlet has no stance of its own here; each of its articles has one.',
  );
  expect(hrefsOf(articles)).toEqual(
    expect.arrayContaining([
      `/articles/${FIXTURE_ARTICLES.gazette.id}/`,
      '/about/#stances-defends-the-ministry',
    ]),
  );
  const copies = sectionOf(openBuilt('outlets/copy-book/'), 'Articles');
  expect(visibleText(copies)).toContain('Articles of other outlets that it republished:');
  expect(hrefsOf(copies)).toContain(`/articles/${FIXTURE_ARTICLES.gates.id}/`);
});
