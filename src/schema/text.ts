import { z } from 'zod';

// Control characters, line and paragraph separators, lone surrogates, and bidirectional overrides, which can hide or
// reorder text.
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const VISIBLE = /[^\p{Z}\p{C}]/u;

/**
 * One line of text for people: no line break, no control or bidirectional override character, no space at either end, 1
 * to `max` characters (UTF-16 code units).
 */
export function lineOf(max: number) {
  return z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !FORBIDDEN.test(text), 'Take out line breaks and control characters.')
    .refine((text) => VISIBLE.test(text), 'Write something that can be seen here, or leave the key out.')
    .refine((text) => text === text.trim(), 'Take out the blanks at the start or the end.');
}

/** The maximum length of a title, in characters; a longer one is a pasted paragraph. */
export const MAX_TITLE_LENGTH = 300;

/** A title as published, or a descriptive one in [brackets] if the source has none. */
export const titleSchema = lineOf(MAX_TITLE_LENGTH).describe(
  'The title as published; a descriptive one in [square brackets] if the source has none.',
);

/** Marks an unfinished entry: it is shown only in `npm run dev` (an article) or not at all (a coding). */
export const draftSchema = z
  .boolean()
  .describe('True while this is unfinished: a draft is not published. Take the key out when it is done.');

/** The beginning of a placeholder text. */
export const PLACEHOLDER = 'To be written:';

/** Whether a text is only a placeholder. */
export function isPlaceholder(text: string): boolean {
  return text.trimStart().startsWith(PLACEHOLDER);
}
