import { createHash, getHashes, type Hash } from 'node:crypto';

/** A digest stated by a capture or package: `sha1:…` in base 32 or hexadecimal, `sha256:…`. */
export interface StatedDigest {
  /** Node's name of the algorithm: `sha1`. */
  algorithm: string;
  value: string;
}

const KNOWN = new Set(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']);

/** Parses `ALGORITHM:VALUE` (WARC 1.1, "5.8 WARC-Block-Digest"); undefined for an algorithm that Node does not have. */
export function parseDigest(text: string): StatedDigest | undefined {
  const match = /^([a-z0-9-]+)[:=](\S+)$/i.exec(text.trim());
  const algorithm = match?.[1]?.toLowerCase().replace(/^sha-/, 'sha') ?? '';
  const value = match?.[2];
  if (value === undefined || !KNOWN.has(algorithm) || !getHashes().includes(algorithm)) return undefined;
  return { algorithm, value };
}

/** Starts a hash with the algorithm of a stated digest. */
export function hashFor(stated: StatedDigest): Hash {
  return createHash(stated.algorithm);
}

/** Whether a digest equals the stated one, in hexadecimal, base 32 (RFC 4648, with or without padding) or base 64. */
export function isDigest(stated: StatedDigest, digest: Uint8Array): boolean {
  const bytes = Buffer.from(digest);
  const value = stated.value.replace(/=+$/, '');
  return (
    value.toLowerCase() === bytes.toString('hex') ||
    value.toUpperCase() === base32(bytes) ||
    value === bytes.toString('base64').replace(/=+$/, '')
  );
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31] ?? '';
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + (ALPHABET[(held << (5 - bits)) & 31] ?? '') : text;
}
