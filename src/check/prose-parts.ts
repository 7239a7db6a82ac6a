import type { Heading, Link, Nodes, Paragraph, Root, Text } from 'mdast';
import { FILE_START, type FileLocation } from '../content/issue.ts';

/** The parts of an account or introduction that are checked, each in text order. */
export interface ProseParts {
  /** Including those in lists and quotations. */
  paragraphs: readonly Paragraph[];
  headings: readonly Heading[];
  links: readonly Link[];
  texts: readonly Text[];
  /** All other nodes. */
  others: readonly Nodes[];
}

interface Collected {
  paragraphs: Paragraph[];
  headings: Heading[];
  links: Link[];
  texts: Text[];
  others: Nodes[];
}

const NONE: ProseParts = { paragraphs: [], headings: [], links: [], texts: [], others: [] };

const partsOfTree = new WeakMap<Root, ProseParts>();

/** The parts of an account or introduction, collected in one pass for all checks. Empty if it could not be parsed. */
export function proseParts(tree: Root | undefined): ProseParts {
  if (tree === undefined) return NONE;
  const known = partsOfTree.get(tree);
  if (known !== undefined) return known;
  const parts: Collected = { paragraphs: [], headings: [], links: [], texts: [], others: [] };
  collect(tree, parts);
  partsOfTree.set(tree, parts);
  return parts;
}

/** Where a node of Markdown starts in its file. */
export function startOfNode(node: { position?: { start: FileLocation } | undefined }): FileLocation {
  return node.position?.start ?? FILE_START;
}

// The Markdown reader limits nesting.
function collect(node: Nodes, parts: Collected): void {
  if (node.type === 'text') parts.texts.push(node);
  else if (node.type === 'paragraph') parts.paragraphs.push(node);
  else if (node.type === 'link') parts.links.push(node);
  else if (node.type === 'heading') parts.headings.push(node);
  else parts.others.push(node);
  if ('children' in node) for (const child of node.children) collect(child, parts);
}
