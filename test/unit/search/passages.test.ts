import { describe, expect, it } from 'vitest';
import type { IndexedRecord, SearchPassage } from '../../../src/search/document.ts';
import { readAsked } from '../../../src/search/asked.ts';
import type { ShownDocument } from '../../../src/search/index-files/layout.ts';
import { findPassages, documentHasRow } from '../../../src/search/passages.ts';
import { claimPassage, paragraph } from './sample-index.ts';

const RECORDS: IndexedRecord[] = [
  { key: 'actor:town-council', names: ['Town Council of Millford', 'the council', 'TCM', 'Rada'] },
  { key: 'place:old-bridge', names: ['Old Bridge', 'the crossing'] },
];

/** A document made of paragraphs; `{actor:town-council|the council}` is a mention in one. */
function shown(texts: readonly string[], changes: Partial<ShownDocument> = {}): ShownDocument {
  const passages = texts.map((text, index): SearchPassage => {
    const mentions: NonNullable<SearchPassage['mentions']> = [];
    let plain = '';
    for (const piece of text.split(/(\{[^}]+\})/)) {
      const [, record, words] = /^\{([^|]+)\|([^}]+)\}$/.exec(piece) ?? [];
      if (record !== undefined && words !== undefined)
        mentions.push({ start: plain.length, end: plain.length + words.length, record });
      plain += words ?? piece;
    }
    return { ...paragraph(index + 1, plain), mentions };
  });
  return {
    url: 'articles/a/',
    title: 'A',
    date: '',
    by: [],
    summary: '',
    passages,
    records: RECORDS,
    ...changes,
  };
}

const wantedOf = (query: string) =>
  readAsked(query)
    .groups.flat()
    .flatMap(({ tokens }) => tokens);

/** The passages as lines with the marked parts in [brackets]: `#p2 ¶2 The [bridge] is closed.` */
function lines(document: ShownDocument, query: string, limit = 3): string[] {
  return findPassages(document, wantedOf(query), limit).best.map(({ at, label, excerpt, spelledAs }) =>
    [
      at === '' ? 'top' : at,
      label,
      excerpt.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join(''),
      spelledAs === undefined ? '' : `(${spelledAs})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const many = (count: number, word = 'w') =>
  Array.from({ length: count }, (_, index) => `${word}${index + 1}`).join(' ');

describe('how many passages a document has', () => {
  it('counts paragraphs, and of claims only those that are shown', () => {
    const { passages } = shown(['The bridge is shut.', 'The bridge opens.', 'A bridge fell.']);
    const claims = ['The bridge was old.', 'A bridge is needed.'].map((text) => claimPassage(text));
    const document = shown([], { passages: [...passages, ...claims] });
    expect(findPassages(document, wantedOf('bridge'), 2).total).toBe(3);
    expect(findPassages(document, wantedOf('bridge'), 4).total).toBe(4);
  });
});

describe('a passage', () => {
  it('is the paragraph with the words that were asked for, marked', () => {
    expect(lines(shown(['It says little.', 'The old bridge is closed.', 'More.']), 'bridge closed')).toEqual([
      '#p2 ¶2 The old [bridge] is [closed].',
    ]);
  });

  it('may be the summary, at the top of the page', () => {
    expect(lines(shown(['It says little.'], { summary: 'The bridge is closed.' }), 'bridge')).toEqual([
      'top The [bridge] is closed.',
    ]);
  });

  it('may be a claim of the coding, with its place there', () => {
    const coded = shown(['It says little.']);
    coded.passages.push(claimPassage('The ferry is to blame.'));
    expect(lines(coded, 'ferry')).toEqual(['coding/#q-why claim The [ferry] is to blame.']);
  });

  it('is none where nothing is found', () => {
    expect(findPassages(shown(['It says little.']), wantedOf('bridge'), 3)).toEqual({
      best: [],
      total: 0,
      met: [],
    });
  });

  it('has a phrase marked only where its words follow each other', () => {
    expect(lines(shown(['The old bridge; a bridge that is old.']), '"old bridge"')).toEqual([
      '#p1 ¶1 The [old bridge]; a bridge that is old.',
    ]);
  });

  it.each([
    ['It is “closed”, says', 'closed', 'It is “[closed]”, says'],
    ['The old, closed bridge', 'old closed', 'The [old], [closed] bridge'],
    ['The old bridge', 'bridge old', 'The [old bridge]'],
    ['The cafe\u0301 closed', 'café', 'The [cafe\u0301] closed'],
    ['يقول «الجسر» القديم', 'جسر', 'يقول «[الجسر]» القديم'],
  ])('keeps marks to the words: %s', (text, query, line) => {
    expect(lines(shown([text]), query)).toEqual([`#p1 ¶1 ${line}`]);
  });
});

