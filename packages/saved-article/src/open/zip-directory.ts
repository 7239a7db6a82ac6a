import { getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { RATIO_FLOOR, type Limits } from '../limits.ts';
import { printable } from '../printable.ts';
import { damage, messageOf, refusal, type Fault } from './failure.ts';

/** A file in a ZIP archive. */
export interface ZipMember {
  name: string;
  entry: Entry;
}

/** More members than any capture has; each takes memory. */
const MOST_MEMBERS = 100_000;
/** The general purpose flags for encryption, and for sizes stored after the data. */
const ENCRYPTED = 1;
const SIZES_BEHIND = 8;
/** The file types in the Unix mode of the attributes. */
const KIND_MASK = 0o170_000;
const REGULAR = 0o100_000;
const FOLDER = 0o040_000;

/**
 * Reads the directory of a ZIP archive and refuses it if it could mislead (APPNOTE 6.3): names that lead outside or
 * hold controls, symbolic links and devices, two members with one name, encryption, a local header that contradicts the
 * directory, members that overlap, and sizes that only a bomb has.
 */
export async function readDirectory(zip: ZipFile, limits: Limits): Promise<Map<string, ZipMember> | Fault> {
  const members = new Map<string, ZipMember>();
  const places: { start: number; end: number; name: string }[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (places.length >= MOST_MEMBERS)
        return refusal('too-many-members', `has more than ${MOST_MEMBERS} members`);
      const name = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        true,
      );
      const fault = checkName(name, members) ?? checkKind(entry, name) ?? checkSize(entry, name, limits);
      if (fault !== undefined) return fault;
      const local = await zip.readLocalFileHeaderPromise(entry);
      if (!isSameHeader(entry, local)) {
        return damage(
          'local-header',
          `describes its member "${printable(name)}" differently in the directory and before its data`,
        );
      }
      places.push({
        name,
        start: entry.relativeOffsetOfLocalHeader,
        end: local.fileDataStart + entry.compressedSize,
      });
      if (!name.endsWith('/')) members.set(name, { name, entry });
    }
  } catch (error) {
    return damage('zip', `has a damaged directory (${messageOf(error)})`);
  }
  places.sort((a, b) => a.start - b.start);
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before !== undefined && before.end > place.start) {
      return damage(
        'overlap',
        `has two members that overlap, "${printable(before.name)}" and "${printable(place.name)}", as only a bomb has`,
      );
    }
  }
  return members;
}

function checkName(name: string, members: ReadonlyMap<string, ZipMember>): Fault | undefined {
  const shown = printable(name);
  const parts = name.replace(/\/$/, '').split('/');
  const isOutside =
    /^[a-z]:/i.test(name) || parts.some((part) => part === '..' || part === '.' || part === '');
  if (isOutside || /[\\\p{Cc}]/u.test(name)) {
    return damage('member-name', `has a member whose name leads outside: "${shown}"`);
  }
  return members.has(name) ? damage('duplicate-member', `has two members named "${shown}"`) : undefined;
}

function checkKind(entry: Entry, name: string): Fault | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & KIND_MASK;
  if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) {
    return damage(
      'member-kind',
      `has a member that is not a file but a link or a device: "${printable(name)}"`,
    );
  }
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    return refusal('encrypted', `has an encrypted member: "${printable(name)}"`);
  }
  if (entry.compressionMethod === 0 || entry.compressionMethod === 8) return undefined;
  return refusal('compression-method', `has a member in an unsupported compression: "${printable(name)}"`);
}

function checkSize(entry: Entry, name: string, limits: Limits): Fault | undefined {
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize <= RATIO_FLOOR || uncompressedSize <= compressedSize * limits.ratio) return undefined;
  return refusal(
    'compression-ratio',
    `has a member that unpacks to more than ${limits.ratio} times its size, as a bomb does: "${printable(name)}"`,
  );
}

interface LocalHeader {
  generalPurposeBitFlag: number;
  compressionMethod: number;
  crc32: number;
  compressedSize: number;
  uncompressedSize: number;
  fileName: Buffer;
}

function isSameHeader(entry: Entry, local: LocalHeader): boolean {
  if (!local.fileName.equals(entry.fileNameRaw) || local.compressionMethod !== entry.compressionMethod)
    return false;
  if (((local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & (ENCRYPTED | SIZES_BEHIND)) !== 0)
    return false;
  // Sizes may be stored after the data, and sizes of more than 32 bits in an extra field.
  if ((local.generalPurposeBitFlag & SIZES_BEHIND) !== 0) return true;
  const isSameSize = (small: number, size: number) => small === 0xffff_ffff || small === size;
  return (
    local.crc32 === entry.crc32 &&
    isSameSize(local.compressedSize, entry.compressedSize) &&
    isSameSize(local.uncompressedSize, entry.uncompressedSize)
  );
}
