import { describe, expect, it } from 'vitest';
import { withStandIns } from '../../../src/derive/drafts.ts';
import { viewArticle } from '../../../src/derive/article-view.ts';
import { articleEntry, sampleArticle, sampleArchive, sampleArticles, stance } from './sample-archive.ts';

const draft = articleEntry('new', {
  draft: true,
  outlet: 'no-outlet-yet',
  republisher: 'nobody-either',
  genre: 'no-genre-yet',
  stance: stance('no-stance-yet'),
  actors: ['no-actor-yet'],
  places: ['no-place-yet'],
});

describe('a draft that names what does not exist yet', () => {
  const archive = withStandIns(sampleArchive([...sampleArticles(), draft]));

  it('can be shown, with words that say so', () => {
    const view = viewArticle(archive, sampleArticle(archive, 'new'));
    expect(view.outlet.name).toBe('no-outlet-yet (no record yet)');
    expect(view.republisher?.name).toBe('nobody-either (no record yet)');
    expect(view.genre).toBe('no-genre-yet (not in the codebook)');
    expect(view.stance.label).toBe('no-stance-yet (not in the codebook)');
    expect([...view.actors, ...view.places].map(({ name }) => name)).toEqual([
      'no-actor-yet (no record yet)',
      'no-place-yet (no record yet)',
    ]);
  });

  it('leaves what exists as it is, each mark of a stance too', () => {
    const before = sampleArchive();
    expect([...archive.records.actor.keys()].slice(0, 3)).toEqual([...before.records.actor.keys()]);
    expect(archive.vocabularies.stances.terms.slice(0, 3)).toEqual(before.vocabularies.stances.terms);
  });
});

it('is the archive itself where there is no draft', () => {
  const archive = sampleArchive();
  expect(withStandIns(archive)).toBe(archive);
});

it('gives no stand-in for what a finished article lacks', () => {
  const archive = withStandIns(sampleArchive([articleEntry('done', { outlet: 'no-outlet-yet' })]));
  expect(() => viewArticle(archive, sampleArticle(archive, 'done'))).toThrow('no-outlet-yet');
});
