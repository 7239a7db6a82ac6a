import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { ITEM_LISTS } from '../export/item-fields.ts';
import { writeItem, writeList, writePair, writeValue, type CodingData } from './coding-text.ts';

/** An item of a coding to be written, and the item of the file that it was; left out for a new one. */
export interface ChangedItem {
  data: CodingData;
  /** Its index in the list of the file. */
  was?: number | undefined;
}

/** A coding to be written over one that is there: its lists item by item, and its other keys. */
export interface ChangedCoding {
  head: CodingData;
  lists: Readonly<Record<string, readonly ChangedItem[]>>;
}

/** A stretch of a text that is replaced. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes the file of a coding where its data changes, and nowhere else: what is equal stays byte for byte, with its
 * comments, order of keys, quotes and style. A coding that says the same gives the same text.
 */
export function changeCoding(text: string, { head, lists }: ChangedCoding): string {
  const root = parseDocument(text, { keepSourceTokens: false }).contents;
  if (!isMap(root)) throw new Error('The file of a coding is no map.');
  const splices: Splice[] = [];
  for (const [key, value] of Object.entries(head)) splices.push(...changePair(text, root, key, value));
  for (const list of Object.values(ITEM_LISTS)) {
    if (list !== 'stance') splices.push(...changeList(text, root, list, lists[list] ?? []));
  }
  return applied(text, splices);
}

function changePair(text: string, root: YAMLMap, key: string, value: unknown): Splice[] {
  const pair = pairOf(root, key);
  if (pair === undefined) {
    if (value === undefined) return [];
    // A new key stands before the first list, as in a new file.
    const next = pairOf(root, 'toward') ?? pairOf(root, 'claims');
    const at = key === 'draft' ? startOf(root.items[0]) : next === undefined ? text.length : startOf(next);
    return [{ start: at, end: at, text: writePair(key, value) }];
  }
  if (value === undefined) return [{ start: startOf(pair), end: lineEnd(text, endOf(pair)), text: '' }];
  if (isSameData(plain(pair.value), value)) return [];
  return isMap(pair.value) && isRecord(value)
    ? changeMap(text, pair.value, value)
    : [{ ...spanOf(pair.value), text: valueLike(pair.value, value) }];
}

function changeList(text: string, root: YAMLMap, list: string, items: readonly ChangedItem[]): Splice[] {
  const pair = pairOf(root, list);
  if (pair === undefined)
    return [
      {
        start: text.length,
        end: text.length,
        text: writeList(
          list,
          items.map(({ data }) => data),
        ),
      },
    ];
  const seq = pair.value;
  const before = isSeq(seq) ? (seq.items as Node[]) : [];
  const isUnchanged =
    items.length === before.length &&
    items.every(({ data, was }, index) => was === index && isSameData(plain(before[index]), data));
  if (isUnchanged) return [];
  if (!isSeq(seq) || seq.flow === true || before.length === 0 || items.length === 0) {
    const isLast = lineEnd(text, endOf(pair));
    return [
      {
        start: startOf(pair),
        end: isLast,
        text: writeList(
          list,
          items.map(({ data }) => data),
        ),
      },
    ];
  }
  return [replaceItems(text, seq as YAMLSeq<Node>, items)];
}

/** Writes the items of a block list in their new order, each with the comment lines before it. */
function replaceItems(text: string, seq: YAMLSeq<Node>, items: readonly ChangedItem[]): Splice {
  const nodes = seq.items;
  const starts = nodes.map((node) => lineStart(text, spanOf(node).start));
  const ends = nodes.map((node) => lineEnd(text, spanOf(node).end));
  const first = nodes[0];
  const indent = /^ */.exec(text.slice(starts[0]))?.[0] ?? '  ';
  const isFlow = isMap(first) && first.flow === true;
  const sliceOf = (index: number) => {
    // Comments between two items belong to the one that follows.
    const from = index === 0 ? (starts[0] ?? 0) : (ends[index - 1] ?? 0);
    return { from, slice: text.slice(from, ends[index]) };
  };
  const written = items.map(({ data, was }) => {
    const node = was === undefined ? undefined : nodes[was];
    if (was === undefined || node === undefined) return writeItem(data, { indent, isFlow });
    const { from, slice } = sliceOf(was);
    if (isSameData(plain(node), data)) return slice;
    if (!isMap(node)) return writeItem(data, { indent, isFlow });
    return applied(
      slice,
      changeMap(text, node, data).map((splice) => shifted(splice, -from)),
    );
  });
  return { start: starts[0] ?? 0, end: ends.at(-1) ?? text.length, text: written.join('') };
}

