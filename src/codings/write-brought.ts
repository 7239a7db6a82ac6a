import { countWithNoun } from '../content/printable.ts';
import type { BroughtFile } from './bring-back.ts';
import type { CodedArchive } from './coded-archive.ts';
import type { CodingsRun } from './run.ts';
import { writeArchiveFiles } from './write-files.ts';

/** Writes the codings that came back, all or none. Returns the exit code: 0, 3 the disk, 4 one would be overwritten. */
export async function writeBrought(
  held: CodedArchive,
  files: readonly BroughtFile[],
  { replace, dryRun }: { replace?: true; dryRun?: true },
  { io: { stderr }, disk }: CodingsRun,
): Promise<number> {
  const written = files.flatMap((file) =>
    file.state === 'new' || file.state === 'changed'
      ? [{ state: file.state, path: file.path, text: file.text }]
      : [],
  );
  const there = written.filter(({ state }) => state === 'changed');
  if (replace !== true && there.length > 0) {
    for (const { path } of there)
      stderr.write(
        `${path}: It is there and says something else: with --replace, it is changed where it differs.\n`,
      );
    return 4;
  }
  if (dryRun === true || written.length === 0) return 0;
  const failure = await writeArchiveFiles(disk, held.content.folder, written);
  if (failure === undefined) return 0;
  stderr.write(`${failure}\n`);
  return 3;
}

/** What was written, a line a file. */
export function printBrought(files: readonly BroughtFile[], isDryRun: boolean): string {
  return files
    .flatMap((file) => {
      if (file.state === 'rejected') return [];
      const { added, changed, removed } = file.counts;
      if (file.state === 'unchanged') return [`unchanged: ${file.path}\n`];
      const counts = `${countWithNoun(added, 'item')} added, ${String(changed)} changed, ${String(removed)} removed`;
      return [`${isDryRun ? 'would write' : 'wrote'}: ${file.path} (${counts})\n`];
    })
    .join('');
}
