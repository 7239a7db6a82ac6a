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
import { remarkSic, type SicWords } from './remark-sic.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** The options for rendering an account. */
export interface RenderOptions extends MentionOptions {
  /** The path of the account's file, for messages. */
  path?: string | undefined;
  /** The word for paragraphs, before their numbers, for screen readers. */
  paragraph: string;
  /** The words of notes on what is as in the source. */
  sic: SicWords;
  /** The notes at the paragraphs of a coded article; left out if the article is not coded. */
  counts?: CodingCounts | undefined;
}

/**
 * Renders an account, as returned by `parseMarkdownFile`, to HTML. Changes the tree, so read from it first. Sanitising
 * is the last step before the tree becomes text, so that both what an editor wrote and what our plugins added pass
 * through it. Throws a `VFileMessage` with line and column in the account if it links to a record that does not exist.
 */
export function renderAccount(
  account: Root,
  { path, paragraph, sic, counts, ...mentions }: RenderOptions,
): string {
  const processor = unified()
    .use(remarkHeadings)
    .use(remarkParagraphs, paragraph)
    .use(remarkSic, sic)
    .use(remarkMentions, mentions)
    .use(remarkRehype)
    .use(counts === undefined ? [] : [[rehypeCodingCounts, counts]])
    .use(rehypeSanitize, sanitizeSchema);
  return toHtml(processor.runSync(account, new VFile(path === undefined ? undefined : { path })));
}
