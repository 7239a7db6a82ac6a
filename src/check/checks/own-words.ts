import type { Heading, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { namesOfCoding } from '../coding-entry.ts';
import { issueAt, type Issue, type FileLocation } from '../../content/issue.ts';
import type { Entry, ProseEntry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { proseParts } from '../prose-parts.ts';
import { valuesAt } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';
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
 * An article or a coding compared with the original: its account, and other text in our own words, shares no more than
 * eight words in a row with it, in scripts without spaces as many characters as eight words have. Titles are exempt: they
 * stay as published.
 */
export function checkOwnWords(entry: Entry<unknown> | ProseEntry<unknown>, archive: Surroundings): Issue[] {
  const article = entry.kind === 'coding' ? namesOfCoding(entry).article : entry.id;
  const paragraphs = archive.paragraphs(article);
  if (paragraphs === undefined) return [];
  const rows = rowsOf(paragraphs);
  const title = archive.title(article);
  return [
    ...sharedInKeys(entry, title, rows),
    ...('prose' in entry ? sharedInAccount(entry, title, rows) : []),
  ];
}

type Rows = ReturnType<typeof indexRows>;

const rowsKnown = new WeakMap<readonly string[], Rows>();

// An article and its codings are compared with the same original.
function rowsOf(paragraphs: readonly string[]): Rows {
  const rows = rowsKnown.get(paragraphs) ?? indexRows(paragraphs);
  rowsKnown.set(paragraphs, rows);
  return rows;
}

function sharedInKeys({ file, yaml }: Entry<unknown>, title: string, rows: Rows): Issue[] {
  return OWN_WORDS.flatMap((path) => valuesAt(yaml.data, path)).flatMap(({ path, value }) =>
    typeof value === 'string'
      ? runsBesideTitle(value, title, rows).map((run) => sharedIssue(file, yaml.locationOf(path), value, run))
      : [],
  );
}

function sharedInAccount({ file, text, prose }: ProseEntry<unknown>, title: string, rows: Rows): Issue[] {
  const { links, paragraphs, headings } = proseParts(prose?.tree);
  // The text of a mark such as [sic] is in the title of a link.
  const inTitles = links.flatMap(({ title: words, position }) =>
    runsBesideTitle(words ?? '', title, rows).map((run) =>
      sharedIssue(file, locationIn(text, position?.start.offset ?? 0), words ?? '', run),
    ),
  );
  const inBlocks = [...paragraphs, ...headings].flatMap((node) => {
    const { value, offsets } = flatten(node);
    return runsBesideTitle(value, title, rows).map((run) => {
      const location = locationIn(text, offsets[run.start] ?? node.position?.start.offset ?? 0);
      return sharedIssue(file, location, value, run);
    });
  });
  return [...inTitles, ...inBlocks];
}

function runsBesideTitle(text: string, title: string, rows: Rows): SharedRun[] {
  return sharedRuns(text, rows).filter(({ start, end }) => !holdsWords(title, text.slice(start, end)));
}

function sharedIssue(file: string, location: FileLocation, text: string, run: SharedRun): Issue {
  const words = text.slice(run.start, run.end).replace(/\s+/g, ' ');
  const message = `${run.length} ${run.unit} in a row are those of the original, ¶${run.paragraph}: ${quote(words)}.`;
  return issueAt('common-words', file, location, message);
}

/** The text of a paragraph or a heading, and the position in the file of each character. */
function flatten(paragraph: Paragraph | Heading): { value: string; offsets: number[] } {
  let value = '';
  const offsets: number[] = [];
  visit(paragraph, (node) => {
    if (node.type === 'break') value += ' ';
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'break') offsets.push(start);
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    // Escapes and indented lines are longer in the file than in the text; the start is then close enough.
    const isSame = (node.position?.end.offset ?? 0) - start === node.value.length;
    for (let index = 0; index < node.value.length; index += 1) offsets.push(isSame ? start + index : start);
    value += node.value;
  });
  return { value, offsets };
}

function locationIn(text: string, offset: number): FileLocation {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
