import { issueAt, type Issue } from '../../content/issue.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { countWithNoun } from '../../content/printable.ts';
import { proseParts } from '../prose-parts.ts';
import { valuesAt } from '../reference-fields.ts';

/** Checks that the account of an article has paragraphs, and as many as its original. */
export function checkAccount({ file, yaml, prose }: ProseEntry<unknown>): Issue[] {
  if (prose?.tree === undefined) return [];
  const count = proseParts(prose.tree).paragraphs.length;
  if (count === 0) {
    const location = { line: prose.line, column: 1 };
    return [issueAt('empty-account', file, location, 'The account has no paragraph.')];
  }
  const path = ['original', 'paragraphs'];
  const [found] = valuesAt(yaml.data, path);
  if (typeof found?.value !== 'number' || found.value === count) return [];
  const message = `The account has ${countWithNoun(count, 'paragraph')}, the original ${found.value}.`;
  return [issueAt('paragraphs-differ', file, yaml.locationOf(path), message)];
}
