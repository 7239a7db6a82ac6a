/** The least power of two of files that holds so many signs in files of at most about `signsAFile` each. */
export function filesFor(signs: number, signsAFile: number): number {
  let files = 1;
  while (signs / files > signsAFile) files *= 2;
  return files;
}
