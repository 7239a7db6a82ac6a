/** Small archives have more files than they need, up to so many: then a look-up costs them less. */
const FEW = 64;
const SHARE = 1 / 8;

/**
 * The smallest power of two of files of which each holds about `most` of an amount, as characters, or an eighth of it where that takes no more
 * than `few` files.
 */
export function filesFor(amount: number, most: number, few = FEW): number {
  let files = 1;
  while (amount / files > (files < few ? most * SHARE : most)) files *= 2;
  return files;
}
