import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeCodingCounts, type CodingCounts } from './rehype-coding-counts.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkMentions, type MentionOptions } from './remark-mentions.ts';
import { remarkParagraphs } from './remark-paragraphs.ts';
import { remarkSic } from './remark-sic.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** What an account is rendered with. */
export interface RenderOptions extends MentionOptions {
  /** The path of the account's file, for messages. */
  path?: string | undefined;
  /** What stands at paragraphs of a coding; left out where the article is not coded. */
  counts?: CodingCounts | undefined;
}

/**
 * Renders an account, as `parseAccountBody` gives it, to HTML. Changes the tree: read from it before. Sanitising is the
 * last step before the tree becomes text, so that what an editor wrote and what our plugins added pass the same gate.
 * Throws a `VFileMessage` with line and column of the account where it links to a record that does not exist.
 */
export function renderAccount(account: Root, { path, counts, ...mentions }: RenderOptions): string {
  const processor = unified()
    .use(remarkHeadings)
    .use(remarkParagraphs)
    .use(remarkSic)
    .use(remarkMentions, mentions)
    .use(remarkRehype)
    .use(counts === undefined ? [] : [[rehypeCodingCounts, counts]])
    .use(rehypeSanitize, sanitizeSchema);
  return toHtml(processor.runSync(account, new VFile(path === undefined ? undefined : { path })));
}
