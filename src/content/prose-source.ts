import type { Root } from 'mdast';
import { parseMarkdownFile } from '../markdown/parse-account.ts';
import type { SplitFile } from './frontmatter.ts';
import { issueAt, type Issue } from './issue.ts';

/** The name for the Markdown of a file in messages: an article has an account, a dossier an introduction. */
export type ProseName = 'account' | 'introduction';

/** The Markdown of a file as a tree with positions in the file. */
export interface ProseSource {
  /** `undefined` if it was not parsed; an issue says why. */
  tree: Root | undefined;
  /** The first line after the frontmatter. */
  line: number;
  issues: Issue[];
}

// Limits that no real account approaches, chosen so that a hostile one costs seconds, not hours: the time for parsing
// nested containers and crowded marks grows with the square or the cube of their number.
const MAX_NESTING = 20;
const MAX_MARKERS = 5000;
const MAX_BLOCK_LENGTH = 20_000;
const MAX_MARKS: readonly { marks: string; pattern: RegExp; most: number }[] = [
  { marks: '* and _', pattern: /[*_]/g, most: 300 },
  { marks: '[', pattern: /\[/g, most: 200 },
  { marks: '<', pattern: /</g, most: 100 },
  { marks: '`', pattern: /`/g, most: 300 },
];

/**
 * Parses the Markdown in a file from the file's whole text (including frontmatter, so that positions are those of the
 * file). Markdown with excessive nesting or excessively many marks is not parsed, and the first such place is reported.
 */
export function readProse(
  text: string,
  { body, bodyLine: line }: Pick<SplitFile, 'body' | 'bodyLine'>,
  file: string,
  name: ProseName,
): ProseSource {
  const excess = findExcess(body, name);
  if (excess === undefined) return { tree: parseMarkdownFile(text), line, issues: [] };
  const location = { line: line + excess.line, column: 1 };
  return { tree: undefined, line, issues: [issueAt(`${name}-too-complex`, file, location, excess.message)] };
}

interface Excess {
  /** The number of lines before it in the body. */
  line: number;
  message: string;
}

function findExcess(body: string, name: ProseName): Excess | undefined {
  let block: string[] = [];
  let markers = 0;
  for (const [index, line] of [...body.split('\n'), ''].entries()) {
    const start = readLineStart(line);
    markers += start.markers;
    if (start.markers + start.indent / 2 > MAX_NESTING) {
      return {
        line: index,
        message: `The ${name} nests quotations or lists more than ${MAX_NESTING} levels deep here.`,
      };
    }
    if (markers > MAX_MARKERS) {
      return {
        line: index,
        message: `The ${name} has more than ${MAX_MARKERS} markers of lists and quotations.`,
      };
    }
    if (!/^[\s>]*$/.test(line)) {
      block.push(line);
      continue;
    }
    const message = excessOf(block.join('\n'));
    if (message !== undefined) return { line: index - block.length, message };
    block = [];
  }
  return undefined;
}

// The levels that the start of a line may open: one for each marker of a quotation or list, and one for every two
// spaces.
function readLineStart(line: string): { markers: number; indent: number } {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/.exec(line)?.[0] ?? '';
  return {
    markers: start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0,
    indent: /^[ \t]*/.exec(line)?.[0].length ?? 0,
  };
}

function excessOf(block: string): string | undefined {
  if (block.length > MAX_BLOCK_LENGTH) {
    return `The paragraph that starts here has more than ${MAX_BLOCK_LENGTH.toLocaleString('en')} characters.`;
  }
  for (const { marks, pattern, most } of MAX_MARKS) {
    const count = block.match(pattern)?.length ?? 0;
    if (count > most) return `The paragraph that starts here has ${count} signs ${marks}, more than ${most}.`;
  }
  return undefined;
}
