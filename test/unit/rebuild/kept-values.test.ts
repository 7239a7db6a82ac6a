import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BYTES, openKeptValues } from '../../../src/rebuild/kept-values.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-kept-'));
  file = join(folder, 'build/records.json');
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

  it('stay where a run took some and kept others', () => {
    save();
    const kept = open();
    kept.take('council');
    kept.keep('bridge', { name: 'The New Bridge' });
    kept.keep('pier', { name: 'North Pier' });
    kept.save();
    expect(namesKept()).toEqual(['council', 'bridge', 'ferry']);
    expect(open().take('council')).toEqual(VALUES.council);
    expect(open().take('bridge')).toEqual({ name: 'The New Bridge' });
    expect(open().take('pier')).toEqual({ name: 'North Pier' });
  });

  it('are forgotten where nobody wants them and they are most of the file', () => {
    save({ ...VALUES, long: { text: 'x'.repeat(10_000) } });
    const kept = open();
    kept.take('council');
    kept.stay('bridge');
    kept.keep('pier', { name: 'North Pier' });
    kept.save();
    expect(namesKept()).toEqual(['council', 'bridge']);
    expect(open().take('long')).toBeUndefined();
    expect(open().take('pier')).toEqual({ name: 'North Pier' });
    expect(statSync(`${file}.values`).size).toBeLessThan(1000);
  });

  it('are no more, however often one of them changes', () => {
    save();
    for (let run = 0; run < 50; run += 1) {
      const kept = open();
      for (const name of Object.keys(VALUES)) kept.stay(name);
      kept.keep('ferry', { name: `Ferry ${run}` });
      kept.save();
    }
    expect(namesKept()).toEqual(Object.keys(VALUES));
    expect(open().take('ferry')).toEqual({ name: 'Ferry 49' });
    expect(statSync(`${file}.values`).size).toBeLessThan(1000);
  });

  it('are not written again where a run took them all and kept no other', () => {
    save();
    const { ino } = statSync(file);
    const kept = open();
    for (const name of Object.keys(VALUES)) kept.take(name);
    kept.save();
    expect(statSync(file).ino).toBe(ino);
  });

  it('are known to the next run as soon as they are saved, and not before', () => {
    save();
    const kept = open();
    kept.keep('pier', { name: 'North Pier' });
    expect(open().take('pier')).toBeUndefined();
    kept.save();
    expect(open().take('pier')).toEqual({ name: 'North Pier' });
    expect(readdirSync(join(folder, 'build')).sort()).toEqual(['records.json', 'records.json.values']);
  });

  it('are not taken for others where two runs write at the same time', () => {
    save();
    const [first, second] = [open(), open()];
    for (const name of Object.keys(VALUES)) for (const run of [first, second]) run.stay(name);
    first.keep('pier', { name: 'North Pier' });
    second.keep('toll', { name: 'The Toll House' });
    first.save();
    second.save();
    const now = open();
    expect(namesKept()).toEqual(Object.keys(VALUES));
    expect([undefined, { name: 'The Toll House' }]).toContainEqual(now.take('toll'));
  });
});

it('bytes are kept as they were, and not where one of them is another', () => {
  const openBytes = () => openKeptValues(file, 'code-1', BYTES);
  const kept = openBytes();
  kept.keep('pier', Uint8Array.of(0, 255, 9, 10));
  kept.save();
  expect(openBytes().take('pier')).toEqual(Buffer.of(0, 255, 9, 10));
  const values = readFileSync(`${file}.values`);
  writeFileSync(`${file}.values`, Buffer.concat([values.subarray(0, -1), Buffer.of(11)]));
  expect(openBytes().take('pier')).toBeUndefined();
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

  it('of another key once something is kept by this one', () => {
    save();
    const kept = open('code-2');
    kept.keep('pier', { name: 'North Pier' });
    kept.save();
    expect(namesKept()).toEqual([]);
    expect(open('code-2').take('pier')).toEqual({ name: 'North Pier' });
    expect(statSync(`${file}.values`).size).toBeLessThan(60);
  });

  it.each([
    ['is empty', () => ''],
    ['is no JSON', () => 'code-1'],
    ['has another form', () => '{"key":"code-1"}'],
    ['is no text', () => '\0\xff\0\n\xff\t\xfe'],
  ])('where the list %s', (_, damaged) => {
    save();
    writeFileSync(file, damaged());
    expect(namesKept()).toEqual([]);
  });

  it('of a value that is damaged, and all of the others', () => {
    save();
    const values = `${file}.values`;
    writeFileSync(values, readFileSync(values, 'utf8').replace('{"name":"Town', '["name":"Town'));
    expect(namesKept()).toEqual(['bridge', 'ferry']);
  });

  it('of what the file of values has no more', () => {
    save();
    const values = `${file}.values`;
    writeFileSync(values, readFileSync(values).subarray(0, -4));
    expect(namesKept()).toEqual(['council', 'bridge']);
    rmSync(values);
    expect(namesKept()).toEqual([]);
  });

  it('where values lie elsewhere than the list says', () => {
    save();
    const values = `${file}.values`;
    writeFileSync(values, ` ${readFileSync(values, 'utf8')}`);
    expect(namesKept()).toEqual([]);
  });
});
