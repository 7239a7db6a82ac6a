/** Small archives have smaller files, up to so many: then a look-up costs them less. */
const FEW = 64;
const SHARE = 1 / 8;

/**
 * The number of files for an amount of characters, a power of two: up to `few` files hold about an eighth of `most` each; where these do not
 * do, `few` files hold more and more, and only once they hold `most` each are there more files.
 */
export function filesFor(amount: number, most: number, few = FEW): number {
  let files = 1;
  while (amount / files > (files < few ? most * SHARE : most)) files *= 2;
  return files;
}
