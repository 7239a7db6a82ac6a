import { describe, expect, it } from 'vitest';
import { companionsOf, indexMentions, recordKey, sentencesWith } from '../../../src/derive/mentions.ts';
import {
  actor,
  articleEntry,
  sampleArticle,
  recordNamed,
  sampleArchive,
  withRecord,
} from './sample-archive.ts';

/** The index's entries for a record as readable lines: `article ¶paragraph ¶paragraph`. */
function linesOf(index: ReturnType<typeof indexMentions>, key: string): string[] {
  return (index.get(key) ?? []).map(
    ({ article: id, paragraphs }) => `${id} ${paragraphs.map((number) => `¶${number}`).join(' ')}`,
  );
}

describe('the index of mentions', () => {
  it('lists the paragraphs that mention a record, a paragraph once however often it does', () => {
    expect(linesOf(indexMentions(sampleArchive().articles), 'actor:town-council')).toEqual([
      'ferry-profits ¶2',
      'bridge-closed ¶1 ¶2',
    ]);
  });

  it('keeps one entry for each article, in the order of the articles that it was given', () => {
    const { articles } = sampleArchive();
    const ids = (list: typeof articles) =>
      indexMentions(list)
        .get('place:old-bridge')
        ?.map((entry) => entry.article);
    expect(ids(articles)).toEqual(['ferry-profits', 'bridge-closed', 'jisr-reopens']);
    expect(ids(articles.toReversed())).toEqual(['jisr-reopens', 'bridge-closed', 'ferry-profits']);
  });

  it('tells records of different authorities with the same id apart', () => {
    const index = indexMentions([
      articleEntry('a', {}, 'The [town](place:millford) is there.\n\nThe [town](actor:millford) says so.'),
    ]);
    expect(linesOf(index, recordKey('place', 'millford'))).toEqual(['a ¶1']);
    expect(linesOf(index, recordKey('actor', 'millford'))).toEqual(['a ¶2']);
  });

  it('knows nothing of a record that no account mentions, though an article may list it', () => {
    const index = indexMentions([articleEntry('a', { actors: ['town-council'] }, 'Nobody is named.')]);
    expect(index.size).toBe(0);
  });
});

describe('the sentences of an account that mention a record', () => {
  const lines = (...[entry, authority, id]: Parameters<typeof sentencesWith>) =>
    sentencesWith(entry, authority, id).map(
      ({ paragraph, sentence }) => `¶${paragraph}: ${sentence.text.slice(0, 20)}`,
    );

  it('are in their order, a sentence once however often it does', () => {
    expect(lines(sampleArticle(sampleArchive(), 'bridge-closed'), 'actor', 'town-council')).toEqual([
      '¶1: The council of Millf',
      '¶2: Mara Lindqvist told ',
    ]);
  });

  it('are none of a record of another authority with the same id', () => {
    const entry = articleEntry(
      'a',
      {},
      'The [town](place:millford) is there. The [town](actor:millford) says so.',
    );
    expect(lines(entry, 'place', 'millford')).toEqual(['¶1: The town is there.']);
    expect(lines(entry, 'outlet', 'millford')).toEqual([]);
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
      articleEntry(
        'a',
        {},
        'The [council](actor:town-council) met [her](actor:mara-lindqvist). [She](actor:mara-lindqvist) left the [council](actor:town-council).',
      ),
    ]);
    expect(companions('town-council', 10, archive)).toEqual(['actor mara-lindqvist 1/1']);
  });

  it('prefers, among equally many paragraphs, what more articles have', () => {
    const archive = sampleArchive([
      articleEntry(
        'a',
        {},
        '[C](actor:town-council) [B](actor:bridge-office) [M](place:millford)\n\n[C](actor:town-council) [B](actor:bridge-office)',
      ),
      articleEntry('b', {}, '[C](actor:town-council) [M](place:millford)'),
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
      articleEntry('a', {}, '[C](actor:town-council) and [nobody](actor:nobody) met.'),
    ]);
    expect(() => companions('town-council', 10, archive)).toThrow(/no actor "nobody"/);
  });
});
