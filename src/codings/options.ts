import { idSchema } from '../schema/id.ts';
import type { ValueForm } from '../command/options.ts';

/** An id as the value of an option. */
export const ID_FORM: ValueForm<string> = {
  read: (text) => (idSchema.safeParse(text).success ? text : undefined),
  means: 'an id of a-z, 0-9 and hyphens',
};
