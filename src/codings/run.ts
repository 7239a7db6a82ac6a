import type { CommandOutput } from '../command/command.ts';
import type { Disk } from '../command/disk.ts';
import type { Caller } from '../content/caller.ts';

/** What a command on codings runs with: outputs, the caller's folder, and the disk, which tests replace. */
export interface CodingsRun {
  io: CommandOutput & Caller;
  disk: Disk;
}
