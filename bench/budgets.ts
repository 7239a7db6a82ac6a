/** The most that an article page may weigh on a first visit, HTML and CSS compressed (gzip -9), in bytes. */
export const PAGE_BYTES = 14 * 1024;
/** The most requests for that. */
export const PAGE_REQUESTS = 2;
/** The most that the search may weigh to its first results on this archive, everything counted, in bytes. */
export const SEARCH_BYTES = 150 * 1024;
