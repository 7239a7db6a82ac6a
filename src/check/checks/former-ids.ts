import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import type { ArchiveFacts } from '../archive-facts.ts';

/** Checks that each former id leads to one entry: none is the id or a former id of another entry of its kind. */
export function checkFormerIds({ content, factsOf }: ArchiveFacts): Issue[] {
  const { articles, dossiers, actors, places, outlets, chronologies, codebooks, corrections } = content;
  const renamed = [
    ...[articles, dossiers, actors, places, outlets, chronologies],
    ...[codebooks.codebook, corrections],
  ];
  return renamed.flatMap((entries) => takenIds(entries, factsOf));
}

function takenIds(entries: ReadonlyMap<string, Entry<unknown>>, factsOf: ArchiveFacts['factsOf']): Issue[] {
  const owners = new Map([...entries].map(([id, entry]) => [id, entry]));
  return [...entries.values()].flatMap((entry) =>
    (factsOf(entry).formerIds ?? []).flatMap((placed) => {
      const id = placed.text;
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, entry);
        return [];
      }
      const is = owner.id === id ? 'is' : 'was';
      const whose = owner === entry ? 'this entry itself' : `the ${owner.kind} in ${owner.file}`;
      const message = `${quote(id)} ${is} the id of ${whose}.`;
      return [issueAt('taken-id', entry.file, placed, message)];
    }),
  );
}
