import { releaseSchema, type Release } from '../../schema/release.ts';
import { releasedState } from '../releases.ts';
import { column, madeColumn } from './column.ts';
import { dataTable, refersTo } from './table.ts';

/** What a release did to an entry. */
interface Change {
  release: string;
  entry: string;
  change: 'new' | 'changed' | 'removed';
}

/** What each release changed of the one before it; in the first, everything is new. */
function changesOf(releases: readonly Release[]): Change[] {
  return releases.flatMap(({ version, entries, removed = [] }, index) => {
    const before = releasedState(releases.slice(0, index));
    return [
      ...Object.keys(entries).map((entry): Change => ({
        release: version,
        entry,
        change: before.has(entry) ? 'changed' : 'new',
      })),
      ...removed.map((entry): Change => ({ release: version, entry, change: 'removed' })),
    ];
  });
}

/** The releases of the archive, and what each changed. */
export const RELEASE_TABLES = [
  dataTable<Release>({
    name: 'releases',
    group: 'releases',
    key: ['version'],
    itemsOf: ({ releases }) => releases,
    columns: [
      column('version', releaseSchema.shape.version, ({ version }) => version, {
        description: 'The name of the release.',
      }),
      column('date', releaseSchema.shape.date, ({ date }) => date),
      column('previous', releaseSchema.shape.previous, ({ previous }) => previous),
    ],
    foreignKeys: [refersTo('previous', 'releases', 'version')],
  }),
  dataTable<Change>({
    name: 'changes',
    group: 'releases',
    key: ['release', 'entry'],
    itemsOf: ({ releases }) => changesOf(releases),
    columns: [
      madeColumn('release', 'string', 'The release that made the change.', ({ release }) => release),
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
