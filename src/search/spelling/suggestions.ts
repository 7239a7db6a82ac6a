/** A word or name of the archive that is near to one that it does not have. */
export interface Suggestion {
  /** As a reader writes it: `Kadhimi`, `guerrilla`, `Abu Kamal`. */
  written: string;
  /** Its terms, one after the other. */
  terms: string[];
  /** Whether it is a name of a record, or a part of one. */
  isName: boolean;
}

/** Where the spelling files are: into how many files they are split, and what loads one by its path (`spellingFiles`). */
export interface Spelling {
  files: number;
  load: (path: string) => Promise<string | undefined>;
}

/** What a word that the index does not have may mean, best first; nothing where nothing is near. */
export async function suggestionsFor(word: string, { files, load }: Spelling): Promise<Suggestion[]> {
  const written = files === 0 ? undefined : await load(`${word}.txt`);
  return written === undefined ? [] : [{ written, terms: [word], isName: false }];
}
