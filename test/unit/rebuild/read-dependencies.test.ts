import { expect, it } from 'vitest';
import { areUnchanged, readDependencies } from '../../../src/rebuild/read-dependencies.ts';

const revisionsIn = (revisions: Record<string, string>) => (dependency: string) =>
  revisions[dependency] ?? '';

it('dependencies are unchanged as long as each has the revision that it had', () => {
  const read = readDependencies(
    new Set(['actor:iran', 'body:strike']),
    revisionsIn({ 'actor:iran': 'a', 'body:strike': 'b' }),
  );
  expect(read.dependencies).toEqual(['actor:iran', 'body:strike']);
  const again = JSON.parse(JSON.stringify(read)) as typeof read;
  expect(areUnchanged(again, revisionsIn({ 'actor:iran': 'a', 'body:strike': 'b', other: 'c' }))).toBe(true);
  expect(areUnchanged(again, revisionsIn({ 'actor:iran': 'a', 'body:strike': 'c' }))).toBe(false);
  expect(areUnchanged(again, revisionsIn({ 'actor:iran': 'b', 'body:strike': 'a' }))).toBe(false);
  expect(areUnchanged(again, revisionsIn({ 'body:strike': 'b' }))).toBe(false);
});
