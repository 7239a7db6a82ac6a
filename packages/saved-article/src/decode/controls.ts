import type { Warning } from '../document.ts';

// Page breaks and similar controls separate words, so a line end replaces them.
const BREAKS = /[\v\f\u0085]/g;
const CONTROLS = /[\p{Cc}--[\t\n\r]]/gv;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const ANY = /[\p{Cc}--[\t\n\r]]|[\u202a-\u202e\u2066-\u2069]/v;

/**
 * Removes control characters from a text and counts them in warnings:
 *
 * - NUL and the other C0 controls, DEL and C1, except tab, LF and CR; a vertical tab, a form feed and a next-line
 *   control become line ends, so that no two words are joined;
 * - bidirectional embeddings, overrides and isolates, even balanced ones: an override makes a text read differently
 *   from how it is stored. The marks that Arabic and Hebrew text needs (U+200E, U+200F, U+061C) stay.
 */
export function removeControls(text: string): { text: string; warnings: Warning[] } {
  if (!ANY.test(text)) return { text, warnings: [] };
  const warnings: Warning[] = [];
  const bidi = text.match(BIDI)?.length ?? 0;
  const controls = text.match(CONTROLS);
  const clean = text.replace(BREAKS, '\n').replace(CONTROLS, '').replace(BIDI, '');
  if (controls !== null) {
    warnings.push({
      code: 'control-characters',
      message: `Control characters were removed: ${tally(controls)}.`,
    });
  }
  if (bidi > 0) {
    warnings.push({
      code: 'bidi-controls',
      message: `${formatCount(bidi, 'character')} that change the direction of text (U+202A to U+202E, U+2066 to U+2069) ${bidi === 1 ? 'was' : 'were'} removed; read over the lines that mix directions.`,
    });
  }
  return { text: clean, warnings };
}

/** Counts the replacement characters (U+FFFD) in a text; a warning if there are any. */
export function flagReplacements(text: string): Warning[] {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  if (count === 0) return [];
  return [
    {
      code: 'replacement-characters',
      message: `${formatCount(count, 'replacement character')} (U+FFFD) ${count === 1 ? 'stands' : 'stand'} where a character is lost; compare the text with the source.`,
    },
  ];
}

function tally(found: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, count]) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `U+${code} ${count === 1 ? 'once' : `${count} times`}`;
    })
    .join(', ');
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
