import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Renders Markdown with all its HTML, unsanitised, as an account must never be rendered. */
export async function renderUnsafely(markdown: string): Promise<string> {
  return String(await processor.process(markdown));
}
