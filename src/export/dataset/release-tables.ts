import { releaseSchema, type Release } from '../../schema/release.ts';
import { releasedState } from '../releases.ts';
import { column, madeColumn } from './column.ts';
import type { Dataset } from './dataset.ts';
import { dataTable, refersTo } from './table.ts';

/** What a release, or the time since, did to an entry. */
interface Change {
  release: string;
  entry: string;
  change: 'new' | 'changed' | 'removed';
}

/** A row of the table of releases: a release, or the present state. */
type State = Pick<Release, 'version' | 'date' | 'previous'>;

/** The releases, and after them the present state, if it is another. */
const statesOf = ({ releases, unreleased }: Dataset): State[] => [
  ...releases,
  ...(unreleased === undefined ? [] : [unreleased]),
];

/** What each release changed of the one before it; in the first, everything is new. Last comes what has changed since. */
function changesOf({ releases, unreleased }: Dataset): Change[] {
  const released = releases.flatMap(({ version, entries, removed = [] }, index) => {
    const before = releasedState(releases.slice(0, index));
    return [
      ...Object.entries(entries).flatMap(([entry, { sha256 }]): Change[] => {
        const was = before.get(entry);
        // It says the same where the release holds more of it, such as a question that its codebook has now.
        if (was?.sha256 === sha256) return [];
        return [{ release: version, entry, change: was === undefined ? 'new' : 'changed' }];
      }),
      ...removed.map((entry): Change => ({ release: version, entry, change: 'removed' })),
    ];
  });
  if (unreleased === undefined) return released;
  const { version: release, changes } = unreleased;
  const rows = (keys: readonly string[], change: Change['change']) =>
    keys.map((entry): Change => ({ release, entry, change }));
  return [
    ...released,
    ...rows(changes.added, 'new'),
    ...rows(changes.changed, 'changed'),
    ...rows(changes.removed, 'removed'),
  ];
}

/** The releases of the archive, and what each changed. */
export const RELEASE_TABLES = [
  dataTable<State>({
    name: 'releases',
    group: 'releases',
    key: ['version'],
    itemsOf: statesOf,
    columns: [
      madeColumn(
        'version',
        'string',
        'The name of the release. If anything has changed since the last, the present state is the last row, with the version of the data: the last release, + and eight digits.',
        ({ version }) => version,
      ),
      column('date', releaseSchema.shape.date, ({ date }) => date),
      column('previous', releaseSchema.shape.previous, ({ previous }) => previous),
    ],
    foreignKeys: [refersTo('previous', 'releases', 'version')],
  }),
  dataTable<Change>({
    name: 'changes',
    group: 'releases',
    key: ['release', 'entry'],
    itemsOf: changesOf,
    columns: [
      madeColumn(
        'release',
        'string',
        'The release that made the change, or the version of the data if it came after the last.',
        ({ release }) => release,
      ),
      madeColumn(
        'entry',
        'string',
        'The entry, by folder and id: articles/some-article.',
        ({ entry }) => entry,
      ),
      madeColumn(
        'change',
        'string',
        'new, changed or removed, since the release before.',
        ({ change }) => change,
      ),
    ],
    foreignKeys: [refersTo('release', 'releases', 'version')],
  }),
];
