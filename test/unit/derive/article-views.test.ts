import { describe, expect, it } from 'vitest';
import { UncheckedContentError } from '../../../src/derive/archive.ts';
import { cardOf } from '../../../src/derive/article-card.ts';
import { viewArticle } from '../../../src/derive/article-view.ts';
import { articleEntry, sampleArticle, original, sampleArchive, stance } from './sample-archive.ts';

const archive = sampleArchive();

describe('the card of an article', () => {
  it('has the words for everything that the frontmatter names by id', () => {
    expect(cardOf(archive, sampleArticle(archive, 'ferry-profits'))).toMatchObject({
      id: 'ferry-profits',
      title: '“A closing that pays”',
      language: 'en',
      direction: 'ltr',
      outlet: { id: 'ferry-news', name: 'Ferry News' },
      genre: 'Report',
      stance: { id: 'against-closing', label: 'Against closing', index: 1 },
      published: { words: 'around March 2021', basisWords: 'inferred' },
      summary: 'What ferry-profits says.',
    });
  });

  it('writes a title in the direction of its language', () => {
    expect(cardOf(archive, sampleArticle(archive, 'jisr-reopens'))).toMatchObject({
      language: 'ar',
      direction: 'rtl',
    });
  });

  it.each([
    ['outlet', { outlet: 'nobody' }],
    ['genre', { genre: 'nobody' }],
    ['stance', { stance: stance('nobody') }],
  ])('cannot be made for an unknown %s', (_, changes) => {
    expect(() => cardOf(archive, articleEntry('a', changes))).toThrow(UncheckedContentError);
  });
});

describe('the page of an article', () => {
  it('has all of its card, and the trail of its stance', () => {
    const view = viewArticle(archive, sampleArticle(archive, 'bridge-closed'));
    expect(view).toMatchObject(cardOf(archive, sampleArticle(archive, 'bridge-closed')));
    expect(view).toMatchObject({
      byline: 'The desk',
      url: 'https://gazette.example/bridge-closed',
      languageName: 'English',
      genreDefinition: 'What report means.',
      republisher: undefined,
      date: { evidence: undefined, at: [] },
      stanceTrail: {
        definition: 'What for-closing means.',
        because: 'It says so.',
        at: [1],
        coder: 'coder-a',
        codedOn: '2 June 2022',
      },
    });
  });

  it('says who republished it, and what its date rests on', () => {
    expect(viewArticle(archive, sampleArticle(archive, 'ferry-profits'))).toMatchObject({
      republisher: { id: 'valley-gazette', name: 'Valley Gazette' },
      date: { evidence: 'Speaks of the closing as of last week.', at: [1] },
    });
  });

  it('counts the sentences that mention each listed record, in the order of the list', () => {
    const { actors, places } = viewArticle(archive, sampleArticle(archive, 'bridge-closed'));
    expect(actors).toEqual([
      { id: 'town-council', name: 'Town Council of Millford', kind: 'Body', sentences: 2 },
      { id: 'mara-lindqvist', name: 'Mara Lindqvist', kind: 'Person', sentences: 1 },
    ]);
    expect(places.map(({ id, sentences }) => `${id} ${sentences}`)).toEqual(['millford 1', 'old-bridge 2']);
  });

  it('counts none for a record that is listed but never mentioned', () => {
    const view = viewArticle(archive, articleEntry('a', { actors: ['town-council'] }, 'Nobody is named.'));
    expect(view.actors.map(({ sentences }) => sentences)).toEqual([0]);
  });

  it.each([
    ['is aligned when the account has a paragraph for each of the original', 2, true],
    ['is not aligned when the original has more', 3, false],
    ['is not aligned when the original has fewer', 1, false],
  ])('%s', (_, paragraphs, isAligned) => {
    const two = articleEntry('a', { original: original(paragraphs) }, 'One.\n\nTwo.');
    expect(viewArticle(archive, two).isAligned).toBe(isAligned);
  });

  it.each([
    ['actor', { actors: ['nobody'] }],
    ['place', { places: ['nobody'] }],
    ['republisher', { republisher: 'nobody' }],
  ])('cannot be made for an unknown %s', (_, changes) => {
    expect(() => viewArticle(archive, articleEntry('a', changes))).toThrow(UncheckedContentError);
  });
});
