/** What one extractor found in a page; fields as it gives them. */
export interface Prediction {
  text: string;
  title?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  /** Whether it says that it is not sure. */
  isUnsure?: boolean | undefined;
}

/** What one extractor took for the pages of a corpus, and what it found. */
export interface CorpusPass {
  pages: number;
  /** The processor time of the process, user and system, for these pages alone. */
  cpuSeconds: number;
  predictions: [id: string, prediction: Prediction][];
}

/** The corpora whose texts are scored. */
export type CorpusName = 'wcxb' | 'extraction';

/** What one extractor took for all pages. */
export interface Pass {
  corpora: Record<CorpusName | 'readability', CorpusPass>;
  /** The peak memory of the process, in bytes. */
  peakBytes: number;
}
