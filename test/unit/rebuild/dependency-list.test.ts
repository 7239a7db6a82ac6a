import { describe, expect, it } from 'vitest';
import { DependencyList } from '../../../src/rebuild/dependency-list.ts';

const BEFORE: [string, string][] = [
  ['site', 'a'],
  ['head:closed', 'b'],
  ['head:profits', 'c'],
];
/** The list of a run in which some dependencies have different revisions than before. */
const listWith = (changes: Record<string, string>) => {
  const revisions = new Map([...BEFORE, ...Object.entries(changes)]);
  return new DependencyList(BEFORE, (dependency) => revisions.get(dependency) ?? '');
};

describe('a list of dependencies', () => {
  it('tells whether any of some dependencies has another revision', () => {
    const dependencies = listWith({ 'head:closed': 'x' });
    expect([[], [0], [2, 0], [0, 1], [1]].map((places) => dependencies.areSame(places))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes no dependency for the same that it did not have before', () => {
    expect(listWith({}).areSame([3])).toBe(false);
  });

  it('has the dependencies that were kept or added, each once, with their revisions', () => {
    const dependencies = listWith({ 'head:closed': 'x', pier: 'p' });
    expect(dependencies.keep([2, 0])).toEqual([0, 1]);
    expect(dependencies.add(['pier', 'site', 'head:closed'])).toEqual([2, 1, 3]);
    expect(dependencies.keep([0])).toEqual([1]);
    expect(dependencies.list).toEqual([
      ['head:profits', 'c'],
      ['site', 'a'],
      ['pier', 'p'],
      ['head:closed', 'x'],
    ]);
  });

  it('asks for the revision of a dependency once', () => {
    const asked: string[] = [];
    const dependencies = new DependencyList(BEFORE, (dependency) => {
      asked.push(dependency);
      return 'a';
    });
    dependencies.areSame([0]);
    dependencies.areSame([0, 0]);
    expect(asked).toEqual(['site']);
  });
});
