import { ITEM_PREFIXES } from '../../schema/item-id.ts';
import {
  formOf,
  ITEM_FIELDS,
  ITEM_LISTS,
  readItemField,
  writeItemField,
  type ItemData,
  type ItemKind,
} from '../item-fields.ts';

/** An item in the comment of a selection: its kind, its permanent id, and its values as texts. */
export interface CommentedItem {
  kind: ItemKind;
  /** Empty if the comment names none: the item was made in the tool. */
  id: string;
  values: ReadonlyMap<string, string>;
}

/** What a comment holds: items of the archive, and lines that are none. */
export interface Comment {
  items: CommentedItem[];
  /** Words of the coder's own, without line breaks. */
  text: string;
}

const KINDS = Object.keys(ITEM_FIELDS) as ItemKind[];

/**
 * An item as lines of a comment: `claim: c-border-open`, then a line `key: value` for each value that the code does not
 * give. A comment is what all tools keep; QualCoder drops the notes of a coding.
 */
export function writeComment(kind: ItemKind, id: string, item: ItemData, given: ReadonlySet<string>): string {
  const lines = Object.entries(ITEM_FIELDS[kind])
    .filter(([key]) => !given.has(key) && item[key] !== undefined)
    .map(([key, form]) => [key, writeItemField(form, item[key])] as const)
    .filter(([, value]) => value !== '');
  return [`${kind}: ${id}`, ...lines.map(([key, value]) => `${key}: ${value}`)].join('\n');
}

/**
 * Reads the comment of a selection. A line that begins with a key of the item before it is a value of that item; what
 * stands before all items, with keys of `kind`, is a new item of that kind.
 */
export function readComment(comment: string, kind: ItemKind): Comment {
  const items: (CommentedItem & { values: Map<string, string> })[] = [];
  const words: string[] = [];
  for (const line of comment.split(/\r\n|[\n\r\u2028\u2029]/u).map((each) => each.trim())) {
    const { key = '', value = '' } = /^(?<key>[A-Za-z]+)\s*:\s*(?<value>.*)$/.exec(line)?.groups ?? {};
    const begun = KINDS.find((each) => each === key && isItemId(each, value));
    const current = items.at(-1);
    if (begun !== undefined) items.push({ kind: begun, id: value, values: new Map() });
    else if (formOf(current?.kind ?? kind, key) !== undefined) {
      if (current === undefined) items.push({ kind, id: '', values: new Map([[key, value]]) });
      else current.values.set(key, value);
    } else if (line !== '') words.push(line);
  }
  return { items, text: words.join(' ') };
}

/** Whether a line `kind: id` begins an item: `name` and `event` are also keys of items, and then have other values. */
function isItemId(kind: ItemKind, id: string): boolean {
  const list = ITEM_LISTS[kind];
  return list === 'stance' ? id !== '' : id === '' || id.startsWith(`${ITEM_PREFIXES[list]}-`);
}

/** The values of an item from their texts; what has not its form is left out, and named in `faults`. */
export function valuesOf({ kind, values }: CommentedItem): { data: ItemData; faults: string[] } {
  const data: ItemData = {};
  const faults: string[] = [];
  for (const [key, text] of values) {
    const form = formOf(kind, key);
    if (form === undefined || text === '') continue;
    const value = readItemField(form, text);
    if (value === undefined) faults.push(key);
    else if (key !== 'denies' || value === true) data[key] = value;
  }
  return { data, faults };
}
