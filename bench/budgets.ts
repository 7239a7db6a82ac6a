/** The most that an article page may weigh on a first visit, HTML and CSS compressed (gzip -9), in bytes. */
export const PAGE_BYTES = 14 * 1024;
/** The most requests for that. */
export const PAGE_REQUESTS = 2;
/** The most that a page with a comparison, a coding or an original may weigh: all of it is on the page, without a script. */
export const COMPARISON_BYTES = 64 * 1024;
/** The most requests for that. */
export const COMPARISON_REQUESTS = 3;
/** Whether a whole comparison, coding or original stands on a page, told by its path. */
export function hasComparison(path: string): boolean {
  return (
    /^(?:dossiers\/.|compare\/|articles\/[^/]+\/(?:coding|original|parallel)\/)/.test(path) &&
    path !== 'dossiers/index.html'
  );
}
/** The most that six articles may add to the page that compares any articles. */
export const COMPARED_BYTES = 120 * 1024;
/** The most that the script of that page weighs. */
export const COMPARE_SCRIPT_BYTES = 25 * 1024;
/** The most that the search may weigh to its first results on this archive, everything counted, in bytes. */
export const SEARCH_BYTES = 150 * 1024;
