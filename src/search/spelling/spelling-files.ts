/** A word of the archive, for the spelling files. */
export interface VocabularyWord {
  /** A term of the index (`termsOf`). */
  term: string;
  /** In how many documents it stands. */
  count: number;
}

/** A file of the spelling, by its path below the folder of the spelling. */
export interface SpellingFile {
  path: string;
  content: string;
}

/** Into how many files the spelling of so many words and names is split: a power of two. */
export function spellingFileCount(words: number): number {
  let files = 1;
  while (words / files > 64) files *= 2;
  return files;
}
