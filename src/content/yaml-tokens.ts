import type { CST } from 'yaml';
import type { RuleName } from './issue.ts';
import { quote } from './printable.ts';

/** The maximum nesting of lists and maps. */
const MAX_YAML_DEPTH = 20;
/** The maximum number of entries of one list or map. */
const MAX_YAML_ENTRIES = 5000;
/** The maximum number of anchors, aliases, tags and directives that are reported individually. */
const MAX_FINDINGS = 1000;

/** Something that content may not use, at an offset in the YAML. */
export interface TokenFinding {
  rule: RuleName;
  offset: number;
  message: string;
}

/** The features of YAML in a text that content may not use. */
export interface TokenInspection {
  findings: TokenFinding[];
  /** Whether the text must not be composed, since that could exhaust the stack or take too long. */
  isHarmful: boolean;
}

/**
 * Searches the tokens of a YAML text, before anything is composed or resolved, for anchors, aliases, tags, directives,
 * further documents, and nesting or sizes that could overload composing. Iterative, so depth is not a problem.
 */
export function inspectTokens(tokens: readonly CST.Token[]): TokenInspection {
  const findings: TokenFinding[] = [];
  const rest: Pending[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let documents = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { token, depth } = next;
    if (token.type === 'document') documents += 1;
    if (token.type === 'document' && documents > 1) {
      if (documents === 2) {
        findings.push({
          rule: 'yaml-documents',
          offset: token.offset,
          message: 'A second document starts here.',
        });
      }
      continue;
    }
    const harm = harmOf(token, depth);
    if (harm !== undefined) return { findings: [harm], isHarmful: true };
    const finding = findingOf(token);
    if (finding !== undefined) findings.push(finding);
    if (findings.length > MAX_FINDINGS) {
      const message = `The file has more than ${MAX_FINDINGS} anchors, aliases, tags or directives.`;
      return { findings: [{ rule: 'yaml-too-large', offset: 0, message }], isHarmful: true };
    }
    pushChildren(token, depth, rest);
  }
  return { findings, isHarmful: false };
}

/** The types of tokens before a value that are reported as findings. */
const MEANT: ReadonlySet<string> = new Set(['anchor', 'alias', 'tag', 'directive']);

interface Pending {
  token: CST.Token;
  depth: number;
}

function harmOf(token: CST.Token, depth: number): TokenFinding | undefined {
  if (!('items' in token)) return undefined;
  const { offset } = token;
  if (depth >= MAX_YAML_DEPTH) {
    return {
      rule: 'yaml-too-deep',
      offset,
      message: `Lists or maps nest more than ${MAX_YAML_DEPTH} levels deep here.`,
    };
  }
  if (token.items.length > MAX_YAML_ENTRIES) {
    return {
      rule: 'yaml-too-large',
      offset,
      message: `This list or map has more than ${MAX_YAML_ENTRIES} entries.`,
    };
  }
  return undefined;
}

function findingOf(token: CST.Token): TokenFinding | undefined {
  if (!('source' in token)) return undefined;
  const { offset, source, type } = token;
  if (!MEANT.has(type)) return undefined;
  const shown = quote(source.trim());
  switch (type) {
    case 'anchor':
      return { rule: 'yaml-anchor', offset, message: `This is the anchor ${shown}.` };
    case 'alias':
      return { rule: 'yaml-alias', offset, message: `This is the alias ${shown}.` };
    case 'tag':
      return { rule: 'yaml-tag', offset, message: `This is the tag ${shown}.` };
    case 'directive':
      return { rule: 'yaml-directive', offset, message: `This is the directive ${shown}.` };
    default:
      return undefined;
  }
}

// The last first, so that the first is processed next.
function pushChildren(token: CST.Token, depth: number, rest: Pending[]): void {
  const push = (child: CST.Token | null | undefined, childDepth: number): void => {
    if (child !== null && child !== undefined) rest.push({ token: child, depth: childDepth });
  };
  const pushParts = (parts: readonly CST.SourceToken[], childDepth: number): void => {
    for (let at = parts.length - 1; at >= 0; at -= 1) {
      const part = parts[at];
      // Blanks, line ends and comments make up most tokens and are never findings.
      if (part !== undefined && MEANT.has(part.type)) push(part, childDepth);
    }
  };
  if ('items' in token) {
    for (let at = token.items.length - 1; at >= 0; at -= 1) {
      const item = token.items[at];
      if (item === undefined) continue;
      push(item.value, depth + 1);
      push(item.key, depth + 1);
      pushParts(item.sep ?? [], depth + 1);
      pushParts(item.start, depth + 1);
    }
  }
  if (token.type === 'document') {
    push(token.value, depth);
    pushParts(token.start, depth);
  }
}
