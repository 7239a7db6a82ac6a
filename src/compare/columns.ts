import { foldName } from '../authority/fold.ts';
import type { Id } from '../schema/id.ts';
import type { ComparedArticle, ComparedDate } from './compared-article.ts';

/** A column that several articles share, such as all of one stance. */
export interface ColumnGroup {
  /** Stands in the ids of the column's cells. */
  id: string;
  label: string;
  articles: readonly Id[];
}

/** What articles can share a column by; the first is the default. */
export const GROUPINGS = ['stance', 'outlet'] as const;
/** What articles share a column by. */
export type Grouping = (typeof GROUPINGS)[number];

/** The most articles that have a column each where a comparison can group them. */
export const MOST_UNGROUPED = 8;

/** Short names of the columns by article id: those of the outlets, with a number where several articles share one. */
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** What the open ends of a date are clamped to. */
const [OPEN_START, OPEN_END] = ['0000', '9999'];

/**
 * A date on one line for the head of a column, no finer than is sure: "15 Mar 2018", "Jan 2022", "2018", "2019/20", with a
 * tilde where the source does not state it. Empty where the date is hidden.
 */
export function shortDate({ words, earliest, latest, basis }: ComparedDate): string {
  if (words === '') return '';
  return `${basis === 'stated' ? '' : '~ '}${spanInShort(earliest, latest)}`;
}

function spanInShort(earliest: string, latest: string): string {
  const [year = '', month = '', date] = earliest.split('-');
  const [lastYear = '', lastMonth] = latest.split('-');
  if (lastYear === OPEN_END) return year === OPEN_START ? 'no date' : `from ${year}`;
  if (year === OPEN_START) return `until ${lastYear}`;
  if (year !== lastYear)
    return `${year}/${lastYear.startsWith(year.slice(0, 2)) ? lastYear.slice(2) : lastYear}`;
  if (month !== lastMonth) return year;
  return `${earliest === latest ? `${String(Number(date))} ` : ''}${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * Puts articles that share a stance or an outlet into one column: stances in the order of the codebook, outlets with
 * most articles first, then by name. Within a column the articles keep their order.
 */
export function groupArticles(articles: readonly ComparedArticle[], by: Grouping): ColumnGroup[] {
  const groups = new Map<string, { label: string; rank: number; members: ComparedArticle[] }>();
  for (const article of articles) {
    const { stance, outlet } = article;
    const label = by === 'stance' ? stance.label : outlet;
    const group = groups.get(label) ?? { label, rank: stance.index, members: [] };
    group.members.push(article);
    groups.set(label, group);
  }
  const idOf = uniqueIds(by);
  return [...groups.values()]
    .sort((a, b) => {
      const byRank = by === 'stance' ? a.rank - b.rank : b.members.length - a.members.length;
      return byRank || (a.label < b.label ? -1 : 1);
    })
    .map(({ label, members }) => ({
      id: idOf(label),
      label,
      articles: members.map(({ id }) => id),
    }));
}

/** Makes ids of names; where names fold to the same text, the second and later ones get a number. */
function uniqueIds(prefix: string): (label: string) => string {
  const counts = new Map<string, number>();
  return (label) => {
    const id = `${prefix}_${foldName(label).replaceAll(' ', '-')}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}_${String(count)}`;
  };
}
