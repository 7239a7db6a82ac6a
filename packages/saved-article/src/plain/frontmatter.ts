import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';

/** Frontmatter as flat values; a list is joined by commas, anything deeper is dropped. */
export interface FlatFrontmatter {
  /** Values by key, the keys in lower case without `_` and `-`. */
  values: ReadonlyMap<string, string>;
  /** Why the frontmatter was not read, as a sentence. */
  refused?: string | undefined;
}

const longest = 20_000;
const deepest = 20;

/**
 * Reads the YAML between the fences of a Markdown file. Refuses frontmatter with anchors, aliases or tags, so nothing
 * is ever expanded; also more than 20,000 characters, and nesting that only an attack has. Never throws.
 */
export function readFlatFrontmatter(yaml: string): FlatFrontmatter {
  const refuse = (refused: string): FlatFrontmatter => ({ values: new Map(), refused });
  if (yaml.length > longest)
    return refuse('Its frontmatter is longer than 20,000 characters and was not read.');
  if (isTooDeep(yaml)) return refuse('Its frontmatter nests too deeply and was not read.');
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  if (document.errors.length > 0) return refuse('Its frontmatter is no valid YAML and was not read.');
  if (usesAnchors(document)) return refuse('Its frontmatter uses anchors, aliases or tags and was not read.');
  const values = new Map<string, string>();
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const text = textOf(value);
    if (isScalar(key) && text !== '')
      values.set(
        String(key.value)
          .toLowerCase()
          .replace(/[_\s-]/g, ''),
        text,
      );
  }
  return { values };
}

function usesAnchors(document: Document): boolean {
  const found: unknown[] = [];
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && ((node as { anchor?: string }).anchor ?? node.tag) !== undefined)) {
      found.push(node);
      return visit.BREAK;
    }
    return undefined;
  });
  return found.length > 0;
}

function textOf(value: unknown): string {
  if (isScalar(value))
    return typeof value.value === 'string' ? collapse(value.value) : collapse(value.source ?? '');
  if (!isSeq(value)) return '';
  return value.items
    .map((item) => (isScalar(item) ? textOf(item) : ''))
    .filter((text) => text !== '')
    .join(', ');
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

// The parser is recursive; an article's frontmatter has one level, or two.
function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return /^\s*(?:[-?]\s+){20}|^\s{60}/mu.test(yaml);
}
