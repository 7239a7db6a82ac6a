import { parseEdtf } from '@parallax/edtf';
import type { Found } from '@parallax/saved-article';
import { PLACEHOLDER } from '../../schema/text.ts';
import { FOUND_WORDS } from './found-words.ts';

/** The publication date of a draft, as the entry has it. */
export interface DraftDate {
  edtf: string;
  basis: 'stated' | 'inferred' | 'unknown';
  evidence: string;
  at?: number | undefined;
}

/** A date of a document in EDTF without its time of day; `undefined` for what is no such date. */
export function dayOf(edtf: string): string | undefined {
  const result = parseEdtf(edtf);
  if (!result.ok) return undefined;
  // The day that the page itself means: its clock and not ours.
  return result.value.kind === 'datetime' ? result.value.text.slice(0, 10) : result.value.text;
}

/**
 * The date of a draft. Without one that the document gives, it is no later than the capture or, failing that, than `today`,
 * a day; what bounds it is then the editor's to write.
 */
export function chooseDate(
  published: Found<string> | undefined,
  capturedAt: string | undefined,
  today: string,
): DraftDate {
  const day = published === undefined ? undefined : dayOf(published.value);
  if (day !== undefined && published !== undefined) {
    const isPath = published.foundIn === 'url';
    return {
      edtf: day,
      basis: isPath ? 'inferred' : 'stated',
      evidence: `Found ${FOUND_WORDS[published.foundIn]}.`,
      at: published.at,
    };
  }
  const captured = capturedAt === undefined ? undefined : dayOf(capturedAt);
  return {
    edtf: `../${captured ?? today}`,
    basis: 'unknown',
    evidence: `${PLACEHOLDER} what bounds the date; it was ${captured === undefined ? 'imported' : 'captured'} on ${captured ?? today}.`,
  };
}
