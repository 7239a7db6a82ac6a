import { describe, expect, it } from 'vitest';
import {
  articleMapInWords,
  mapInWords,
  mostInWords,
  mapsInWords,
  mentionsInWords,
} from '../../../src/derive/map-words.ts';
import { indexMentions } from '../../../src/derive/mentions.ts';
import {
  placesMap,
  placesOfArticles,
  togetherOnMap,
  type LocatableRecord,
} from '../../../src/derive/places-map.ts';
import { articleEntry, sampleArchive } from './sample-archive.ts';

const archive = sampleArchive([
  articleEntry(
    'a',
    {},
    'In [Millford](place:millford).\n\nIn [Millford](place:millford) and on the [bridge](place:old-bridge).',
  ),
  articleEntry('b', {}, 'In [Millford](place:millford).'),
]);
const { located, unlocated, totals } = placesMap(archive, indexMentions(archive.articles), 10);

function place(name: string, paragraphs: number, more: Partial<LocatableRecord> = {}): LocatableRecord {
  return {
    id: name.toLowerCase(),
    name,
    kind: 'City',
    within: undefined,
    isExact: true,
    paragraphs,
    articles: 1,
    ...more,
  };
}

const IRAQ = place('Iraq', 9, { outline: 'IQ', isExact: false });
const ANBAR = place('Anbar', 4, { outline: 'IQ.AN', within: { id: 'iraq', name: 'Iraq' } });
const MOSUL = place('Mosul', 2, { within: { id: 'iraq', name: 'Iraq' } });

describe('the places of an archive', () => {
  it('are all on its map or among those that cannot be located', () => {
    expect([...located, ...unlocated].map(({ id }) => id).toSorted()).toEqual(
      [...archive.records.place.keys()].toSorted(),
    );
    expect(totals.located + totals.unlocated).toBe(archive.records.place.size);
    for (const { position, outline } of located) expect(position ?? outline).toBeDefined();
    for (const { position, outline } of unlocated) expect(position ?? outline).toBeUndefined();
  });

  it('have the paragraphs and the articles that mention them, the most mentioned first', () => {
    const counts = [...located, ...unlocated].map(({ id, paragraphs, articles }) => [
      id,
      paragraphs,
      articles,
    ]);
    expect(counts).toContainEqual(['millford', 3, 2]);
    expect(counts).toContainEqual(['old-bridge', 1, 1]);
  });

  it('are no more than a map may have, and are counted all the same', () => {
    const few = placesMap(archive, indexMentions(archive.articles), 0);
    expect([few.located, few.unlocated, few.totals]).toEqual([[], [], totals]);
  });
});

describe('the places of some articles', () => {
  const articles = placesOfArticles(archive, ['a', 'b']);

  it('are those that the account of each mentions', () => {
    expect(articles.map(({ places }) => places.map(({ id, paragraphs }) => [id, paragraphs]))).toEqual([
      [
        ['millford', 2],
        ['old-bridge', 1],
      ],
      [['millford', 1]],
    ]);
  });

  it('come together, those first that most articles mention', () => {
    const together = togetherOnMap(articles);
    expect(together.map(({ id, articles: count, paragraphs }) => [id, count, paragraphs])).toEqual([
      ['millford', 2, 3],
      ['old-bridge', 1, 1],
    ]);
    expect(mapsInWords(together, 2)).toBe(
      'All 2 articles mention Millford; of 2 places, 1 is mentioned by one article alone.',
    );
  });
});

describe('the words of a map', () => {
  it('name what is mentioned most, whether it can be located or not', () => {
    const border = place('border', 3);
    expect(
      mapInWords({
        located: [IRAQ, ANBAR, MOSUL],
        unlocated: [border],
        totals: { located: 3, unlocated: 1 },
      }),
    ).toBe(
      `Mentioned most: Iraq (${IRAQ.paragraphs} paragraphs), Anbar (4), border (3) and Mosul (2). The map has 3 places; 1 more cannot be located.`,
    );
  });

  it('leave out what is mentioned as often as more places than they name', () => {
    const small = ['a', 'b', 'c', 'd', 'e'].map((name) => place(name, 1));
    expect(mostInWords([...small, MOSUL])).toBe('Mentioned most: Mosul (2 paragraphs).');
    expect(mostInWords([...small, place('f', 1)])).toBe(
      'No place stands out: none is mentioned in more than 1 paragraph.',
    );
  });

  it('say of many places how many the map has', () => {
    expect(mapInWords({ located: [MOSUL], unlocated: [], totals: { located: 1400, unlocated: 100 } })).toBe(
      'Mentioned most: Mosul (2 paragraphs). The map has the 1 most mentioned of 1,500 places.',
    );
  });

  it('say nothing of mentions where there are none', () => {
    expect(mapInWords({ located: [], unlocated: [], totals: { located: 0, unlocated: 0 } })).toBe(
      'The map has 0 places.',
    );
    expect(mentionsInWords({ paragraphs: 0, articles: 0 })).toBe('not mentioned in any account');
  });

  it('say that no place is shared', () => {
    expect(mapsInWords([ANBAR, MOSUL], 3)).toBe(
      'No place is mentioned by all 3 articles; of 2 places, 2 are mentioned by one article alone.',
    );
  });

  it('say of an article where it looks', () => {
    const say = (...places: LocatableRecord[]) => articleMapInWords({ places });
    expect(say(IRAQ, ANBAR, MOSUL)).toBe(`3 places: Iraq (${IRAQ.paragraphs}), Anbar (4) and Mosul (2).`);
    expect(say(place('dam', 1), place('port', 1))).toBe('2 places, each in one paragraph: dam and port.');
    expect(say(place('dam', 1))).toBe('1 place: dam (1).');
    const rest = [place('dam', 1), place('port', 1)];
    expect(say(IRAQ, ANBAR, MOSUL, ...rest)).toBe(
      `5 places; Iraq (${IRAQ.paragraphs}) aside, most often Anbar (4), Mosul (2) and dam (1).`,
    );
    expect(say(IRAQ, ...rest, place('quay', 1), place('mole', 1))).toBe(
      `5 places; Iraq (${IRAQ.paragraphs}) aside, each in one paragraph.`,
    );
  });
});
