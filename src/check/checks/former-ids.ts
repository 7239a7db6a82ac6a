import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';

/** Former ids: each leads to one entry, so none is the id or a former id of another entry of its kind. */
export function checkFormerIds({ articles, dossiers, actors, places, outlets }: Content): Issue[] {
  return [articles, dossiers, actors, places, outlets].flatMap(takenIds);
}

function takenIds(entries: ReadonlyMap<string, Entry<unknown>>): Issue[] {
  const owners = new Map([...entries].map(([id, entry]) => [id, entry]));
  return [...entries.values()].flatMap((entry) =>
    valuesAt(entry.yaml.data, ['formerIds', '*']).flatMap(({ path, value: id }) => {
      if (typeof id !== 'string') return [];
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, entry);
        return [];
      }
      const is = owner.id === id ? 'is' : 'was';
      const whose = owner === entry ? 'this entry itself' : `the ${owner.kind} in ${owner.file}`;
      const message = `${quote(id)} ${is} the id of ${whose}.`;
      return [issueAt('taken-id', entry.file, entry.yaml.positionOf(path), message)];
    }),
  );
}
