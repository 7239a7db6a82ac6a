import { shownPath } from '../../content/content-folder.ts';
import { VOCABULARIES } from '../../schema/codebook.ts';
import { CODEBOOK_FILES, CODEBOOKS, type CodebookFile } from '../../content/content-layout.ts';
import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { codebookIds, type Content } from '../../content/load-content.ts';
import { listOf, quote } from '../../content/printable.ts';
import { namedCodebook, valuesAt } from '../reference-fields.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { repeated } from '../repeated.ts';
import type { Surroundings } from '../surroundings.ts';

const LIST_OF_TERMS = 'it holds a label, a note and a list of terms';

const HOLDS = {
  codebook: 'it holds the version of the codebook',
  questions: LIST_OF_TERMS,
  measures: LIST_OF_TERMS,
  stances: LIST_OF_TERMS,
  rules: 'it holds a rule each for answers, hedge, voices, names, events and stance',
} satisfies Record<CodebookFile, string>;

/**
 * The files that every archive and every codebook must have. A stance in two codebooks must have the same label in
 * both, because article lists and stance marks know no codebook.
 */
export function checkCodebooks(archive: ArchiveFacts): Issue[] {
  return [...missingFiles(archive.content), ...sharedStances(archive)];
}

function missingFiles(content: Content): Issue[] {
  const issues: Issue[] = [];
  const expect = (isThere: boolean, what: string, ...path: string[]): void => {
    if (isThere) return;
    const file = shownPath(content.folder, ...path);
    issues.push(
      issueAt('missing-file', file, FILE_START, `The archive has no ${file}.`, `Add the file: ${what}.`),
    );
  };
  expect(content.site !== undefined, 'it holds the title, language and editors of the archive', 'site.yaml');
  for (const name of VOCABULARIES) {
    expect(content.vocabularies.has(name), LIST_OF_TERMS, 'vocabularies', `${name}.yaml`);
  }
  expect(content.speakerClasses !== undefined, LIST_OF_TERMS, 'vocabularies', 'speaker-classes.yaml');
  expect(
    content.scale !== undefined,
    'it holds a label, a note and the five points',
    'vocabularies',
    'scale.yaml',
  );
  const codebooks = codebookIds(content);
  expect(codebooks.length > 0, 'a folder there holds the files of one codebook', CODEBOOKS);
  for (const id of codebooks) {
    for (const name of CODEBOOK_FILES)
      expect(content.codebooks[name].has(id), HOLDS[name], CODEBOOKS, id, `${name}.yaml`);
  }
  return issues;
}

function sharedStances({ content: { codebooks }, factsOf }: ArchiveFacts): Issue[] {
  const first = new Map<string, { label: string; file: string }>();
  return [...codebooks.stances.values()].flatMap((entry) =>
    (factsOf(entry).stances ?? []).flatMap((stance) => {
      const { text: id, label } = stance;
      const other = first.get(id);
      if (other === undefined) first.set(id, { label, file: entry.file });
      if (other === undefined || other.label === label || other.file === entry.file) return [];
      const message = `The stance ${quote(id)} is called ${quote(other.label)} in ${other.file}.`;
      const help = 'Call it the same here, or give it an id of its own.';
      return [issueAt('duplicate-term', entry.file, stance, message, help)];
    }),
  );
}

/** Checks that an article's stance names its codebook if there are several. */
export function checkNamelessCodebook(article: Entry<unknown>, archive: Surroundings): Issue[] {
  const { yaml, file } = article;
  if (namedCodebook(article) !== undefined || valuesAt(yaml.data, ['stance', 'id']).length === 0) return [];
  const known = archive.ids('codebooks');
  if (known.length < 2) return [];
  const message = 'The archive has several codebooks, and the stance does not say which one it belongs to.';
  const help = `Write \`codebook\` beside it: ${listOf(known)}.`;
  return [issueAt('missing-codebook', file, yaml.locationOf(['stance', 'id']), message, help)];
}

/** Checks that the ids of the terms in a list have no duplicates. */
export function checkTermIds({ kind, file, yaml }: Entry<unknown>): Issue[] {
  const where = kind === 'vocabulary' ? 'this vocabulary' : 'this file';
  return repeated(valuesAt(yaml.data, ['terms', '*', 'id']), ({ value }) => value).map(({ item, first }) => {
    const { line } = yaml.locationOf(first.path);
    const message = `The term ${quote(String(item.value))} is in ${where} twice: first in line ${line}.`;
    return issueAt('duplicate-term', file, yaml.locationOf(item.path), message);
  });
}

// The schema allows only whole numbers from -2 to 2, so five different points are the whole scale.
/** Checks that the points of the scale have no duplicates. */
export function checkScale({ file, yaml }: Entry<unknown>): Issue[] {
  const scores = valuesAt(yaml.data, ['points', '*', 'score']);
  return repeated(scores, ({ value }) => value).map(({ item, first }) => {
    const { line } = yaml.locationOf(first.path);
    const message = `The score ${String(item.value)} is on the scale twice: first in line ${line}.`;
    const help = 'Give the five points the scores -2, -1, 0, 1 and 2, each once.';
    return issueAt('duplicate-term', file, yaml.locationOf(item.path), message, help);
  });
}
