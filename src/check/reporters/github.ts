import { escapeControls } from '@parallax/saved-article/printable';
import type { CheckReport } from '../run.ts';

/** The report as GitHub Actions workflow commands, which show each issue at its line; empty if there are no issues. */
export function reportGithub({ issues }: CheckReport): string {
  return issues
    .map(({ file, line, column, severity, rule, message, help }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${rule}`;
      return `::${severity} ${place}::${escapeData(`${message} ${help}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
