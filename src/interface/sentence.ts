/**
 * A sentence with markup in it, as what stands one after the other: `Part` is a link or another element. Each language puts them in
 * its own order: `<Part>(page: Part): Sentence<Part> => ['Or read ', page, '.']`.
 */
export type Sentence<Part> = (Part | string)[];
