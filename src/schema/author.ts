import { z } from 'zod';
import { lineOf } from './text.ts';

/** Who wrote an article, for lists of references: a person by the two parts of the name, or a desk, institution or single name. */
export const authorSchema = z
  .union([
    z.strictObject({
      family: lineOf(120).describe('The name under which the person is listed, with particles: "van Dam".'),
      given: lineOf(120).describe('The other names: "Maren".'),
    }),
    z.strictObject({
      name: lineOf(200).describe('A desk, an institution, or a name that has no two parts, as it is listed.'),
    }),
  ])
  .describe('One author.');

/** One author, as the site uses it. */
export type Author = z.output<typeof authorSchema>;
