import type { ContentKind } from '../../content/content-layout.ts';
import { parseMentionUrl } from '../../markdown/mention-url.ts';
import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import { entriesOf, proseOf, termFilesOf, type Content } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { linksIn } from '../prose-links.ts';
import { codebookMeant, referencesIn, valuesAt, type IdHome } from '../reference-fields.ts';

/**
 * Records and terms that no other file refers to, in a key or in an account or introduction. Says nothing while a file can't be read:
 * what it uses is not known then.
 */
export function checkUnused(content: Content): Issue[] {
  if (entriesOf(content).some(({ yaml }) => yaml.data === undefined)) return [];
  if (proseOf(content).some(({ prose }) => prose?.tree === undefined)) return [];
  const used = usedIds(content);
  return [
    ...unusedRecords(content, used),
    ...unusedChronologies(content, used),
    ...unusedTerms(content, used),
  ];
}

function usedIds(content: Content): Set<string> {
  const used = new Set<string>();
  for (const entry of entriesOf(content)) {
    for (const { id, home, codebook } of referencesIn(entry)) {
      // That a dossier asks a question answers nothing: only codings use questions.
      if (entry.kind === 'dossier' && home !== 'chronologies') continue;
      if (id === entry.id && home === `${entry.kind}s`) continue;
      const homes = home === 'speakers' ? ['actors', 'outlets'] : [home];
      for (const one of homes) used.add(`${one} ${id}`);
      used.add(`${home} ${codebookMeant(content, codebook) ?? ''} ${id}`);
    }
  }
  for (const { prose } of proseOf(content)) {
    for (const { url } of linksIn(prose?.tree)) {
      const target = parseMentionUrl(url);
      if (target !== undefined) used.add(`${target.kind}s ${target.id}`);
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

function unusedTerms(content: Content, used: ReadonlySet<string>): Issue[] {
  return termFilesOf(content).flatMap(({ kind, id, file, yaml }) =>
    valuesAt(yaml.data, ['terms', '*', 'id'])
      // The terms of a codebook are told apart by it; other lists of terms are there once.
      .filter(
        ({ value }) =>
          typeof value === 'string' && !used.has(`${isOfCodebook(kind) ? `${kind} ` : ''}${id} ${value}`),
      )
      .map(({ path, value }) => {
        const user = kind === 'vocabulary' || kind === 'stances' ? 'Nothing' : 'No coding';
        const message = `${user} uses the term ${quote(String(value))}.`;
        return issueAt('unused-term', file, yaml.positionOf(path), message);
      }),
  );
}

function isOfCodebook(kind: ContentKind): boolean {
  return kind === 'questions' || kind === 'measures' || kind === 'stances';
}
