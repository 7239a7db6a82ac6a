import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, styledCitation } from '../../../src/export/styled-citation.ts';
import { AWKWARD, citedItem } from './sample-items.ts';

describe('a citation in a style', () => {
  it('is that of APA, Chicago and MLA', () => {
    expect(CITATION_STYLES.map((style) => styledCitation(citedItem(), style, 'en'))).toEqual([
      'Merrin, O. (2019, September 3). Cranes stand still. <i>Tevril Post</i>. https://post.example/cranes',
      'Merrin, Oda. “Cranes Stand Still.” <i>Tevril Post</i>, September 3, 2019. https://post.example/cranes.',
      'Merrin, Oda. “Cranes Stand Still.” <i>Tevril Post</i>, 3 Sept. 2019, https://post.example/cranes.',
    ]);
  });

  it('says of a date that it was inferred, and of an item that it has none', () => {
    const date = { edtf: '2019-09', words: 'September 2019', isStated: false };

    expect(styledCitation(citedItem({ date }), 'APA', 'en')).toContain('(ca. 2019, September)');
    expect(styledCitation(citedItem({ date: undefined }), 'APA', 'en')).toContain('(n.d.)');
  });

  it('takes nothing in a title for markup', () => {
    for (const style of CITATION_STYLES) {
      const html = styledCitation(citedItem({ title: AWKWARD }), style, 'en');
      expect(html).toContain('&lt;i');
      expect(html.match(/<\/?(?!i>|bdi>)[a-z]+/gi)).toBeNull();
      expect(html).toContain('R&#38;D');
    }
  });

  it('names an institution that published its own report once, and says who republished it', () => {
    const html = styledCitation(
      citedItem({
        type: 'report',
        authors: [{ name: 'Ishmar Water Institute' }],
        outlet: 'Ishmar Water Institute',
        notes: ['Republished by Copy Book.'],
      }),
      'APA',
      'en',
    );

    expect(html.match(/Ishmar Water Institute/g)).toHaveLength(1);
    expect(html).toMatch(/\[Republished by Copy Book\.\]$/);
  });

  it('has the signs of Arabic in a list in Arabic, but for what is printed', () => {
    const item = citedItem({
      title: 'الماء, والسد؟',
      outlet: 'الضفاف',
      language: 'ar',
      authors: [{ name: 'محررو الضفاف' }, { name: 'مكتب ثانٍ' }],
    });

    for (const style of CITATION_STYLES) {
      const html = styledCitation(item, style, 'ar');
      expect(html).toContain('محررو الضفاف ومكتب ثانٍ');
      expect(html).toContain(style === 'APA' ? 'الماء, والسد؟' : '«الماء, والسد؟»');
      expect(html).toContain('<bdi>https://post.example/cranes</bdi>');
      expect(html.replace('الماء, والسد؟', '')).not.toMatch(/["“”&]|[\u0621-\u064A»>0-9], /);
    }
  });

  it('keeps an Arabic title apart from English words, and ends it with one mark', () => {
    const html = styledCitation(citedItem({ title: 'من فتح الأبواب؟', language: 'ar' }), 'Chicago', 'en');

    expect(html).toContain('“<bdi>من فتح الأبواب؟</bdi>”');
  });

  it('is in Arabic where the site is', () => {
    expect(styledCitation(citedItem(), 'APA', 'ar-EG')).toContain('سبتمبر');
  });
});
