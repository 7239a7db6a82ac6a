import { describe, expect, it } from 'vitest';
import { NotedMap, noteProperties } from '../../../src/rebuild/noted-map.ts';
import { Reads } from '../../../src/rebuild/reads.ts';

const reads = new Reads();
const bridges = new Map([
  ['old', 'The Old Bridge'],
  ['new', 'The New Bridge'],
]);
const noted = new NotedMap(bridges, reads, {
  entry: (key) => `bridge:${key}`,
  all: 'all bridges',
  count: 'how many bridges',
});
const during = (work: () => unknown) => {
  const { result, dependencies } = reads.during(work);
  return [result, [...dependencies]];
};

describe('a map whose reading is noted', () => {
  it('notes an entry that is asked for, whether it is there or not', () => {
    expect(during(() => noted.get('old'))).toEqual(['The Old Bridge', ['bridge:old']]);
    expect(during(() => noted.get('third'))).toEqual([undefined, ['bridge:third']]);
    expect(during(() => noted.has('new'))).toEqual([true, ['bridge:new']]);
    expect(during(() => noted.has('third'))).toEqual([false, ['bridge:third']]);
  });

  it('notes how many there are', () => {
    expect(during(() => noted.size)).toEqual([2, ['how many bridges']]);
  });

  it.each([
    ['keys', () => [...noted.keys()], ['old', 'new']],
    ['values', () => [...noted.values()], ['The Old Bridge', 'The New Bridge']],
    ['entries', () => [...noted.entries()], [...bridges]],
    ['spread', () => [...noted], [...bridges]],
    ['copied', () => new Map(noted), bridges],
  ])('notes all of it where it is gone through: %s', (_, read, found) => {
    expect(during(read)).toEqual([found, ['all bridges']]);
  });

  it('notes all of it where something is done with each', () => {
    const seen: string[] = [];
    expect(
      during(() => {
        noted.forEach((value, key) => seen.push(`${key}: ${value}`));
      }),
    ).toEqual([undefined, ['all bridges']]);
    expect(seen).toEqual(['old: The Old Bridge', 'new: The New Bridge']);
  });
});

describe('an object whose properties are noted', () => {
  const bridge = { id: 'old', name: 'The Old Bridge', length: 120 };
  const object = noteProperties(bridge, reads, (key) => (key === 'id' ? undefined : `old ${key}`));

  it('notes each that is read, under its dependency, and no other', () => {
    expect(during(() => object.name)).toEqual(['The Old Bridge', ['old name']]);
    expect(during(() => object.length)).toEqual([120, ['old length']]);
  });

  it('notes nothing of one without a dependency', () => {
    expect(during(() => object.id)).toEqual(['old', []]);
  });

  it('can be copied, which reads them all', () => {
    expect(during(() => ({ ...object }))).toEqual([bridge, ['old name', 'old length']]);
  });

  it('reads a property when it is asked for, and not before', () => {
    let asked = 0;
    const lazy = noteProperties(
      {
        get account() {
          asked += 1;
          return 'It says little.';
        },
      },
      reads,
      () => undefined,
    );
    expect(asked).toBe(0);
    expect(lazy.account).toBe('It says little.');
    expect(asked).toBe(1);
  });
});
