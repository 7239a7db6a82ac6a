import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** Parses an account by itself, so that its first line is line 1. */
export function parseBody(markdown: string): Root {
  return parser.parse(markdown);
}
