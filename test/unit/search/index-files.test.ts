import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/search/index-files/analyse.ts';
import { fileOfHash, hashNgram, hashText, placeInFile } from '../../../src/search/index-files/hash.ts';
import {
  lengthOfStep,
  lengthStep,
  NumberReader,
  readAscending,
} from '../../../src/search/index-files/numbers.ts';
import { TextWriter, writeAscending } from '../../../src/search/index-files/text-writer.ts';
import { IndexReader } from '../../../src/search/index-files/index-reader.ts';
import { packTokens, unpackTokens } from '../../../src/search/index-files/packed-tokens.ts';
import { writeIndex } from '../../../src/search/index-files/write-index.ts';
import { EMPTY_QUERY } from './empty-query.ts';
import { document, sampleFiles, openIndex } from './sample-index.ts';

describe('numbers as text', () => {
  const NUMBERS = [0, 1, 31, 32, 33, 1023, 1024, 65_535, 2 ** 32 - 1, 2 ** 40, 2 ** 53 - 1];

  it('come back as they were written, whatever their size', () => {
    const writer = new TextWriter();
    for (const number of NUMBERS) writer.number(number);
    const reader = new NumberReader(writer.take());
    expect(NUMBERS.map(() => reader.next())).toEqual(NUMBERS);
    expect(reader.isAtEnd).toBe(true);
  });

  it('need no escapes in JSON', () => {
    const text = writeAscending(Array.from({ length: 2000 }, (_, at) => at * at));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  it.each([[[]], [[0]], [[7]], [[0, 1, 2, 3]], [[5, 900, 901, 100_000]]])('ascend: %j', (numbers) => {
    expect(readAscending(writeAscending(numbers))).toEqual(numbers);
  });

  it('say a length to a tenth', () => {
    for (const length of [1, 2, 9, 75, 900, 5000, 40_000])
      expect(Math.abs(lengthOfStep(lengthStep(length)) / length - 1)).toBeLessThan(0.1);
  });
});

describe('a hash', () => {
  const WORDS = Array.from({ length: 4000 }, (_, at) => `word${at}`);

  it('spreads words evenly over files', () => {
    const files = Map.groupBy(WORDS, (word) => fileOfHash(hashText(word), 16));
    expect(files.size).toBe(16);
    for (const words of files.values()) expect(words.length).toBeGreaterThan(4000 / 16 / 2);
  });

  it('is told by its file and its place there', () => {
    for (const word of WORDS.slice(0, 50)) {
      const hash = hashText(word);
      expect(fileOfHash(hash, 16) * 2 ** 28 + placeInFile(hash, 16)).toBe(hash);
    }
  });

  it('tells n-grams apart by their order', () => {
    const [one, two] = [hashText('old'), hashText('bridge')];
    expect(hashNgram([one, two])).not.toBe(hashNgram([two, one]));
  });
});

describe('an index', () => {
  // 1,500 articles: one word in all of them, one in every third, one in a single one.
  const MANY = Array.from({ length: 1500 }, (_, at) =>
    document(
      `a${at}`,
      `Everywhere the ferry goes ${at % 3 === 0 ? 'thrice' : 'else'}${at === 700 ? ' once' : ''} on and on again.`,
    ),
  );

  it('gives back where each word is, how often, and in how long a text', async () => {
    const { reader } = await openIndex([
      document('a', 'The ferry and the ferry.', { title: 'Ferry' }),
      document('b', 'The bridge.'),
    ]);
    const [title, , , text] = (await reader.word('ferry')) ?? [];
    expect(title).toMatchObject({ documents: [0], counts: [1] });
    expect(text).toMatchObject({ documents: [0], counts: [2] });
    expect(text?.lengths[0]).toBeGreaterThan(4);
    expect(text?.lengths[0]).toBeLessThan(6);
    expect(await reader.word('tunnel')).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty'])('has no words of its own: %s', async (word) => {
    const { reader } = await openIndex([document('a', 'The ferry.')]);
    expect(await reader.word(word)).toBeUndefined();
  });

  it('finds a word as well in a file of its own as among others', async () => {
    const { reader, loaded } = await openIndex(MANY);
    expect((await reader.word('everywhere'))?.[3]?.documents).toHaveLength(1500);
    expect(loaded.some((path) => path.startsWith('common-words/'))).toBe(true);
    expect((await reader.word('thrice'))?.[3]?.documents).toHaveLength(500);
    expect((await reader.word('once'))?.[3]?.documents).toEqual([700]);
  });

  it('tells where words are adjacent, common or rare', async () => {
    const { reader } = await openIndex(MANY);
    expect(await reader.ngram(['everywhere', 'the'])).toHaveLength(1500);
    expect(await reader.ngram(['once', 'on'])).toEqual([700]);
    expect(await reader.ngram(['on', 'once'])).toEqual([]);
  });

  it('tells a sequence of three words that a document has often from two of two', async () => {
    const { engine, reader } = await openIndex([
      document('a', 'The red ferry sails, and the red ferry sails.'),
      document('b', 'A red ferry, a red ferry. The ferry sails, the ferry sails.'),
    ]);
    expect(await reader.ngram(['red', 'ferry', 'sail'])).toEqual([0]);
    expect((await engine.run({ ...EMPTY_QUERY, text: '"red ferry sails"' })).articles).toEqual([0]);
  });

  it('knows no n-gram across two paragraphs', async () => {
    const { reader } = await openIndex([
      document('a', '', {
        passages: [
          { at: '#p1', label: '¶1', text: 'The old', field: 'text' },
          { at: '#p2', label: '¶2', text: 'bridge', field: 'text' },
        ],
      }),
    ]);
    expect(await reader.ngram(['old', 'bridge'])).toEqual([]);
  });

  it('is the same for the same documents, byte for byte, and every file is loaded by JSON or text', () => {
    const [first, second] = [sampleFiles(MANY), sampleFiles(MANY)];
    expect([...second]).toEqual([...first]);
    for (const [path, content] of first)
      if (path.endsWith('.json')) expect(() => JSON.parse(content) as unknown).not.toThrow();
  });

  it('is made of what analysis gives, also after it was packed', () => {
    const kept = MANY.map((one) => unpackTokens(packTokens(analyse(one))));
    expect([...writeIndex(kept)]).toEqual([...writeIndex(MANY.map(analyse))]);
  });

  it('refuses kinds that are out of order, since documents are numbered by them', () => {
    const actor = document('actor', 'It owns the ferry.', { kind: 'actor' });
    expect(() => sampleFiles([actor, document('a', 'The ferry.')])).toThrow(
      /comes after those of another kind/,
    );
  });

  it('can be empty', async () => {
    const { engine } = await openIndex([]);
    expect((await engine.run({ ...EMPTY_QUERY, text: 'ferry' })).articles).toEqual([]);
  });

  it('says that it is not there', async () => {
    await expect(IndexReader.open(() => Promise.reject(new Error('404')))).rejects.toThrow('404');
  });
});
