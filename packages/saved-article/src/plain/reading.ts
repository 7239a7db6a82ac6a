import type { DateContext, ReadDate } from '../dates/date-forms.ts';
import { foundDay } from '../dates/found-day.ts';
import type { ExtractedArticle, FoundIn, Warning } from '../document.ts';
import type { TextUnit } from './layout.ts';

/** A unit of a text with what has been decided about it so far. */
export interface ReadingUnit extends TextUnit {
  /** Why it is not part of the article; `title` for the title itself. */
  why?: string | undefined;
  /** The lines cut from its start or end, with the reason. */
  cuts: { text: string; why: string }[];
}

/** A text while it is being read. The passes mark units and note the metadata. */
export interface TextReading {
  readonly units: ReadingUnit[];
  /** Its language, and the order of its dates in numbers. */
  readonly context: DateContext;
  readonly found: Pick<ExtractedArticle, 'title' | 'siteName' | 'byline' | 'published' | 'modified' | 'url'>;
  readonly warnings: Warning[];
  /** Title and date from the header of a mail, the innermost if one is forwarded; used if nothing surer is found. */
  mail?: { title?: string | undefined; published?: ReadDate | undefined } | undefined;
}

/** Starts a reading from the units of a text. */
export function startReading(units: readonly TextUnit[], context: DateContext): TextReading {
  return { units: units.map((unit) => ({ ...unit, cuts: [] })), context, found: {}, warnings: [] };
}

/** The units that are still part of the article. */
export function remaining({ units }: TextReading): ReadingUnit[] {
  return units.filter(({ why }) => why === undefined);
}

/** Notes metadata unless an earlier pass found it: the surer places are read first. */
export function note(
  { found }: TextReading,
  key: Exclude<keyof TextReading['found'], 'published' | 'modified'>,
  value: string | undefined,
  foundIn: FoundIn,
): void {
  if (value !== undefined && value !== '') found[key] ??= { value, foundIn };
}

/** Notes a date in the same way. */
export function noteDate(
  { found }: TextReading,
  key: 'published' | 'modified',
  date: ReadDate | undefined,
  foundIn: FoundIn,
): void {
  if (date !== undefined) found[key] ??= foundDay(date, foundIn);
}
