import { expect, test } from 'vitest';
import { descendants, readProcess } from '../../../bench/process-tree.ts';

test('a process is read from its line, whatever its name holds', () => {
  const line = `42 (a (b) c) S 7 ${'0 '.repeat(19)}250 0 0`;
  expect(readProcess(line)).toEqual({ id: 42, parent: 7, memory: 250 * 4096 });
});

test('the memory of a command is that of itself and of all that it started, and of nothing else', () => {
  const [own, child, grandchild, stranger] = [
    { id: 10, parent: 1, memory: 5 },
    { id: 11, parent: 10, memory: 6 },
    { id: 12, parent: 11, memory: 7 },
    { id: 20, parent: 1, memory: 8 },
  ];
  expect(descendants([own, child, grandchild, stranger], 10)).toEqual([own, child, grandchild]);
});
