import { describe, expect, it } from 'vitest';
import { Reads } from '../../../src/rebuild/reads.ts';

const listed = (dependencies: ReadonlySet<string>) => [...dependencies];

describe('what is read while something is worked out', () => {
  it('is each dependency once, in the order of reading, with what was worked out', () => {
    const reads = new Reads();
    const { result, dependencies } = reads.during(() => {
      for (const dependency of ['b', 'a', 'b']) reads.note(dependency);
      reads.noteAll(['c', 'a']);
      return 'done';
    });
    expect(result).toBe('done');
    expect(listed(dependencies)).toEqual(['b', 'a', 'c']);
  });

  it('is what was read inside of it, too, but inside nothing of what is around it', () => {
    const reads = new Reads();
    let inner: ReadonlySet<string> = new Set();
    const outer = reads.during(() => {
      reads.note('before');
      inner = reads.during(() => {
        reads.note('inside');
      }).dependencies;
      reads.note('after');
    });
    expect(listed(inner)).toEqual(['inside']);
    expect(listed(outer.dependencies)).toEqual(['before', 'inside', 'after']);
  });

  it('is nothing of what was read before or after it', () => {
    const reads = new Reads();
    reads.note('before');
    const { dependencies } = reads.during(() => undefined);
    reads.note('after');
    reads.noteAll(['after']);
    expect(listed(dependencies)).toEqual([]);
  });

  it('is noted by the frame around it also where the work throws', () => {
    const reads = new Reads();
    const { dependencies } = reads.during(() => {
      try {
        reads.during(() => {
          reads.note('inside');
          throw new Error('no such article');
        });
      } catch {
        reads.note('caught');
      }
    });
    expect(listed(dependencies)).toEqual(['inside', 'caught']);
  });
});

describe('a frame for work that waits', () => {
  it('holds what was read until it is closed', async () => {
    const reads = new Reads();
    const close = reads.open();
    reads.note('first');
    await Promise.resolve();
    reads.note('second');
    const dependencies = close();
    reads.note('third');
    expect(listed(dependencies)).toEqual(['first', 'second']);
  });

  it('cannot be closed before those inside of it', () => {
    const reads = new Reads();
    const closeOuter = reads.open();
    reads.open();
    expect(closeOuter).toThrow('out of order');
  });
});

describe('what is worked out unnoticed', () => {
  it('leaves nothing in the frames around it, which go on afterwards', () => {
    const reads = new Reads();
    const { dependencies } = reads.during(() => {
      reads.note('before');
      const found = reads.unnoticed(() => {
        reads.note('hidden');
        return reads.during(() => {
          reads.note('its own');
        });
      });
      expect(listed(found.dependencies)).toEqual(['its own']);
      reads.note('after');
    });
    expect(listed(dependencies)).toEqual(['before', 'after']);
  });

  it('leaves the frames as they were where it throws', () => {
    const reads = new Reads();
    const { dependencies } = reads.during(() => {
      expect(() =>
        reads.unnoticed(() => {
          throw new Error('no such dossier');
        }),
      ).toThrow('no such dossier');
      reads.note('after');
    });
    expect(listed(dependencies)).toEqual(['after']);
  });
});
