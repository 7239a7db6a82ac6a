import { describe, expect, it } from 'vitest';
import type { PagefindPage } from '../../../src/search/pagefind.ts';
import { findPassages } from '../../../src/search/passages.ts';

const NAMES =
  'actor:town-council=Town Council of Millford|the council|TCM|Rada ; place:old-bridge=Old Bridge|the crossing';

const EMPTY_PAGE: PagefindPage = {
  url: '/articles/a/',
  content: '',
  meta: {},
  filters: {},
  anchors: [],
  locations: [],
};

/**
 * A found page, written so that a person can read it: `*word*` is a word that Pagefind matched, and
 * `{actor-town-council|the council}` a mention with its anchor.
 */
function page(sections: Record<string, string>, names = NAMES): PagefindPage {
  const words: string[] = [];
  const anchors: PagefindPage['anchors'] = [];
  const locations: number[] = [];
  for (const [id, text] of Object.entries(sections)) {
    if (id !== '') anchors.push({ element: 'p', id, text: '', location: words.length });
    for (const piece of text.split(/(\{[^}]+\}\S*)/)) {
      const mention = /^\{([^|]+)\|([^}]+)\}(\S*)$/.exec(piece);
      if (mention !== null) {
        anchors.push({
          element: 'a',
          id: `${id}-${mention[1]}`,
          text: mention[2] ?? '',
          location: words.length,
        });
      }
      for (const word of (mention === null ? piece : `${mention[2]}${mention[3]}`).split(' ')) {
        if (word === '') continue;
        if (/^[“(]?\*.*\*[.,;?”)]*$/.test(word)) locations.push(words.length);
        words.push(word.replaceAll('*', ''));
      }
    }
  }
  return { ...EMPTY_PAGE, content: words.join(' '), meta: { names }, anchors, locations };
}

