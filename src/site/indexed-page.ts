import type { SearchFields } from '../search/fields.ts';

/** A file of the index, with its path below `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page for the index: its path below the site's base, its markup, and what the index keeps of it beside. */
export interface IndexedPage {
  path: string;
  html: string;
  fields: SearchFields;
}
