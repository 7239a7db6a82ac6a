import type { Coding } from '../../schema/coding.ts';

/** What a coding is called in tables: its article, coder and codebook, with dots between them; unique in an archive. */
export function codingKey({
  article,
  coder,
  codebook,
}: Pick<Coding, 'article' | 'coder' | 'codebook'>): string {
  return `${article}.${coder}.${codebook.id}`;
}
