import * as words from '#words/timeline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TimelineEvent, TimelineFact } from '../../../src/derive/timeline.ts';
import { binsBetween } from '../../../src/draw/bins.ts';
import { itemLanes, type NumberedItem } from '../../../src/site/timeline-lanes.ts';
import { timelinePage } from '../../../src/site/timeline-pages.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';

let copy: ArchiveCopy;
beforeEach(async () => {
  copy = await copyFixture('archive');
});
afterEach(() => copy.end());

/** Dated facts, as YAML: one that lasts from 2018 into 2020, and many single days of 2019 and 2020. */
const facts = (count: number) =>
  [
    { id: 'long', date: '2018-12-01/2020-02-01' },
    ...Array.from({ length: count }, (_, index) => ({
      id: `day-${index}`,
      date: `20${index % 2 === 0 ? '19' : '20'}-0${1 + (index % 9)}-15`,
    })),
  ]
    .map(
      ({ id, date }) =>
        `  - { id: ${id}, date: "${date}", what: "Something happens.", source: "S", url: "https://s.example/" }`,
    )
    .join('\n');

it('of many events or facts only what stands out is drawn one by one; the others are counted in columns that lead to their rows', async () => {
  await copy.write(
    'chronology/dormak-dam.yaml',
    `label: "Many"\nnote: "Invented."\ncodebook: dam\nfacts:\n${facts(26)}\n`,
  );
  const { items, drawing } = timelinePage(await copy.load(), { dossier: 'dormak-dam', number: 1 });
  const lane = drawing.slice(drawing.indexOf('<li class="fact columns"'));
  const columns = [...lane.matchAll(/href="#t([0-9]+)"><title>[^<]*: ([0-9]+)</g)];
  expect(columns.length).toBeGreaterThan(2);
  expect(columns.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(27);
  for (const [, row] of columns) expect(items[Number(row) - 1]?.item.kind).toBe('fact');
  // Articles stay one by one.
  expect(drawing).toMatch(/class="article"/);
});

it('a year lists first what began before it and goes on in it, and says how many that are', async () => {
  await copy.write(
    'chronology/dormak-dam.yaml',
    `label: "Many"\nnote: "Invented."\ncodebook: dam\nfacts:\n${facts(40)}\n`,
  );
  const loaded = await copy.load();
  const { items, lead, counts, drawing } = timelinePage(loaded, { period: '2020', number: 1 });
  const [first] = items;
  expect(first?.item.id).toBe('long');
  expect(first?.number).toBe(1);
  expect(counts.fact).toBe(20);
  expect(items).toHaveLength(21);
  expect(lead).toMatch(/1 more began earlier and goes on in it; it comes first\.$/);
  expect(drawing.includes('<title>1. from 1 December 2018 to 1 February 2020')).toBe(true);
  expect(timelinePage(loaded, { period: '2018', number: 1 }).lead).not.toContain('earlier');
  expect(timelinePage(loaded, { number: 1 }).lead).toContain(
    '8 articles report “The Dormak Dam fails”, more than any other event. Of the 19 events, 12 are reported by one article alone, and 3 are alleged.',
  );
});

/** Items of days as numbered on a page, each an event with as many reports as `reports` tells of its place, or a fact without. */
function numbered(
  days: readonly string[],
  reports?: (index: number) => Pick<TimelineEvent, 'articles' | 'isAlleged'>,
): NumberedItem[] {
  return days.map((day, index) => {
    const dated = { id: `item-${index}`, title: 'Something happens.', edtf: day, when: day, day };
    const item: TimelineFact | TimelineEvent =
      reports === undefined
        ? { ...dated, kind: 'fact', chronology: 'dam', page: 1 }
        : {
            ...dated,
            kind: 'event',
            coding: { article: 'post', codebook: 'dam' },
            outlets: [],
            records: [],
            ...reports(index),
          };
    return { item, href: `#${index}`, number: index + 1, looks: [], year: undefined };
  });
}
const ENGLISH = { language: 'en', direction: 'ltr' } as const;
const eachMonth = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `2020-${String(1 + Math.floor((index * 12) / count)).padStart(2, '0')}-05`,
  );

it('columns of a year count what begins in it, and neither what began before nor less than all to its end', () => {
  const items = numbered(['2018-12-01', '2019-03-01', ...eachMonth(24), '2020-12-31']);
  const [lane, ...others] = itemLanes(items, ENGLISH, binsBetween('2020-01-01', '2020-12-31'));
  expect(others).toEqual([]);
  expect(lane?.words).toBe('What is known: 25 dated facts');
  expect(lane?.columns?.map(({ count }) => count)).toEqual([...Array<number>(11).fill(2), 3]);
  expect(lane?.columns?.[0]?.href).toBe('#t3');
  // No day comes after the end of the last year.
  const [last] = itemLanes(
    numbered(Array<string>(25).fill('9999-12-31')),
    ENGLISH,
    binsBetween('9999-12-01', '9999-12-31'),
  );
  expect(last?.columns?.map(({ count }) => count)).toEqual([25]);
});

it('of many events, twelve at most stand out: those of most articles, then alleged ones; the others are counted', () => {
  const lanesOf = (reports: Parameters<typeof numbered>[1]) =>
    itemLanes(numbered(eachMonth(36), reports), ENGLISH, binsBetween('2020-01-01', '2020-12-31')).map(
      ({ name, words, marks, columns }) => ({
        name,
        words,
        marks: marks.map(({ key, fill }) => `${key} ${fill}`),
        counted: columns?.reduce((sum, { count }) => sum + count, 0),
      }),
    );
  const by = (count: number, isAlleged = false) => ({
    articles: Array<string>(count).fill('post'),
    isAlleged,
  });
  expect(lanesOf((index) => (index === 30 ? by(2) : by(1, index === 4)))).toEqual([
    {
      name: words.mostReported,
      words: 'Most reported, or alleged: 2 events',
      marks: ['5 hollow', '31 solid'],
      counted: undefined,
    },
    {
      name: words.otherReports,
      words: 'Other events that articles report: 34 events',
      marks: [],
      counted: 34,
    },
  ]);
  const many = lanesOf((index) => (index < 12 ? by(2) : by(index === 35 ? 3 : 1, index === 20)));
  expect(many[0]?.marks).toEqual([
    ...Array.from({ length: 11 }, (_, index) => `${index + 1} solid`),
    '36 solid',
  ]);
  expect(many[1]?.counted).toBe(24);
  // Where none stands out, all are counted in one lane.
  expect(lanesOf(() => by(1)).map(({ name, counted }) => [name, counted])).toEqual([[words.reported, 36]]);
});
