import { describe, expect, it } from 'vitest';
import { draftId } from '../../../src/importer/draft-id.ts';
import { transliterate } from '../../../src/authority/transliterate.ts';
import { NAUGHTY } from '../../fixtures/hostile/hostile.ts';

const valid = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

describe('the id of a new article', () => {
  it.each([
    [
      'title and date',
      { title: 'Old bridge stays closed', date: '2020-05-08' },
      'old-bridge-stays-closed-2020-05-08',
    ],
    ['a date of less', { title: 'Old bridge', date: '2020-05~' }, 'old-bridge-2020-05'],
    ['a time', { title: 'Old bridge', date: '2020-05-08T10:11:12Z' }, 'old-bridge-2020-05-08'],
    ['no date', { title: 'Old bridge' }, 'old-bridge'],
    ['an apostrophe', { title: 'The town’s bridge' }, 'the-towns-bridge'],
    ['diacritics', { title: 'Straße über den Øresund' }, 'strasse-uber-den-oresund'],
    ['Cyrillic', { title: 'Старый мост' }, 'staryy-most'],
    ['Arabic', { title: 'الجسر القديم' }, 'aljsr-alqdym'],
    ['digits of another script', { title: 'مايو ٢٠٢٠' }, 'mayw-2020'],
    ['Persian', { title: 'بازگشت پنج‌شنبه' }, 'bazgsht-pnjshnbh'],
    ['Kurdish', { title: 'Îraq û Şingal' }, 'iraq-u-singal'],
    ['Chinese', { title: '老桥将关闭' }, 'laoqiaojiangguanbi'],
    ['signs that are no letters', { title: '★★★', sha256: 'abcdef0123456789' }, 'article-abcdef012345'],
    ['nothing', { sha256: 'abcdef0123456789', date: '2020' }, 'article-abcdef012345-2020'],
    ['a device of Windows', { title: 'CON' }, 'article-con'],
    ['another device', { title: 'Com1' }, 'article-com1'],
  ])('is made from %s', (_, parts, id) => {
    expect(draftId(parts, [])).toBe(id);
  });

  it('is the same for the same input, also without a fingerprint', () => {
    expect(draftId({ title: '老桥' }, [])).toBe(draftId({ title: '老桥' }, []));
    expect(draftId({ title: '老桥' }, [])).not.toBe(draftId({ title: '新桥' }, []));
  });

  it('ends at a word and leaves room for the date', () => {
    const id = draftId({ title: 'A very long title '.repeat(20), date: '2020-05-08' }, []);
    expect(id).toBe('a-very-long-title-a-very-long-title-a-very-long-title-a-very-2020-05-08');
    expect(draftId({ title: 'x'.repeat(500) }, []).length).toBeLessThanOrEqual(80);
  });

  it('gets a number where it is taken, whatever the capitals', () => {
    expect(draftId({ title: 'Old bridge' }, ['old-bridge'])).toBe('old-bridge-2');
    expect(draftId({ title: 'Old bridge' }, new Set(['Old-Bridge', 'old-bridge-2']))).toBe('old-bridge-3');
  });

  it('is valid and unique for every naughty string', () => {
    expect(NAUGHTY.length).toBeGreaterThan(500);
    const taken: string[] = [];
    for (const text of NAUGHTY) {
      const id = draftId({ title: text, date: text }, taken);
      expect(id, JSON.stringify(text)).toMatch(valid);
      expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
      taken.push(id);
    }
    expect(new Set(taken).size).toBe(NAUGHTY.length);
  });

  it('is valid at full length with a number', () => {
    const parts = {
      title: `老桥将关闭到明年春天老桥将关闭到明年春天老桥将关闭 ${'a'.repeat(20)}`,
      date: '2020-05-08',
    };
    const taken: string[] = [];
    for (let round = 0; round < 12; round += 1) taken.push(draftId(parts, taken));
    for (const id of taken) expect(id).toMatch(valid);
    expect(new Set(taken).size).toBe(12);
  });
});

describe('transliteration', () => {
  it('gives letters and digits of any script in ASCII, and nothing for pictures', () => {
    expect(transliterate('Мост – γέφυρα – ٢٠٢٠ 😀')).toBe('most gefyra 2020');
  });

  it('keeps Arabic names legible, which begin with letters that other schemes write as apostrophes', () => {
    expect(transliterate('عودة داعش إلى العراق')).toBe('awdh daash ala alaraq');
  });
});
