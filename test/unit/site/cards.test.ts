import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoadedArchive } from '../../../src/site/archive.ts';
import { archiveCard, articleCard, dossierCard, questionCard } from '../../../src/site/cards.ts';
import { sitePages } from '../../../src/site/site-pages.ts';
import { sampleArchive } from '../derive/sample-archive.ts';
import { copyFixture, type ArchiveCopy } from './archive-copy.ts';
import { loadedFrom } from './loaded-archive.ts';

let copy: ArchiveCopy;
let loaded: LoadedArchive;
beforeAll(async () => {
  copy = await copyFixture('archive');
  loaded = await copy.load();
});
afterAll(() => copy.end());

const cardsOf = (archive: LoadedArchive) =>
  [...sitePages(archive)].flatMap(({ href }) => (href.endsWith('card.png') ? [href] : []));

test('each article, dossier and question has a card, and so has the archive', () => {
  const cards = cardsOf(loaded);
  const pages = new Set([...sitePages(loaded)].map(({ href }) => href));
  expect(cards).toContain('/card.png');
  expect(cards.filter((card) => card.startsWith('/articles/'))).toHaveLength(loaded.archive.articles.length);
  expect(cards).toContain('/dossiers/dormak-dam/card.png');
  expect(cards).toContain('/dossiers/tevril-strike/questions/cranes-safe/card.png');
  expect(cards.filter((card) => !pages.has(card.slice(0, -'card.png'.length)))).toEqual([]);
});

test('an archive that wants no cards has its own alone', () => {
  expect(cardsOf({ ...loaded, site: { ...loaded.site, cards: false } })).toEqual(['/card.png']);
});

test('the card of an article has its title in its direction, who published it when, and its stance', () => {
  expect(articleCard(loaded, { id: 'ad-difaf-water-without-warning' })).toMatchObject({
    direction: 'ltr',
    archive: 'Two Standpoints',
    kind: 'Analysis',
    titles: [
      { text: 'ماء بلا إنذار: من يدفع ثمن انهيار سد دورماك؟', direction: 'rtl' },
      { direction: 'ltr' },
      {},
    ],
    foot: {
      lines: ['Ad-Difaf · around April 2018', expect.any(String)],
      stance: expect.any(Number) as number,
    },
  });
});

test('the card of a dossier counts its articles and contradictions, and has the first question on which they are opposed', () => {
  expect(dossierCard(loaded, { id: 'tevril-strike' }).foot).toMatchObject({
    answers: [
      { label: 'safe', count: 3, isOpposed: true },
      { label: 'not safe', count: 2, isOpposed: true },
    ],
    line: 'Are the cranes safe?',
    isQuestion: true,
    below: expect.stringMatching(
      /^\d articles · they contradict each other on \d of \d+ questions$/,
    ) as string,
  });
});

test('the card of a question has the answers, opposed ones first, how many give each, and the verdict', () => {
  const { foot, titles } = questionCard(loaded, { id: 'tevril-strike', question: 'cranes-safe' });
  expect(titles[0]?.text).toMatch(/cranes/i);
  if (!('answers' in foot)) throw new Error('It has no answers.');
  const opposed = foot.answers.map(({ isOpposed }) => isOpposed);
  expect(opposed).toEqual(opposed.toSorted((a, b) => Number(b) - Number(a)));
  expect(foot.answers.every(({ count }) => count >= 1 && count <= foot.articles)).toBe(true);
  expect(foot.line).toMatch(/^Articles contradict each other · \d of \d articles answer/);
  expect(() => questionCard(loaded, { id: 'tevril-strike', question: 'nothing' })).toThrow(
    'There is no question',
  );
});

test('the card of the archive says what it is, and what its latest dossier is divided on, or what it is about', () => {
  expect(archiveCard(loaded)).toMatchObject({
    titles: [{ text: loaded.site.tagline }, { text: loaded.site.title }],
    foot: {
      answers: [
        { label: 'safe', count: 3 },
        { label: 'not safe', count: 2 },
      ],
      line: 'Are the cranes safe?',
    },
  });
  expect(archiveCard(loadedFrom(sampleArchive())).foot).toMatchObject({ lines: [expect.any(String)] });
});
