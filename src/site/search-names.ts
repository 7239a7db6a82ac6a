import { indexNames, type NameIndex } from '../authority/match.ts';
import type { LoadedArchive } from './archive.ts';

/** The authorities whose names the search looks for in questions and facts. */
export const NAMED_AUTHORITIES = ['actor', 'place'] as const;
type NamedAuthority = (typeof NAMED_AUTHORITIES)[number];
type Records = LoadedArchive['archive']['records'];

const namesRead: Readonly<Record<NamedAuthority, WeakMap<Records, NameIndex>>> = {
  actor: new WeakMap(),
  place: new WeakMap(),
};

/** The names of all actors or places, to find them in texts. */
export function namesOfRecords(
  { archive: { records } }: Pick<LoadedArchive, 'archive'>,
  authority: NamedAuthority,
): NameIndex {
  const known = namesRead[authority].get(records);
  if (known !== undefined) return known;
  const names = indexNames(
    [...records[authority].values()].map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] })),
  );
  namesRead[authority].set(records, names);
  return names;
}
