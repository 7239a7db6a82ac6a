import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { fromFdPromise, type ZipFile } from 'yauzl';
import type { SourceDocument, Warning } from '../document.ts';
import { printable, formatBytes } from '../printable.ts';
import type { ByteSource } from './byte-source.ts';
import { hashFor, isDigest } from './digest.ts';
import { damage, failureAt, messageOf, refusal, type Fault } from './failure.ts';
import { listRecords, readWarc, type OpenedItem, type RecordSummary, type WarcOptions } from './warc.ts';
import { parseManifest, parseManifestDigest, type Resource } from './wacz-manifest.ts';
import { checkSignature, type SignatureResult } from './wacz-signature.ts';
import { readDirectory, type ZipMember } from './zip-directory.ts';

const MANIFEST = 'datapackage.json';
const MANIFEST_DIGEST = 'datapackage-digest.json';

interface Package {
  zip: ZipFile;
  members: ReadonlyMap<string, ZipMember>;
  /** The names of its captures, in the order of the package's list. */
  captures: string[];
  /** Faults of single members; a package with a fault of its own is not opened. */
  faults: { name: string; fault: Fault }[];
  /** What there is to say of its signature. */
  warnings: Warning[];
}

/**
 * Reads the pages of a WACZ package (WACZ 1.1.1) in place, by the descriptor of its open file; writes nothing. Checks
 * the directory first (`readDirectory`), then its signature if it has one, the hash and size of every listed file and that every capture is listed,
 * then reads each capture with `readWarc`. Yields only the first of these faults and no page; with `salvage` all
 * faults, and the pages before any damage in each capture, since the directory says where the next one begins. Never
 * salvages a misleading directory.
 */
export async function* readWacz(
  path: string,
  descriptor: number,
  options: WarcOptions,
): AsyncGenerator<OpenedItem> {
  const opened = await openPackage(descriptor, options);
  if ('fault' in opened) {
    yield { failure: packageFailure(path, opened.fault) };
    return;
  }
  const { faults } = opened;
  const isSalvage = options.salvage === true;
  for (const { name, fault } of isSalvage ? faults : faults.slice(0, 1)) {
    const loss = isSalvage ? '' : '. Nothing of this package is taken';
    const message = `The member ${printable(name)} ${fault.message}${loss}.`;
    const failure = failureAt(`${path}!${name}`, { ...fault, message });
    yield { failure: { ...failure, isSalvageable: !isSalvage } };
  }
  if (faults.length > 0 && !isSalvage) return;
  if (opened.captures.length === 0 && faults.length === 0) {
    yield {
      failure: failureAt(path, {
        code: 'no-pages',
        message: 'This package holds no capture.',
        kind: 'input',
      }),
    };
  }
  for (const source of captureSources(path, opened)) {
    const isAsListed = faults.every(({ name }) => `${path}!${name}` !== source.name);
    for await (const item of readWarc(source, { ...options, kind: 'wacz' })) {
      if ('failure' in item) yield item;
      else {
        const document = isAsListed ? item.document : markSalvaged(item.document);
        yield { document: { ...document, warnings: [...document.warnings, ...opened.warnings] } };
      }
    }
  }
}

function markSalvaged(document: SourceDocument): SourceDocument {
  const message = 'The capture is not as its package lists it; this record of it is whole.';
  const others = document.warnings.filter(({ code }) => code !== 'salvaged');
  return { ...document, warnings: [{ code: 'salvaged', message }, ...others] };
}

/** Lists the records of all captures of a package (`listRecords`); none if the package can't be opened. */
export async function* listWacz(
  path: string,
  descriptor: number,
  options: WarcOptions,
): AsyncGenerator<RecordSummary> {
  const opened = await openPackage(descriptor, options);
  if ('fault' in opened) return;
  for (const source of captureSources(path, opened)) yield* listRecords(source, options);
}

function captureSources(path: string, { zip, members, captures }: Package): ByteSource[] {
  return captures.flatMap((name) => {
    const member = members.get(name);
    return member === undefined ? [] : [memberSource(`${path}!${name}`, zip, member)];
  });
}

function memberSource(name: string, zip: ZipFile, { entry }: ZipMember): ByteSource {
  return {
    name,
    size: entry.uncompressedSize,
    async *open() {
      try {
        yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
      } catch {
        // What can't be unpacked was reported when the hashes were checked; here the bytes just end.
      }
    },
  };
}

