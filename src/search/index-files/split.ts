/** The smallest power of two of files that holds this many characters in files of about `signsAFile` at most. */
export function filesFor(signs: number, signsAFile: number): number {
  let files = 1;
  while (signs / files > signsAFile) files *= 2;
  return files;
}
