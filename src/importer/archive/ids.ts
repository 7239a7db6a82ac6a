import { idSchema } from '../../schema/id.ts';

/** Whether a text is an id of the archive. */
export function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}
