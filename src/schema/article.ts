import { z } from 'zod';
import { authorSchema } from './author.ts';
import { edtfSchema, publicationDateSchema } from './edtf-date.ts';
import { paragraphsSchema } from './evidence.ts';
import { formerIdsSchema, idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { draftSchema, lineOf, titleSchema } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** The fingerprint of the original: fixity information that proves that a copy is the text that was read. */
export const originalSchema = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 digits out of 0-9 and a-f.')
      .describe("SHA-256 of the file's bytes, in lower-case hexadecimal (`sha256sum FILE`)."),
    words: z.int().min(1).describe('Words in the file, separated by white space (`wc -w FILE`).'),
    paragraphs: z
      .int()
      .min(1)
      .describe('Paragraphs of the article after boilerplate removal; title and headings are not counted.'),
    extractor: z
      .enum(['combined', 'densest', 'readability', 'structured-data'])
      .describe(
        'The way to the text of a saved page that the editor chose (`--extractor`), which a new import of it has to name, too; left out where the importer chose.',
      )
      .optional(),
  })
  .describe('The fingerprint of the original text, which is kept outside the repository.');

/** The stance of an article as a documented judgement: term, reason, evidence, coder, date. */
export const articleStanceSchema = z
  .strictObject({
    id: idSchema.describe('A stance of the codebook (content/codebooks/<id>/stances.yaml).'),
    codebook: idSchema
      .describe('The codebook that the stance belongs to; left out if the archive has only one.')
      .optional(),
    because: lineOf(400).describe('The reason, in our own words.'),
    at: paragraphsSchema,
    coder: idSchema.describe('Who judged: the id of a coder, such as coder-a; never a person.'),
    codedOn: edtfSchema.describe('The day of the judgement.'),
  })
  .describe('The stance of this article, with reason and evidence.');

const uniqueIds = (what: string) =>
  z
    .array(idSchema)
    .superRefine((ids, context) => {
      const seen = new Set<string>();
      ids.forEach((id, index) => {
        if (seen.has(id)) {
          context.addIssue({ code: 'custom', path: [index], message: `"${id}" is listed twice: keep one.` });
        }
        seen.add(id);
      });
    })
    .describe(what);

/** Frontmatter of `content/articles/<id>.md`: the catalogue record of one article. Unknown keys are errors. */
export const articleSchema = z.strictObject({
  draft: draftSchema.optional(),
  formerIds: formerIdsSchema,
  title: titleSchema,
  outlet: idSchema.describe('Who published it first: the id of a record in content/outlets/.'),
  republisher: idSchema
    .describe('Who republished the copy that was read, if anyone: an outlet id.')
    .optional(),
  byline: lineOf(200).describe('The author or desk as printed.').optional(),
  authors: z
    .array(authorSchema)
    .min(1)
    .describe(
      'Who wrote it, for lists of references, where the byline does not show it by its form; left out, people in Latin letters are told by the byline, and all else in it is one name.',
    )
    .optional(),
  url: webUrlSchema.optional(),
  language: languageSchema.describe('The language of the original (BCP 47).'),
  genre: idSchema.describe('A genre of the codebook (content/vocabularies/genres.yaml).'),
  date: publicationDateSchema,
  added: edtfSchema
    .describe('The day when the archive published this entry; left out, that of the judgement of its stance.')
    .optional(),
  stance: articleStanceSchema,
  actors: uniqueIds('Actors that occur in it: ids of records in content/actors/.'),
  places: uniqueIds('Places that occur in it: ids of records in content/places/.'),
  summary: lineOf(400).describe('One or two sentences in our own words, saying who says what.'),
  original: originalSchema,
});

/** An article's frontmatter as an editor writes it. */
export type ArticleInput = z.input<typeof articleSchema>;
/** An article's frontmatter as the site uses it. */
export type Article = z.output<typeof articleSchema>;
