import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { buildNaming } from '../../../src/compare/naming.ts';
import { buildVoices } from '../../../src/compare/voices.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import { article, ARTICLES, BULLETIN, CODEBOOK, COURIER } from './sample.ts';

const { speakerClasses: CLASSES } = CODEBOOK;

function voices(...list: Partial<CodingInput['voices'][number]>[]): Partial<CodingInput> {
  return {
    voices: list.map((voice) => ({
      class: 'official',
      named: true,
      mode: 'quoted' as const,
      at: [1],
      ...voice,
    })),
  };
}

describe('the voices', () => {
  it('are grouped by class in the order of the codebook, without empty classes', () => {
    expect(buildVoices(ARTICLES, CLASSES).groups.map((group) => group.class.id)).toEqual([
      'official',
      'expert',
    ]);
  });

  it('count the articles that let a class be heard, of those that are coded', () => {
    const { groups, coded } = buildVoices(ARTICLES, CLASSES);
    expect(coded).toBe(3);
    expect(groups.map(({ heardIn }) => heardIn)).toEqual([2, 1]);
  });

  it('count an article once, however many of a class it lets be heard', () => {
    const source = article('source', voices({ name: 'One' }, { name: 'Two' }));
    expect(buildVoices([source], CLASSES).groups[0]).toMatchObject({ heardIn: 1, rows: [{}, {}] });
  });

  it('name a speaker by the record, and one without a record as printed first', () => {
    const [officials, experts] = buildVoices(ARTICLES, CLASSES).groups;
    expect(officials?.rows).toMatchObject([{ actor: 'council', name: 'City Council' }]);
    expect(experts?.rows).toMatchObject([{ actor: undefined, name: 'Ida Holm' }]);
  });

  it('tell how a speaker is heard in each article that lets them be heard', () => {
    expect(buildVoices(ARTICLES, CLASSES).groups[0]?.rows[0]?.cells).toMatchObject([
      { article: 'courier', mode: 'paraphrased', isNamed: true, through: [], at: [1] },
      { article: 'telegraf', mode: 'quoted', isNamed: true, through: [], at: [1] },
    ]);
  });

  it('make one speaker of those who are listed twice: both ways of being heard, each paragraph once, in order', () => {
    expect(buildVoices([COURIER], CLASSES).groups[1]?.rows[0]?.cells).toMatchObject([
      { article: 'courier', mode: 'both', isNamed: true, through: [], at: [2, 3] },
    ]);
    const twice = article('twice', voices({ name: 'Ida', at: [4] }, { name: 'Ida', at: [2] }));
    expect(buildVoices([twice], CLASSES).groups[0]?.rows[0]?.cells).toMatchObject([
      { mode: 'quoted', at: [2, 4] },
    ]);
  });

  it('tell who is named, and through whom the words come where they are not at first hand', () => {
    const source = article(
      'source',
      voices(
        { name: 'a guard', named: false, through: 'council' },
        { name: 'A guard', named: false, throughName: 'the radio' },
        { name: 'Ida', throughName: 'the radio' },
      ),
    );
    expect(buildVoices([source], CLASSES).groups[0]?.rows).toMatchObject([
      { name: 'Ida', cells: [{ isNamed: true, through: ['the radio'] }] },
      { name: 'a guard', cells: [{ isNamed: false, through: ['City Council', 'the radio'] }] },
    ]);
  });

  it('leave the coding as it was when they are merged', () => {
    const before = structuredClone(COURIER);
    buildVoices([COURIER], CLASSES);
    expect(COURIER).toEqual(before);
  });

  it('have those who are heard in most articles first, then by name', () => {
    const articles = [
      article('one', voices({ name: 'Zoe' }, { name: 'Ann' })),
      article('two', voices({ name: 'Kim' })),
      article('three', voices({ name: 'kim' })),
    ];
    expect(buildVoices(articles, CLASSES).groups[0]?.rows.map(({ name }) => name)).toEqual([
      'Kim',
      'Ann',
      'Zoe',
    ]);
  });

  it('have a key that stays the same whatever else is compared: class and record, or class and normalised name', () => {
    const one = article('one', voices({ actor: 'council' }, { name: 'Ida  Hólm’s son' }));
    const keysOf = (articles: ComparedArticle[]) =>
      buildVoices(articles, CLASSES).groups.flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keysOf([one])).toEqual(['official_council', 'official__ida-holms-son']);
    const before = article('before', voices({ name: 'Abel' }, { name: 'ida holms son' }));
    expect(keysOf([before, one])).toEqual(
      expect.arrayContaining(['official_council', 'official__ida-holms-son', 'official__abel']),
    );
    expect(keysOf([before, one])).toHaveLength(3);
  });

  it('tell a record from a name that is written like its id', () => {
    const one = article('one', voices({ actor: 'council' }, { name: 'Council' }));
    const [group] = buildVoices([one], CLASSES).groups;
    expect(group?.rows.map(({ key }) => key).sort()).toEqual(['official__council', 'official_council']);
  });

  it('tell who is heard in one article alone, over all classes', () => {
    const onlyIn = (...parts: Partial<CodingInput>[]) =>
      buildVoices(
        parts.map((part, index) => article(`a${String(index)}`, part)),
        CLASSES,
      ).groups.flatMap(({ rows }) => rows.map((row) => row.onlyIn));
    expect(onlyIn(voices({ name: 'Ida' }), voices())).toEqual(['a0']);
    expect(onlyIn(voices({ name: 'Ida' }), voices({ name: 'ida' }))).toEqual([undefined]);
    expect(onlyIn(voices({ name: 'Ida' }), voices({ name: 'Ida', class: 'expert' }))).toEqual([
      undefined,
      undefined,
    ]);
    // Twice in one article is still one article.
    expect(onlyIn(voices({ name: 'Ida' }, { name: 'Ida', class: 'expert' }), voices())).toEqual(['a0', 'a0']);
  });

  it('have no group, and none coded, where no article is coded', () => {
    expect(buildVoices([BULLETIN], CLASSES)).toEqual({ groups: [], coded: 0 });
  });
});

