import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptValues } from '../../../src/rebuild/kept-values.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-kept-'));
  file = join(folder, 'build/records.jsonl');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const VALUES = {
  council: { name: 'Town Council of Millford', aliases: ['the council'] },
  bridge: { name: 'الجسر القديم', note: 'a tab\tand a\nline' },
  ferry: { name: 'Ferry' },
};
const open = (key = 'code-1') => openKeptValues<object>(file, key);
const save = (values: Record<string, object> = VALUES) => {
  const kept = open();
  for (const [name, value] of Object.entries(values)) kept.keep(name, value);
  kept.save();
};
const namesKept = (key?: string) => Object.keys(VALUES).filter((name) => open(key).take(name) !== undefined);

describe('values that are kept', () => {
  it('are given in the next run as they were', () => {
    save();
    const kept = open();
    for (const [name, value] of Object.entries(VALUES)) expect(kept.take(name)).toEqual(value);
    expect(kept.take('nobody')).toBeUndefined();
  });

  it('can be taken at once, and again, each time as if it were new', () => {
    const kept = open();
    kept.keep('ferry', VALUES.ferry);
    const first = kept.take('ferry');
    expect(first).toEqual(VALUES.ferry);
    expect(kept.take('ferry')).not.toBe(first);
  });

  it('are forgotten where a run took them not', () => {
    save();
    const kept = open();
    kept.take('council');
    kept.save();
    expect(namesKept()).toEqual(['council']);
  });

  it('stay where a run took some and kept others', () => {
    save();
    const kept = open();
    kept.take('council');
    kept.take('bridge');
    kept.keep('bridge', { name: 'The New Bridge' });
    kept.keep('pier', { name: 'North Pier' });
    kept.save();
    expect(namesKept()).toEqual(['council', 'bridge']);
    expect(open().take('council')).toEqual(VALUES.council);
    expect(open().take('bridge')).toEqual({ name: 'The New Bridge' });
    expect(open().take('pier')).toEqual({ name: 'North Pier' });
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(1 + 3);
  });

  it('are not written again where a run took them all and kept no other', () => {
    save();
    const { ino } = statSync(file);
    const kept = open();
    for (const name of Object.keys(VALUES)) kept.take(name);
    kept.save();
    expect(statSync(file).ino).toBe(ino);
  });

  it('are written whole or not at all, and leave no other file', () => {
    save();
    const before = readFileSync(file);
    const kept = open();
    kept.keep('pier', { name: 'North Pier' });
    expect(readFileSync(file)).toEqual(before);
    kept.save();
    expect(readdirSync(join(folder, 'build'))).toEqual(['records.jsonl']);
  });
});

describe('nothing is kept', () => {
  it('where there is no file, which a run that keeps nothing does not write', () => {
    expect(namesKept()).toEqual([]);
    open().save();
    expect(existsSync(file)).toBe(false);
  });

  it('of another key, also where one begins with the other', () => {
    save();
    expect(namesKept('code-2')).toEqual([]);
    expect(namesKept('code-')).toEqual([]);
    expect(namesKept('code-10')).toEqual([]);
  });

  it.each([
    ['is empty', () => ''],
    ['has no line', () => 'code-1'],
    ['has no values', () => 'code-1\n'],
    ['has lines without names', () => 'code-1\n{}\n[]\n\n'],
    ['has another form', () => '{"form":1}\n'],
    ['is no text', () => '\0\xff\0\n\xff\t\xfe'],
  ])('where the file %s', (_, damaged) => {
    save();
    writeFileSync(file, damaged());
    expect(namesKept()).toEqual([]);
  });

  it('of a line that is damaged, and all of the others', () => {
    save();
    writeFileSync(file, readFileSync(file, 'utf8').replace('{"name":"Town', '"name":"Town'));
    expect(namesKept()).toEqual(['bridge', 'ferry']);
  });

  it('of a line that was cut off, and all of the lines before', () => {
    save();
    writeFileSync(file, readFileSync(file).subarray(0, -4));
    expect(namesKept()).toEqual(['council', 'bridge']);
  });
});
