import { idSchema } from '../../schema/id.ts';

/** Whether a text has the form of an id in the archive. */
export function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}
