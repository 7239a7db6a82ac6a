import { expect, it } from 'vitest';
import { areUnchanged, readCells } from '../../../src/rebuild/read-cells.ts';

const stateIn = (states: Record<string, string>) => (cell: string) => states[cell] ?? '';

it('cells are unchanged as long as each has the state that it had', () => {
  const read = readCells(
    new Set(['actor:iran', 'body:strike']),
    stateIn({ 'actor:iran': 'a', 'body:strike': 'b' }),
  );
  expect(read.cells).toEqual(['actor:iran', 'body:strike']);
  const again = JSON.parse(JSON.stringify(read)) as typeof read;
  expect(areUnchanged(again, stateIn({ 'actor:iran': 'a', 'body:strike': 'b', other: 'c' }))).toBe(true);
  expect(areUnchanged(again, stateIn({ 'actor:iran': 'a', 'body:strike': 'c' }))).toBe(false);
  expect(areUnchanged(again, stateIn({ 'actor:iran': 'b', 'body:strike': 'a' }))).toBe(false);
  expect(areUnchanged(again, stateIn({ 'body:strike': 'b' }))).toBe(false);
});
