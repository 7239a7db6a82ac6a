/**
 * The Content Security Policy (CSP, level 3) of a page, as the value of its meta element. Styles and scripts are files
 * of the site: nothing inline needs a hash, and data blocks (`type="application/json"`) are not executed. Every page
 * may fetch from the site: on pages without a script, only a browser audit does, which requests `robots.txt`. Pages with a script
 * register the service worker, and those with a manifest can be installed.
 */
export function policyFor({
  hasScript,
  hasManifest = false,
}: {
  hasScript: boolean;
  hasManifest?: boolean;
}): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "connect-src 'self'",
    `script-src ${hasScript ? "'self'" : "'none'"}`,
    "style-src 'self'",
    ...(hasManifest ? ["manifest-src 'self'"] : []),
    ...(hasScript ? ["worker-src 'self'"] : []),
  ].join('; ');
}
