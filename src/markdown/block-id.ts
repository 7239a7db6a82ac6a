import type { Heading, Paragraph } from 'mdast';

/** The id with which a paragraph (`p7`) or a heading (`s2`) is rendered, or `undefined` if it has none. */
export function blockId({ data }: Paragraph | Heading): string | undefined {
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}
