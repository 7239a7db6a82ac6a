import { shownPath } from '../../content/content-folder.ts';
import { VOCABULARIES } from '../../schema/codebook.ts';
import { INSTRUMENTS } from '../content-layout.ts';
import { FILE_START, issueAt, type Issue } from '../issue.ts';
import { instrumentsOf, type Content, type Entry } from '../load-content.ts';
import { quote } from '../printable.ts';
import { valuesAt } from '../reference-fields.ts';
import { repeated } from '../repeated.ts';

const LIST_OF_TERMS = 'it holds a label, a note and a list of terms';

/** The files that every archive has, the ids of the terms in each part of the codebook, and the scale: each once. */
export function checkCodebook(content: Content): Issue[] {
  const { vocabularies, instruments } = content;
  return [
    ...missingFiles(content),
    ...[...vocabularies.values(), ...instrumentsOf(content)].flatMap(duplicateTerms),
    ...(instruments.scale === undefined ? [] : duplicateScores(instruments.scale)),
  ];
}

function missingFiles(content: Content): Issue[] {
  const issues: Issue[] = [];
  const expect = (isThere: boolean, path: string, what: string): void => {
    if (isThere) return;
    const file = shownPath(content.folder, path);
    issues.push(
      issueAt('missing-file', file, FILE_START, `The archive has no ${file}.`, `Add the file: ${what}.`),
    );
  };
  expect(content.site !== undefined, 'site.yaml', 'it holds the title, language and editors of the archive');
  expect(content.codebook !== undefined, 'codebook/codebook.yaml', 'it holds the version of the codebook');
  for (const name of VOCABULARIES) {
    expect(content.vocabularies.has(name), `codebook/${name}.yaml`, LIST_OF_TERMS);
  }
  const instruments = instrumentsOf(content).map(({ kind }) => kind);
  for (const name of INSTRUMENTS) {
    const what = name === 'scale' ? 'it holds a label, a note and the five points' : LIST_OF_TERMS;
    expect(instruments.includes(name), `codebook/${name}.yaml`, what);
  }
  return issues;
}

function duplicateTerms({ kind, file, yaml }: Entry<unknown>): Issue[] {
  const where = kind === 'vocabulary' ? 'this vocabulary' : 'this file';
  return repeated(valuesAt(yaml.data, ['terms', '*', 'id']), ({ value }) => value).map(({ item, first }) => {
    const { line } = yaml.positionOf(first.path);
    const message = `The term ${quote(String(item.value))} stands in ${where} twice: first in line ${line}.`;
    return issueAt('duplicate-term', file, yaml.positionOf(item.path), message);
  });
}

// Five points that are whole numbers from -2 to 2, as the schema has it, and all different are the whole scale.
function duplicateScores({ file, yaml }: Entry<unknown>): Issue[] {
  const scores = valuesAt(yaml.data, ['points', '*', 'score']);
  return repeated(scores, ({ value }) => value).map(({ item, first }) => {
    const { line } = yaml.positionOf(first.path);
    const message = `The score ${String(item.value)} stands on the scale twice: first in line ${line}.`;
    const help = 'Give the five points the scores -2, -1, 0, 1 and 2, each once.';
    return issueAt('duplicate-term', file, yaml.positionOf(item.path), message, help);
  });
}
