import { shownPath, type ContentFolder } from '../../content/content-folder.ts';
import { issueAt, type Issue, type FileLocation } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import type { Placed } from '../facts.ts';
import { referencesIn, type IdHome } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

/** The words for one kind of id: the noun for what it names, and the help if there is no such thing. */
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

/** Checks that every id in a record names an existing record or term. */
export function checkReferences(entry: Entry<unknown>, archive: Surroundings): Issue[] {
  return referencesIn(entry).flatMap(({ path, id, home, codebook }): Issue[] => {
    const words = unknownIdWords(archive, home, id, codebook);
    if (words === undefined) return [];
    return [issueAt('unknown-id', entry.file, entry.yaml.locationOf(path), words.message, words.help)];
  });
}

/** Checks that no parent of a record leads back to the record. */
export function checkParents({ content, factsOf }: ArchiveFacts): Issue[] {
  return [content.outlets, content.actors, content.places].flatMap((entries) =>
    parentCycles(
      entries,
      new Map([...entries.values()].map((entry) => [entry.id, factsOf(entry).parent] as const)),
    ),
  );
}

/** The message for an id that does not exist in its home, with the nearest one that does; `undefined` if it exists. */
export function unknownIdWords(
  archive: Surroundings,
  home: IdHome,
  id: string,
  codebook?: string,
): { message: string; help: string } | undefined {
  if (archive.knows(home, id, codebook) !== false) return undefined;
  const { noun, help } = HOMES[home];
  return {
    message: `There is no ${noun} ${quote(id)}.${didYouMean(nearest(id, archive.ids(home, codebook)))}`,
    help: help(id.slice(0, 80), archive.folder, archive.codebookMeant(codebook)),
  };
}

// Each cycle is reported once, at the first of its records that is reached.
function parentCycles(
  entries: ReadonlyMap<string, Entry<unknown>>,
  parents: ReadonlyMap<string, Placed | undefined>,
): Issue[] {
  const parentOf = (id: string) => parents.get(id)?.text;
  const issues: Issue[] = [];
  const done = new Set<string>();
  for (const start of entries.keys()) {
    const trail: string[] = [];
    for (let id: string | undefined = start; id !== undefined && !done.has(id); id = parentOf(id)) {
      done.add(id);
      trail.push(id);
    }
    const last = trail.at(-1);
    const back = last === undefined ? undefined : parentOf(last);
    const from = back === undefined ? -1 : trail.indexOf(back);
    const [entry, location] = [entries.get(back ?? ''), parents.get(back ?? '')];
    if (from === -1 || back === undefined || entry === undefined || location === undefined) continue;
    issues.push(cycleIssue(entry, location, [...trail.slice(from), back]));
  }
  return issues;
}

function cycleIssue({ file }: Entry<unknown>, location: FileLocation, way: readonly string[]): Issue {
  if (way.length === 2) {
    const message = `${quote(way[0] ?? '')} is its own parent.`;
    return issueAt('parent-cycle', file, location, message, 'Take `parent` out.');
  }
  const message = `These records are each other's parents: ${way.join(' → ')}.`;
  return issueAt('parent-cycle', file, location, message);
}
