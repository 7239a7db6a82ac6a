import { z } from 'zod';

// Control characters, lone surrogates and bidirectional overrides. (Persian addresses do contain joiners.)
const HIDING = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Whether a text is an absolute http or https URL (with the scheme in lower case, as the sanitiser requires) without
 * credentials: the only links in the archive.
 */
export function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s\\/?#@][^\s\\]*$/.test(text) || HIDING.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && /[\p{L}\p{N}]/u.test(url.hostname) && url.username === '' && url.password === '';
}

/** An absolute web address (WHATWG URL), http or https only; `javascript:` and the like are rejected. */
export const webUrlSchema = z
  .string()
  .max(2000, 'At most 2000 characters.')
  .refine(isWebUrl, 'Only a full web address that starts with http:// or https:// is safe here.')
  .describe('A full web address, http or https.');
