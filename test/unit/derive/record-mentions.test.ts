import { describe, expect, it } from 'vitest';
import { unnamedIn } from '../../../src/derive/heard-in.ts';
import { indexRecords, pagesOfRecord, viewRecord } from '../../../src/derive/record-view.ts';
import { articleEntry, sampleArchive } from './sample-archive.ts';

/** `a000`, `a001`, … a day apart, the last one the newest; each names Millford in this many paragraphs. */
const articles = (count: number, paragraphs = 1) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);
    return articleEntry(
      `a${String(index).padStart(3, '0')}`,
      { date: { edtf: day, basis: 'stated' } },
      Array.from({ length: paragraphs }, () => '[Millford](place:millford) is there.').join('\n\n'),
    );
  });

/** A page of Millford in an archive of such articles. */
function page(count: number, { paragraphs = 1, number = 1 } = {}) {
  const archive = sampleArchive(articles(count, paragraphs));
  return viewRecord(archive, indexRecords(archive), { authority: 'place', id: 'millford' }, number);
}

const idsOn = ({ mentions }: ReturnType<typeof page>) => mentions.items.map(({ card }) => card.id);

describe('the pages of a record', () => {
  it.each([
    [0, 1],
    [1, 1],
    [16, 1],
    [17, 2],
    [116, 2],
    [117, 3],
    [216, 3],
  ])('that %i articles mention are %i', (count, pages) => {
    expect(pagesOfRecord(count)).toBe(pages);
  });

  it('hold each article once, the newest first: sixteen on the first page and a hundred on each further one', () => {
    const pages = [1, 2, 3].map((number) => page(117, { number }));
    expect(pages.map(idsOn).map(({ length }) => length)).toEqual([16, 100, 1]);
    expect(pages.flatMap(idsOn)).toEqual(
      articles(117)
        .map(({ id }) => id)
        .reverse(),
    );
    expect(pages.map(({ mentions: { number, last, total } }) => [number, last, total])).toEqual([
      [1, 3, 117],
      [2, 3, 117],
      [3, 3, 117],
    ]);
  });

  it('name on further pages three paragraphs alone, and what is mentioned with it on the first', () => {
    const further = page(17, { number: 2, paragraphs: 5 });
    expect(further.mentions.items).toMatchObject([{ sentences: [], paragraphs: [1, 2, 3], more: 2 }]);
    expect(further.companions).toEqual([]);
  });
});

describe('the sentences on the first page of a record', () => {
  const sentencesOf = (count: number, paragraphs: number) =>
    page(count, { paragraphs }).mentions.items.map(({ sentences }) => sentences.length);

  it('are all of them where they are few', () => {
    expect(sentencesOf(3, 6)).toEqual([6, 6, 6]);
  });

  it('are at most six of an article', () => {
    expect(sentencesOf(1, 61)).toEqual([6]);
  });

  it('are shared out among the articles where they are many, two of each at least', () => {
    expect(sentencesOf(10, 30)).toEqual(Array.from({ length: 10 }, () => 3));
    expect(sentencesOf(16, 4)).toEqual(Array.from({ length: 16 }, () => 2));
  });

  it('leave the paragraphs that they do not show as links, eight at most, and say how many more there are', () => {
    const [first] = page(16, { paragraphs: 14 }).mentions.items;
    expect(first?.sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(first?.paragraphs).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(first?.more).toBe(4);
  });
});

describe('the articles of an outlet on its page', () => {
  it('are the twenty newest, with how many there are in all', () => {
    const archive = sampleArchive(articles(21));
    const { published } = viewRecord(archive, indexRecords(archive), {
      authority: 'outlet',
      id: 'valley-gazette',
    });
    expect(published.total).toBe(21);
    expect(published.cards).toHaveLength(20);
    expect(published.cards[0]?.id).toBe('a020');
    expect(published.cards.at(-1)?.id).toBe('a001');
  });
});

describe('who is heard in the paragraph of a sentence', () => {
  const namedAs = (kind: 'actor' | 'place', words: string) => ({
    text: `${words} was closed.`,
    mentions: [{ kind, id: 'millford', text: words, start: 0 }],
  });
  const mill = [{ name: 'Millford Mills', actor: 'millford' }];

  it('is left out if the sentence names that actor, but not for a place with the same id', () => {
    expect(unnamedIn(namedAs('actor', 'The company'), mill)).toEqual([]);
    expect(
      unnamedIn(namedAs('actor', 'Millford Mills'), [{ name: 'Millford Mills', actor: undefined }]),
    ).toEqual([]);
    expect(unnamedIn(namedAs('place', 'Millford'), mill)).toEqual(['Millford Mills']);
  });
});
