import type { Heading, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article } from '../../schema/article.ts';
import { namesOfCoding } from '../coding-entry.ts';
import { issueAt, type Issue, type Position } from '../../content/issue.ts';
import type { Content, Entry, ProseEntry } from '../../content/load-content.ts';
import { originalParagraphs } from '../original-entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import { holdsWords, indexRows, sharedRuns, type SharedRun } from '../common-words.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** The keys of articles and codings that are written in our own words. */
const OWN_WORDS: readonly YamlPath[] = [
  ['summary'],
  ['stance', 'because'],
  ['date', 'evidence'],
  ['toward', '*', 'because'],
  ['claims', '*', 'text'],
  ['figures', '*', 'note'],
  ['events', '*', 'what'],
  ['events', '*', 'label'],
];

/**
 * Every account, and what else is written in our own words, beside its original: that they share no more than eight
 * words in a row. A title is not counted: it stays as it was published.
 */
export function checkOwnWords(content: Content): Issue[] {
  return [...content.articles.values()].flatMap((article) => {
    const paragraphs = originalParagraphs(content, article);
    if (paragraphs === undefined) return [];
    const rows = indexRows(paragraphs);
    const title = article.record?.title ?? '';
    const codings = [...content.codings.values()].filter(
      (coding) => namesOfCoding(coding).article === article.id,
    );
    return [
      ...[article, ...codings].flatMap((entry) => sharedInKeys(entry, title, rows)),
      ...sharedInAccount(article, title, rows),
    ];
  });
}

type Rows = ReturnType<typeof indexRows>;

function sharedInKeys({ file, yaml }: Entry<unknown>, title: string, rows: Rows): Issue[] {
  return OWN_WORDS.flatMap((path) => valuesAt(yaml.data, path)).flatMap(({ path, value }) =>
    typeof value === 'string'
      ? runsBesideTitle(value, title, rows).map((run) => sharedIssue(file, yaml.positionOf(path), value, run))
      : [],
  );
}

function sharedInAccount({ file, text, prose }: ProseEntry<Article>, title: string, rows: Rows): Issue[] {
  const issues: Issue[] = [];
  if (prose?.tree === undefined) return issues;
  visit(prose.tree, (node) => {
    // A mark such as [sic] has its words in the title of a link.
    if (node.type === 'link' && typeof node.title === 'string') {
      const { title: words, position } = node;
      for (const run of runsBesideTitle(words, title, rows))
        issues.push(sharedIssue(file, positionIn(text, position?.start.offset ?? 0), words, run));
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const { value, offsets } = flatten(node);
    for (const run of runsBesideTitle(value, title, rows)) {
      const position = positionIn(text, offsets[run.start] ?? node.position?.start.offset ?? 0);
      issues.push(sharedIssue(file, position, value, run));
    }
  });
  return issues;
}

function runsBesideTitle(text: string, title: string, rows: Rows): SharedRun[] {
  return sharedRuns(text, rows).filter(({ start, end }) => !holdsWords(title, text.slice(start, end)));
}

function sharedIssue(file: string, position: Position, text: string, run: SharedRun): Issue {
  const words = text.slice(run.start, run.end).replace(/\s+/g, ' ');
  const message = `${run.words} words in a row are those of the original, ¶${run.paragraph}: ${quote(words)}.`;
  return issueAt('common-words', file, position, message);
}

/** The text of a paragraph or a heading, and for each of its characters where it stands in the file. */
function flatten(paragraph: Paragraph | Heading): { value: string; offsets: number[] } {
  let value = '';
  const offsets: number[] = [];
  visit(paragraph, (node) => {
    if (node.type === 'break') value += ' ';
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'break') offsets.push(start);
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    // Escapes and indented lines are longer in the file than in the text: then the start is near enough.
    const isSame = (node.position?.end.offset ?? 0) - start === node.value.length;
    for (let index = 0; index < node.value.length; index += 1) offsets.push(isSame ? start + index : start);
    value += node.value;
  });
  return { value, offsets };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
