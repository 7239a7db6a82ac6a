import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/check/main.ts';
import { filesBelow } from '../../src/rebuild/files-below.ts';
import { readCsv } from '../e2e/csv.ts';
import {
  brokenSiteLinks,
  readPages,
  selectAll,
  selectOne,
  textOf,
  type BuiltPage,
  type PageElement,
} from '../e2e/dist.ts';
import { SITE_RULES } from '../e2e/page-rules.ts';
import { BuiltCopy } from './archive-copy.ts';
import type { Built } from './package-script.ts';
import { DOSSIER, FORTY, FORTY_ARTICLES } from './forty-articles.ts';
import { SIXTH_ARTICLE } from './sixth-article.ts';

const PROJECT = join(import.meta.dirname, '../..');
const TITLE = 'Lamps of the old harbour are lit again';

// All tests read the same site: the fixture archive with articles added to it.
let copy: BuiltCopy;
let built: Built;
let pages: BuiltPage[] = [];

beforeAll(async () => {
  copy = await BuiltCopy.make();
  await copy.write({ ...FORTY_ARTICLES, ...SIXTH_ARTICLE });
  built = await copy.build();
  pages = readPages(copy.dist);
});
afterAll(() => copy.remove());

describe('a build', () => {
  test('succeeds', () => {
    expect(built.code, built.output).toBe(0);
  });

  test('says nothing of the folders that it was made in and from', () => {
    const files = filesBelow(copy.dist);
    expect(files.length).toBeGreaterThan(100);
    const telling = files.filter((file) => {
      const bytes = readFileSync(join(copy.dist, file));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const content = isPacked ? gunzipSync(bytes) : bytes;
      return content.includes(copy.folder) || content.includes(PROJECT);
    });
    expect(telling).toEqual([]);
  });
});

test('every link of the site leads to a page, and every fragment to a place on it', () => {
  expect(brokenSiteLinks(pages, copy.dist)).toEqual([]);
});

describe('an article added to the archive', () => {
  const textAt = (path: string) => textOf(pages.find((page) => page.path === path)?.dom);

  test.each([
    ['the home page', ''],
    ['the list of articles', 'articles/'],
    ['the list in another order', 'articles/sort/title/'],
    ['the list of its year', 'articles/year/2023/'],
    ['the list of its outlet', 'articles/outlet/harbour-post/'],
    ['a page of its own', 'articles/harbour-lamps/'],
    ["its outlet's page", 'outlets/harbour-post/'],
    ["its actor's page", 'actors/harbour-office/'],
    ['the page of a place that was there before', 'places/belorin/'],
  ])('is on %s', (_name, path) => {
    expect(textAt(path)).toContain(TITLE);
  });

  test('its sentences are on the pages of those they mention', () => {
    expect(textAt('actors/harbour-office/')).toContain('The Harbour Office, it says, counted 41 lamps');
  });

  test('its outlet and its actor are in their lists', () => {
    expect(textAt('outlets/')).toContain('Harbour Post');
    expect(textAt('actors/')).toContain('Harbour Office');
  });

  test('the search index holds it', () => {
    const index = join(copy.dist, 'search/index');
    const textIn = (path: string) => readFileSync(join(index, path), 'utf8');
    const holding = filesBelow(join(index, 'texts')).filter((file) =>
      textIn(`texts/${file}`).includes('lanternwright'),
    );
    expect(holding).toHaveLength(1);
    expect(textIn(`documents/${holding[0] ?? ''}`)).toContain('articles/harbour-lamps/');
  });
});

