import type { Root } from 'mdast';
import { parseMarkdownFile } from '../markdown/parse-account.ts';
import { issueAt, type Issue } from './issue.ts';

/** The account of an article as a tree with positions in the file. */
export interface AccountSource {
  /** `undefined` when the account was not parsed; an issue says why. */
  tree: Root | undefined;
  /** The first line after the frontmatter. */
  line: number;
  issues: Issue[];
}

// Bounds that no account comes near, chosen so that a hostile one costs seconds, not hours: parsing nested containers
// and crowded marks takes time that grows with the square or the cube of their number.
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
 * Parses the account of an article's whole text (with frontmatter, so that positions are those of the file). Markdown
 * that nests or crowds its marks beyond all prose is not parsed, and the first such place is an issue.
 */
export function readAccountSource(text: string, body: string, line: number, file: string): AccountSource {
  const excess = findExcess(body);
  if (excess === undefined) return { tree: parseMarkdownFile(text), line, issues: [] };
  const position = { line: line + excess.line, column: 1 };
  return { tree: undefined, line, issues: [issueAt('account-too-complex', file, position, excess.message)] };
}

interface Excess {
  /** Lines before it in the body. */
  line: number;
  message: string;
}

function findExcess(body: string): Excess | undefined {
  let block: string[] = [];
  let markers = 0;
  for (const [index, line] of [...body.split('\n'), ''].entries()) {
    const start = readLineStart(line);
    markers += start.markers;
    if (start.markers + start.indent / 2 > MAX_NESTING) {
      return {
        line: index,
        message: `The account nests quotations or lists more than ${MAX_NESTING} levels deep here.`,
      };
    }
    if (markers > MAX_MARKERS) {
      return {
        line: index,
        message: `The account has more than ${MAX_MARKERS} markers of lists and quotations.`,
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

// What the start of a line may open: a level for each marker of a quotation or list, and one for every two blanks.
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
