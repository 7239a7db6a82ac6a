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

const Manifest = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string(), bytes: z.int().nonnegative() })),
});

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
  for (const { path, hash, bytes: size } of manifest.data.resources) {
    const digest = parseDigest(hash);
    if (digest === undefined) {
      return damage(
        'datapackage',
        `lists "${printable(path)}" with a hash of an unknown kind: "${printable(hash)}"`,
      );
    }
    if (paths.has(path)) return damage('datapackage', `lists "${printable(path)}" twice`);
    paths.add(path);
    resources.push({ path, digest, bytes: size });
  }
  return resources;
}

/** Parses a `datapackage-digest.json`: the hash of the manifest (WACZ 1.1.1, "5.3"). Does not check its signature. */
export function parseManifestDigest(bytes: Uint8Array): StatedDigest | Fault {
  const parsed = Digest.safeParse(parseJson(bytes));
  const digest = parsed.success ? parseDigest(parsed.data.hash) : undefined;
  return (
    digest ?? damage('datapackage-digest', 'has a datapackage-digest.json without a hash that can be checked')
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
