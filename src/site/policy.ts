const POLICY_META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
// A data block is not run and needs no leave of the policy.
const DATA_BLOCK = /\stype="application\/(?:ld\+)?json"/i;

/**
 * Sets the page's Content Security Policy before any other markup in `<head>`, and takes from it what the page does
 * not use: Astro writes it at the end of the head, with hashes of scripts and styles that only its islands need.
 * A page without scripts gets `script-src 'none'`. A page without a policy comes back as it is.
 */
export function settlePolicy(html: string): string {
  const meta = POLICY_META.exec(html);
  if (meta?.[1] === undefined) return html;
  const scripts = [...html.matchAll(/<script\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => !DATA_BLOCK.test(tag));
  const hasScript = scripts.length > 0;
  const hasInline = scripts.some((tag) => !/\ssrc=/i.test(tag)) || /<style[\s>]/i.test(html);
  const directives = meta[1]
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .map((directive) => {
      if (directive.startsWith('script-src ') && !hasScript) return "script-src 'none'";
      return hasInline ? directive : directive.replace(/ 'sha(?:256|384|512)-[^']*'/g, '');
    });
  const policy = `<meta http-equiv="content-security-policy" content="${directives.join('; ')}">`;
  return html.replace(meta[0], '').replace(/<head\b[^>]*>/i, (head) => head + policy);
}
