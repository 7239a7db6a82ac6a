import type { Archive } from '../derive/archive.ts';
import { parseAccountBody } from '../markdown/parse-account.ts';
import { renderAccount } from '../markdown/pipeline.ts';
import type { CodingCounts } from '../markdown/rehype-coding-counts.ts';
import { urls } from './urls.ts';

/** The body of a file of `content/`, as Markdown. */
export interface Prose {
  /** The file's path below the archive's folder, for messages. */
  path: string;
  body: string;
}

/**
 * The HTML of an account, or of a dossier's introduction, with its mentions as links to the records of the archive,
 * and with what a coding has on each paragraph where `counts` are given. Throws where it mentions an unknown record,
 * which the check reports before.
 */
export function accountHtml(archive: Archive, { path, body }: Prose, counts?: CodingCounts): string {
  return renderAccount(parseAccountBody(body), {
    path,
    counts,
    href: ({ kind, id }) => (archive.records[kind].has(id) ? urls.record(kind, id) : undefined),
  });
}
