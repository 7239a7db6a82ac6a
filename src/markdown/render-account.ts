import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { MentionOptions } from './remark-mentions.ts';
import { accountPipeline } from './pipeline.ts';

/**
 * Makes a function that renders the Markdown tree of an account, or of a dossier's introduction, to HTML by the plugins of
 * the account's pipeline. The tree stays as it was. The function throws a message with line and column for a link to a
 * record that the archive does not have; `file` names the file in it.
 */
export function createAccountRenderer(options: MentionOptions): (tree: Root, file?: VFile) => string {
  const { remarkPlugins, rehypePlugins } = accountPipeline(options);
  const processor = unified()
    .use(remarkPlugins)
    // What is raw reaches the sanitiser, too, which lets none of it through.
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();
  return (tree, file) => processor.stringify(processor.runSync(structuredClone(tree), file), file);
}
