import { issueAt, type Issue } from '../issue.ts';
import { entriesOf, type Content, type Entry } from '../load-content.ts';
import { quote } from '../printable.ts';
import { idsIn, referencesIn, valuesAt, type IdHome } from '../reference-fields.ts';
import { didYouMean, nearest } from '../suggestion.ts';

/** What an id of each home names, with its article, and where it is written down. */
const HOMES: Readonly<Record<IdHome, { noun: string; path: (id: string) => string }>> = {
  outlets: { noun: 'outlet', path: (id) => `content/outlets/${id}.yaml` },
  actors: { noun: 'actor', path: (id) => `content/actors/${id}.yaml` },
  places: { noun: 'place', path: (id) => `content/places/${id}.yaml` },
  stances: { noun: 'stance', path: () => 'content/codebook/stances.yaml' },
  genres: { noun: 'genre', path: () => 'content/codebook/genres.yaml' },
  'outlet-kinds': { noun: 'outlet kind', path: () => 'content/codebook/outlet-kinds.yaml' },
  'actor-kinds': { noun: 'actor kind', path: () => 'content/codebook/actor-kinds.yaml' },
  'place-kinds': { noun: 'place kind', path: () => 'content/codebook/place-kinds.yaml' },
  precisions: { noun: 'precision', path: () => 'content/codebook/precisions.yaml' },
};

/** Every id in a record: that the record or term it names exists, and that parents never lead back to their child. */
export function checkReferences(content: Content): Issue[] {
  const unknown = entriesOf(content).flatMap((entry) =>
    referencesIn(entry).flatMap(({ path, id, home }): Issue[] => {
      const words = unknownIdWords(content, home, id);
      if (words === undefined) return [];
      return [issueAt('unknown-id', entry.file, entry.yaml.positionOf(path), words.message, words.help)];
    }),
  );
  const cycles = [content.outlets, content.actors, content.places].flatMap(checkParents);
  return [...unknown, ...cycles];
}

/** What to say of an id that does not exist in its home, with the nearest that does; `undefined` when it exists. */
export function unknownIdWords(
  content: Content,
  home: IdHome,
  id: string,
): { message: string; help: string } | undefined {
  const known = idsIn(content, home);
  if (known === undefined || known.has(id)) return undefined;
  const { noun, path } = HOMES[home];
  const near = nearest(id, known.keys());
  const isTerm = path('') === path('x');
  return {
    message: `There is no ${noun} ${quote(id)}.${didYouMean(near)}`,
    help: isTerm
      ? `Write the id of a term in ${path(id)}, or add the term there.`
      : `Write the id of a file in ${path('').replace('.yaml', '')}, or add ${path(id.slice(0, 80))}.`,
  };
}

/** The parent that a record names, if it names one. */
function parentOf(entry: Entry<unknown> | undefined): string | undefined {
  const [found] = entry === undefined ? [] : valuesAt(entry.yaml.data, ['parent']);
  return typeof found?.value === 'string' ? found.value : undefined;
}

// Each cycle is told once, at the first of its records that has been reached.
function checkParents(entries: ReadonlyMap<string, Entry<unknown>>): Issue[] {
  const issues: Issue[] = [];
  const done = new Set<string>();
  for (const start of entries.keys()) {
    const trail: string[] = [];
    for (
      let id: string | undefined = start;
      id !== undefined && !done.has(id);
      id = parentOf(entries.get(id))
    ) {
      done.add(id);
      trail.push(id);
    }
    const last = trail.at(-1);
    const back = last === undefined ? undefined : parentOf(entries.get(last));
    const from = back === undefined ? -1 : trail.indexOf(back);
    if (from === -1 || back === undefined) continue;
    issues.push(...cycleIssue(entries, trail.slice(from), back));
  }
  return issues;
}

function cycleIssue(entries: ReadonlyMap<string, Entry<unknown>>, cycle: string[], back: string): Issue[] {
  const entry = entries.get(back);
  if (entry === undefined) return [];
  const position = entry.yaml.positionOf(['parent']);
  if (cycle.length === 1) {
    return [
      issueAt(
        'parent-cycle',
        entry.file,
        position,
        `${quote(back)} is its own parent.`,
        'Take `parent` out.',
      ),
    ];
  }
  const way = [...cycle, back].join(' → ');
  return [issueAt('parent-cycle', entry.file, position, `These records are each other's parents: ${way}.`)];
}
