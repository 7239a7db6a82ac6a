import { lineOf } from '../../schema/text.ts';

// What the schema forbids in a line: controls, separators, lone surrogates and bidirectional controls.
const FOREIGN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Turns a text of a document into a line that the schema accepts: without controls, white space collapsed, cut at a
 * word after `max` characters with an ellipsis. `undefined` if nothing visible is left.
 */
export function asLine(text: string, max: number): string | undefined {
  const plain = text.toWellFormed().replace(FOREIGN, ' ').replace(/\s+/gu, ' ').trim();
  const line = plain.length <= max ? plain : cut(plain, max);
  return lineOf(max).safeParse(line).success ? line : undefined;
}

function cut(text: string, max: number): string {
  const head = text
    .slice(0, max - 1)
    .toWellFormed()
    .replace(/\ufffd$/u, '');
  const blank = head.lastIndexOf(' ');
  return `${(blank > max / 2 ? head.slice(0, blank) : head).trimEnd()}…`;
}

/** A text in double quotes as YAML and JSON both read it. */
export function asYamlString(text: string): string {
  return JSON.stringify(text);
}
