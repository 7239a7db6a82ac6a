import { parseEdtf } from '../../edtf/parse.ts';
import { issueAt, type Issue } from '../issue.ts';
import type { ArticleEntry, Content } from '../load-content.ts';
import { quote } from '../printable.ts';
import { valuesAt } from '../reference-fields.ts';
import type { YamlPath } from '../yaml-plain.ts';

/** The keys of an article's frontmatter that hold EDTF dates. */
export const EDTF_FIELDS: readonly YamlPath[] = [
  ['date', 'edtf'],
  ['stance', 'codedOn'],
];

/** Every date of every article against the grammar and the calendar of EDTF levels 0 and 1. */
export function checkDates(content: Content): Issue[] {
  return [...content.articles.values()].flatMap((article) =>
    EDTF_FIELDS.flatMap((path) => checkDate(article, path)),
  );
}

function checkDate({ yaml, file }: ArticleEntry, path: YamlPath): Issue[] {
  const [found] = valuesAt(yaml.data, path);
  // An unquoted day that exists is a Date here, and right.
  if (typeof found?.value !== 'string' || yaml.isFaulty(path)) return [];
  const result = parseEdtf(found.value);
  if (result.ok) return [];
  const message = `${quote(found.value)} is no EDTF date: ${result.problem}.`;
  const help = /^[-0-9XYTZ:+?~%./]+$/.test(result.hint) ? `Write "${result.hint}".` : `${result.hint}.`;
  return [issueAt('bad-date', file, yaml.positionOf(path), message, help)];
}
