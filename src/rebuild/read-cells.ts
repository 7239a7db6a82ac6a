import { hash } from 'node:crypto';

/** The cells that were read for something, and a digest of their states then. */
export interface ReadCells {
  cells: string[];
  state: string;
}

/** Notes cells with the states that they have now; `stateOf` gives that of each. */
export function readCells(cells: Iterable<string>, stateOf: (cell: string) => string): ReadCells {
  const all = [...cells];
  return { cells: all, state: digestOf(all, stateOf) };
}

/** Whether cells have the states that were noted, so that what was made of them would be the same. */
export function areUnchanged({ cells, state }: ReadCells, stateOf: (cell: string) => string): boolean {
  return state === digestOf(cells, stateOf);
}

function digestOf(cells: readonly string[], stateOf: (cell: string) => string): string {
  return hash('sha1', cells.map(stateOf).join('\n'), 'base64url');
}
