import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { absolutePath } from '../content/content-folder.ts';
import { RELEASE_SUMS } from '../content/content-layout.ts';
import { entriesOf, type Content } from '../content/load-content.ts';
import type { Article } from '../schema/article.ts';
import type { Coding } from '../schema/coding.ts';
import { compareText } from '../schema/compare-text.ts';
import type { RecordedCorrection } from '../schema/correction.ts';
import type { Id } from '../schema/id.ts';
import type { PublishedFile } from './archive.ts';

/**
 * The files of an archive's folder that are published: all but drafts, their codings, and originals, ordered by path. `shown` are the
 * articles that have pages.
 */
export function publishedFiles(content: Content, shown: ReadonlySet<Id>): PublishedFile[] {
  const { folder, releaseSums } = content;
  const released = [
    ...content.releases,
    ...(releaseSums === undefined ? [] : [{ ...releaseSums, version: RELEASE_SUMS }]),
  ];
  const releases = released.map(({ version, file, text }): PublishedFile => ({
    path: posix.relative(folder.name, file),
    kind: 'release',
    id: version,
    digest: hash('sha1', text, 'base64url'),
    read: () => Buffer.from(text, 'utf8'),
  }));
  const entries = entriesOf(content)
    .filter(({ kind, data }) => {
      if (kind === 'article') return (data as Article | undefined)?.draft !== true;
      if (kind === 'correction') {
        const { article, entry } = (data ?? {}) as Partial<RecordedCorrection>;
        return entry !== undefined || shown.has(article ?? '');
      }
      if (kind !== 'coding') return true;
      const coding = data as Coding | undefined;
      return coding?.draft !== true && shown.has(coding?.article ?? '');
    })
    .map(({ file, kind, id, digest }): PublishedFile => ({
      path: posix.relative(folder.name, file),
      kind,
      id,
      digest,
      read: () => withoutMark(readFileSync(absolutePath(folder, file))),
    }));
  return [...entries, ...releases].sort((one, other) => compareText(one.path, other.path));
}

/** The bytes of a text without a byte order mark, as all else reads it. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
