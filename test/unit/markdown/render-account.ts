import { sic } from '#words/article';
import { paragraphWord } from '#words/shell';
import type { MentionTarget } from '../../../src/markdown/mention-url.ts';
import { renderAccount as renderTree, type RenderOptions } from '../../../src/markdown/pipeline.ts';
import { parseBody } from './parse-body.ts';

/** Every record exists except those with the id `nobody`. */
export function hrefOf({ kind, id }: MentionTarget): string | undefined {
  return id === 'nobody' ? undefined : `/${kind}s/${id}/`;
}

/** Renders an account from its Markdown, as pages do. */
export function renderMarkdown(markdown: string, options: Partial<RenderOptions> = {}): string {
  return renderTree(parseBody(markdown), { href: hrefOf, paragraph: paragraphWord, sic, ...options });
}
