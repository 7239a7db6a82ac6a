import type { CitedItem } from '../../../src/export/cited-item.ts';

/** An item to be cited, with what a test is about put in. */
export function citedItem(put: Partial<CitedItem> = {}): CitedItem {
  return {
    key: 'cranes',
    type: 'newspaper-article',
    title: 'Cranes stand still',
    language: 'en',
    authors: [{ family: 'Merrin', given: 'Oda' }],
    outlet: 'Tevril Post',
    date: { edtf: '2019-09-03', words: '3 September 2019', isStated: true },
    url: 'https://post.example/cranes',
    notes: [],
    ...put,
  };
}

/** Texts that have broken files of citations: what TeX, markup and lines take for their own. */
export const AWKWARD = String.raw`50% of {all} R&D_costs #1: "a\b" ~ $5 <i>not italic</i> — ماء بلا إنذار؟ ۹ روستا`;
