import { expect, it } from 'vitest';
import { latestDossier } from '../../../src/derive/latest-dossier.ts';
import { articleEntry, sampleArchive } from './sample-archive.ts';

const day = (edtf: string) => ({ date: { edtf, basis: 'stated' as const } });
const { articles } = sampleArchive([
  articleEntry('early', day('2019-01-01')),
  articleEntry('late', day('2021-01-01')),
  articleEntry('latest', day('2022-01-01')),
]);
const dossier = (id: string, ...ids: string[]) => ({ id, data: { articles: ids } });

it('the latest dossier is the one with the newest article, whatever else it has', () => {
  const dossiers = [dossier('a', 'late', 'early'), dossier('b', 'latest', 'early'), dossier('c', 'late')];
  expect(latestDossier(dossiers, articles)?.id).toBe('b');
});

it('of dossiers with the same newest article, the latest is the first by id', () => {
  const dossiers = [dossier('c', 'late'), dossier('b', 'late', 'early'), dossier('d', 'early')];
  expect(latestDossier(dossiers, articles)?.id).toBe('b');
});

it('an archive without dossiers has no latest one', () => {
  expect(latestDossier<ReturnType<typeof dossier>>([], articles)).toBeUndefined();
});
