import { VOCABULARIES } from '../../schema/codebook.ts';
import { FILE_START, issueAt, type Issue } from '../issue.ts';
import type { Content, Entry } from '../load-content.ts';
import { quote } from '../printable.ts';
import { valuesAt } from '../reference-fields.ts';

/** The files that every archive has, and the ids of the terms in each vocabulary: each once. */
export function checkCodebook(content: Content): Issue[] {
  return [...missingFiles(content), ...[...content.vocabularies.values()].flatMap(duplicateTerms)];
}

function missingFiles(content: Content): Issue[] {
  const issues: Issue[] = [];
  const expect = (isThere: boolean, file: string, what: string): void => {
    if (!isThere)
      issues.push(
        issueAt('missing-file', file, FILE_START, `The archive has no ${file}.`, `Add the file: ${what}.`),
      );
  };
  expect(
    content.site !== undefined,
    'content/site.yaml',
    'it holds the title, language and editors of the archive',
  );
  expect(
    content.codebook !== undefined,
    'content/codebook/codebook.yaml',
    'it holds the version of the codebook',
  );
  for (const name of VOCABULARIES) {
    expect(
      content.vocabularies.has(name),
      `content/codebook/${name}.yaml`,
      'it holds a label, a note and a list of terms',
    );
  }
  return issues;
}

function duplicateTerms({ file, yaml }: Entry<unknown>): Issue[] {
  const firsts = new Map<unknown, number>();
  return valuesAt(yaml.data, ['terms', '*', 'id']).flatMap(({ path, value }) => {
    const position = yaml.positionOf(path);
    const first = firsts.get(value);
    if (first === undefined) {
      firsts.set(value, position.line);
      return [];
    }
    const message = `The term ${quote(String(value))} stands in this vocabulary twice: first in line ${first}.`;
    return [issueAt('duplicate-term', file, position, message)];
  });
}
