/**
 * Whether an address matches a pattern. A pattern with `*` must match the whole address, and `*` stands for any
 * characters, including `/`; any other pattern may match anywhere in it. Ignores case. There is no other wildcard,
 * since `?` occurs in addresses. No pattern is slow: the time depends on the lengths alone.
 */
export function matchesUrl(pattern: string, url: string): boolean {
  const wanted = pattern.toLowerCase();
  const text = url.toLowerCase();
  const [first = '', ...rest] = wanted.split('*');
  const last = rest.pop();
  if (last === undefined) return text.includes(wanted);
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
