/**
 * JSON for a `<script type="application/json">` (or ld+json) block: text that no `</script>`, `<!--` or `]]>` in a
 * string can leave, as every `<`, `>` and `&` is written as an escape of JSON. Also U+2028 and U+2029, which older
 * script readers take for line ends. `JSON.parse` gives back the same value.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
