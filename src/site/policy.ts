/** What the script of a page needs beside being run. */
export interface ScriptNeeds {
  /** Whether it compiles WebAssembly. */
  compilesWasm: boolean;
}

/**
 * The Content Security Policy (CSP, level 3) of a page, as the value of its meta element. Styles and scripts are files
 * of the site: nothing inline needs a hash, and data blocks (`type="application/json"`) are not run. Every page may fetch
 * from the site: where it runs no script of its own, only an audit in the browser does, which asks for `robots.txt`. Pass
 * `undefined` for a page without a script.
 */
export function policyFor(script: ScriptNeeds | undefined): string {
  const scripts =
    script === undefined ? "'none'" : `'self'${script.compilesWasm ? " 'wasm-unsafe-eval'" : ''}`;
  return [
    "default-src 'none'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "connect-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self'",
  ].join('; ');
}
