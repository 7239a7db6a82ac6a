import { shownPath, type ContentFolder } from '../../content/content-folder.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import { entriesOf, type Content, type Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { codebookMeant, idsIn, referencesIn, valuesAt, type IdHome } from '../reference-fields.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

/** What an id of a home names, and what to do when there is no such thing. */
interface HomeWords {
  noun: string;
  help: (id: string, archive: ContentFolder, codebook?: string) => string;
}

const inFolder = (noun: string, folder: string, ending: '.yaml' | '.md' = '.yaml'): HomeWords => ({
  noun,
  help: (id, archive) =>
    `Write the id of a file in ${shownPath(archive, folder)}/, or add ${shownPath(archive, folder, `${id}${ending}`)}.`,
});
const inCodebook = (noun: string, name: string): HomeWords => ({
  noun,
  help: (_id, archive, codebook) =>
    `Write the id of a term in ${shownPath(archive, 'codebooks', codebook ?? '<id>', `${name}.yaml`)}, or add the term there.`,
});
const inVocabularies = (noun: string, name: string): HomeWords => ({
  noun,
  help: (_id, archive) =>
    `Write the id of a term in ${shownPath(archive, 'vocabularies', `${name}.yaml`)}, or add the term there.`,
});

const HOMES: Readonly<Record<IdHome, HomeWords>> = {
  outlets: inFolder('outlet', 'outlets'),
  actors: inFolder('actor', 'actors'),
  places: inFolder('place', 'places'),
  articles: inFolder('article', 'articles', '.md'),
  chronologies: inFolder('chronology', 'chronology'),
  speakers: {
    noun: 'actor or outlet',
    help: (_id, archive) =>
      `Write the id of a file in ${shownPath(archive, 'actors')}/ or ${shownPath(archive, 'outlets')}/, or the name as printed under \`byName\`.`,
  },
  codebooks: {
    noun: 'codebook',
    help: (_id, archive) =>
      `Write the name of a folder in ${shownPath(archive, 'codebooks')}/, or add the codebook there.`,
  },
  stances: inCodebook('stance', 'stances'),
  genres: inVocabularies('genre', 'genres'),
  'outlet-kinds': inVocabularies('outlet kind', 'outlet-kinds'),
  'actor-kinds': inVocabularies('actor kind', 'actor-kinds'),
  'place-kinds': inVocabularies('place kind', 'place-kinds'),
  precisions: inVocabularies('precision', 'precisions'),
  questions: inCodebook('question', 'questions'),
  measures: inCodebook('measure', 'measures'),
  'speaker-classes': inVocabularies('speaker class', 'speaker-classes'),
};

/** Every id in a record: that the record or term it names exists, and that parents never lead back to their child. */
export function checkReferences(content: Content): Issue[] {
  const unknown = entriesOf(content).flatMap((entry) =>
    referencesIn(entry).flatMap(({ path, id, home, codebook }): Issue[] => {
      const words = unknownIdWords(content, home, id, codebook);
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
  codebook?: string,
): { message: string; help: string } | undefined {
  const known = idsIn(content, home, codebook);
  if (known === undefined || known.has(id)) return undefined;
  const { noun, help } = HOMES[home];
  return {
    message: `There is no ${noun} ${quote(id)}.${didYouMean(nearest(id, known.keys()))}`,
    help: help(id.slice(0, 80), content.folder, codebookMeant(content, codebook)),
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
