import { z } from 'zod';
import { recordShape } from './authority-record.ts';
import { idSchema } from './id.ts';
import { ownershipSchema } from './ownership.ts';

/** The kind of an actor that is a medium cited by sources, so that readers ask who owns it. */
export const CITED_MEDIUM = 'news-organisation';

/** `content/actors/<id>.yaml`: a person, group, institution or state that articles mention or quote. */
export const actorSchema = z.strictObject({
  ...recordShape,
  parent: idSchema.describe('The actor that this one belongs to.').optional(),
  ownership: ownershipSchema
    .describe(
      'Who owns or funds a cited medium, with a published reference; without it, its page says that this could not be established.',
    )
    .optional(),
});

/** An actor as an editor writes it. */
export type ActorInput = z.input<typeof actorSchema>;
/** An actor as the site uses it. */
export type Actor = z.output<typeof actorSchema>;
