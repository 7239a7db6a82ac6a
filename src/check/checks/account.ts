import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { startOfNode } from '../account-links.ts';
import { issueAt, type Issue } from '../issue.ts';
import type { ArticleEntry, Content } from '../load-content.ts';
import { countOf, quote } from '../printable.ts';
import { valuesAt } from '../reference-fields.ts';

/** Every account: that it is made of what an account may hold, and of as many paragraphs as its original. */
export function checkAccounts(content: Content): Issue[] {
  return [...content.articles.values()].flatMap((article) => {
    const tree = article.account?.tree;
    return tree === undefined ? [] : [...checkNodes(tree, article.file), ...checkParagraphs(tree, article)];
  });
}

function checkNodes(tree: Root, file: string): Issue[] {
  const issues: Issue[] = [];
  visit(tree, (node) => {
    const issue = checkNode(node, file);
    if (issue !== undefined) issues.push(issue);
  });
  return issues;
}

function checkNode(node: Nodes, file: string): Issue | undefined {
  const position = startOfNode(node);
  switch (node.type) {
    case 'html':
      return issueAt('raw-html', file, position, `Here is raw HTML: ${quote(node.value)}.`);
    case 'image':
    case 'imageReference':
      return issueAt('image', file, position, 'Here is an image.');
    case 'code':
      return issueAt('code-block', file, position, `Here is a code block: ${quote(node.value)}.`);
    case 'definition':
      return issueAt(
        'link-definition',
        file,
        position,
        `Here the address of the link [${node.label ?? node.identifier}] stands by itself.`,
      );
    case 'heading':
      return node.depth === 1
        ? issueAt('heading-depth', file, position, 'Here is a heading of the first level (#).')
        : undefined;
    default:
      return undefined;
  }
}

function checkParagraphs(tree: Root, { file, yaml, account }: ArticleEntry): Issue[] {
  let count = 0;
  visit(tree, 'paragraph', () => {
    count += 1;
  });
  if (count === 0) {
    return [
      issueAt(
        'empty-account',
        file,
        { line: account?.line ?? 1, column: 1 },
        'The account has no paragraph.',
      ),
    ];
  }
  const path = ['original', 'paragraphs'];
  const [found] = valuesAt(yaml.data, path);
  if (typeof found?.value !== 'number' || found.value === count) return [];
  const message = `The account has ${countOf(count, 'paragraph')}, the original ${found.value}.`;
  return [issueAt('paragraphs-differ', file, yaml.positionOf(path), message)];
}
