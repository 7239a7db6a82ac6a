import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { codingSchema, type Coding } from '../schema/coding.ts';
import { absolutePath, shownPath } from '../content/content-folder.ts';
import { ITEM_LISTS, itemsOf, type ItemData, type ItemKind } from '../export/item-fields.ts';
import { itemIds } from '../export/item-ids.ts';
import { changeCoding, isSameData, type ChangedItem } from './change-coding.ts';
import { writeCoding } from './coding-text.ts';
import type { CodedArchive, HeldCoding } from './coded-archive.ts';

/** A coding that comes back from a tool or a spreadsheet. */
export interface BroughtCoding {
  article: string;
  coder: string;
  codedOn: string;
  codebook: { id: string; version: number };
  isDraft: boolean;
  /** The items by kind, each with its permanent id at the time of the export; empty for a new one. */
  items: Readonly<Record<ItemKind, readonly { id: string; data: ItemData }[]>>;
}

/** What a coding that came back does to the archive. */
export type BroughtFile =
  | {
      state: 'new' | 'changed' | 'unchanged';
      path: string;
      text: string;
      counts: { added: number; changed: number; removed: number };
    }
  | { state: 'rejected'; faults: CodingFault[] };

/** What the schema says of a coding: the item, its key, and what is wrong. */
export interface CodingFault {
  kind: ItemKind | undefined;
  index: number;
  key: string;
  message: string;
}

/** The coding of an article by a coder and a codebook that the archive has; `undefined` if it has none. */
export function heldCoding(
  { codings }: CodedArchive,
  { article, coder, codebook }: Pick<BroughtCoding, 'article' | 'coder' | 'codebook'>,
): HeldCoding | undefined {
  return codings.find(
    ({ coding }) =>
      coding.article === article && coding.coder === coder && coding.codebook.id === codebook.id,
  );
}

/** The file for a coding that came back, changed where its data is changed; or why the schema rejects it. */
export function bringBack(held: CodedArchive, brought: BroughtCoding): BroughtFile {
  const { items, isDraft, article, coder, codedOn, codebook } = brought;
  const [stance] = items.stance;
  const head: ItemData = {
    draft: isDraft ? true : undefined,
    article,
    coder,
    codedOn,
    codebook,
    stance: stance?.data,
  };
  const kinds = (Object.keys(ITEM_LISTS) as ItemKind[]).filter((kind) => kind !== 'stance');
  const lists = Object.fromEntries(
    kinds.map((kind) => [ITEM_LISTS[kind], items[kind].map(({ data }) => data)]),
  );
  const parsed = codingSchema.safeParse({ ...head, ...lists });
  if (!parsed.success) return { state: 'rejected', faults: parsed.error.issues.map(faultOf) };
  const before = heldCoding(held, brought);
  if (before === undefined) {
    const text = writeCoding({ ...head, ...lists }, { hasSchemas: held.content.folder.name === 'content' });
    const added = Object.values(items).reduce((sum, list) => sum + list.length, 0);
    return { state: 'new', path: newPath(held, brought), text, counts: { added, changed: 0, removed: 0 } };
  }
  const text = readFileSync(absolutePath(held.content.folder, before.file), 'utf8');
  const changes = Object.fromEntries(
    kinds.map((kind) => [ITEM_LISTS[kind], matched(before.coding, kind, items[kind])]),
  );
  const written = changeCoding(text, { head, lists: changes });
  const olds = itemsOf(before.coding);
  const all = kinds.map((kind) => ({ changes: changes[ITEM_LISTS[kind]] ?? [], old: olds[kind] }));
  const countOf = (count: (list: (typeof all)[number]) => number) =>
    all.reduce((sum, list) => sum + count(list), 0);
  return {
    state: written === text ? 'unchanged' : 'changed',
    path: before.file,
    text: written,
    counts: {
      added: countOf((list) => list.changes.filter(({ was }) => was === undefined).length),
      changed: countOf(
        (list) =>
          list.changes.filter(({ was, data }) => was !== undefined && !isSameData(list.old[was], data))
            .length,
      ),
      removed: countOf(
        (list) => list.old.length - list.changes.filter(({ was }) => was !== undefined).length,
      ),
    },
  };
}

/** Finds for each item the one of the file that it was: by its permanent id, else by being equal. */
function matched(
  coding: Coding,
  kind: ItemKind,
  items: readonly { id: string; data: ItemData }[],
): ChangedItem[] {
  const list = ITEM_LISTS[kind];
  if (list === 'stance') return [];
  const ids = itemIds(coding)[list];
  const old = itemsOf(coding)[kind];
  const used = new Set<number>();
  const take = (index: number) => {
    if (index === -1) return undefined;
    used.add(index);
    return index;
  };
  const byId = items.map(({ id }) =>
    take(ids.findIndex((each, at) => id !== '' && each === id && !used.has(at))),
  );
  const changes = items.map(({ data }, index): ChangedItem => {
    const was = byId[index] ?? take(old.findIndex((each, at) => !used.has(at) && isSameData(each, data)));
    if (was === undefined) return { data };
    // An address that the file keeps stays, since neither tools nor spreadsheets show it.
    const { id, formerIds } = old[was] ?? {};
    return { data: { ...data, id: data['id'] ?? id, formerIds: data['formerIds'] ?? formerIds }, was };
  });
  // Tools and spreadsheets sort as they like: the file keeps its order, and new items follow.
  return changes.toSorted((a, b) => (a.was ?? old.length) - (b.was ?? old.length));
}

function newPath(held: CodedArchive, { article, coder, codebook }: BroughtCoding): string {
  const hasOther = held.codings.some(({ coding }) => coding.article === article && coding.coder === coder);
  const name = hasOther ? `${article}.${coder}.${codebook.id}.yaml` : `${article}.${coder}.yaml`;
  return shownPath(held.content.folder, 'codings', name);
}

/** What the schema found, in words for somebody who fills in a cell. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `it takes ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined'))
    return 'it is empty, and a value is needed';
  return issue.message;
}

function faultOf(issue: z.core.$ZodIssue): CodingFault {
  const { path } = issue;
  const message = wordsOf(issue);
  const [list, index, key] = path.map(String);
  const kind = (Object.keys(ITEM_LISTS) as ItemKind[]).find((each) => ITEM_LISTS[each] === list);
  return kind === 'stance'
    ? { kind, index: 0, key: index ?? '', message }
    : { kind, index: Number(index ?? 0), key: key ?? '', message };
}
