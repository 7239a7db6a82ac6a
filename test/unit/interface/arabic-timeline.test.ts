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

  it('puts names into its own list, and places in the case that the sentence asks for', () => {
    expect(map.placesShared(3, ['الموصل', 'بغداد'], 0, 2, 0)).toBe(
      'تذكر المقالات كلها (3) الموصل وبغداد؛ ومن أصل مكانين لا ينفرد مقال بذكر أي منها.',
    );
    expect(map.mapHas(37, 1)).toBe('على الخريطة 37 مكانًا، ولا يمكن تحديد موقع مكان واحد آخر.');
  });
});
