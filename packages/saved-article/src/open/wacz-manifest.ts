import { z } from 'zod';
import { printable } from '../printable.ts';
import { parseDigest, type StatedDigest } from './digest.ts';
import { damage, type Fault } from './failure.ts';

/** A file that a package lists, with its digest. */
export interface Resource {
  path: string;
  digest: StatedDigest;
  bytes: number;
}

const size = z.int().nonnegative();

const name = z.string().optional();

/** A file as the standard lists it, or with its hash and size under `stats`, as Frictionless Data had them before. */
const Listed = z
  .object({
    path: z.string(),
    hash: name,
    bytes: size.optional(),
    hashing: name,
    stats: z.object({ hash: name, sha256: name, md5: name, bytes: size.optional() }).optional(),
  })
  .transform(({ path, hash, bytes, hashing, stats }, context) => {
    const stated = [
      { hash: hash ?? stats?.hash, hashing },
      { hash: stats?.sha256, hashing: 'sha256' },
      { hash: stats?.md5, hashing: 'md5' },
    ].find((one) => one.hash !== undefined);
    const length = bytes ?? stats?.bytes;
    if (stated?.hash !== undefined && length !== undefined)
      return { path, hash: stated.hash, bytes: length, hashing: stated.hashing };
    const missing = length === undefined ? 'bytes' : 'hash';
    context.addIssue({ code: 'custom', path: [missing], message: 'it is not there' });
    return z.NEVER;
  });

const Manifest = z.object({ resources: z.array(Listed), hashing: z.string().optional() });

const Digest = z.object({ path: z.string(), hash: z.string() });

/** Parses a `datapackage.json` (WACZ 1.1.1, "5.2 datapackage.json"): its resources in order, or a fault. */
export function parseManifest(bytes: Uint8Array): Resource[] | Fault {
  const manifest = Manifest.safeParse(parseJson(bytes));
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    const where =
      issue === undefined ? '' : ` (${printable(issue.path.join('.'))}: ${printable(issue.message)})`;
    return damage(
      'datapackage',
      `has a datapackage.json that lists no resources with path, hash and size${where}`,
    );
  }
  const resources: Resource[] = [];
  const paths = new Set<string>();
  for (const { path, hash, bytes: length, hashing } of manifest.data.resources) {
    const digest = parseDigest(hash) ?? parseBareDigest(hash, hashing ?? manifest.data.hashing);
    if (digest === undefined) {
      return damage(
        'datapackage',
        `lists "${printable(path)}" with a hash of an unknown kind: "${printable(hash)}"`,
      );
    }
    if (paths.has(path)) return damage('datapackage', `lists "${printable(path)}" twice`);
    paths.add(path);
    resources.push({ path, digest, bytes: length });
  }
  return resources;
}

// Frictionless Data leaves the algorithm out of a hash, or names it beside; its default is MD5.
function parseBareDigest(hash: string, hashing: string | undefined): StatedDigest | undefined {
  const byLength: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
  const algorithm = hashing ?? byLength[hash.length];
  return algorithm !== undefined && /^[0-9a-f]+$/i.test(hash)
    ? parseDigest(`${algorithm}:${hash}`)
    : undefined;
}

/** A `datapackage-digest.json`: the hash of the manifest, as a digest and as it is written, and all that is in the file. */
export interface ManifestDigest {
  digest: StatedDigest;
  hash: string;
  file: unknown;
}

/** Parses a `datapackage-digest.json` (WACZ 1.1.1, "5.3"); its signature is left to `checkSignature`. */
export function parseManifestDigest(bytes: Uint8Array): ManifestDigest | Fault {
  const file = parseJson(bytes);
  const parsed = Digest.safeParse(file);
  const digest = parsed.success ? parseDigest(parsed.data.hash) : undefined;
  if (parsed.success && digest !== undefined) return { digest, hash: parsed.data.hash, file };
  return damage('datapackage-digest', 'has a datapackage-digest.json without a hash that can be checked');
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
