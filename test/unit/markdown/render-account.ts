import type { MentionTarget } from '../../../src/markdown/mention-url.ts';
import { parseAccountBody } from '../../../src/markdown/parse-account.ts';
import { createAccountRenderer } from '../../../src/markdown/render-account.ts';

/** Every record is there, but those with the id `nobody`. */
export function hrefOf({ kind, id }: MentionTarget): string | undefined {
  return id === 'nobody' ? undefined : `/${kind}s/${id}/`;
}

const render = createAccountRenderer({ href: hrefOf });

/** Renders an account as the site does. */
export function renderAccount(markdown: string): Promise<string> {
  return Promise.resolve(render(parseAccountBody(markdown)));
}
