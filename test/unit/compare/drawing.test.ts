import { describe, expect, it } from 'vitest';
import { drawComparison, type Drawing } from '../../../src/compare/browser/drawing.ts';
import { fileOf } from '../../../src/compare/browser/save-file.ts';
import { PARTS } from '../../../src/compare/parts.ts';
import { readRequest } from '../../../src/compare/request.ts';
import {
  attribute,
  brokenLinks,
  browse,
  byId,
  classed,
  hrefs,
  repeatedIds,
  said,
  tags,
  URLS,
} from './browse.ts';
import { article, CODEBOOK, COURIER, GAZETTE } from './sample.ts';

const SITE = {
  archive: 'Archive',
  state: '2 June 2024',
  urls: URLS,
  href: 'https://archive.test/compare/',
  today: '3 June 2024',
};
const ALL_PARTS = PARTS.map(({ id }) => `part=${id}`).join('&');

function drawn(query: string, articles = [COURIER, GAZETTE]) {
  const { request } = readRequest(new URLSearchParams(query));
  return drawComparison(articles, CODEBOOK, { ...request, ids: articles.map(({ id }) => id) }, SITE);
}

/** The files that the page offers of what it shows. */
const filesOf = (drawing: Drawing) => (['csv', 'json'] as const).map((ending) => fileOf(drawing, ending));

describe('a comparison as the compare page shows it', () => {
  it.each(['', ALL_PARTS, `accounts=1&${ALL_PARTS}`, 'blind=1'])(
    'has headings that go down one level at a time, with “%s”',
    async (query) => {
      const page = browse((await drawn(query)).content);
      const levels = tags(page, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)));
      // The title of the page is above it.
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
      expect(levels).not.toContain(1);
      expect(levels.length).toBeGreaterThan(3);
      expect(jumps).toEqual([]);
    },
  );

  it.each(['', `accounts=1&${ALL_PARTS}`])(
    'has no id twice and no link to nothing, with “%s”',
    async (query) => {
      const page = browse((await drawn(query)).content);
      expect(repeatedIds(page)).toEqual([]);
      expect(brokenLinks(page).filter((href) => href !== '#')).toEqual([]);
    },
  );

  it('is the overview that dossiers have, and the parts that are asked for below it', async () => {
    const headings = async (query: string) => tags(browse((await drawn(query)).content), 'h2').map(said);
    const overview = await headings('');
    expect(overview[0]).toBe('What they answer');
    expect(overview).not.toContain('Who says what #');
    const more = await headings('part=claims');
    expect(more.filter((heading) => !overview.includes(heading))).toEqual(['Who says what #']);
  });

  it('has a menu of all parts: to those that are shown, and to each of the others alone', async () => {
    const [menu] = tags(browse((await drawn('part=events&part=claims&q=why')).content), 'nav');
    const links = tags(menu!, 'a');
    expect(links.map((link) => attribute(link, 'href')).slice(0, 3)).toEqual([
      '?a=courier&a=gazette&q=why',
      '#claims',
      '?a=courier&a=gazette&part=stances&q=why#stances',
    ]);
    const marked = links.filter(({ properties }) => properties.ariaCurrent !== undefined);
    expect(marked.map(said)).toEqual(['Claims', 'Events']);
  });

  it('leads from each question to it alone, and from some questions alone to each of the others', async () => {
    const one = browse((await drawn('q=owner')).content);
    expect(hrefs(one)).toContain('?a=courier&a=gazette&q=owner&q=why');
    expect(hrefs(one)).toContain('?a=courier&a=gazette');
    const all = browse((await drawn('')).content);
    const only = classed(all, 'only-this').map((link) => attribute(link, 'href'));
    for (const { id } of CODEBOOK.questions) expect(only).toContain(`?a=courier&a=gazette&q=${id}`);
    expect(classed(all, 'others')).toEqual([]);
  });

  it('leads from each of several parts to it alone', async () => {
    const page = browse((await drawn('part=events&part=names')).content);
    const links = classed(classed(page, 'comparison')[0]!, 'only-this');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '?a=courier&a=gazette&part=names#names',
      '?a=courier&a=gazette&part=events#events',
    ]);
  });

  it('opens every question that is asked alone', async () => {
    const page = browse((await drawn('q=owner&q=ferry')).content);
    expect(tags(page, 'tbody').filter((row) => attribute(row, 'id').startsWith('q-'))).toHaveLength(1);
    expect(classed(page, 'fold').map((fold) => attribute(fold, 'id'))).toEqual(['controls', '']);
  });

  it('has, read blind, no link with an id, a sheet with a grid of questions by letters, and the step that ends it', async () => {
    const page = browse((await drawn(`blind=1&accounts=1&q=why&q=owner&${ALL_PARTS}`)).content);
    expect(JSON.stringify(page)).not.toMatch(/courier|gazette|title of/i);
    const sheet = byId(page, 'task-sheet');
    expect(tags(sheet, 'th').map(said)).toEqual([
      'Question',
      'Article A',
      'Article B',
      'Why is it closed?',
      'Who answers for it?',
      'My guess: written from which standpoint?',
    ]);
    expect(tags(sheet, 'td').filter((cell) => said(cell) !== '')).toEqual([]);
    expect(said(byId(page, 'reveal'))).toBe('Reveal the sources');
    expect(said(byId(page, 'copy-link'))).toBe('Link for a class');
  });

  it('is cited with the day of access', async () => {
    const { citation, content } = await drawn('');
    expect(citation).toMatch(/https:\/\/archive\.test\/compare\/ \(accessed 3 June 2024\)$/);
    expect(said(byId(browse(content), 'citation'))).toBe(citation);
  });

  it('offers its files under a name made of its articles, cut where there are many', async () => {
    expect(filesOf(await drawn('')).map(({ name }) => name)).toEqual([
      'comparison-of-courier-and-gazette.csv',
      'comparison-of-courier-and-gazette.json',
    ]);
    const long = ['a', 'b'].map((letter) => article(letter.repeat(80)));
    expect(filesOf(await drawn('', long))[0]?.name).toHaveLength(120 + '.csv'.length);
  });

  it('writes the files of what is shown: blind, they name no outlet, title or article', async () => {
    const texts = filesOf(await drawn('blind=1')).map(({ name, text }) => `${name} ${text}`);
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('Article B');
      expect(text).not.toMatch(/courier|gazette|title of/i);
    }
  });
});
