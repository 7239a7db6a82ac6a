import { describe, expect, it } from 'vitest';
import { dateRangesIn } from '../../../src/search/date-range.ts';

describe('a range of dates', () => {
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
    ['since March 2020', '2020-03 -'],
    ['March to June 2020', '2020-03 2020-06'],
    ['between Dec. 2019 and mid-February 2020', '2019-12 2020-02'],
    ['before 2020-05', '- 2020-04'],
    ['after December 2019', '2020-01 -'],
    ['before 1 March 2020', '- 2020-02-29'],
    ['since January 4, 2022', '2022-01-04 -'],
    ['1 May – 3 June 2020', '2020-05-01 2020-06-03'],
    ['attacks in March 2020', '2020-03 2020-03'],
    ['2020-05', '2020-05 2020-05'],
    ['2020-05-08', '2020-05-08 2020-05-08'],
    ['November to February 2020', '2019-11 2020-02'],
    ['28 December – 3 January 2022', '2021-12-28 2022-01-03'],
    ['March 2020 to 2020', '2020-03 2020'],
    ['8 أيار/مايو 2020', '2020-05-08 2020-05-08'],
    ['منذ مارس/آذار 2020', '2020-03 -'],
    ['إبريل 2020', '2020-04 2020-04'],
    ['وشباط 2022', '2022-02 2022-02'],
    ['ژوئيه ۲۰۲۰', '2020-07 2020-07'],
    ['in early March 2020', '2020-03 2020-03'],
    ['في شهر آب 2020', '2020-08 2020-08'],
    ['29 February 2020', '2020-02-29 2020-02-29'],
    ['March 3 to 5, 2020', '2020-03-03 2020-03-05'],
    ['4-5 January 2022', '2022-01-04 2022-01-05'],
    ['on 8 May 2020', '2020-05-08 2020-05-08'],
    ['October 1st, 2019', '2019-10-01 2019-10-01'],
    ['بين مارس ويونيو ٢٠٢٠', '2020-03 2020-06'],
    ['منذ كانون الثاني 2022', '2022-01 -'],
    ['از مه تا ژوئن ۲۰۲۰', '2020-05 2020-06'],
  ])('is read from %j', (text, years) => {
    expect(dateRangesIn(text).map(({ part }) => `${part.span?.from ?? '-'} ${part.span?.to ?? '-'}`)).toEqual(
      [years],
    );
  });

  it.each([
    '2019',
    'from 2019',
    'may have known since',
    '500-600',
    '2014 and 2017',
    '1.2019-2020',
    '30 February 2020',
    '2021-02-29',
    'April 31, 2020',
  ])('is not read from %j', (text) => {
    expect(dateRangesIn(text)).toEqual([]);
  });

  it('covers the whole of a month or a day that is written before a double date', () => {
    expect(dateRangesIn('in early March 2020').map(({ part }) => part.written)).toEqual([
      'in early March 2020',
    ]);
    expect(dateRangesIn('في شهر آب 2020').map(({ part }) => part.written)).toEqual(['في شهر آب 2020']);
  });
});
