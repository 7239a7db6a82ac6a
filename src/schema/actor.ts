import { z } from 'zod';
import { recordShape } from './authority-record.ts';
import { idSchema } from './id.ts';

/** `content/actors/<id>.yaml`: a person, group, institution or state that articles speak of or quote. */
export const actorSchema = z.strictObject({
  ...recordShape,
  parent: idSchema.describe('The actor that this one belongs to.').optional(),
});

/** An actor as an editor writes it. */
export type ActorInput = z.input<typeof actorSchema>;
/** An actor as the site uses it. */
export type Actor = z.output<typeof actorSchema>;
