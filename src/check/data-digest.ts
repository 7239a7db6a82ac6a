import type { Entry, ProseEntry } from '../content/entry.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import { canonicalJson } from '../export/canonical-json.ts';
import { sha256 } from '../originals/original-file.ts';

/**
 * SHA-256 of what an entry says, in hexadecimal digits: of its data in canonical JSON (RFC 8785), with the text below the frontmatter as
 * `body`. Comments, order of keys and style of the file play no part in it.
 */
export function dataDigest(entry: Entry<unknown>): string {
  const data = entry.yaml.data as object;
  if (!('prose' in entry)) return sha256(canonicalJson(data));
  const parts = splitFrontmatter((entry as ProseEntry<unknown>).text);
  const body = typeof parts === 'object' ? parts.body.replaceAll('\r\n', '\n').trim() : '';
  return sha256(canonicalJson({ ...data, body }));
}
