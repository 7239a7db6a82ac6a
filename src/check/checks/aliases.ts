import { normaliseName } from '../../authority/normalise.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import type { ArchiveFacts } from '../archive-facts.ts';

/** Checks that the name and the aliases of a record have no duplicates. */
export function checkAliases(entry: Entry<unknown>): Issue[] {
  const { yaml, file } = entry;
  const seen = new Set<string>();
  // Only identical texts are duplicates: variants that are normalised alike (Da'ash, Daash) are wanted.
  return [...valuesAt(yaml.data, ['name']), ...valuesAt(yaml.data, ['aliases', '*'])].flatMap(
    ({ path, value: name }) => {
      if (typeof name !== 'string') return [];
      const form = name.normalize('NFC').trim();
      if (!seen.has(form)) {
        seen.add(form);
        return [];
      }
      const isName = valuesAt(yaml.data, ['name'])[0]?.value === name;
      const message = `The alias ${quote(name)} is ${isName ? 'the name of the record' : 'listed twice'}.`;
      return [issueAt('repeated-alias', file, yaml.locationOf(path), message)];
    },
  );
}

/** Checks that no two records of one kind share a name or an alias. */
export function checkSharedNames({ content, factsOf }: ArchiveFacts): Issue[] {
  return [content.outlets, content.actors, content.places].flatMap((entries) =>
    sharedNames(entries, factsOf),
  );
}

function sharedNames(
  entries: ReadonlyMap<string, Entry<unknown>>,
  factsOf: ArchiveFacts['factsOf'],
): Issue[] {
  const firsts = new Map<string, { entry: Entry<unknown>; name: string }>();
  const told = new Set<string>();
  const names = [...entries.values()].flatMap((entry) =>
    (factsOf(entry).names ?? []).map((placed) => ({ entry, placed })),
  );
  return names.flatMap(({ entry, placed }) => {
    const name = placed.text;
    const normalised = normaliseName(name);
    const first = firsts.get(normalised);
    if (first === undefined) firsts.set(normalised, { entry, name });
    const pair = `${entry.id} ${normalised}`;
    if (normalised === '' || first === undefined || first.entry === entry || told.has(pair)) return [];
    told.add(pair);
    const same = first.name === name ? 'too' : `too, as ${quote(first.name)}`;
    const message = `The ${entry.kind} ${quote(first.entry.id)} (${first.entry.file}) is called ${quote(name)} ${same}.`;
    return [issueAt('shared-name', entry.file, placed, message)];
  });
}
