import type { ContentKind } from '../../content/content-layout.ts';
import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import { entriesOf, termFilesOf, type Content, type Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import type { IdHome } from '../reference-fields.ts';

/**
 * Records and terms that no other file refers to, in a key or in an account or introduction. Says nothing while a file can't be read:
 * what it uses is not known then.
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

function usedIds({ factsOf, codebookMeant }: ArchiveFacts, entries: readonly Entry<unknown>[]): Set<string> {
  const used = new Set<string>();
  for (const entry of entries) {
    for (const [home, id, codebook] of factsOf(entry).uses ?? []) {
      const homes = home === 'speakers' ? ['actors', 'outlets'] : [home];
      for (const one of homes) used.add(`${one} ${id}`);
      if (isOfCodebook(home)) used.add(`${home} ${codebookMeant(codebook ?? undefined) ?? ''} ${id}`);
    }
  }
  return used;
}

function unusedRecords(content: Content, used: ReadonlySet<string>): Issue[] {
  const homes = ['outlets', 'actors', 'places'] as const satisfies IdHome[];
  return homes.flatMap((home) =>
    [...content[home].values()]
      .filter(({ id }) => !used.has(`${home} ${id}`))
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

function unusedChronologies({ chronologies }: Content, used: ReadonlySet<string>): Issue[] {
  return [...chronologies.values()]
    .filter(({ id }) => !used.has(`chronologies ${id}`))
    .map(({ id, file }) => {
      const message = `No dossier names the chronology ${quote(id)}.`;
      const help = 'Name it under `chronology` of a dossier, or delete the file.';
      return issueAt('unused-record', file, FILE_START, message, help);
    });
}

function unusedTerms({ content, factsOf }: ArchiveFacts, used: ReadonlySet<string>): Issue[] {
  return termFilesOf(content).flatMap((entry) => {
    const { kind, id, file } = entry;
    return (
      (factsOf(entry).terms ?? [])
        // The terms of a codebook are told apart by it; other lists of terms are there once.
        .filter(({ text }) => !used.has(`${isOfCodebook(kind) ? `${kind} ` : ''}${id} ${text}`))
        .map((term) => {
          const user = kind === 'vocabulary' || kind === 'stances' ? 'Nothing' : 'No coding';
          return issueAt('unused-term', file, term, `${user} uses the term ${quote(term.text)}.`);
        })
    );
  });
}

function isOfCodebook(kind: ContentKind | IdHome): boolean {
  return kind === 'questions' || kind === 'measures' || kind === 'stances';
}
