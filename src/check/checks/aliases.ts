import { foldName } from '../../authority/fold.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';

interface Name {
  entry: Entry<unknown>;
  path: YamlPath;
  name: string;
}

/** Names and aliases: none repeated within a record, none shared by two records of one kind. */
export function checkAliases(content: Content): Issue[] {
  return [content.outlets, content.actors, content.places].flatMap((entries) => [
    ...[...entries.values()].flatMap(repeatedNames),
    ...sharedNames(entries),
  ]);
}

function namesOf(entry: Entry<unknown>): Name[] {
  return [...valuesAt(entry.yaml.data, ['name']), ...valuesAt(entry.yaml.data, ['aliases', '*'])].flatMap(
    ({ path, value }) => (typeof value === 'string' ? [{ entry, path, name: value }] : []),
  );
}

// Within a record only the very same text is a repetition: variants that fold alike (Da'ash, Daash) are wanted.
function repeatedNames(entry: Entry<unknown>): Issue[] {
  const seen = new Set<string>();
  return namesOf(entry).flatMap(({ path, name }) => {
    const form = name.normalize('NFC').trim();
    if (!seen.has(form)) {
      seen.add(form);
      return [];
    }
    const isName = valuesAt(entry.yaml.data, ['name'])[0]?.value === name;
    const message = `The alias ${quote(name)} is ${isName ? 'the name of the record' : 'listed twice'}.`;
    return [issueAt('repeated-alias', entry.file, entry.yaml.positionOf(path), message)];
  });
}

function sharedNames(entries: ReadonlyMap<string, Entry<unknown>>): Issue[] {
  const firsts = new Map<string, Name>();
  const told = new Set<string>();
  return [...entries.values()].flatMap(namesOf).flatMap(({ entry, path, name }) => {
    const folded = foldName(name);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, { entry, path, name });
    const pair = `${entry.id} ${folded}`;
    if (folded === '' || first === undefined || first.entry === entry || told.has(pair)) return [];
    told.add(pair);
    const same = first.name === name ? 'too' : `too, as ${quote(first.name)}`;
    const message = `The ${entry.kind} ${quote(first.entry.id)} (${first.entry.file}) is called ${quote(name)} ${same}.`;
    return [issueAt('shared-name', entry.file, entry.yaml.positionOf(path), message)];
  });
}
