import { itemsIn, fieldText, type Item, type ItemList } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import { repeated } from '../repeated.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

/** What may occur only once in a list of a coding: the keys that identify it, and its name in messages. */
const ONCE: readonly {
  list: ItemList;
  keys: readonly string[];
  say: (values: readonly string[]) => string;
}[] = [
  { list: 'toward', keys: ['actor'], say: ([actor = '']) => `The actor ${quote(actor)}` },
  {
    list: 'names',
    keys: ['term', 'actor'],
    say: ([term = '', actor = '']) => `The term ${quote(term)} for ${quote(actor)}`,
  },
  {
    list: 'names',
    keys: ['term', 'event'],
    say: ([term = '', event = '']) => `The term ${quote(term)} for the event ${quote(event)}`,
  },
  { list: 'events', keys: ['key'], say: ([key = '']) => `The event ${quote(key)}` },
];

/**
 * What a coding, a dossier or a chronology may list only once: actors, names and events, articles and questions, facts.
 */
export function checkRepetitions(entry: Entry<unknown>): Issue[] {
  switch (entry.kind) {
    case 'coding':
      return repeatedItems(entry);
    case 'dossier':
      return [
        ...repeatedIds(entry, ['articles', '*'], 'article'),
        ...repeatedIds(entry, ['questions', '*'], 'question'),
      ];
    default:
      return repeatedIds(entry, ['facts', '*', 'id'], 'fact');
  }
}

function repeatedItems(coding: Entry<unknown>): Issue[] {
  return ONCE.flatMap(({ list, keys, say }) =>
    repeated(itemsIn(coding, list), (item) => keyOf(item, keys)).map(({ item, first }) => {
      const [key = ''] = keys;
      const what = `${say(keys.map((name) => fieldText(item, name) ?? ''))} is listed under \`${list}\` twice`;
      return repetitionIssue(coding, [...item.path, key], [...first.path, key], what);
    }),
  );
}

function keyOf(item: Item, keys: readonly string[]): string | undefined {
  const values = keys.map((key) => fieldText(item, key)?.normalize('NFC'));
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

function repeatedIds(entry: Entry<unknown>, list: YamlPath, noun: string): Issue[] {
  const ids = valuesAt(entry.yaml.data, list).filter(({ value }) => typeof value === 'string');
  return repeated(ids, ({ value }) => value).map(({ item, first }) => {
    const what = `The ${noun} ${quote(String(item.value))} is in this ${entry.kind} twice`;
    return repetitionIssue(entry, item.path, first.path, what);
  });
}

function repetitionIssue(
  { yaml, file }: Entry<unknown>,
  path: YamlPath,
  first: YamlPath,
  what: string,
): Issue {
  const message = `${what}: first in line ${yaml.locationOf(first).line}.`;
  return issueAt('duplicate-entry', file, yaml.locationOf(path), message);
}
