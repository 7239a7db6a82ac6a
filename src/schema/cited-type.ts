import { z } from 'zod';

/** What a publication counts as in a list of references: the types that genres and kinds of outlets are cited as. */
export const CITED_TYPES = [
  'newspaper-article',
  'magazine-article',
  'web-page',
  'blog-post',
  'report',
] as const;

/** How articles of a genre, or of a kind of outlet, are cited. */
export const citedTypeSchema = z
  .enum(CITED_TYPES)
  .describe(
    'What its articles are in a list of references and in Zotero. That of a genre goes before that of a kind of outlet; without either, an article is a web page. In other vocabularies it means nothing.',
  );

/** One of these types. */
export type CitedType = z.output<typeof citedTypeSchema>;