/** Changes the values of a map, takes keys out, and adds new ones at its end. */
function changeMap(text: string, map: YAMLMap, data: CodingData): Splice[] {
  const splices: Splice[] = [];
  const kept = new Set<string>();
  const pairs = map.items as Pair<Node, Node | null>[];
  const isFlow = map.flow === true;
  for (const [index, pair] of pairs.entries()) {
    const key = keyOf(pair);
    kept.add(key);
    const value = data[key];
    if (value === undefined && !isEmptyList(plain(pair.value))) {
      const next = pairs[index + 1];
      const previous = pairs[index - 1];
      if (isFlow && next !== undefined) splices.push({ start: startOf(pair), end: startOf(next), text: '' });
      else if (isFlow)
        splices.push({
          start: previous === undefined ? startOf(pair) : endOf(previous),
          end: endOf(pair),
          text: '',
        });
      else if (index === 0 && next !== undefined)
        splices.push({ start: startOf(pair), end: startOf(next), text: '' });
      else splices.push({ start: lineStart(text, startOf(pair)), end: lineEnd(text, endOf(pair)), text: '' });
    } else if (value !== undefined && !isSameData(plain(pair.value), value)) {
      splices.push({ ...spanOf(pair.value), text: valueLike(pair.value, value) });
    }
  }
  const added = Object.entries(data).filter(
    ([key, value]) => value !== undefined && !kept.has(key) && !isEmptyList(value),
  );
  const last = pairs.at(-1);
  if (added.length > 0 && last !== undefined) {
    const at = isFlow ? endOf(last) : lineEnd(text, endOf(last));
    const column = startOf(last) - lineStart(text, startOf(last));
    const lines = added.map(([key, value]) => `${key}: ${writeValue(value)}`);
    splices.push({
      start: at,
      end: at,
      text: isFlow
        ? lines.map((line) => `, ${line}`).join('')
        : lines.map((line) => `${' '.repeat(column)}${line}\n`).join(''),
    });
  }
  return splices;
}

/** A value in the style of the one before: an id without quotes stays without. */
function valueLike(before: unknown, value: unknown): string {
  const isPlain = isScalar(before) && before.type === 'PLAIN' && typeof before.value === 'string';
  return isPlain && typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value) ? value : writeValue(value);
}

function applied(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, text: inserted } of splices.toSorted((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + inserted + result.slice(end);
  return result;
}

const shifted = ({ start, end, text }: Splice, by: number): Splice => ({
  start: start + by,
  end: end + by,
  text,
});

/** Whether two values say the same; a key with an empty list says as much as none. */
export function isSameData(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(lean(a), lean(b));
}

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && !isEmptyList(inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, lean(inner)]).sort());
}

const isRecord = (value: unknown): value is CodingData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return (map.items as Pair<Node, Node | null>[]).find((pair) => keyOf(pair) === key);
}

const keyOf = ({ key }: Pair<Node, Node | null>) => (isScalar(key) ? String(key.value) : '');
const plain = (node: unknown): unknown =>
  isMap(node) || isSeq(node) || isScalar(node) ? (node.toJSON() as unknown) : null;

function spanOf(node: Node | null | undefined): { start: number; end: number } {
  const [start = 0, end = 0] = node?.range ?? [];
  return { start, end };
}

const startOf = (pair: { key: unknown } | undefined) => spanOf(pair?.key as Node).start;
const endOf = ({ key, value }: { key: unknown; value: unknown }) =>
  value === null ? spanOf(key as Node).end + 1 : spanOf(value as Node).end;

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** The end of the line in which a value that ends at `at` ends: the values of blocks end after their last line. */
function lineEnd(text: string, at: number): number {
  const end = text.slice(0, at).trimEnd().length;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}
