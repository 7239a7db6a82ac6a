import { describe, expect, it } from 'vitest';
import { codedItemsInWords, notesByParagraph } from '../../../src/compare/paragraph-notes.ts';
import { coding, COURIER } from './sample.ts';

describe('the notes on a paragraph', () => {
  it('are all that the coding has there, by the number of the paragraph', () => {
    const notes = notesByParagraph(COURIER.coding!);
    expect([...notes.keys()]).toEqual([1, 2, 3, 4]);
    expect(notes.get(3)).toMatchObject({
      toward: [],
      claims: [{ text: 'Nobody inspected them' }],
      figures: [],
      voices: [{ name: 'Ida Holm' }, { name: 'ida holm' }],
      names: [{ term: 'City Hall' }],
      events: [],
    });
  });

  it('are at each paragraph that supports them', () => {
    const notes = notesByParagraph(COURIER.coding!);
    const hasStance = [1, 2, 3, 4].map((number) => notes.get(number)?.toward.map(({ actor }) => actor));
    expect(hasStance).toEqual([['council'], ['council'], [], ['ministry']]);
  });

  it('are in the order of the paragraphs, and paragraphs with nothing are left out', () => {
    const names = [10, 2, 7].map((number) => ({ actor: 'council', term: 'them', at: [number] }));
    expect([...notesByParagraph(coding('one', { names })).keys()]).toEqual([2, 7, 10]);
    expect(notesByParagraph(coding('one')).size).toBe(0);
  });

  it('are counted, one and many', () => {
    const words = [1, 2, 3, 4].map((number) => {
      const notes = notesByParagraph(COURIER.coding!).get(number);
      return notes === undefined ? '' : codedItemsInWords(notes);
    });
    expect(words).toEqual(['4 coded items', '4 coded items', '4 coded items', '1 coded item']);
  });
});
