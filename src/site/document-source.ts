import type { SearchDocument } from '../search/document.ts';

/** A document that can be made: its id, and how to make it. */
export interface DocumentSource {
  id: string;
  make: () => SearchDocument;
}
