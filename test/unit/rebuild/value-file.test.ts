import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeValueFile, openValueFile } from '../../../src/rebuild/value-file.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-values-'));
  file = join(folder, 'build/words.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const TEXTS = ['The bridge is closed.', 'الجسر القديم', '', 'x'.repeat(3_000_000)];

/** Makes a file of texts; returns their positions. */
function make(texts: readonly string[] = TEXTS) {
  const values = makeValueFile(file);
  const places = texts.map((text) => values.add(text));
  values.save();
  return places;
}

describe('a file of values', () => {
  it('gives each text by its place, also before it is saved', () => {
    const values = makeValueFile(file);
    const places = TEXTS.map((text) => values.add(text));
    expect(places.map((place) => values.take(place))).toEqual(TEXTS);
    values.save();
    const again = openValueFile(file);
    expect(places.map((place) => again.take(place))).toEqual(TEXTS);
    again.save();
  });

  it('takes texts at its end, and those before stay where they are', () => {
    const places = make();
    const values = openValueFile(file);
    const place = values.add('The ferry gains by it.');
    values.save();
    const again = openValueFile(file);
    expect([...places, place].map((one) => again.take(one))).toEqual([...TEXTS, 'The ferry gains by it.']);
    again.save();
  });

  it('is not there, or as it was, until a new one is saved', () => {
    const values = makeValueFile(file);
    values.add('The bridge is closed.');
    expect(existsSync(file)).toBe(false);
    values.save();
    const other = makeValueFile(file);
    other.add('A');
    expect(readFileSync(file, 'utf8')).toBe('The bridge is closed.');
    other.save();
    expect(readFileSync(file, 'utf8')).toBe('A');
    expect(readdirSync(join(folder, 'build'))).toEqual(['words.json']);
  });

  it('has nothing at a place that it does not reach', () => {
    const [, , , last] = make();
    writeFileSync(file, 'cut off');
    const values = openValueFile(file);
    expect(values.take(last!)).toBeUndefined();
    values.save();
  });
});
