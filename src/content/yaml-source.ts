import {
  Composer,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type Node,
  type YAMLError,
} from 'yaml';
import { FILE_START, issueAt, type Issue, type FileLocation } from './issue.ts';
import { inspectTokens } from './yaml-tokens.ts';
import { keyOf, toPlain, type NodeFinding, type YamlPath } from './yaml-plain.ts';

/** YAML as plain data with the location of each value. */
export interface YamlSource {
  /** Plain data; `undefined` if the text is not readable YAML. */
  data: unknown;
  issues: Issue[];
  /** Whether something at this path, or above it, was already reported, so that it need not be checked further. */
  isFaulty: (path: YamlPath) => boolean;
  /**
   * The location in the file of the value at `path`, or of its key. For something that does not exist: the first key of
   * the innermost map on the path to it.
   */
  locationOf: (path: YamlPath, part?: 'key' | 'value') => FileLocation;
}

/** A source without data, for files that could not be read. */
export const UNREADABLE: YamlSource = {
  data: undefined,
  issues: [],
  isFaulty: () => true,
  locationOf: () => FILE_START,
};

/**
 * Reads YAML 1.2 (core schema) as content uses it: one document of maps with text keys, lists and scalars. Nothing is
 * ever expanded. `file` is for the issues; `firstLine` is the line of the file in which `text` starts.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const toLocation = (offset: number): FileLocation => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const { findings, isHarmful } = inspectTokens(tokens);
  const issues = findings.map(({ rule, offset, message }) =>
    issueAt(rule, file, toLocation(offset), message),
  );
  if (isHarmful) return { ...UNREADABLE, issues };

  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { ...UNREADABLE, issues };
  const syntax = syntaxIssues(document.errors, file, toLocation, issues);
  if (syntax.length > 0) return { ...UNREADABLE, issues: [...issues, ...syntax] };

  const root = document.contents;
  const plain = toPlain(root);
  const locationOf = (path: YamlPath, part: 'key' | 'value' = 'value') =>
    root === null ? toLocation(0) : toLocation(offsetOf(root, path, part));
  return {
    data: plain.data,
    issues: [...issues, ...plain.findings.map((finding) => nodeIssue(finding, file, toLocation))],
    isFaulty: (path) => plain.faults.some((fault) => fault.every((key, index) => key === path[index])),
    locationOf,
  };
}

function nodeIssue({ rule, node, message, first }: NodeFinding, file: string, toLocation: ToLocation): Issue {
  const location = toLocation(startOf(node));
  if (first === undefined) return issueAt(rule, file, location, message);
  return issueAt(rule, file, location, `${message}: first in line ${toLocation(startOf(first)).line}.`);
}

type ToLocation = (offset: number) => FileLocation;

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function offsetOf(root: Node, path: YamlPath, part: 'key' | 'value'): number {
  let node = root;
  for (const [depth, key] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((candidate) => keyOf(candidate) === key);
      // The range of a map in block style starts with its first key.
      if (pair === undefined) return isNode(node.items[0]?.key) ? startOf(node.items[0].key) : startOf(node);
      const value = isNode(pair.value) ? pair.value : undefined;
      if ((isLast && part === 'key') || value === undefined || isEmptyScalar(value))
        return startOf(pair.key as Node);
      node = value;
    } else if (isSeq(node)) {
      const item: unknown = typeof key === 'number' ? node.items[key] : undefined;
      if (!isNode(item)) return startOf(node);
      node = item;
    } else {
      return startOf(node);
    }
  }
  return startOf(node);
}

// `byline:` with nothing after it has a value of zero length: its key is easier to find.
function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

// The most common mistakes, in editors' words; for others, the parser's own message is used.
const SYNTAX_WORDS: Readonly<Partial<Record<YAMLError['code'], { message?: string; help: string }>>> = {
  BAD_DQ_ESCAPE: { help: 'Between double quotes, write a backslash twice, or use single quotes.' },
  BAD_INDENT: {
    help: 'Indent the lines of one list or map by the same number of blanks, two more than their parent.',
  },
  BAD_SCALAR_START: { help: 'Text that starts with a sign such as @, `, % or | needs quotes.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Another key starts within this value',
    help: 'Text with a colon and a space needs quotes (title: "One: two"), and keys of one map start in one column.',
  },
  MISSING_CHAR: {
    help: 'Close every quote, bracket and brace, and put commas between items and colons after keys.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line has no key of its own',
    help: 'Each line needs a key and a colon; text that goes on in the next line is indented.',
  },
  TAB_AS_INDENT: { help: 'Indent with blanks, not with tabs.' },
};

// One mistake often causes several errors in its line: only the first is reported. Tags are reported by their tokens.
function syntaxIssues(
  errors: readonly YAMLError[],
  file: string,
  toLocation: ToLocation,
  known: readonly Issue[],
): Issue[] {
  const seen = new Set(known.map(({ line }) => line));
  const issues: Issue[] = [];
  for (const { code, message, pos } of errors) {
    const location = toLocation(pos[0]);
    if (code === 'TAG_RESOLVE_FAILED' || seen.has(location.line)) continue;
    seen.add(location.line);
    const words = SYNTAX_WORDS[code];
    const said = `${words?.message ?? `This is not YAML: ${message}`}.`;
    issues.push(issueAt('yaml-syntax', file, location, said, words?.help));
  }
  return issues;
}
