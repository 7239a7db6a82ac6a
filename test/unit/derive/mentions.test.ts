import { describe, expect, it } from 'vitest';
import { companionsOf, indexMentions, recordKey } from '../../../src/derive/mentions.ts';
import { actor, article, recordNamed, sampleArchive, withRecord } from './sample-archive.ts';

/** The index as readable lines: `article ¶paragraph: sentence`. */
function linesOf(index: ReturnType<typeof indexMentions>, key: string): string[] {
  return (index.get(key) ?? []).flatMap((entry) =>
    entry.sentences.map(
      ({ paragraph, sentence }) => `${entry.article.id} ¶${paragraph}: ${sentence.text.slice(0, 20)}`,
    ),
  );
}

describe('the index of mentions', () => {
  it('lists the sentences that mention a record, a sentence once however often it does', () => {
    expect(linesOf(indexMentions(sampleArchive().articles), 'actor:town-council')).toEqual([
      'ferry-profits ¶2: It says that the Bri',
      'bridge-closed ¶1: The council of Millf',
      'bridge-closed ¶2: Mara Lindqvist told ',
    ]);
  });

  it('keeps one entry for each article, in the order of the articles', () => {
    const entries = indexMentions(sampleArchive().articles).get('place:old-bridge');
    expect(entries?.map((entry) => entry.article.id)).toEqual([
      'ferry-profits',
      'bridge-closed',
      'jisr-reopens',
    ]);
  });

  it('tells records of different authorities with the same id apart', () => {
    const index = indexMentions([
      article('a', {}, 'The [town](place:millford) is there.\n\nThe [town](actor:millford) says so.'),
    ]);
    expect(linesOf(index, recordKey('place', 'millford'))).toEqual(['a ¶1: The town is there.']);
    expect(linesOf(index, recordKey('actor', 'millford'))).toEqual(['a ¶2: The town says so.']);
  });

  it('knows nothing of a record that no account mentions, though an article may list it', () => {
    const index = indexMentions([article('a', { actors: ['town-council'] }, 'Nobody is named.')]);
    expect(index.size).toBe(0);
  });
});

describe('what is mentioned with a record', () => {
  const companions = (of = 'town-council', limit = 10, archive = sampleArchive()) =>
    companionsOf(archive, indexMentions(archive.articles), recordNamed(archive, 'actor', of), limit).map(
      ({ record, paragraphs, articles }) => `${record.authority} ${record.id} ${paragraphs}/${articles}`,
    );

  it('is counted in paragraphs and in articles, most first, and by name where both are the same', () => {
    expect(companions()).toEqual([
      'place old-bridge 2/1',
      'actor bridge-office 1/1',
      'actor mara-lindqvist 1/1',
      'place millford 1/1',
    ]);
  });

  it('never counts the record itself, and counts a paragraph once', () => {
    const archive = sampleArchive([
      article(
        'a',
        {},
        'The [council](actor:town-council) met [her](actor:mara-lindqvist). [She](actor:mara-lindqvist) left the [council](actor:town-council).',
      ),
    ]);
    expect(companions('town-council', 10, archive)).toEqual(['actor mara-lindqvist 1/1']);
  });

  it('prefers, among equally many paragraphs, what more articles have', () => {
    const archive = sampleArchive([
      article(
        'a',
        {},
        '[C](actor:town-council) [B](actor:bridge-office) [M](place:millford)\n\n[C](actor:town-council) [B](actor:bridge-office)',
      ),
      article('b', {}, '[C](actor:town-council) [M](place:millford)'),
    ]);
    expect(companions('town-council', 10, archive)).toEqual([
      'place millford 2/2',
      'actor bridge-office 2/1',
    ]);
  });

  it('is cut at the limit', () => {
    expect(companions('town-council', 2)).toEqual(['place old-bridge 2/1', 'actor bridge-office 1/1']);
    expect(companions('town-council', 0)).toEqual([]);
  });

  it('is nothing for a record that no account mentions', () => {
    const archive = withRecord(sampleArchive(), actor('ferry-club', { name: 'Ferry Club', kind: 'body' }));
    expect(companions('ferry-club', 10, archive)).toEqual([]);
  });

  it('throws when an account mentions what the archive does not have', () => {
    const archive = sampleArchive([
      article('a', {}, '[C](actor:town-council) and [nobody](actor:nobody) met.'),
    ]);
    expect(() => companions('town-council', 10, archive)).toThrow(/actor:nobody/);
  });
});
