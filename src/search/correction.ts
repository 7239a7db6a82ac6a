import type { ResolvedPart } from './resolve.ts';

/** A word that is not in the index, and what was searched for instead. */
export interface Correction {
  written: string;
  /** `undefined` for a word of English, which is no slip, and for a phrase: what is near is only offered. */
  instead: string | undefined;
  /** Other near words that find different documents. */
  others: string[];
  /** Set for a name that is as likely another one as another spelling. */
  isDoubtful?: true;
}

/** A part with what was made of it. */
export interface Corrected {
  part: ResolvedPart;
  correction?: Correction;
  /** Set if the correction is a word and no name. */
  isPlain?: true;
}
