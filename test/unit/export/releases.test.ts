import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/export/canonical-json.ts';
import {
  inReleaseOrder,
  makeRelease,
  releasedState,
  stateChanges,
  writeRelease,
  type ArchiveState,
} from '../../../src/export/releases.ts';
import { releaseSchema } from '../../../src/schema/release.ts';

const state = (entries: Record<string, string>): ArchiveState =>
  new Map(Object.entries(entries).map(([key, digit]) => [key, { sha256: digit.repeat(64) }]));

const FIRST = state({ 'actors/a': '1', 'actors/b': '2' });
const SECOND = state({ 'actors/a': '1', 'actors/b': '3', 'actors/c': '4' });
const THIRD = state({ 'actors/c': '4' });
const one = makeRelease({ version: '1', date: '2026-01-01' }, FIRST, undefined);
const two = makeRelease({ version: '2', date: '2026-01-02' }, SECOND, { version: '1', state: FIRST });
const three = makeRelease({ version: '10', date: '2026-01-03' }, THIRD, { version: '2', state: SECOND });

describe('releases', () => {
  it('hold what is new or changed, and together each state', () => {
    expect(Object.keys(two.entries)).toEqual(['actors/b', 'actors/c']);
    expect(three).toMatchObject({ entries: {}, removed: ['actors/a', 'actors/b'] });
    expect(releasedState([one, two])).toEqual(SECOND);
    expect(releasedState([one, two, three])).toEqual(THIRD);
    expect(stateChanges(FIRST, SECOND)).toEqual({ added: ['actors/c'], changed: ['actors/b'], removed: [] });
  });

  it('follow each other, whatever the order of their names', () => {
    expect(inReleaseOrder([three, one, two]).map(({ version }) => version)).toEqual(['1', '2', '10']);
    expect(() => inReleaseOrder([one, three])).toThrow('10 does not follow another');
  });

  it('are read back from what is written', () => {
    for (const release of [one, two, three])
      expect(releaseSchema.parse(JSON.parse(writeRelease(release)))).toEqual(release);
  });
});

it('canonical JSON is that of RFC 8785', () => {
  // The example of section 3.2.2, without the number that ECMAScript writes as given there.
  const data = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(data)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  expect(canonicalJson({ b: new Date('2020-05-08'), a: undefined, '€': 1, '\r': 2 })).toBe(
    '{"\\r":2,"b":"2020-05-08","€":1}',
  );
});