async function openPackage(descriptor: number, options: WarcOptions): Promise<Package | { fault: Fault }> {
  let zip: ZipFile;
  try {
    zip = await fromFdPromise(descriptor, { autoClose: false, decodeStrings: false });
  } catch (error) {
    return {
      fault: damage('zip', `has no directory: it was cut off or is no ZIP archive (${messageOf(error)})`),
    };
  }
  // The caller closes the file.
  zip.on('error', () => undefined);
  const members = await readDirectory(zip, options.limits);
  if (!(members instanceof Map)) return { fault: members };

  const manifest = await readWhole(zip, members, MANIFEST, options);
  if ('fault' in manifest) return manifest;
  const resources = parseManifest(manifest.bytes);
  if ('message' in resources) return { fault: resources };
  const checked = await checkManifest(zip, members, manifest.bytes, options);
  if ('message' in checked) return { fault: checked };

  const faults = await checkResources(zip, members, resources);
  if (checked.fault !== undefined) faults.unshift({ name: MANIFEST_DIGEST, fault: checked.fault });
  const warnings = checked.warning === undefined ? [] : [checked.warning];
  const isListed = new Set(resources.map((resource) => resource.path));
  for (const name of members.keys()) {
    if (name.startsWith('archive/') && !isListed.has(name)) {
      faults.push({
        name,
        fault: damage('not-listed', 'is not listed in the package, so that nothing vouches for it'),
      });
    }
  }
  // Captures that are not listed are not read, even when the rest is salvaged.
  const captures = resources
    .map((resource) => resource.path)
    .filter((path) => path.startsWith('archive/') && members.has(path));
  return { zip, members, captures, faults, warnings };
}

async function checkManifest(
  zip: ZipFile,
  members: ReadonlyMap<string, ZipMember>,
  manifest: Uint8Array,
  options: WarcOptions,
): Promise<Fault | SignatureResult> {
  if (!members.has(MANIFEST_DIGEST)) return {};
  const file = await readWhole(zip, members, MANIFEST_DIGEST, options);
  if ('fault' in file) return file.fault;
  const stated = parseManifestDigest(file.bytes);
  if ('message' in stated) return stated;
  return isDigest(stated.digest, hashFor(stated.digest).update(manifest).digest())
    ? checkSignature(stated.file, stated.hash)
    : damage(
        'digest-mismatch',
        'has a datapackage.json other than the one its datapackage-digest.json was made for',
      );
}

async function readWhole(
  zip: ZipFile,
  members: ReadonlyMap<string, ZipMember>,
  name: string,
  { limits }: WarcOptions,
): Promise<{ bytes: Uint8Array } | { fault: Fault }> {
  const member = members.get(name);
  if (member === undefined) {
    return { fault: refusal('no-datapackage', `holds no ${name}: it is a ZIP archive but no WACZ package`) };
  }
  if (member.entry.uncompressedSize > limits.documentBytes) {
    return {
      fault: refusal(
        'too-large',
        `has a ${name} of ${formatBytes(member.entry.uncompressedSize)}, more than the limit`,
      ),
    };
  }
  const parts: Uint8Array[] = [];
  const fault = await readMember(zip, member, (chunk) => parts.push(chunk));
  return fault === undefined ? { bytes: Buffer.concat(parts) } : { fault };
}

/** Reads a member to its end; returns what is wrong with its data. */
async function readMember(
  zip: ZipFile,
  { name, entry }: ZipMember,
  take: (chunk: Uint8Array) => void,
): Promise<Fault | undefined> {
  let sum = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      take(chunk);
    }
  } catch (error) {
    return damage('zip-data', `cannot be unpacked at "${printable(name)}" (${messageOf(error)})`);
  }
  return sum === entry.crc32
    ? undefined
    : damage('zip-crc', 'does not have the CRC that the archive recorded');
}

async function checkResources(
  zip: ZipFile,
  members: ReadonlyMap<string, ZipMember>,
  resources: readonly Resource[],
): Promise<{ name: string; fault: Fault }[]> {
  const faults: { name: string; fault: Fault }[] = [];
  for (const { path, digest, bytes } of resources) {
    const fault = await checkResource(zip, members.get(path), digest, bytes);
    if (fault !== undefined) faults.push({ name: path, fault });
  }
  return faults;
}

async function checkResource(
  zip: ZipFile,
  member: ZipMember | undefined,
  digest: Resource['digest'],
  bytes: number,
): Promise<Fault | undefined> {
  if (member === undefined) return damage('missing-member', 'is listed in the package and not there');
  if (member.entry.uncompressedSize !== bytes) {
    return damage(
      'size-mismatch',
      `is ${member.entry.uncompressedSize} bytes long, and the package lists ${bytes}`,
    );
  }
  const hash = createHash(digest.algorithm);
  const fault = await readMember(zip, member, (chunk) => hash.update(chunk));
  if (fault !== undefined) return fault;
  return isDigest(digest, hash.digest())
    ? undefined
    : damage('digest-mismatch', 'does not have the hash that the package lists; it was changed or damaged');
}

function packageFailure(path: string, fault: Fault) {
  // An input that is not a package at all is of the wrong kind, not damaged.
  const kind = fault.code === 'no-datapackage' ? 'input' : fault.kind;
  return failureAt(path, { ...fault, kind, message: `This package ${fault.message}.` });
}
