import { parseEdtf } from '@parallax/edtf';
import type { FoundDay } from '@parallax/saved-article';
import { PLACEHOLDER } from '../../schema/text.ts';
import { FOUND_WORDS } from './found-words.ts';

/** The publication date of a draft, as in its entry. */
export interface DraftDate {
  edtf: string;
  basis: 'stated' | 'inferred' | 'unknown';
  evidence: string;
  at?: number | undefined;
}

/** The EDTF date of a document without its time of day; `undefined` for anything else. */
function dayOfPublication(edtf: string): string | undefined {
  const result = parseEdtf(edtf);
  if (!result.ok) return undefined;
  // The day on the page's own clock, not ours.
  return result.value.kind === 'datetime' ? result.value.text.slice(0, 10) : result.value.text;
}

/**
 * Chooses the date of a draft. If the document gives only the day of its last change, that is taken as uncertain (EDTF `?`);
 * if it gives none, it is no later than the capture or, without one, than `today`, a day; the editor then writes what bounds it.
 */
export function chooseDate(
  { published, modified }: { published?: FoundDay | undefined; modified?: FoundDay | undefined },
  capturedAt: string | undefined,
  today: string,
): DraftDate {
  const day = published === undefined ? undefined : dayOfPublication(published.value);
  if (day !== undefined && published !== undefined) {
    const { foundIn, either, calendar } = published;
    const isStated = foundIn !== 'url' && either === undefined && calendar === undefined;
    const how =
      either !== undefined
        ? `, in numbers that mean ${either.join(' or ')}`
        : calendar === 'hijri'
          ? ', by the lunar Hijri calendar; the day may be off by one'
          : '';
    return {
      edtf: day,
      basis: isStated ? 'stated' : 'inferred',
      evidence: `Found ${FOUND_WORDS[foundIn]}${how}.`,
      at: published.at,
    };
  }
  const changed = modified === undefined ? undefined : dayOfPublication(modified.value);
  if (modified !== undefined && changed !== undefined && /^\d{4}-\d\d-\d\d$/.test(changed))
    return {
      edtf: `${changed}?`,
      basis: 'inferred',
      evidence: `Only the day of the last change is given, ${FOUND_WORDS[modified.foundIn]}; it may have been published before.`,
      at: modified.at,
    };
  const captured = capturedAt === undefined ? undefined : dayOfPublication(capturedAt);
  return {
    edtf: `../${captured ?? today}`,
    basis: 'unknown',
    evidence: `${PLACEHOLDER} what bounds the date; it was ${captured === undefined ? 'imported' : 'captured'} on ${captured ?? today}.`,
  };
}
