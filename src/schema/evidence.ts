import { z } from 'zod';

/**
 * Paragraph numbers of the original, 1-based, after boilerplate removal: the archive's ¶ numbers. `npm run check` tests
 * that they exist in the original.
 */
export const paragraphsSchema = z
  .array(z.int().min(1, 'Paragraphs are counted from 1.'))
  .min(1, 'Name at least one paragraph of the original.')
  .describe('Paragraphs of the original that support this, counted from 1.');

/** Paragraph numbers as pages use them. */
export type Paragraphs = z.output<typeof paragraphsSchema>;
