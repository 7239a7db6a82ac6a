import { expect, it } from 'vitest';
import { authorsOf } from '../../../src/export/cited-names.ts';

it.each([
  ['Oda Merrin', [{ family: 'Merrin', given: 'Oda' }]],
  ['By Jo van der Berg', [{ family: 'van der Berg', given: 'Jo' }]],
  [
    'J. R. Tolmeq and Mahmoud al-Hayani',
    [
      { family: 'Tolmeq', given: 'J. R.' },
      { family: 'al-Hayani', given: 'Mahmoud' },
    ],
  ],
  ["Maren O'Dell & the valley desk", [{ family: "O'Dell", given: 'Maren' }, { name: 'the valley desk' }]],
  ['Lena Marsh, Reuters', [{ family: 'Marsh', given: 'Lena' }]],
  [
    'By Lena Marsh, Staff Writer, and Jo Vash, Tevril',
    [
      { family: 'Marsh', given: 'Lena' },
      { family: 'Vash', given: 'Jo' },
    ],
  ],
  [
    'Lena Marsh and Ministry of Works, Tevril',
    [{ family: 'Marsh', given: 'Lena' }, { name: 'Ministry of Works' }],
  ],
  ['Lena Marsh, PhD; Ministry of Works', [{ family: 'Marsh', given: 'Lena' }, { name: 'Ministry of Works' }]],
  ['Lena Marsh, مريم العبيدي', [{ family: 'Marsh', given: 'Lena' }, { name: 'مريم العبيدي' }]],
  ['Lena Marsh and agencies', [{ family: 'Marsh', given: 'Lena' }, { name: 'agencies' }]],
])('takes the people out of "%s"', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});

it.each([
  'Iraqi Studies Unit',
  'Iran Press commentary',
  'Working Group on Dams',
  'Ministry of Works, Tevril',
  'From our correspondent in Ulvane',
  'BBC Monitoring',
  'قسم الدراسات',
  'مريم العبيدي',
  'Reuters',
])('takes "%s" for one name', (byline) => {
  expect(authorsOf(byline)).toEqual([{ name: byline }]);
});

it('names nobody where there is no byline', () => {
  expect(authorsOf(undefined)).toEqual([]);
});