describe('the names', () => {
  it('have the terms of each article with their paragraphs, most used first', () => {
    expect(buildNaming(ARTICLES)[0]).toEqual({
      key: 'council',
      actor: 'council',
      name: 'City Council',
      naming: 2,
      coded: 3,
      cells: [
        {
          article: 'courier',
          isCoded: true,
          terms: [
            { term: 'City Hall', at: [2, 3], paragraphs: 2 },
            { term: 'the council', at: [1], paragraphs: 1 },
          ],
        },
        { article: 'telegraf', isCoded: true, terms: [{ term: 'the council', at: [1, 2], paragraphs: 2 }] },
        { article: 'gazette', isCoded: true, terms: [] },
        { article: 'bulletin', isCoded: false, terms: [] },
      ],
    });
  });

  it('count who names an actor of the articles that are coded, and not of those that name anybody', () => {
    expect(buildNaming(ARTICLES).map(({ actor, naming, coded }) => [actor, naming, coded])).toEqual([
      ['council', 2, 3],
      ['ministry', 1, 3],
    ]);
  });

  it('order terms that are used equally often by the term', () => {
    const names = ['them', 'city', 'masters'].map((term) => ({ actor: 'council', term, at: [1] }));
    expect(buildNaming([article('one', { names })])[0]?.cells[0]?.terms.map(({ term }) => term)).toEqual([
      'city',
      'masters',
      'them',
    ]);
  });

  it('have actors whom most articles name first, then by name', () => {
    const named = (...actors: string[]) => ({
      names: actors.map((actor) => ({ actor, term: 'them', at: [1] })),
    });
    const articles = [article('one', named('zebra', 'ape', 'council')), article('two', named('council'))];
    expect(buildNaming(articles).map(({ actor }) => actor)).toEqual(['council', 'ape', 'zebra']);
  });

  it('have events after actors, called as an editor calls them', () => {
    const fire = {
      events: [
        {
          key: 'fire',
          date: '2024',
          status: 'undisputed' as const,
          what: 'It burns',
          label: 'The fire',
          at: [1],
        },
      ],
    };
    const articles = [
      article('one', { names: [{ event: 'fire', term: 'the crime', at: [1] }], ...fire }),
      article('two', { names: [{ actor: 'council', term: 'them', at: [1] }] }),
    ];
    expect(buildNaming(articles)).toMatchObject([
      { key: 'council', actor: 'council' },
      {
        key: 'event_fire',
        actor: undefined,
        name: 'The fire',
        naming: 1,
        cells: [{ terms: [{ term: 'the crime' }] }, { terms: [] }],
      },
    ]);
  });
});
