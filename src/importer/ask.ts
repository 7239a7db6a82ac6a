import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel } from '@clack/prompts';

/** Asks a yes-or-no question; `stopped` when the user presses Ctrl-C. */
export type Ask = (question: string) => Promise<boolean | 'stopped'>;

/** Asks questions on a terminal. */
export function askOn(input: Readable, output: Writable, signal: AbortSignal): Ask {
  return async (question) => {
    const answer = await confirm({ message: question, initialValue: false, input, output, signal });
    return isCancel(answer) ? 'stopped' : answer;
  };
}
