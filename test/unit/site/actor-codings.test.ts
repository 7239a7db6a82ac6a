import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/schema/codebook.ts';
import type { Coding } from '../../../src/schema/coding.ts';
import { codingsOfActor } from '../../../src/site/actor-codings.ts';
import { recordPage } from '../../../src/site/record-pages.ts';
import { articleEntry, sampleArchive } from '../derive/sample-archive.ts';
import { loadedFrom } from './loaded-archive.ts';

// Only what an actor's page reads of each.
const CODEBOOK = {
  id: 'bridge',
  version: 1,
  label: 'Bridge',
  questions: { terms: [] },
} as unknown as Codebook;
const SCALE = { label: 'Scale', note: '', points: [{ score: 1, label: 'friendly' }] } as never;

/** A coding with a score for each of these actors. */
const coding = (of: string, ...actors: string[]) =>
  ({
    article: of,
    coder: 'coder-a',
    codebook: { id: 'bridge', version: 1 },
    toward: actors.map((actor) => ({ actor, score: 1, because: `What ${of} says.`, at: [1] })),
    claims: [],
    figures: [],
    voices: [],
    names: [],
    events: [],
  }) as unknown as Coding;

/** `a00`, `a01` … a day apart, the last one the newest; some of them are coded. */
function loadedWith(count: number, codings: readonly Coding[]) {
  const archive = sampleArchive(
    Array.from({ length: count }, (_, index) =>
      articleEntry(
        `a${String(index).padStart(2, '0')}`,
        { date: { edtf: `2021-03-${String(index + 1).padStart(2, '0')}`, basis: 'stated' } },
        'The [council](actor:town-council) met.',
      ),
    ),
  );
  return {
    ...loadedFrom({ ...archive, codebooks: new Map([['bridge', CODEBOOK]]), scale: SCALE }),
    codings: Map.groupBy(codings, ({ article: of }) => of),
  };
}

const idsOf = (...asked: Parameters<typeof codingsOfActor>) =>
  codingsOfActor(...asked).map(({ card }) => card.id);

describe('the codings on the page of an actor', () => {
  it('are those that have something on the actor, the newest article first', () => {
    const codings = [
      coding('a00', 'town-council'),
      coding('a01', 'bridge-office'),
      coding('a02', 'town-council'),
    ];
    const loaded = loadedWith(4, codings);
    expect(idsOf(loaded, 'town-council')).toEqual(['a02', 'a00']);
    expect(idsOf(loaded, 'bridge-office')).toEqual(['a01']);
    expect(idsOf(loaded, 'mara-lindqvist')).toEqual([]);
  });

  it('are the eight newest where there are more', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `a${String(index).padStart(2, '0')}`);
    const loaded = loadedWith(
      12,
      ids.map((id) => coding(id, 'town-council')),
    );
    expect(idsOf(loaded, 'town-council')).toEqual(ids.toReversed().slice(0, 8));
  });

  it('are only on the first page of an actor', () => {
    const loaded = loadedWith(22, [coding('a00', 'town-council')]);
    const pages = [1, 2].map((number) =>
      recordPage(loaded, { authority: 'actor', id: 'town-council', number }),
    );
    expect(pages.map(({ codings }) => codings.length)).toEqual([1, 0]);
    const office = recordPage(loaded, { authority: 'place', id: 'millford', number: 1 });
    expect(office.codings).toEqual([]);
  });
});
