import { describe, expect, it } from 'vitest';
import { yearRangesIn } from '../../../src/search/year-range.ts';

describe('a range of years', () => {
  it.each<[string, string]>([
    ['2019-2020', '2019 2020'],
    ['2019–2020', '2019 2020'],
    ['2019..2020', '2019 2020'],
    ['2019 - 2020', '2019 2020'],
    ['2019/2020', '2019 2020'],
    ['2020-2019', '2019 2020'],
    ['2014-17', '2014 2017'],
    ['attacks from 2019 to 2020 in the north', '2019 2020'],
    ['between early 2019 and the end of 2020', '2019 2020'],
    ['2019 to 2020', '2019 2020'],
    ['Since 2022', '2022 -'],
    ['2022+', '2022 -'],
    ['2022 onwards', '2022 -'],
    ['after 2022', '2023 -'],
    ['before the year 2021', '- 2020'],
    ['until 2021', '- 2021'],
    ['منذ عام 2022', '2022 -'],
    ['قبل ٢٠٢١', '- 2020'],
    ['بين 2019 و2020', '2019 2020'],
    ['از سال ۲۰۱۹ تا ۲۰۲۰', '2019 2020'],
    ['پس از ۲۰۲۰', '2021 -'],
  ])('is read from %j', (text, years) => {
    expect(
      yearRangesIn(text).map(({ part }) => `${part.years?.from ?? '-'} ${part.years?.to ?? '-'}`),
    ).toEqual([years]);
  });

  it.each([
    '2019',
    'from 2019',
    '2014-06',
    '2020-05-08',
    '500-600',
    '2014 and 2017',
    'before 2014-06',
    '1.2019-2020',
  ])('is not read from %j', (text) => {
    expect(yearRangesIn(text)).toEqual([]);
  });
});
