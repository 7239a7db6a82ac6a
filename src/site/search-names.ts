import { indexNames, type NameIndex } from '../authority/match.ts';
import { keepBy } from './kept.ts';

/** The authorities whose names the search looks for in questions and facts. */
export const NAMED_AUTHORITIES = ['actor', 'place'] as const;
type NamedAuthority = (typeof NAMED_AUTHORITIES)[number];

/** The names of all actors or places, to find them in texts. */
export const namesOfRecords = keepBy(
  (authority: NamedAuthority) => authority,
  ({ archive: { records } }, authority): NameIndex =>
    indexNames(
      [...records[authority].values()].map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] })),
    ),
);
