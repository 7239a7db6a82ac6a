import type { Nodes, Paragraph, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Account, AccountParagraph, Mention, Sentence } from '../schema/account.ts';
import { parseMentionUrl } from './mention-url.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** Parses an account (a whole file with frontmatter, or its body) to mdast, with positions. Never throws. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

/**
 * Reads an account from its Markdown tree: paragraphs in their order, each cut into sentences (by Unicode's rules,
 * UAX 29) with the records they mention. Paragraph numbers are those that `remarkParagraphs` gives.
 */
export function readAccount(tree: Root): Account {
  const paragraphs: AccountParagraph[] = [];
  visit(tree, 'paragraph', (node) => {
    const { text, mentions } = flatten(node);
    paragraphs.push({ number: paragraphs.length + 1, text, sentences: cutSentences(text, mentions) });
  });
  return { paragraphs };
}

function flatten(paragraph: Paragraph): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'break') text += ' ';
    if ('value' in node && node.type !== 'html') text += node.value.replaceAll('\n', ' ');
    if (!('children' in node)) return;
    const start = text.length;
    node.children.forEach(walk);
    const target = node.type === 'link' ? parseMentionUrl(node.url) : undefined;
    if (target !== undefined) mentions.push({ ...target, text: text.slice(start), start });
  };
  walk(paragraph);
  return { text, mentions };
}

function cutSentences(text: string, mentions: Mention[]): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    text: segment.trimEnd(),
    mentions: mentions
      .filter(({ start }) => start >= index && start < index + segment.length)
      .map((mention) => ({ ...mention, start: mention.start - index })),
  }));
}