/** The passages as lines with the marks in [brackets]: `p2 ¶2 The [bridge] is closed.` */
function lines(found: PagefindPage, text = '', limit = 3): string[] {
  return findPassages(found, text, limit).best.map(({ anchor, label, excerpt, spelledAs }) =>
    [
      anchor === '' ? 'top' : anchor,
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

describe('a passage', () => {
  it('is the paragraph with the words that were found, marked', () => {
    expect(
      lines(
        page({ '': 'A title.', p1: 'It says little.', p2: 'The old *bridge* is *closed*.', p3: 'More.' }),
      ),
    ).toEqual(['p2 ¶2 The old [bridge] is [closed].']);
  });

  it('may be the top of the page, before any paragraph', () => {
    expect(lines(page({ '': 'Old *bridge* closed', p1: 'It says little.' }))).toEqual([
      'top Old [bridge] closed',
    ]);
  });

  it('may stand under a heading, which has no number', () => {
    expect(lines(page({ p1: 'One.', s1: 'What *next*?', p2: 'Two.' }))).toEqual(['s1 What [next]?']);
  });

  it('is not cut by a mention', () => {
    expect(lines(page({ p1: 'The {actor-town-council|council} closed the *bridge* now.' }))).toEqual([
      'p1 ¶1 The council closed the [bridge] now.',
    ]);
  });

  it('is none where nothing is found', () => {
    expect(findPassages(page({ p1: 'It says little.' }), 'bridge', 3)).toEqual({ best: [], total: 0 });
    expect(findPassages(EMPTY_PAGE, 'x', 3)).toEqual({
      best: [],
      total: 0,
    });
  });

  it('keeps blanks out of the marks, and marks neighbours as one', () => {
    const { best } = findPassages(page({ p1: 'The *old* *bridge* is *closed*' }), '', 1);
    expect(best[0]?.excerpt).toEqual([
      { text: 'The ', isMarked: false },
      { text: 'old bridge', isMarked: true },
      { text: ' is ', isMarked: false },
      { text: 'closed', isMarked: true },
    ]);
  });

  it.each([
    ['It is “*closed*”, says', 'It is “[closed]”, says'],
    ['The *“bridge”* (*closed.*)', 'The “[bridge]” ([closed].)'],
    ['The *old*, *closed* bridge', 'The [old], [closed] bridge'],
    ['The *“old* *bridge.”* Closed', 'The “[old bridge].” Closed'],
    ["The *council's* *B-7*; *3.5* more", "The [council's B-7]; [3.5] more"],
    ['*—* *…*', '— …'],
    ['*«الجسر»*', '«[الجسر]»'],
  ])('keeps punctuation at the edges out of the marks, not that within words: %s', (text, line) => {
    expect(lines(page({ p1: text }))).toEqual([`p1 ¶1 ${line}`]);
  });

  // last letter of a word.
  it.each([
    ['The *old* *“bridge”*', 'The [old] “[bridge]”'],
    ['It is *3.5* *%* more', 'It is [3.5] % more'],
    ['The *cafe\u0301* closed', 'The [cafe\u0301] closed'],
    ['The *جِسْرٌ* closed', 'The [جِسْرٌ] closed'],
  ])('should keep blanks out of the marks and signs of a letter in them: %s', (text, line) => {
    expect(lines(page({ p1: text }))).toEqual([`p1 ¶1 ${line}`]);
  });

  it('is the same text with marks as without', () => {
    const text = 'The “*old*” *bridge*, (*closed*) — *3.5* *…* it';
    const { best } = findPassages(page({ p1: text }), '', 1);
    expect(best[0]?.excerpt.map((part) => part.text).join('')).toBe(text.replaceAll('*', ''));
    expect(best[0]?.excerpt.filter((part) => part.isMarked)).toHaveLength(4);
  });

  it('begins and ends with a mark where the text does', () => {
    const { best } = findPassages(page({ p1: '*Bridge* of *Millford*' }), '', 1);
    expect(best[0]?.excerpt.map(({ text }) => text)).toEqual(['Bridge', ' of ', 'Millford']);
  });
});

describe('the excerpt of a long paragraph', () => {
  it('begins twelve words before the first hit, has 38 words, and says where it is cut', () => {
    const [line] = lines(page({ p1: `${many(20)} *hit* ${many(40, 'x')}` }));
    expect(line).toBe(`p1 ¶1 … w9 ${many(20).split('w9 ')[1]} [hit] ${many(25, 'x')} …`);
  });

  it('is not cut where the paragraph is short enough', () => {
    expect(lines(page({ p1: `${many(12)} *hit* ${many(25, 'x')}` }))).toEqual([
      `p1 ¶1 ${many(12)} [hit] ${many(25, 'x')}`,
    ]);
  });

  it('is cut only before the hit when the hit ends the paragraph', () => {
    expect(lines(page({ p1: `${many(14)} *hit*` }))).toEqual([`p1 ¶1 … ${many(14).split('w2 ')[1]} [hit]`]);
  });

  it('does not run into the neighbours', () => {
    expect(lines(page({ p1: many(5, 'a'), p2: '*hit*', p3: many(5, 'b') }))).toEqual(['p2 ¶2 [hit]']);
  });

  it('marks hits that follow each other as one, up to the end', () => {
    expect(lines(page({ p1: `${many(13)} *hit* *again*` }))).toEqual([
      `p1 ¶1 … ${many(13).split('w1 ')[1]} [hit again]`,
    ]);
  });
});

describe('the best passages', () => {
  const found = page({
    p1: 'A *bridge* here.',
    p2: 'No more.',
    p3: 'A *bridge*, a *ferry* and a *council*.',
    p4: 'A *bridge* and a *ferry*.',
    p5: 'One *bridge*.',
  });

  it('are those with most hits, shown in the order of the page', () => {
    expect(lines(found, '', 2).map((line) => line.split(' ')[0])).toEqual(['p3', 'p4']);
    expect(lines(found, '', 3).map((line) => line.split(' ')[0])).toEqual(['p1', 'p3', 'p4']);
  });

  it('come with the number of all of them', () => {
    expect(findPassages(found, '', 2).total).toBe(4);
    expect(findPassages(found, '', 10).best).toHaveLength(4);
  });
});

describe('another spelling of a name', () => {
  const account = () =>
    page({
      p1: 'It says little.',
      p2: 'Then {actor-town-council|the council} spoke of {place-old-bridge|the bridge}.',
      p3: 'And {place-old-bridge|the bridge} stayed closed.',
    });

  it('finds the mention that is written in another way, and says which name was meant', () => {
    expect(lines(account(), 'TCM')).toEqual(['p2 ¶2 Then [the council] spoke of the bridge. (TCM)']);
    expect(lines(account(), 'rada')).toEqual(['p2 ¶2 Then [the council] spoke of the bridge. (Rada)']);
  });

  it('finds every paragraph with such a mention', () => {
    expect(lines(account(), 'crossing')).toEqual([
      'p2 ¶2 Then the council spoke of [the bridge]. (the crossing)',
      'p3 ¶3 And [the bridge] stayed closed. (the crossing)',
    ]);
  });

  it('is not named where it is the one that the text has', () => {
    const written = page({ p1: 'Then {place-old-bridge|the crossing} was closed.' });
    expect(lines(written, 'crossing')).toEqual(['p1 ¶1 Then [the crossing] was closed.']);
    expect(lines(written, 'Old Bridge')).toEqual(['p1 ¶1 Then [the crossing] was closed. (Old Bridge)']);
  });

  it('is not named where a word that was asked for stands in the linked text', () => {
    const written = page({ p1: 'Then {actor-town-council|the Millford council} spoke.' });
    const line = 'p1 ¶1 Then [the Millford council] spoke.';
    expect(lines(written, 'council')).toEqual([line]);
    expect(lines(written, 'Town Council')).toEqual([line]);
    expect(lines(written, 'MILLFORD')).toEqual([line]);
    expect(lines(written, 'town')).toEqual([`${line} (Town Council of Millford)`]);
  });

  it('is found without its accents and apostrophes', () => {
    const kadi = page({ p1: 'Then {actor-kadi|the judge} spoke.' }, 'actor:kadi=al-Kādī’s');
    expect(lines(kadi, 'kadis')).toEqual(['p1 ¶1 Then [the judge] spoke. (al-Kādī’s)']);
    expect(lines(kadi, 'AL-KADIS')).toEqual(['p1 ¶1 Then [the judge] spoke. (al-Kādī’s)']);
  });

  it('is not found by a part of a word, by one letter, or by what the page does not name', () => {
    expect(lines(account(), 'cross')).toEqual([]);
    expect(lines(page({ p1: 'Then {actor-plan|it} failed.' }, 'actor:plan=Plan A'), 'a')).toEqual([]);
    expect(lines(account(), 'tunnel')).toEqual([]);
    expect(lines(page({ p1: 'Then {actor-other|another} spoke.' }), 'TCM')).toEqual([]);
    expect(lines(page({ p1: 'Then {actor-town-council|they} spoke.' }, ''), 'TCM')).toEqual([]);
  });

  it('counts as a hit beside those that Pagefind found', () => {
    const both = page({ p1: 'One *bridge*.', p2: 'A *bridge* and {actor-town-council|the council}.' });
    expect(lines(both, 'TCM bridge', 1)).toEqual(['p2 ¶2 A [bridge] and [the council]. (TCM)']);
  });
});
