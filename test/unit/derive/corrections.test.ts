import { describe, expect, it } from 'vitest';
import { newestCorrectionsFirst, viewCorrection } from '../../../src/derive/corrections.ts';
import { correctionSchema } from '../../../src/schema/correction.ts';
import { sampleArchive } from './sample-archive.ts';

const archive = sampleArchive();
const article = archive.articles[0]!;
const said = { article: article.id, date: '2026-11-25', before: 'Three.', after: 'Two.', why: 'Misread.' };

describe('a correction as it is shown', () => {
  it('says in words when it was made, and where', () => {
    const account = correctionSchema.parse({ ...said, of: 'account', at: [2, 3] });
    expect(viewCorrection(archive, 'piers', account, String)).toMatchObject({
      id: 'piers',
      day: '25 November 2026',
      place: 'Account, ¶2 3',
      mended: { id: article.id, title: article.data.title },
      withdrawn: [],
    });
    const coding = correctionSchema.parse({ ...said, of: 'coding', coder: 'coder-a', item: 'c-a-b' });
    expect(viewCorrection(archive, 'piers', coding, String).place).toBe('Coding by coder-a');
    const dossier = correctionSchema.parse({
      ...said,
      article: undefined,
      of: 'entry',
      entry: 'dossiers/bridge',
    });
    expect(viewCorrection(archive, 'piers', dossier, (entry) => `(${entry})`)).toMatchObject({
      place: 'Dossier',
      mended: { entry: 'dossiers/bridge', name: '(dossiers/bridge)' },
    });
  });

  it('stands before older ones', () => {
    const on = (id: string, date: string) => ({ id, data: { date } });
    const entries = [on('b', '2026-01-02'), on('a', '2026-01-02'), on('c', '2026-02-01')];
    expect(newestCorrectionsFirst(entries).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
