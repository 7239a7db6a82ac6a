import type { z } from 'zod';

/** A schema's objections to a value, as `path: message`, in order; empty if the value is accepted. */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
