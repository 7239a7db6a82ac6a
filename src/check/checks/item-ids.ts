import type { Coding } from '../../schema/coding.ts';
import { contentIds } from '../../export/item-ids.ts';
import { OTHER } from '../../schema/other-answer.ts';
import type { CodedList } from '../../schema/item-id.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';
import { repeated } from '../repeated.ts';

interface PlacedId {
  id: string;
  path: YamlPath;
  list: CodedList;
  item: Coding[CodedList][number];
  /** Whether an editor wrote the id, or it is made from the item's content. */
  isWritten: boolean;
}

/** Checks that each item of a coding has addresses of its own. */
export function checkItemIds({ yaml, file, data }: Entry<unknown>): Issue[] {
  // What the schema rejects has no ids yet.
  if (data === undefined) return [];
  return repeated(idsIn(data as Coding), ({ id }) => id).flatMap(({ item, first }) => {
    const { line } = yaml.locationOf(first.path);
    const { id, path, isWritten } = item;
    if (isWritten || first.isWritten) {
      const message = `${quote(id)} is already an id of the item in line ${line}.`;
      const help = 'An address leads to one item: take the id out here or there.';
      return [issueAt('taken-id', file, yaml.locationOf(path), message, help)];
    }
    if (isRepetition(item, first)) return [];
    const message = `This is like the entry in line ${line} in all that its address is made from: ${id}.`;
    return [issueAt('alike-items', file, yaml.locationOf(path), message)];
  });
}

/** Whether two items are repetitions by the rules for their list, which report them. */
function isRepetition({ list, item }: PlacedId, { item: first }: PlacedId): boolean {
  const isSame = (...keys: string[]) =>
    keys.every((key) => Reflect.get(item, key) === Reflect.get(first, key));
  if (list === 'claims') return isSame('answer', 'byName') && Reflect.get(item, 'answer') !== OTHER;
  return list === 'names' ? isSame('term') : list === 'toward' || list === 'events';
}

function idsIn(coding: Coding): PlacedId[] {
  const made = contentIds(coding);
  return (Object.keys(made) as CodedList[]).flatMap((list) =>
    coding[list].flatMap((item: Coding[CodedList][number], index): PlacedId[] => [
      {
        id: made[list][index] ?? '',
        path: item.id === undefined ? [list, index] : [list, index, 'id'],
        list,
        item,
        isWritten: item.id !== undefined,
      },
      ...(item.formerIds ?? []).map((id, at) => ({
        id,
        path: [list, index, 'formerIds', at],
        list,
        item,
        isWritten: true,
      })),
    ]),
  );
}
