/**
 * JSON for a `<script type="application/json">` (or ld+json) block: `</script>`, `<!--` or `]]>` in a string cannot end
 * it, because every `<`, `>` and `&` is written as a JSON escape. So are U+2028 and U+2029, which older script parsers
 * take for line ends. `JSON.parse` returns the same value.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