describe('the excerpt of a long paragraph', () => {
  it('begins twelve words before the first hit, has 38 words, and says where it is cut', () => {
    const [line] = lines(shown([`${many(20)} hit ${many(40, 'x')}`]), 'hit');
    expect(line).toBe(`#p1 ¶1 … w9 ${many(20).split('w9 ')[1]} [hit] ${many(25, 'x')} …`);
  });

  it('is not cut where the paragraph is short enough', () => {
    expect(lines(shown([`${many(12)} hit ${many(25, 'x')}`]), 'hit')).toEqual([
      `#p1 ¶1 ${many(12)} [hit] ${many(25, 'x')}`,
    ]);
  });

  it('is the text itself between its cuts', () => {
    const text = 'The “old” bridge, (closed) — 3.5 … it';
    const { best } = findPassages(shown([text]), wantedOf('old bridge closed'), 1);
    expect(best[0]?.excerpt.map((part) => part.text).join('')).toBe(text);
    expect(best[0]?.excerpt.filter((part) => part.isMarked)).toHaveLength(3);
  });
});

describe('the best passages', () => {
  const document = shown([
    'A bridge here.',
    'No more.',
    'A bridge, a ferry and a council.',
    'A bridge and a ferry.',
    'One bridge, one bridge.',
  ]);
  const found = (query: string, limit: number) =>
    lines(document, query, limit).map((line) => line.split(' ')[0]);

  it('are those with most of the words, shown in the order of the page', () => {
    expect(found('bridge ferry council', 2)).toEqual(['#p3', '#p4']);
    expect(found('bridge ferry council', 3)).toEqual(['#p3', '#p4', '#p5']);
  });

  it('come with the number of all of them', () => {
    expect(findPassages(document, wantedOf('bridge'), 2).total).toBe(4);
  });
});

describe('another spelling of a name', () => {
  const account = shown([
    'It says little.',
    'Then {actor:town-council|the council} spoke of {place:old-bridge|the bridge}.',
    'And {place:old-bridge|the bridge} stayed closed.',
  ]);

  it('finds the mention that is written in another way, and says which name was meant', () => {
    expect(lines(account, 'TCM')).toEqual(['#p2 ¶2 Then [the council] spoke of the bridge. (TCM)']);
    expect(lines(account, 'rada')).toEqual(['#p2 ¶2 Then [the council] spoke of the bridge. (Rada)']);
  });

  it('finds every paragraph with such a mention', () => {
    expect(lines(account, 'crossing')).toEqual([
      '#p2 ¶2 Then the council spoke of [the bridge]. (the crossing)',
      '#p3 ¶3 And [the bridge] stayed closed. (the crossing)',
    ]);
  });

  it('is not named if a word that was asked for is in the linked text', () => {
    const written = shown(['Then {actor:town-council|the Millford council} spoke.']);
    const line = '#p1 ¶1 Then [the Millford council] spoke.';
    expect(lines(written, 'council')).toEqual([line]);
    expect(lines(written, 'Town Council')).toEqual([line]);
    expect(lines(written, 'town')).toEqual([`${line} (Town Council of Millford)`]);
  });

  it('is not found by a part of a word, or by what the page does not name', () => {
    expect(lines(account, 'cross')).toEqual([]);
    expect(lines(shown(['Then {actor:other|another} spoke.']), 'TCM')).toEqual([]);
  });

  it('counts beside the words that are there', () => {
    const both = shown(['One bridge.', 'A bridge and {actor:town-council|the council}.']);
    expect(lines(both, 'TCM bridge', 1)).toEqual(['#p2 ¶2 A [bridge] and [the council]. (TCM)']);
  });
});

describe('a phrase', () => {
  it.each([
    ['its title', shown([], { title: 'The old bridge is closed' }), true],
    ['its summary', shown([], { summary: 'The old bridge is closed.' }), true],
    ['a paragraph', shown(['The old bridge is closed.']), true],
    [
      'a name of a record',
      shown([], { records: [{ key: 'place:x', names: ['Old Bridge is Closed'] }] }),
      true,
    ],
    ['two paragraphs', shown(['The old bridge', 'is closed.']), false],
  ])('that is in %s of a document', (_place, document, isThere) => {
    expect(documentHasRow(document, wantedOf('"old bridge is closed"'))).toBe(isThere);
  });
});
