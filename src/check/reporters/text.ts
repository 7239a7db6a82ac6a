import { escapeControls } from '@parallax/saved-article/printable';
import { countWithNoun, listOf } from '../../content/printable.ts';
import type { Issue } from '../../content/issue.ts';
import type { CheckReport, ContentCounts } from '../run.ts';

/**
 * The report for people and editors: `file:line:column  severity  rule  message`, the help indented under it, and a
 * last line with counts. Ends with a line feed; control characters in it are made harmless for the terminal.
 */
export function reportText({ issues, counts }: CheckReport): string {
  const lines = issues.flatMap(({ file, line, column, severity, rule, message, help }) => [
    `${escapeControls(file)}:${line}:${column}  ${severity}  ${rule}  ${escapeControls(message)}`,
    `    ${escapeControls(help)}`,
  ]);
  return `${[...lines, issues.length === 0 ? soundLine(counts) : countLine(issues)].join('\n')}\n`;
}

function countLine(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...(errors > 0 ? [countWithNoun(errors, 'error')] : []),
    ...(errors < issues.length ? [countWithNoun(issues.length - errors, 'warning')] : []),
  ];
  return `${parts.join(', ')} in ${countWithNoun(new Set(issues.map(({ file }) => file)).size, 'file')}`;
}

function soundLine({ articles, codings, dossiers, actors, places, outlets, terms }: ContentCounts): string {
  const parts = [
    countWithNoun(articles, 'article'),
    countWithNoun(codings, 'coding'),
    countWithNoun(dossiers, 'dossier'),
    countWithNoun(actors, 'actor'),
    countWithNoun(places, 'place'),
    countWithNoun(outlets, 'outlet'),
    countWithNoun(terms, 'codebook term'),
  ];
  return `content is sound: ${listOf(parts)}`;
}
