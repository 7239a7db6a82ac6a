import type { Entry } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { Facts } from './facts.ts';

/**
 * An archive as seen by checks that look at all files: through their facts, so that no file has to be parsed for them.
 */
export interface ArchiveFacts {
  content: Content;
  factsOf: (entry: Entry<unknown>) => Facts;
  /** The codebook that applies if a record names this one, or none; see `Answers`. */
  codebookMeant: (named: string | undefined) => string | undefined;
}
