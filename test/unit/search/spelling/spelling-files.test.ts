import { describe, expect, it } from 'vitest';
import { spellingFiles } from '../../../../src/search/spelling/spelling-files.ts';
import { readRow, writeRow } from '../../../../src/search/spelling/spelling-row.ts';
import { suggestionsFor } from '../../../../src/search/spelling/suggestions.ts';
import { syllableWords } from '../syllable-words.ts';

const vocabulary = syllableWords(6000).map((word, at): [string, number] => [word, (at % 90) + 1]);
const names = ['Oda Merrin', 'Salah ad-Din', 'الحوشب', 'The Ministry of Works (MW)'];
const { files, entries, content } = spellingFiles({ vocabulary, names });
const contents = new Map(content.map((file) => [file.path, file.content]));

describe('the spelling files', () => {
  it('are the same for the same words and names, in whatever order', () => {
    const reversed = spellingFiles({ vocabulary: [...vocabulary].reverse(), names: [...names].reverse() });
    expect(reversed).toEqual({ files, entries, content });
  });

  it('are as many as the words need, and about even', () => {
    expect(files).toBe(2 ** Math.round(Math.log2(files)));
    const sizes = content.map((file) => file.content.split('\n').length);
    expect(Math.max(...sizes)).toBeLessThan(1500);
    expect(sizes).toHaveLength(files);
  });

  it('are one file where there is hardly anything, and an empty one where there is nothing', () => {
    expect(spellingFiles({ vocabulary: [['dam', 1]], names: ['Merrin'] }).files).toBe(1);
    expect(spellingFiles({ vocabulary: [], names: [] })).toEqual({
      files: 1,
      entries: 0,
      content: [{ path: '0.txt', content: '' }],
    });
  });

  it('have parts of names as they are printed, and no function words, figures or abbreviations in brackets as names', () => {
    const rows = content.flatMap((file) => file.content.trimEnd().split('\n')).map(readRow);
    const printed = new Set(rows.flatMap(({ name }) => (name === undefined ? [] : [name])));
    expect([...printed].sort()).toEqual(
      [
        'Din',
        'Merrin',
        'Ministry',
        'Oda',
        'Oda Merrin',
        'Salah',
        'Salah ad-Din',
        'Works',
        'ad-Din',
        'الحوشب',
      ].sort(),
    );
  });

  it('are asked for one after the other only while nothing near is found', async () => {
    const asked: string[] = [];
    const load = (path: string) => {
      asked.push(path);
      return Promise.resolve(contents.get(path));
    };
    expect((await suggestionsFor('Merin', { files, load }))[0]?.written).toBe('Merrin');
    expect(asked).toHaveLength(1);
    await suggestionsFor('xqzvblk', { files, load });
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  it('may be missing', async () => {
    expect(await suggestionsFor('Merin', { files: 8, load: () => Promise.resolve(undefined) })).toEqual([]);
  });

  it('say how rows are written and read', () => {
    for (const name of [undefined, 'Merrin', 'Salah ad-Din', 'الحوشب', '='])
      expect(readRow(writeRow('merrin', 7, name === '=' ? 'Merrin' : name)).name).toBe(
        name === '=' ? 'Merrin' : name,
      );
    expect(readRow(writeRow('dam', 1023, undefined))).toEqual({
      token: 'dam',
      frequency: 10,
      name: undefined,
    });
  });
});

describe('suggestions', () => {
  const ask = async (word: string, words: [string, number][], known: string[] = []) => {
    const made = spellingFiles({ vocabulary: words, names: known });
    const byPath = new Map(made.content.map((file) => [file.path, file.content]));
    return suggestionsFor(word, { files: made.files, load: (path) => Promise.resolve(byPath.get(path)) });
  };

  it('name no short word that begins with another letter, which is another word', async () => {
    expect(await ask('sarm', [['farm', 500]], ['Sarn Farm'])).not.toContainEqual(
      expect.objectContaining({ written: 'farm' }),
    );
    expect(await ask('women', [], ['Ida Nomen'])).toEqual([]);
    expect((await ask('velegram', [['telegram', 3]])).map(({ written }) => written)).toEqual(['telegram']);
  });

  it('name the nearer first, and of two as near the more frequent', async () => {
    const words: [string, number][] = [
      ['frank', 500],
      ['blank', 1],
      ['brand', 200],
    ];
    expect((await ask('brank', words)).map(({ written }) => written)).toEqual(['brand', 'blank']);
    expect(
      (
        await ask('valey', [
          ['vales', 900],
          ['valley', 1],
        ])
      ).map(({ written }) => written),
    ).toEqual(['valley']);
  });

  it('are at most five', async () => {
    const words = 'bcdfghjklmnp'.split('').map((letter): [string, number] => [`dorma${letter}`, 3]);
    expect((await ask('dormax', words)).length).toBe(5);
  });

  it('give tokens that the index has', async () => {
    expect(await ask('Salahudin', [['salah', 1]], ['Salah ad-Din'])).toEqual([
      { written: 'Salah ad-Din', tokens: ['salah', 'din'], isName: true, distance: 0.55 },
    ]);
  });

  it('prefer the script that was asked in', async () => {
    const near = await ask('Hawshap', [], ['Hawshab', 'الحوشب']);
    expect(near.map(({ written }) => written)).toEqual(['Hawshab']);
  });
});
