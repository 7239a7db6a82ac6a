/**
 * Data as canonical JSON (RFC 8785, JSON Canonicalization Scheme): keys in the order of their UTF-16 code units, no
 * blanks, numbers and texts as ECMAScript writes them. Days that YAML made a `Date` are their text. Keys without a value
 * are left out. The same data gives the same text, however it was written.
 */
export function canonicalJson(data: unknown): string {
  if (data instanceof Date) return JSON.stringify(data.toISOString().slice(0, 10));
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`;
}
