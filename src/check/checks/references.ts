import { shownPath, type ContentFolder } from '../../content/content-folder.ts';
import { issueAt, type Issue } from '../issue.ts';
import { entriesOf, type Content, type Entry } from '../load-content.ts';
import { quote } from '../printable.ts';
import { idsIn, referencesIn, valuesAt, type IdHome } from '../reference-fields.ts';
import { didYouMean, nearest } from '../suggestion.ts';

/** What an id of a home names, and what to do when there is no such thing. */
interface HomeWords {
  noun: string;
  help: (id: string, archive: ContentFolder) => string;
}

const inFolder = (noun: string, folder: string, ending: '.yaml' | '.md' = '.yaml'): HomeWords => ({
  noun,
  help: (id, archive) =>
    `Write the id of a file in ${shownPath(archive, folder)}/, or add ${shownPath(archive, folder, `${id}${ending}`)}.`,
});
const inCodebook = (noun: string, name: string): HomeWords => ({
  noun,
  help: (_id, archive) =>
    `Write the id of a term in ${shownPath(archive, 'codebook', `${name}.yaml`)}, or add the term there.`,
});

const HOMES: Readonly<Record<IdHome, HomeWords>> = {
  outlets: inFolder('outlet', 'outlets'),
  actors: inFolder('actor', 'actors'),
  places: inFolder('place', 'places'),
  articles: inFolder('article', 'articles', '.md'),
  speakers: {
    noun: 'actor or outlet',
    help: (_id, archive) =>
      `Write the id of a file in ${shownPath(archive, 'actors')}/ or ${shownPath(archive, 'outlets')}/, or the name as printed under \`byName\`.`,
  },
  stances: inCodebook('stance', 'stances'),
  genres: inCodebook('genre', 'genres'),
  'outlet-kinds': inCodebook('outlet kind', 'outlet-kinds'),
  'actor-kinds': inCodebook('actor kind', 'actor-kinds'),
  'place-kinds': inCodebook('place kind', 'place-kinds'),
  precisions: inCodebook('precision', 'precisions'),
  questions: inCodebook('question', 'questions'),
  measures: inCodebook('measure', 'measures'),
  'speaker-classes': inCodebook('speaker class', 'speaker-classes'),
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
  const { noun, help } = HOMES[home];
  return {
    message: `There is no ${noun} ${quote(id)}.${didYouMean(nearest(id, known.keys()))}`,
    help: help(id.slice(0, 80), content.folder),
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
