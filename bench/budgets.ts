/** The most that an article page may weigh on a first visit, HTML and CSS compressed (gzip -9), in bytes. */
const PAGE_BYTES = 14 * 1024;
/** The most requests for that. */
const PAGE_REQUESTS = 2;
/** The most that a page with a comparison, a coding or an original may weigh: all of it is on the page, without a script. */
const COMPARISON_BYTES = 64 * 1024;
/** The most requests for that. */
const COMPARISON_REQUESTS = 3;
/** Whether a whole comparison, coding or original stands on a page, told by its path. */
export function hasComparison(path: string): boolean {
  return (
    /^(?:dossiers\/.|compare\/|articles\/[^/]+\/(?:coding|original|parallel)\/)/.test(path) &&
    path !== 'dossiers/index.html'
  );
}
/** The most that the page of a codebook may weigh, which is read as a whole, in `PAGE_REQUESTS`. */
const CODEBOOK_BYTES = 24 * 1024;
/** What a page may weigh in how many requests, told by its path. */
export function budgetOf(path: string): { bytes: number; requests: number } {
  if (hasComparison(path)) return { bytes: COMPARISON_BYTES, requests: COMPARISON_REQUESTS };
  const isCodebook = /^about\/coding\/[^/]+\/(?:index\.html)?$/.test(path);
  return { bytes: isCodebook ? CODEBOOK_BYTES : PAGE_BYTES, requests: PAGE_REQUESTS };
}
/** The most that six articles may add to the page that compares any articles. */
export const COMPARED_BYTES = 120 * 1024;
/**
 * The most that the script of that page weighs to its first view, which is the overview: the script with what it imports
 * at once. The markup of parts and accounts, blind reading and the writers of files are loaded when they are asked for.
 */
export const COMPARE_SCRIPT_BYTES = 25 * 1024;
/** The most that the search may weigh to its first results on this archive, everything counted, in bytes. */
export const SEARCH_BYTES = 150 * 1024;
