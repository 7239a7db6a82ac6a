import type { Entry } from '../../content/entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import { CODEBOOKS } from '../../content/content-layout.ts';
import { entriesOf } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { entryKey, idsWithin } from '../archive-state.ts';

/** What corrections say is gone or was mended, for whoever looks for what a release had. */
export interface Withdrawals {
  /** Whether an entry is gone as a whole, by its key: itself, the codebook that it is a file of, or what a coding is of. */
  isGone: (key: string) => boolean;
  /** Ids that are gone from an entry, by its key. */
  idsOf: (key: string) => readonly string[];
  /** The first paragraph of an account that corrections which no release had are about. */
  mendedFrom: (key: string) => number | undefined;
}

/** Reads the corrections of an archive; `isReleased` tells by its key whether a release had a correction. */
export function readWithdrawals(
  { content, factsOf }: ArchiveFacts,
  isReleased: (key: string) => boolean,
): Withdrawals {
  const gone = new Set<string>();
  const ids = new Map<string, string[]>();
  const from = new Map<string, number>();
  for (const correction of content.corrections.values()) {
    const { mended } = factsOf(correction);
    if (mended === undefined) continue;
    const { entry, withdrawn } = mended;
    if (mended.isGone === true) gone.add(entry);
    ids.set(entry, [...(ids.get(entry) ?? []), ...withdrawn]);
    if (mended.from !== undefined && !isReleased(entryKey(content.folder, correction)))
      from.set(entry, Math.min(mended.from, from.get(entry) ?? mended.from));
  }
  return {
    isGone: (key) => namesOf(key).some((name) => gone.has(name)),
    // A coding is named without its codebook.
    idsOf: (key) => [...(ids.get(key) ?? []), ...(ids.get(withoutCodebook(key)) ?? [])],
    mendedFrom: (key) => from.get(key),
  };
}

/** The keys by which a correction can name an entry as gone: its own, and those of what it is nothing without. */
function namesOf(key: string): string[] {
  const [folder, name = ''] = key.split('/');
  if (folder === CODEBOOKS) return [key, `${CODEBOOKS}/${name}`];
  if (folder !== 'codings') return [key];
  const [article = '', , codebook] = name.split('.');
  return [
    key,
    withoutCodebook(key),
    `articles/${article}`,
    ...(codebook === undefined ? [] : [`${CODEBOOKS}/${codebook}`]),
  ];
}

const withoutCodebook = (key: string) => key.split('.').slice(0, 2).join('.');

/**
 * Checks that an entry that a correction names is there or was in a release, and that what corrections withdraw is there no more; items of
 * codings are looked at with the file of the correction.
 */
export function checkWithdrawn(archive: ArchiveFacts): Issue[] {
  const { content, factsOf } = archive;
  const corrections = [...content.corrections.values()].flatMap((correction) => {
    const { mended } = factsOf(correction);
    return mended === undefined || mended.of === 'coding' ? [] : [{ mended, file: correction.file }];
  });
  if (corrections.every(({ mended }) => mended.of !== 'entry' && mended.withdrawn.length === 0)) return [];
  const published = entriesOf(content).filter((entry) => factsOf(entry).isDraft !== true);
  const entries = new Map(published.map((entry) => [entryKey(content.folder, entry), entry]));
  const present = new Set([...entries.keys()].flatMap(namesAbove));
  const released = content.releases.flatMap(({ release }) => Object.keys(release?.entries ?? {}));
  const known = new Set([...present, ...released.flatMap(namesAbove)]);
  return corrections.flatMap(({ mended: { of, entry: key, withdrawn, isGone, ...at }, file }): Issue[] => {
    if (of === 'entry' && !known.has(key)) {
      const message = `There is no entry ${quote(key)}, and no release had one.${didYouMean(nearest(key, known))}`;
      const help = 'Write folder and id of an entry: dossiers/some-dossier.';
      return [issueAt('unknown-id', file, at, message, help)];
    }
    if (isGone === true && present.has(key)) {
      const message = `${quote(key)} is gone by this correction, but the archive has it.`;
      const help =
        'Delete its file, or make it a draft; or say with `after` what it says now, or with `withdrawn` what it has lost.';
      return [issueAt('taken-id', file, at, message, help)];
    }
    const entry = entries.get(key);
    const has = entry === undefined ? [] : addressedIn(entry, archive);
    return withdrawn
      .filter((id) => has.includes(id))
      .map((id) => {
        const message = `${quote(id)} is withdrawn here, but ${quote(key)} has it.`;
        return issueAt('taken-id', file, at, message, 'Take it out there or of `withdrawn`.');
      });
  });
}

/** Everything in an entry that has an address: ids, and paragraphs as `p7`. */
export function addressedIn(entry: Entry<unknown>, { content, factsOf }: ArchiveFacts): string[] {
  const paragraphs = factsOf(entry).paragraphs ?? [];
  return [...idsWithin(entry, content, factsOf), ...paragraphs.map((_, index) => `p${String(index + 1)}`)];
}

/** The key of an entry, and the names by which a correction can mean it: that of the codebook that it is a file of, of a coding without its codebook. */
const namesAbove = (key: string) =>
  key.startsWith(`${CODEBOOKS}/`) ? [key, key.split('/').slice(0, 2).join('/')] : [key, withoutCodebook(key)];