describe('a dossier of forty articles', () => {
  const below = `dossiers/${DOSSIER}/`;
  const ownPages = () => pages.filter(({ path }) => path.startsWith(below));
  const lineOf = (element: PageElement) => textOf(element).replace(/\s+/g, ' ');
  function pageAt(path: string): BuiltPage {
    const found = pages.find((page) => page.path === `${below}${path}`);
    if (found === undefined) throw new Error(`There is no page ${below}${path}.`);
    return found;
  }

  test('has an overview, a page for each part, question and list of articles, and one for print', () => {
    const paths = ownPages().map(({ path }) => path.slice(below.length));
    expect(paths).toEqual(
      expect.arrayContaining(['', 'claims/', 'omissions/', 'articles/', 'articles/page/2/', 'everything/']),
    );
    expect(paths.filter((path) => path.startsWith('questions/')).length).toBeGreaterThan(1);
  });

  test('its pages keep to their budget of elements', () => {
    const rule =
      SITE_RULES['every page has no more elements than its budget before anything on it is opened'];
    expect(rule?.({ folder: copy.dist, url: '', pages: ownPages() })).toEqual([]);
  });

  test('a row of its overview lists each answer with how many give it, and some of them', () => {
    const [row] = selectAll('.ov tbody', pageAt('').dom);
    const lines = selectAll('.line', row!);
    expect(lines.map(lineOf)).toEqual([
      expect.stringMatching(/^A rain, and nothing else [0-9]+ of 20 Anchor Daily 1, .* and [0-9]+ more$/),
      expect.stringMatching(/^E somebody’s deed [0-9]+ of 20 Gull Tribune 1, /),
    ]);
  });

  test('its articles are listed on pages of their own, each once, and can be chosen for a comparison', () => {
    const lists = [pageAt('articles/'), pageAt('articles/page/2/')];
    const items = lists.flatMap(({ dom }) => selectAll('.columns > li', dom));
    expect(items).toHaveLength(FORTY.length);
    const boxes = items.map((item) => selectOne('input', item)?.attribs['value']);
    expect(new Set(boxes)).toEqual(new Set(FORTY.map(({ id }) => id)));
  });

  test('the pages of its questions have every answer of every article under its name, once', () => {
    const all = FORTY.flatMap((item) => item.answers.map((given) => ({ item, ...given })));
    expect(all.length).toBe(80);
    const missing = all.filter(({ item, question, text }) => {
      const lines = ownPages()
        .filter(({ path }) => path.startsWith(`${below}questions/${question}/page/`))
        .flatMap(({ dom }) => selectAll('.told > li', dom))
        .map(lineOf)
        .filter((line) => line.includes(text));
      return lines.length !== 1 || lines[0]?.startsWith(item.outlet) !== true;
    });
    expect(missing).toEqual([]);
  });

  test('its page for print says what it leaves out, and has every part', () => {
    const { dom } = pageAt('everything/');
    expect(textOf(selectOne('main', dom))).toContain('This edition is for print.');
    for (const part of ['claims', 'names', 'events', 'omissions'])
      expect(selectOne(`#${part}`, dom), part).not.toBeNull();
  });

  test('its files have all of the forty and all their answers', () => {
    const read = (ending: string) => readFileSync(join(copy.dist, `dossiers/${DOSSIER}.${ending}`), 'utf8');
    const { articles, questions } = JSON.parse(read('json')) as {
      articles: { id: string }[];
      questions: { id: string; answers: { answer: string; articles: string[] }[] }[];
    };
    expect(articles.map(({ id }) => id)).toEqual(FORTY.map(({ id }) => id));
    const records = readCsv(read('csv'));
    for (const { id, answers } of FORTY)
      for (const { question, answer, text } of answers) {
        const claims = records.filter(({ part, value }) => part === 'claims' && value === text);
        expect(claims).toMatchObject([{ article: id, answer }]);
        const asked = questions.find((each) => each.id === question);
        expect(asked?.answers.find((each) => each.answer === answer)?.articles).toContain(id);
      }
  });

  test('the content check finds no fault in them', async () => {
    let report = '';
    const out = { write: (text: string) => (report += text) };
    await main(['--json'], { stdout: out, stderr: out, cwd: copy.folder, env: {} });
    const { issues } = JSON.parse(report) as { issues: { file: string; severity: string }[] };
    const own = issues.filter(({ file, severity }) => severity === 'error' && file in FORTY_ARTICLES);
    expect(own).toEqual([]);
  });
});
