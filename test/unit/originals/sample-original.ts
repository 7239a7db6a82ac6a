import { sha256, writeOriginalFile } from '../../../src/originals/original-file.ts';
import type { OriginalBlock } from '../../../src/originals/original-text.ts';

/** The SHA-256 that sample originals state for their document. */
export const SAMPLE_SHA256 = sha256('A document that was saved.');

/** The file of an original; texts that start with `# ` are headings. */
export function originalText(article: string, texts: readonly string[], document = SAMPLE_SHA256): string {
  const source = {
    file: `${article}.txt`,
    kind: 'text',
    sha256: document,
    bytes: 26,
    encoding: 'utf-8',
  } as const;
  return writeOriginalFile({ article, source, words: 5 }, blocksOf(texts));
}

/** Texts as blocks; those that start with `# ` are headings. */
export function blocksOf(texts: readonly string[]): OriginalBlock[] {
  return texts.map((text) =>
    text.startsWith('# ') ? { kind: 'heading', text: text.slice(2) } : { kind: 'paragraph', text },
  );
}
