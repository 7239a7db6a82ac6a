import type { Content, Entry } from '../content/load-content.ts';
import type { Facts } from './facts.ts';

/** An archive as checks see it that look at all files at once: by their facts, so that no file is parsed for them. */
export interface ArchiveFacts {
  content: Content;
  factsOf: (entry: Entry<unknown>) => Facts;
  /** The codebook that is meant where a record names this one, or none; see `Answers`. */
  codebookMeant: (named: string | undefined) => string | undefined;
}
