import rehypeSanitize from 'rehype-sanitize';
import { rehypeMentionIds } from './rehype-mention-ids.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkMentions, type MentionOptions } from './remark-mentions.ts';
import { remarkParagraphs } from './remark-paragraphs.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/**
 * The order in which an account goes through the plugins. Sanitising comes last: what an editor wrote and what our plugins added pass the same gate.
 */
export function accountPipeline(options: MentionOptions) {
  return {
    remarkPlugins: [
      [remarkMentions, options] as [typeof remarkMentions, MentionOptions],
      remarkHeadings,
      remarkParagraphs,
    ],
    rehypePlugins: [
      rehypeMentionIds,
      rehypeNotes,
      [rehypeSanitize, sanitizeSchema] as [typeof rehypeSanitize, typeof sanitizeSchema],
    ],
  };
}
