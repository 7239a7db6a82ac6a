import type { Heading, Paragraph } from 'mdast';

/** The id that a paragraph (`p7`) or a heading (`s2`) is rendered with, or `undefined` where it has none. */
export function blockId({ data }: Paragraph | Heading): string | undefined {
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}
