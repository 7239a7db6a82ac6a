/** The smallest power of two of files that holds this many characters in files of about `charactersAFile` at most. */
export function filesFor(characters: number, charactersAFile: number): number {
  let files = 1;
  while (characters / files > charactersAFile) files *= 2;
  return files;
}
