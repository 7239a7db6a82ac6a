import * as words from '#words/corrections';
import type { RecordedCorrection } from '../schema/correction.ts';
import { compareText } from '../schema/compare-text.ts';
import type { Id } from '../schema/id.ts';
import { articleOf, type Archive } from './archive.ts';
import { cardOf, type ArticleCard } from './article-card.ts';
import { dateInWords } from './publication-day.ts';

/** A correction, as pages, feeds and data show it. */
export interface CorrectionView extends Pick<
  RecordedCorrection,
  'of' | 'coder' | 'item' | 'before' | 'after' | 'why'
> {
  id: Id;
  /** What was mended: an article with its outlet, or another entry. */
  mended:
    | (Pick<ArticleCard, 'id' | 'title' | 'language' | 'direction'> & { outlet: string })
    | { entry: string; name: string };
  /** The day on which it was made, `YYYY-MM-DD`, and in words. */
  date: string;
  day: string;
  /** What was mended, in words: "Account, ¶7", "Coding by coder-a, ¶3". */
  place: string;
  at: readonly number[];
  /** Ids that are gone. */
  withdrawn: readonly string[];
}

/**
 * A correction as it is shown; `nameOf` gives the name of an entry by its key. Throws `UncheckedContentError` if its article does not
 * exist.
 */
export function viewCorrection(
  archive: Archive,
  id: Id,
  correction: RecordedCorrection,
  nameOf: (entry: string) => string,
): CorrectionView {
  const { of, entry, coder, item, at = [], before, after, why, date, withdrawn = [] } = correction;
  const what =
    of === 'coding' ? words.codingBy(coder ?? '') : of === 'entry' ? kindOf(entry ?? '') : words.of[of];
  return {
    id,
    mended: entry === undefined ? mendedArticle(archive, correction) : { entry, name: nameOf(entry) },
    date,
    day: dateInWords(date),
    of,
    coder,
    item,
    place: at.length === 0 ? what : words.placeAt(what, `¶${at.join(' ')}`),
    at,
    before,
    after,
    why,
    withdrawn,
  };
}

/** What an entry is, by its folder. */
const kindOf = (entry: string): string =>
  words.entries[(entry.split('/')[0] ?? '') as keyof typeof words.entries];

function mendedArticle(archive: Archive, { article: named = '' }: RecordedCorrection) {
  const { id, title, language, direction, outlet } = cardOf(archive, articleOf(archive, named));
  return { id, title, language, direction, outlet: outlet.name };
}

/** Orders corrections by day, newest first; those of one day by id. */
export function newestCorrectionsFirst<Entry extends { id: Id; data: Pick<RecordedCorrection, 'date'> }>(
  entries: Iterable<Entry>,
): Entry[] {
  return [...entries].sort((a, b) => compareText(b.data.date, a.data.date) || compareText(a.id, b.id));
}
