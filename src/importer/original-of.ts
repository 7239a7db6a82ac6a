import { basename } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import { writeOriginalFile } from '../originals/original-file.ts';
import { asLine } from './drafting/line.ts';
import type { Candidate } from './candidates.ts';
import { originalPath, type NewFile } from './write/layout.ts';

/** The original of an article as a file of the archive: the text that was read, with its fixity and source. */
export function originalOf(
  content: ContentFolder,
  id: string,
  { document, path, sha256, article }: Candidate,
): NewFile {
  const { source, kind, bytes, url, capturedAt } = document;
  const name = basename(path);
  const at = source.indexOf(name);
  const captured = capturedAt === undefined ? undefined : asLine(capturedAt, 40);
  const text = writeOriginalFile(
    {
      article: id,
      source: {
        file: asLine(at < 0 ? name : source.slice(at), 400) ?? 'unnamed',
        kind,
        sha256,
        bytes: bytes.byteLength,
        encoding: article.encoding,
        ...(url === undefined || asLine(url, 2000) !== url ? {} : { url }),
        ...(captured === undefined ? {} : { captured }),
      },
      words: article.words,
    },
    article.blocks,
  );
  return { path: originalPath(content, id), text };
}
