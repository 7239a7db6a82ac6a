import * as words from '#words/comparison';
import { OPEN_END, OPEN_START } from '@parallax/edtf';
import type { Id } from '../schema/id.ts';
import type { ComparedArticle, ComparedDate } from './compared-article.ts';

/** Short names of the columns by article id: the outlets' short names, numbered where several articles share one. */
export function columnLabels(articles: readonly ComparedArticle[]): Record<Id, string> {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    articles.map(({ id, shortName }) => {
      const count = (seen.get(shortName) ?? 0) + 1;
      seen.set(shortName, count);
      const isShared = articles.filter((other) => other.shortName === shortName).length > 1;
      return [id, isShared ? `${shortName} ${count}` : shortName];
    }),
  );
}

/**
 * A date on one line for a column heading, no more precise than is certain: "15 Mar 2018", "Jan 2022", "2018",
 * "2019/20", with a tilde if the source does not state it. Empty if the date is hidden.
 */
export function shortDate({ words: inFull, earliest, latest, basis }: ComparedDate): string {
  if (inFull === '') return '';
  return `${basis === 'stated' ? '' : '~ '}${spanInShort(earliest, latest)}`;
}

function spanInShort(earliest: string, latest: string): string {
  const [year = '', month = '', date] = earliest.split('-');
  const [lastYear = '', lastMonth] = latest.split('-');
  if (latest === OPEN_END) return earliest === OPEN_START ? words.noDate : words.fromYear(year);
  if (earliest === OPEN_START) return words.untilYear(lastYear);
  if (year !== lastYear)
    return `${year}/${lastYear.startsWith(year.slice(0, 2)) ? lastYear.slice(2) : lastYear}`;
  if (month !== lastMonth) return year;
  return `${earliest === latest ? `${String(Number(date))} ` : ''}${words.monthsInShort[Number(month) - 1] ?? ''} ${year}`;
}
