import { z } from 'zod';

// Controls, line and paragraph separators, halves of surrogate pairs, and the bidirectional overrides, which can hide
// or reorder what a reader sees.
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const VISIBLE = /[^\p{Z}\p{C}]/u;

/**
 * One line of text for people: no line break, no control or bidirectional override character, no blank at
 * either end, 1 to `max` characters (Unicode code units).
 */
export function lineOf(max: number) {
  return z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !FORBIDDEN.test(text), 'Take out line breaks and control characters.')
    .refine((text) => VISIBLE.test(text), 'Write something that can be seen here, or leave the key out.')
    .refine((text) => text === text.trim(), 'Take out the blanks at the start or the end.');
}

/** The longest title that is accepted, in characters; a longer one is a pasted paragraph. */
export const MAX_TITLE_LENGTH = 300;

/** A title as it was published, or a descriptive one in [brackets] where the source has none. */
export const titleSchema = lineOf(MAX_TITLE_LENGTH).describe(
  'The title as published; a descriptive one in [square brackets] where the source has none.',
);

/** Marks an entry that is not finished: it is shown in `npm run dev` alone (an article) or not at all (a coding). */
export const draftSchema = z
  .boolean()
  .describe('True while this is not finished: a draft is not published. Take the key out when it is done.');

/** How a text starts that only says what is to stand in its place. */
export const PLACEHOLDER = 'To be written:';

/** Whether a text only says what is to be written in its place. */
export function isPlaceholder(text: string): boolean {
  return text.trimStart().startsWith(PLACEHOLDER);
}
