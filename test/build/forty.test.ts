import type { HtmlElement } from 'html-validate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/check/main.ts';
import { attribute, readPages, type BuiltPage } from '../e2e/dist.ts';
import { SITE_RULES } from '../e2e/page-rules.ts';
import { DOSSIER, FORTY, FORTY_ARTICLES, OUTLETS, STANCES, type Invented } from './forty-articles.ts';
import { ArchiveCopy } from './archive-copy.ts';

let copy: ArchiveCopy;
let pages: BuiltPage[] = [];

beforeAll(async () => {
  copy = await ArchiveCopy.make();
  await copy.write(FORTY_ARTICLES);
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  pages = await readPages(join(copy.dist, 'dossiers', DOSSIER));
});
afterAll(() => copy.remove());

const textOf = (element: HtmlElement | null | undefined) => element?.textContent.replace(/\s+/g, ' ') ?? '';
const headsOf = ({ dom }: BuiltPage) => dom.querySelectorAll('#claims thead th').slice(1);

function pageAt(path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`There is no page ${DOSSIER}/${path}.`);
  return found;
}

/** Every place of a page by its id. */
const placesOf = ({ dom }: BuiltPage) =>
  new Map(dom.querySelectorAll('[id]').map((element) => [attribute(element, 'id') ?? '', element]));

const WHOLE = 'everything/';
const BY_OUTLET = 'everything/by-outlet/';

test('a dossier of forty articles has an overview, a page for each part and question, and all of it in each grouping', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['', 'claims/', 'omissions/', WHOLE, BY_OUTLET]));
  expect(paths.filter((path) => path.startsWith('questions/')).length).toBeGreaterThan(1);
  expect(paths.filter((path) => path.startsWith('everything/'))).toHaveLength(2);
});

test('its pages keep to their budget of elements', () => {
  const rule = SITE_RULES['every page has no more elements than its budget before anything on it is opened'];
  const site = pages.map((page) => ({ ...page, path: `dossiers/${DOSSIER}/${page.path}` }));
  expect(rule?.({ folder: copy.dist, url: '', pages: site })).toEqual([]);
});

test('a row of its overview lists each answer with those who give it', () => {
  const [row] = pageAt('').dom.querySelectorAll('.ov tbody');
  const lines = row?.querySelectorAll('.line') ?? [];
  expect(lines.map(textOf)).toEqual([
    expect.stringContaining('A rain, and nothing else own voice Anchor Daily 1, own voice'),
    expect.stringContaining('B somebody’s deed own voice Gull Tribune 1, own voice'),
  ]);
});

test('by stance it has a column for each stance of the codebook at most', () => {
  const heads = headsOf(pageAt(WHOLE));
  expect(heads.length).toBeGreaterThan(1);
  expect(heads.length).toBeLessThanOrEqual(STANCES.length);
});

test('by outlet it has a column for each outlet, so many that each row is a block', () => {
  expect(headsOf(pageAt(BY_OUTLET)).map((head) => /^[A-Za-z ]+?(?=[0-9])/.exec(textOf(head))?.[0])).toEqual(
    OUTLETS,
  );
  expect(pageAt(BY_OUTLET).dom.querySelector('#claims table.many')).not.toBeNull();
  expect(pageAt(WHOLE).dom.querySelector('#claims table.many')).toBeNull();
});

describe.each([WHOLE, BY_OUTLET])('the page forty-lamps/%s', (path) => {
  test('has every article in its list, once', () => {
    const places = placesOf(pageAt(path));
    const untold = FORTY.filter(({ id, title }) => !textOf(places.get(`col-${id}`)).includes(title));
    expect(untold.map(({ id }) => id)).toEqual([]);
    expect(pageAt(path).dom.querySelectorAll('.columns li')).toHaveLength(FORTY.length);
  });

  test('has every answer of every article under its name', () => {
    const places = placesOf(pageAt(path));
    const isTold = ({ id, outlet }: Invented, question: string, words: string) => {
      const text = textOf(places.get(`q-${question}--${id}`));
      return text.includes(words) && text.includes(outlet);
    };
    const all = FORTY.flatMap((item) => item.answers.map((given) => ({ item, ...given })));
    expect(all.length).toBe(80);
    expect(all.filter(({ item, question, text }) => !isTold(item, question, text))).toEqual([]);
  });

  test('counts and names those that are not coded', () => {
    const [row] = pageAt(path).dom.querySelectorAll('#claims tbody tr');
    const cells = row?.querySelectorAll('td') ?? [];
    const counts = cells.map((cell) => /not coded ?(\d+) of \d+:/.exec(textOf(cell))?.[1] ?? '0');
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(FORTY.length / 2);
  });

  test('has no id twice, and every link in it leads to something on it', () => {
    const { dom } = pageAt(path);
    const ids = dom.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? '');
    const known = new Set(ids);
    expect(ids).toHaveLength(known.size);
    const targets = dom
      .querySelectorAll('a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(200);
    expect(targets.filter((href) => !known.has(href.slice(1)))).toEqual([]);
  });

  test('leads to its other grouping, and is kept out of search engines unless it is the first', () => {
    const { dom, html } = pageAt(path);
    const others = dom
      .querySelectorAll('.orders a')
      .map((link) => (attribute(link, 'href') ?? '').replace(/#.*$/, ''));
    expect(others).toHaveLength(2);
    for (const href of others) expect(existsSync(join(copy.dist, href, 'index.html')), href).toBe(true);
    expect(html.includes('<meta name="robots" content="noindex"')).toBe(path !== WHOLE);
  });
});

test('its files have all of the forty and all their answers', () => {
  const read = (ending: string) => readFileSync(join(copy.dist, `dossiers/${DOSSIER}.${ending}`), 'utf8');
  const { articles, records } = JSON.parse(read('json')) as {
    articles: { id: string }[];
    records: { part: string; article: string; value: string }[];
  };
  expect(articles.map(({ id }) => id)).toEqual(FORTY.map(({ id }) => id));
  const csv = read('csv');
  for (const { id, answers } of FORTY)
    for (const { text } of answers) {
      const claims = records.filter(({ part, value }) => part === 'claims' && value === text);
      expect(claims).toMatchObject([{ article: id }]);
      expect(csv).toContain(`"${text}"`);
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
