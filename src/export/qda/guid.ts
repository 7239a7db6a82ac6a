import { hash } from 'node:crypto';

/** The namespace of all GUIDs of exported projects, a random one that never changes. */
const NAMESPACE = Buffer.from('6a4ff7c58d2f4c8b9c1c50c5c6a2e1d7', 'hex');

/**
 * A GUID for a thing by what identifies it in its archive: the same in every export (UUID version 5, RFC 9562; lower
 * case, without braces).
 */
export function guidOf(...identity: readonly string[]): string {
  const name = Buffer.concat([NAMESPACE, Buffer.from(identity.join('\n'), 'utf8')]);
  const bytes = Buffer.from(hash('sha1', name, 'buffer').subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  const part = (from: number, to?: number) => digits.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20)}`;
}

/** The GUID of an article as a source. */
export function sourceGuid(article: string): string {
  return guidOf('source', article);
}

/** The GUID of the set of what a coder has read. */
export function setGuid(coder: string): string {
  return guidOf('read by', coder);
}

/** The GUID of a coder. */
export function userGuid(coder: string): string {
  return guidOf('coder', coder);
}
