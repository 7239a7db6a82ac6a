import { sic } from '#words/article';
import { paragraphWord } from '#words/shell';
import type { ProseEntry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import { renderAccount } from '../markdown/pipeline.ts';
import type { MentionKind } from '../schema/account.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { codingCounts } from './coding-counts.ts';
import { urls } from './urls.ts';

/** The properties that the HTML of an account or an introduction depends on besides its text. */
export interface ProseSetting {
  /** Whether a record has a page to link to. */
  hasRecord: (kind: MentionKind, id: Id) => boolean;
  /**
   * The coding whose counts are shown at the paragraphs; left out if the account's paragraphs differ from the
   * original's.
   */
  coding?: Coding | undefined;
}

/** Renders the account of an article, or the introduction of a dossier, to HTML. */
export function renderProse(
  { file, takeTree }: Pick<ProseEntry<unknown>, 'file' | 'takeTree'>,
  { hasRecord, coding }: ProseSetting,
): string {
  return renderAccount(takeTree(), {
    path: file,
    paragraph: paragraphWord,
    sic,
    counts: coding === undefined ? undefined : codingCounts(coding),
    href: ({ kind, id }) => (hasRecord(kind, id) ? urls.record(kind, id) : undefined),
  });
}

/** The records of each kind that an archive has, in the form that `renderProse` needs. */
export function recordsIn(content: Content): ProseSetting['hasRecord'] {
  const homes = { actor: content.actors, place: content.places, outlet: content.outlets };
  return (kind, id) => homes[kind].has(id);
}
