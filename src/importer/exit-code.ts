import type { Failure } from '@parallax/saved-article';

const CODES = { document: 1, input: 2, disk: 3, integrity: 4 } as const satisfies Record<
  Failure['kind'],
  number
>;

/** The exit code of a run that the user stopped, as in shells after SIGINT. */
export const STOPPED = 130;

/** The exit code for all failures of a run: the highest, 0 without any. */
export function exitCodeOf(failures: readonly Pick<Failure, 'kind'>[]): number {
  return failures.reduce((code, { kind }) => Math.max(code, CODES[kind]), 0);
}
