import type { DateContext } from '../dates/date-forms.ts';
import type { ExtractedArticle, Found } from '../document.ts';
import { agencyAlone } from '../plain/dateline.ts';
import { fieldsIn } from '../plain/fields.ts';
import { cleanByline } from './clean-byline.ts';

/** What lines that were left out say about the article. */
export interface AboutLines {
  /** The author in a labelled line. */
  byline?: Found<string> | undefined;
  /** Lines that may name the author, in page order. */
  bylines: string[];
  /** Lines that may hold a date. */
  dated: string[];
  siteName?: Found<string> | undefined;
}

/** The rules under which a line is left out that may name the author or hold a date. */
const BYLINES: ReadonlySet<string> = new Set(['byline', 'labelled-line']);
const DATED: ReadonlySet<string> = new Set([...BYLINES, 'date-line']);

/** Sorts what was left out by what it says: the author, a date, or the outlet in a labelled line or beside a place. */
export function readAboutLines(removed: ExtractedArticle['removed'], context: DateContext): AboutLines {
  const labelled = removed.filter(({ why }) => BYLINES.has(why) || why === 'dateline');
  const placed = labelled.filter(({ why }) => why === 'dateline');
  const fields = labelled.flatMap(({ text }) => fieldsIn(text, context));
  const valueOf = (name: 'byline' | 'siteName'): string | undefined =>
    fields.find((field) => field?.name === name && field.value !== '')?.value;
  // Where a line has the agency beside a place, a source further down is that of a part.
  const siteName = placed.map(({ text }) => agencyAlone(text)).find(Boolean) ?? valueOf('siteName');
  const byline = cleanByline(valueOf('byline'));
  return {
    byline: byline === undefined ? undefined : { value: byline, foundIn: 'byline' },
    bylines: removed.filter(({ why }) => BYLINES.has(why)).map(({ text }) => text),
    dated: removed.filter(({ why }) => DATED.has(why)).map(({ text }) => text),
    siteName: siteName === undefined ? undefined : { value: siteName, foundIn: 'dateline' },
  };
}
