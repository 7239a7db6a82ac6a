import { describe, expect, it } from 'vitest';
import * as map from '../../../src/interface/ar/map.ts';
import * as timeline from '../../../src/interface/ar/timeline.ts';

describe('what timelines and maps say in Arabic', () => {
  it('joins counts with their own forms, and leaves out what there is none of', () => {
    expect(timeline.lead({ article: 2, event: 0, fact: 11 }, ['2014', '2025'])).toBe(
      'مقالان، و11 واقعة مؤرخة، من 2014 إلى 2025.',
    );
    expect(timeline.lead({ article: 1, event: 0, fact: 0 }, ['2014', '2014'])).toBe('مقال واحد، في 2014.');
  });

  it('says what stands out among events, in the forms that their numbers ask for', () => {
    expect(timeline.eventsStandOut(12, { title: 'انهيار السد', articles: 6 }, 3, 1)).toBe(
      'أكثر الأحداث ذكرًا «\u2068انهيار السد\u2069»: 6 مقالات. من أصل 12 حدثًا، ينفرد مقال واحد بذكر كل من 3 منها؛ وعدد الأحداث المُدّعاة: 1.',
    );
    expect(timeline.eventsStandOut(4, undefined, 4, 0)).toBe('ينفرد مقال واحد بذكر كل حدث.');
  });

  it('puts names into its own list, and places in the case that the sentence asks for', () => {
    expect(map.placesShared(3, ['الموصل', 'بغداد'], 0, 2, 0)).toBe(
      'تذكر المقالات كلها (3) الموصل وبغداد؛ ومن أصل مكانين لا ينفرد مقال بذكر أي منها.',
    );
    expect(map.mapHas(37, 1)).toBe('على الخريطة 37 مكانًا، ولا يمكن تحديد موقع مكان واحد آخر.');
  });
});
