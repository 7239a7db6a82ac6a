// C0 and C1 controls, line and paragraph separators, bidirectional controls, the BOM and lone surrogates: all that
// could break, hide or reorder a line of output.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** How many UTF-16 units of a text from an input a message shows. */
const SHOWN_LENGTH = 120;

/** Makes a text from an input fit for a message: one line, without terminal controls, cut after 120 characters. */
export function printable(text: string): string {
  const cut = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  return escapeControls(cut);
}

/**
 * Escapes what a terminal would obey or hide (`\u{1b}`), at full length: for paths, and for messages with texts from
 * inputs.
 */
export function escapeControls(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** Formats a number of bytes: `999 bytes`, `10 MB`, `1.5 GB` (decimal multiples, one digit after the point). */
export function formatBytes(bytes: number): string {
  if (bytes === 1) return '1 byte';
  if (bytes < 1000) return `${bytes} bytes`;
  const steps = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes / 1000;
  let step = 0;
  while (value >= 999.95 && step < steps.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${String(Math.round(value * 10) / 10)} ${steps[step] ?? ''}`;
}
