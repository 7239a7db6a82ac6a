import type { Release, ReleasedEntry } from '../schema/release.ts';

/** The state of an archive: its entries by folder and id, `articles/some-article`, in the order of these keys. */
export type ArchiveState = ReadonlyMap<string, ReleasedEntry>;

/** What changed from one state of an archive to the next: keys of entries, in order. */
export interface StateChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * The releases in their order, from the first on. Throws if they do not follow each other: two have the same one before
 * them, or one is missing.
 */
export function inReleaseOrder(releases: readonly Release[]): Release[] {
  const next = new Map(releases.map((release) => [release.previous, release]));
  const ordered: Release[] = [];
  for (let release = next.get(undefined); release !== undefined; release = next.get(release.version)) {
    if (ordered.includes(release)) break;
    ordered.push(release);
  }
  if (ordered.length !== releases.length) {
    const lost = releases.find((release) => !ordered.includes(release));
    throw new Error(
      `The release ${lost?.version ?? ''} does not follow another, or two follow the same one.`,
    );
  }
  return ordered;
}

/** The state of the archive in the last of these releases, which are in their order. */
export function releasedState(releases: readonly Release[]): ArchiveState {
  const state = new Map<string, ReleasedEntry>();
  for (const { entries, removed = [] } of releases) {
    for (const key of removed) state.delete(key);
    for (const [key, entry] of Object.entries(entries)) state.set(key, entry);
  }
  return new Map([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What changed from one state to another. */
export function stateChanges(before: ArchiveState, now: ArchiveState): StateChanges {
  const isChanged = ([key, { sha256 }]: [string, ReleasedEntry]) =>
    before.has(key) && before.get(key)?.sha256 !== sha256;
  return {
    added: [...now.keys()].filter((key) => !before.has(key)),
    changed: [...now].filter(isChanged).map(([key]) => key),
    removed: [...before.keys()].filter((key) => !now.has(key)),
  };
}

/** The release of a state: what is new or changed since `before`, and entries of which it has to hold something else. */
export function makeRelease(
  { version, date }: { version: string; date: string },
  now: ArchiveState,
  before: { version: string; state: ArchiveState } | undefined,
): Release {
  const known = before?.state ?? new Map<string, ReleasedEntry>();
  const { removed } = stateChanges(known, now);
  return {
    version,
    date,
    ...(before !== undefined && { previous: before.version }),
    entries: Object.fromEntries(
      [...now].filter(([key, entry]) => JSON.stringify(known.get(key)) !== JSON.stringify(entry)),
    ),
    ...(removed.length > 0 && { removed }),
  };
}

/** The text of a release's file: JSON with a line for each entry, so that versions of it can be compared line by line. */
export function writeRelease({ entries, removed, ...head }: Release): string {
  const lines = Object.entries(entries).map(
    ([key, entry]) => `    ${JSON.stringify(key)}: ${JSON.stringify(entry)}`,
  );
  const parts = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "entries": {\n${lines.join(',\n')}\n  }`,
    ...(removed === undefined ? [] : [`  "removed": ${JSON.stringify(removed)}`]),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
