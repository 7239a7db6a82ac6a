/**
 * Whether an address is meant by a pattern of `--only`. A pattern with `*` is for the whole address, where `*` stands
 * for any characters, `/` among them; any other is looked for anywhere within it. Case makes no difference. There is no
 * other wildcard, since `?` belongs to addresses. The work grows with the lengths alone, whatever the pattern.
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
