import { describe, expect, it } from 'vitest';
import { CellList } from '../../../src/rebuild/cell-list.ts';

const BEFORE: [string, string][] = [
  ['site', 'a'],
  ['head:closed', 'b'],
  ['head:profits', 'c'],
];
/** The list of a run in which some cells have other states than before. */
const listWith = (changes: Record<string, string>) => {
  const states = new Map([...BEFORE, ...Object.entries(changes)]);
  return new CellList(BEFORE, (cell) => states.get(cell) ?? '');
};

describe('a list of cells', () => {
  it('tells whether any of some cells has another state', () => {
    const cells = listWith({ 'head:closed': 'x' });
    expect([[], [0], [2, 0], [0, 1], [1]].map((places) => cells.areSame(places))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes no cell for the same that it did not have before', () => {
    expect(listWith({}).areSame([3])).toBe(false);
  });

  it('has the cells that were kept or added, each once, with their states', () => {
    const cells = listWith({ 'head:closed': 'x', pier: 'p' });
    expect(cells.keep([2, 0])).toEqual([0, 1]);
    expect(cells.add(['pier', 'site', 'head:closed'])).toEqual([2, 1, 3]);
    expect(cells.keep([0])).toEqual([1]);
    expect(cells.list).toEqual([
      ['head:profits', 'c'],
      ['site', 'a'],
      ['pier', 'p'],
      ['head:closed', 'x'],
    ]);
  });

  it('asks for the state of a cell once', () => {
    const asked: string[] = [];
    const cells = new CellList(BEFORE, (cell) => {
      asked.push(cell);
      return 'a';
    });
    cells.areSame([0]);
    cells.areSame([0, 0]);
    expect(asked).toEqual(['site']);
  });
});
