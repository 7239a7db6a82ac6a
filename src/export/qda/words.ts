/** The words of a project for coding tools, in the language of its archive (`src/interface/…/qda.ts`). */
export interface QdaWords {
  /** The groups of codes. */
  claims: string;
  figures: string;
  voices: string;
  names: string;
  events: string;
  toward: string;
  stance: string;
  /** What is said of the groups. */
  groupNotes: Record<'claims' | 'figures' | 'voices' | 'names' | 'events' | 'toward' | 'stance', string>;
  /** The answer `other` of a question. */
  other: (question: string) => string;
  /** An answer that is denied. */
  denied: (answer: string) => string;
  /** The terms that are used for an actor or an event. */
  termsFor: (name: string) => string;
  /** The scores toward an actor, and one of them. */
  towardActor: (actor: string) => string;
  toActor: (actor: string, score: string) => string;
  /** The rule of a term, after its definition. */
  rule: (rule: string) => string;
  /** The variables of a case, an article. */
  variables: Record<
    'title' | 'outlet' | 'date' | 'earliest' | 'latest' | 'stance' | 'genre' | 'language' | 'url',
    string
  >;
  /** The set of the sources that a coder has read, also those with nothing to code. */
  readBy: (coder: string) => string;
  /** A note with a coder's reason. */
  reason: (what: string) => string;
  /** What a source is: an account in the archive's words, or the original. */
  account: (title: string, outlet: string) => string;
  original: (title: string, outlet: string) => string;
  /** What a project is: by which codebook, and that a comment holds what a code cannot. */
  project: (codebook: string, version: number) => string;
}
