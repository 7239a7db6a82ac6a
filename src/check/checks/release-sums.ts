import { RELEASE_SUMS } from '../../content/content-layout.ts';
import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import type { ReleaseFile, ReleaseSums } from '../../content/read-releases.ts';
import { sha256 } from '../../originals/original-file.ts';

/** A line as `sha256sum` writes it: a digest, a blank, a blank or an asterisk, the name of a file. */
const SUM = /^([0-9a-f]{64}) [ *](.+)$/;

/** Releases that are not as they were made, or are gone, by the list of their digests beside them. */
export function changedReleases(files: readonly ReleaseFile[], sums: ReleaseSums | undefined): Issue[] {
  const [first] = files;
  if (sums === undefined) {
    if (first === undefined) return [];
    const message = `${RELEASE_SUMS} is gone, which has the digests of the releases.`;
    return [issueAt('bad-release', first.file, FILE_START, message)];
  }
  const lines = sums.text.split(/\r?\n/).map((line, index) => ({ sum: SUM.exec(line), line: index + 1 }));
  const listed = new Map(
    lines.flatMap(({ sum, line }) => (sum === null ? [] : [[sum[2], { digest: sum[1], line }]])),
  );
  const names = new Set(files.map(({ version }) => `${version}.json`));
  const gone = [...listed].flatMap(([name = '', { line }]) => {
    if (names.has(name)) return [];
    return [issueAt('bad-release', sums.file, { line, column: 1 }, `The release ${name} is gone.`)];
  });
  const changed = files.flatMap(({ version, file, text }) => {
    const made = listed.get(`${version}.json`)?.digest;
    if (made === sha256(text)) return [];
    const message =
      made === undefined
        ? `This release is not in ${RELEASE_SUMS}.`
        : `This release has changed since it was made: its SHA-256 is not that in ${RELEASE_SUMS}.`;
    return [issueAt('bad-release', file, FILE_START, message)];
  });
  return [...gone, ...changed];
}

/** The list of the digests of releases with a further one. */
export function withSum(sums: ReleaseSums | undefined, name: string, text: string): string {
  const before = sums?.text ?? '';
  return `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${sha256(text)}  ${name}\n`;
}
