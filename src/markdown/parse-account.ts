import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type {
  Account,
  AccountHeading,
  AccountParagraph,
  Mention,
  AccountSentence,
} from '../schema/account.ts';
import { parseMentionUrl } from './mention-url.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const fileParser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/**
 * Parses an article's whole file, including frontmatter, to mdast, so that positions are those of the file. Never
 * throws.
 */
export function parseMarkdownFile(markdown: string): Root {
  return fileParser.parse(markdown);
}

/**
 * Reads an account from its Markdown tree: paragraphs in order, each split into sentences (by Unicode's rules, UAX 29)
 * with the records they mention, once somebody asks for them: that takes longer than all else. Paragraph numbers are those from `remarkParagraphs`, heading ids those from
 * `remarkHeadings`.
 */
export function readAccount(tree: Root): Account {
  const paragraphs: AccountParagraph[] = [];
  const headings: AccountHeading[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph') {
      paragraphs.push(paragraphOf(paragraphs.length + 1, node));
    } else if (node.type === 'heading') {
      const id = `s${headings.length + 1}`;
      headings.push({ id, text: flatten(node).text, before: paragraphs.length + 1 });
    } else return CONTINUE;
    // Neither can contain another.
    return SKIP;
  });
  return { paragraphs, headings };
}

function paragraphOf(number: number, node: Paragraph): AccountParagraph {
  const { text, mentions } = flatten(node);
  let sentences: AccountSentence[] | undefined;
  return {
    number,
    text,
    get sentences() {
      return (sentences ??= cutSentences(text, mentions));
    },
  };
}

function flatten(block: Paragraph | Heading): { text: string; mentions: Mention[] } {
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
  walk(block);
  return { text, mentions };
}

function cutSentences(text: string, mentions: Mention[]): AccountSentence[] {
  const isInsideMention = (cut: number) =>
    mentions.some(({ start, text: mention }) => start < cut && cut < start + mention.length);
  // "Dr. Lindqvist" does not end a sentence, although the Unicode rules split after a full stop before a capital.
  const starts = [...segmenter.segment(text)]
    .map(({ index }) => index)
    .filter((index) => !isInsideMention(index));
  return starts.map((start, position) => {
    const end = starts[position + 1] ?? text.length;
    return {
      text: text.slice(start, end).trimEnd(),
      mentions: mentions
        .filter((mention) => mention.start >= start && mention.start < end)
        .map((mention) => ({ ...mention, start: mention.start - start })),
    };
  });
}
