import { z } from 'zod';
import { codebookVersionSchema } from './codebook-version.ts';
import { formerIdsSchema, idSchema } from './id.ts';
import { lineOf, titleSchema } from './text.ts';

/** Frontmatter of `content/dossiers/<id>.md`: a curated comparison; its body is the introduction. */
export const dossierSchema = z
  .strictObject({
    title: titleSchema,
    codebook: codebookVersionSchema,
    summary: lineOf(400).describe('What the dossier compares, in one or two sentences.'),
    thesis: lineOf(400)
      .describe(
        'What the comparison finds, in two sentences, for somebody who reads nothing else; by default, the summary is shown instead.',
      )
      .optional(),
    articles: z
      .array(idSchema)
      .min(2)
      .describe('The articles that are compared; columns are ordered by date.'),
    selection: lineOf(800).describe(
      'How the articles were chosen: who chose them, from what, by which rule, and what was left out.',
    ),
    questions: z
      .array(idSchema)
      .min(1)
      .describe('The questions of the codebook that are asked, in this order; by default, all of them.')
      .optional(),
    leadQuestion: idSchema
      .describe(
        'The question that readers bring with them, one of those above: the home page shows it first, whether the articles contradict each other on it or not.',
      )
      .optional(),
    coder: idSchema.describe('Whose codings are shown.'),
    chronology: idSchema
      .describe('The chronology of dated facts about the story; left out if there is none.')
      .optional(),
    formerIds: formerIdsSchema,
  })
  .superRefine(({ questions, leadQuestion }, context) => {
    if (leadQuestion !== undefined && questions?.includes(leadQuestion) === false) {
      context.addIssue({
        code: 'custom',
        path: ['leadQuestion'],
        message: 'The dossier does not ask this question: write one of those under `questions`.',
      });
    }
  });

/** A dossier as an editor writes it. */
export type DossierInput = z.input<typeof dossierSchema>;
/** A dossier as the site uses it. */
export type Dossier = z.output<typeof dossierSchema>;
