import type { Id } from '../schema/id.ts';

/** The id of the article whose page a URL leads to, with any base; `undefined` for any other page. */
export function articleIdIn(url: string): Id | undefined {
  return /\/articles\/([^/]+)\//.exec(url)?.[1];
}
