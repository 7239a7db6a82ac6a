import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { entriesOf, termFilesOf, type Content } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { isOfCodebook, type IdHome } from '../reference-fields.ts';

/**
 * Records and terms that no other file refers to, in a key or in an account or introduction. Reports nothing while a
 * file can't be read, since what it uses is then unknown.
 */
export function checkUnused(archive: ArchiveFacts): Issue[] {
  const { content, factsOf } = archive;
  const entries = entriesOf(content);
  if (entries.some((entry) => factsOf(entry).isUnread)) return [];
  const used = usedIds(archive, entries);
  return [
    ...unusedRecords(content, used),
    ...unusedChronologies(content, used),
    ...unusedTerms(archive, used),
  ];
}

/** The ids in use in a home; for the terms of a codebook, in that codebook; see `homeOfTerms`. */
type UsedIds = (home: string) => ReadonlySet<string>;

function usedIds({ factsOf, codebookMeant }: ArchiveFacts, entries: readonly Entry<unknown>[]): UsedIds {
  const used = new Map<string, Set<string>>();
  const idsOf = (home: string): Set<string> => {
    const ids = used.get(home) ?? new Set();
    used.set(home, ids);
    return ids;
  };
  for (const entry of entries) {
    for (const { home, codebook, ids } of factsOf(entry).uses ?? []) {
      const homes = isOfCodebook(home)
        ? [homeOfTerms(home, codebookMeant(codebook) ?? '')]
        : home === 'speakers'
          ? ['actors', 'outlets']
          : [home];
      for (const one of homes) for (const id of ids) idsOf(one).add(id);
    }
  }
  return idsOf;
}

function unusedRecords(content: Content, used: UsedIds): Issue[] {
  const homes = ['outlets', 'actors', 'places'] as const satisfies IdHome[];
  return homes.flatMap((home) =>
    [...content[home].values()]
      .filter(({ id }) => !used(home).has(id))
      .map(({ id, kind, file }) =>
        issueAt(
          'unused-record',
          file,
          FILE_START,
          `No article or record refers to the ${kind} ${quote(id)}.`,
          kind === 'outlet'
            ? 'Name it as the outlet of an article, or delete the file.'
            : `List it under \`${home}\` of an article that speaks of it, or delete the file.`,
        ),
      ),
  );
}

function unusedChronologies({ chronologies }: Content, used: UsedIds): Issue[] {
  return [...chronologies.values()]
    .filter(({ id }) => !used('chronologies').has(id))
    .map(({ id, file }) => {
      const message = `No dossier names the chronology ${quote(id)}.`;
      const help = 'Name it under `chronology` of a dossier, or delete the file.';
      return issueAt('unused-record', file, FILE_START, message, help);
    });
}

function unusedTerms({ content, factsOf }: ArchiveFacts, used: UsedIds): Issue[] {
  return termFilesOf(content).flatMap((entry) => {
    const { kind, id, file } = entry;
    return (factsOf(entry).terms ?? [])
      .filter(({ text }) => !used(isOfCodebook(kind) ? homeOfTerms(kind, id) : id).has(text))
      .map((term) => {
        const user = kind === 'vocabulary' || kind === 'stances' ? 'Nothing' : 'No coding';
        return issueAt('unused-term', file, term, `${user} uses the term ${quote(term.text)}.`);
      });
  });
}

/** Terms of a codebook are identified together with it; other lists of terms exist only once. */
function homeOfTerms(home: string, codebook: string): string {
  return `${home} ${codebook}`;
}
