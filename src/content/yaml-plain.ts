import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { RuleName } from './issue.ts';
import { quote } from './printable.ts';

/** Keys and indexes from the root of a YAML text to one of its values. */
export type YamlPath = readonly (string | number)[];

/** A problem at a YAML node. */
export interface NodeFinding {
  rule: RuleName;
  node: Node;
  message: string;
  /** For duplicates, the earlier node. */
  first?: Node;
}

/** Plain data from YAML nodes. */
export interface PlainData {
  data: unknown;
  findings: NodeFinding[];
  /** Where the data has a gap because of a finding, or an untrustworthy value: not to be checked further. */
  faults: YamlPath[];
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

// Values that YAML 1.1, which most other programs use, reads as a number or a time, and YAML 1.2 as text.
const READ_DIFFERENTLY = [
  /^[-+]?0b[01_]+$/,
  /^[-+]?0[xo][0-9a-fA-F_]*_[0-9a-fA-F_]*$/,
  /^(?=[^_]*_)[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d/,
];

/**
 * Turns YAML nodes into plain data. Aliases, merge keys, invalid keys and repeated keys are reported and left out,
 * never resolved. A valid unquoted day becomes a `Date`, as in most YAML readers.
 */
export function toPlain(root: Node | null): PlainData {
  const result: PlainData = { data: null, findings: [], faults: [] };
  result.data = root === null ? null : plainNode(root, [], result);
  return result;
}

/** The key of a pair as text; `undefined` if it is anything else. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
}

/** Keys and indexes from the root to the node that is currently converted. */
type Way = (string | number)[];

function plainNode(node: Node, way: Way, result: PlainData): unknown {
  if (isAlias(node) || node.tag !== undefined) result.faults.push([...way]);
  if (isMap(node)) return plainMap(node.items, way, result);
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      way.push(index);
      const value = plainNode(item as Node, way, result);
      way.pop();
      return value;
    });
  }
  return isScalar(node) ? plainScalar(node, way, result) : undefined;
}

function plainMap(pairs: readonly Pair[], way: Way, result: PlainData): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const firsts = new Map<string, Node>();
  for (const pair of pairs) {
    const keyNode = pair.key as Node;
    const key = keyOf(pair);
    const first = key === undefined ? undefined : firsts.get(key);
    const wrong = findingAtKey(key, keyNode, first);
    if (wrong !== undefined) result.findings.push(wrong);
    if (wrong !== undefined || key === undefined) continue;
    firsts.set(key, keyNode);
    way.push(key);
    data[key] = pair.value === null ? null : plainNode(pair.value as Node, way, result);
    way.pop();
  }
  return data;
}

function findingAtKey(key: string | undefined, node: Node, first: Node | undefined): NodeFinding | undefined {
  if (key === undefined) {
    const what = isScalar(node) ? String(node.value) : 'a list or map';
    return { rule: 'yaml-key', node, message: `This key is not text but ${what}.` };
  }
  if (key === '<<') return { rule: 'yaml-merge-key', node, message: 'This is a merge key.' };
  if (FORBIDDEN_KEYS.has(key)) {
    return { rule: 'yaml-key', node, message: `The key ${quote(key)} means something else to JavaScript.` };
  }
  if (first === undefined) return undefined;
  return { rule: 'duplicate-key', node, message: `The key ${quote(key)} is given twice`, first };
}

function plainScalar(node: Scalar, way: Way, result: PlainData): unknown {
  const { value, type } = node;
  if (type !== 'PLAIN' || typeof value !== 'string') return value;
  if (DAY.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value ? value : day;
  }
  if (value.length <= 100 && READ_DIFFERENTLY.some((pattern) => pattern.test(value))) {
    result.faults.push([...way]);
    result.findings.push({
      rule: 'ambiguous-value',
      node,
      message: `Without quotes, ${quote(value)} is text to some readers of YAML and a number or a time to others.`,
    });
  }
  return value;
}
