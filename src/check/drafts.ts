import type { Issue, RuleName } from '../content/issue.ts';
import type { Entry } from '../content/entry.ts';
import { valuesAt } from './reference-fields.ts';

/** Rules that a draft is expected to break: there, a breach is a warning. */
const STILL_TO_DO: ReadonlySet<RuleName> = new Set(['unknown-id', 'unfinished']);

/** Whether an entry is marked as a draft, which is not published. */
export function isDraft(entry: Entry<unknown>): boolean {
  return valuesAt(entry.yaml.data, ['draft'])[0]?.value === true;
}

/**
 * The issues, with those that only say what a draft still lacks turned into warnings; `drafts` are the files of drafts.
 */
export function softenDrafts(drafts: ReadonlySet<string>, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) =>
    drafts.has(issue.file) && STILL_TO_DO.has(issue.rule) ? { ...issue, severity: 'warning' } : issue,
  );
}
