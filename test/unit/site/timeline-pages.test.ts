import { afterEach, beforeEach, expect, it } from 'vitest';
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
});
