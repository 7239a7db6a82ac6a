import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { accountPipeline } from '../../../src/markdown/pipeline.ts';
import type { MentionTarget } from '../../../src/markdown/mention-url.ts';

/** Every record is there, but those with the id `nobody`. */
export function hrefOf({ kind, id }: MentionTarget): string | undefined {
  return id === 'nobody' ? undefined : `/${kind}s/${id}/`;
}

const processor = await createMarkdownProcessor({
  ...accountPipeline({ href: hrefOf }),
  syntaxHighlight: false,
});

/** Renders an account as Astro does: its own processor puts our lists between its plugins, in its own order. */
export async function renderAccount(markdown: string): Promise<string> {
  return (await processor.render(markdown)).code;
}
