import type { HtmlElement } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/check/main.ts';
import { readCsv } from '../e2e/csv.ts';
import { attributeValue, brokenSiteLinks, readPages, type BuiltPage } from '../e2e/dist.ts';
import { SITE_RULES } from '../e2e/page-rules.ts';
import { DOSSIER, FORTY, FORTY_ARTICLES } from './forty-articles.ts';
import { BuiltCopy } from './archive-copy.ts';

let copy: BuiltCopy;
let pages: BuiltPage[] = [];

beforeAll(async () => {
  copy = await BuiltCopy.make();
  await copy.write(FORTY_ARTICLES);
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  pages = await readPages(join(copy.dist, 'dossiers', DOSSIER));
});
afterAll(() => copy.remove());

const textOf = (element: HtmlElement | null | undefined) => element?.textContent.replace(/\s+/g, ' ') ?? '';
function pageAt(path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`There is no page ${DOSSIER}/${path}.`);
  return found;
}

test('a dossier of forty articles has an overview, a page for each part, question and list of articles, and one for print', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['', 'claims/', 'omissions/', 'articles/', 'articles/page/2/', 'everything/']),
  );
  expect(paths.filter((path) => path.startsWith('questions/')).length).toBeGreaterThan(1);
});

test('its pages keep to their budget of elements', () => {
  const rule = SITE_RULES['every page has no more elements than its budget before anything on it is opened'];
  const site = pages.map((page) => ({ ...page, path: `dossiers/${DOSSIER}/${page.path}` }));
  expect(rule?.({ folder: copy.dist, url: '', pages: site })).toEqual([]);
});

test('a row of its overview lists each answer with how many give it, and some of them', () => {
  const [row] = pageAt('').dom.querySelectorAll('.ov tbody');
  const lines = row?.querySelectorAll('.line') ?? [];
  expect(lines.map(textOf)).toEqual([
    expect.stringMatching(/^A rain, and nothing else [0-9]+ of 20 Anchor Daily 1, .* and [0-9]+ more$/),
    expect.stringMatching(/^E somebody’s deed [0-9]+ of 20 Gull Tribune 1, /),
  ]);
});

test('its articles are listed on pages of their own, each once, and can be chosen for a comparison', () => {
  const lists = [pageAt('articles/'), pageAt('articles/page/2/')];
  const items = lists.flatMap(({ dom }) => dom.querySelectorAll('.columns > li'));
  expect(items).toHaveLength(FORTY.length);
  const boxes = items.map((item) => attributeValue(item.querySelector('input'), 'value'));
  expect(new Set(boxes)).toEqual(new Set(FORTY.map(({ id }) => id)));
});

test('the pages of its questions have every answer of every article under its name, once', () => {
  const all = FORTY.flatMap((item) => item.answers.map((given) => ({ item, ...given })));
  expect(all.length).toBe(80);
  const missing = all.filter(({ item, question, text }) => {
    const lines = pages
      .filter(({ path }) => path.startsWith(`questions/${question}/page/`))
      .flatMap(({ dom }) => dom.querySelectorAll('.told > li'))
      .map(textOf)
      .filter((line) => line.includes(text));
    return lines.length !== 1 || lines[0]?.startsWith(item.outlet) !== true;
  });
  expect(missing).toEqual([]);
});

test('its page for print says what it leaves out, and has every part', () => {
  const { dom } = pageAt('everything/');
  expect(textOf(dom.querySelector('main'))).toContain('This edition is for print.');
  for (const part of ['claims', 'names', 'events', 'omissions'])
    expect(dom.querySelector(`#${part}`), part).not.toBeNull();
});

test('every link of its pages leads to a page, and every fragment to a place on it', async () => {
  const broken = brokenSiteLinks(await readPages(copy.dist), copy.dist);
  expect(broken.filter((link) => link.startsWith(`dossiers/${DOSSIER}/`))).toEqual([]);
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
