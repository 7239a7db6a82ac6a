/**
 * A sentence with markup in it, as what stands one after the other: `Part` is a link or another element. Each language puts them in
 * its own order: `<Part>(page: Part): Sentence<Part> => ['Or read ', page, '.']`.
 */
export type Sentence<Part> = (Part | string)[];

/** Makes a part of a text of the sentence, such as a link whose words belong to the sentence. */
export type PartOf<Part> = (text: string) => Part;
