import { escapeControls } from '@parallax/saved-article/printable';
import type { CommandOutput } from '../command/command.ts';
import type { Disk } from '../command/disk.ts';
import type { Caller } from '../content/caller.ts';

/** What a command on codings runs with: outputs, the caller's folder, and the disk, which tests replace. */
export interface CodingsRun {
  io: CommandOutput & Caller;
  disk: Disk;
}

/** What ends a command that cannot do what it was asked for: it says why, and gives the exit code back. */
export type Refuse = (message: string, code: number) => number;

/** Says on `stderr` why a command ends. */
export function refusalsOn({ stderr }: CommandOutput): Refuse {
  return (message, code) => {
    stderr.write(`${escapeControls(message)}\n`);
    return code;
  };
}
