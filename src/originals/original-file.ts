import { createHash } from 'node:crypto';
import { parseDocument, stringify } from 'yaml';
import { originalFileSchema, type OriginalFile } from '../schema/original-file.ts';
import { readOriginalText, writeOriginalText, type OriginalBlock } from './original-text.ts';

/** An imported original, read from its file. */
export interface Original {
  head: OriginalFile;
  blocks: OriginalBlock[];
  /** Whether the text is the imported one: it has the SHA-256 in the file. */
  isIntact: boolean;
}

const FILE = /^---\n(?<head>[\s\S]*?\n)---\n\n?(?<text>[\s\S]*)$/;

/** SHA-256 in lower-case hexadecimal (FIPS 180-4); text is taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Writes `content/originals/<id>.md`: the fingerprint as frontmatter, then the text. The same input gives the same
 * file.
 */
export function writeOriginalFile(
  head: Omit<OriginalFile, 'paragraphs' | 'text'>,
  blocks: readonly OriginalBlock[],
): string {
  const text = writeOriginalText(blocks);
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const { article, source, words } = head;
  const frontmatter = { article, source, words, paragraphs, text: sha256(text) };
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${text}`;
}

/**
 * Reads `content/originals/<id>.md`; `undefined` for any other file: no frontmatter, YAML that does not parse or has
 * anchors, or keys that are not in the schema.
 */
export function readOriginalFile(content: string): Original | undefined {
  const { head = '', text = '' } = FILE.exec(content.replaceAll('\r\n', '\n'))?.groups ?? {};
  const document = parseDocument(head);
  if (document.errors.length > 0) return undefined;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
  const parsed = originalFileSchema.safeParse(data);
  if (!parsed.success) return undefined;
  return { head: parsed.data, blocks: readOriginalText(text), isIntact: sha256(text) === parsed.data.text };
}
