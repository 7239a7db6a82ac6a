import { anyOf } from '../vocabulary/any-of.ts';
import {
  BY,
  BY_GLUED,
  BYLINE_LABELS,
  DESK_ENDINGS,
  DESKS,
  GENRES,
  ORGANISATION_PARTS,
  ORGANISATIONS,
  ROLES,
} from '../vocabulary/bylines.ts';
import { anyGluedPhrase, anyPhrase } from '../vocabulary/phrases.ts';
import { AND, BETWEEN_AUTHORS, NAME_PARTICLES, WITHIN_NAMES } from '../vocabulary/small-words.ts';
import { isUncased } from './sentence.ts';

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const names = String.raw`${nameWord}(?:\s+(?:(?:${anyOf(NAME_PARTICLES)})[\s-])?${nameWord}){0,5}`;
const person = new RegExp(`^${names}$`, 'u');
const labelled = new RegExp(
  String.raw`^(?:${anyPhrase(BY)}(?:\s*[:：/-]\s*|\s+)|${anyPhrase(BYLINE_LABELS)}\s*[:：/]\s*)(.{2,120})$`,
  'iu',
);
const glued = new RegExp(String.raw`^(?:${anyOf(BY_GLUED)})(?=\p{Lu}\p{Ll})(.{3,80})$`, 'u');
const smallWord = new RegExp(
  String.raw`^(?:${anyOf(AND, BETWEEN_AUTHORS, WITHIN_NAMES, NAME_PARTICLES)})\b`,
  'u',
);
const desk = new RegExp(
  String.raw`^${anyPhrase(DESKS)}$|^\p{Lu}[\p{L}\s.&-]{1,40}\s${anyPhrase(DESK_ENDINGS)}$`,
  'iu',
);
const role = new RegExp(String.raw`[,،|]\s*(?:(?:\p{Lu}[\p{L}\s]{1,25} )?${anyPhrase(ROLES)})\.?$`, 'iu');
const lead = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{N}.&’'-]*?(?:\s+\p{Lu}[\p{L}\p{N}.&’'-]*?){0,4}?)\s?(${anyGluedPhrase(GENRES)})\s*:\s*(?=["“‘«(]?\p{Lu})`,
  'u',
);
const organisation = new RegExp(`${anyPhrase(ORGANISATIONS)}|${anyOf(ORGANISATION_PARTS)}`, 'iu');

/** Whether a line names an organisation, by a word such as Centre, Agency, صحيفة. */
export function isOrganisation(text: string): boolean {
  return text.length <= 120 && organisation.test(text);
}

/** Whether a line can be the name of a person: one to six words with capitals, not counting particles. */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && person.test(text);
}

/**
 * Reads a byline: "By Jane Doe", "ByJane Doe", "Par …", "بقلم: …", "Staff writers", "Jane Doe, Correspondent". Returns
 * the name without the word before it, or `undefined`.
 */
export function readByline(line: string): string | undefined {
  if (line.length > 150) return undefined;
  const text = line.replace(/^[|•·–—\s-]+|[|•·–—\s:-]+$/gu, '');
  const found = labelled.exec(text)?.[1] ?? glued.exec(text)?.[1];
  if (found !== undefined) return looksLikeNames(found) ? cleanNames(found) : undefined;
  if (desk.test(text)) return text;
  return role.test(text) && isPersonName(text.split(/[,،|]/u)[0]?.trim() ?? '') ? text : undefined;
}

/** A byline at the start of a paragraph. */
export interface LeadByline {
  /** As printed, with the space between name and word restored: "Harbour Press commentary". */
  byline: string;
  /** The name in it: "Harbour Press". */
  name: string;
  /** Its length in the paragraph in characters, including the colon and the space. */
  length: number;
}

/** Finds a byline that opens a paragraph, as in "Harbour Press commentary: The bridge …", glued or not. */
export function findLeadByline(text: string): LeadByline | undefined {
  const match = lead.exec(text.slice(0, 160));
  if (!match) return undefined;
  const [whole, name = '', word = ''] = match;
  return { byline: `${name} ${word}`, name, length: whole.length };
}

// A sentence may start with "By" too; names have capitals and no verb.
function looksLikeNames(text: string): boolean {
  if (/\p{L}{2}[.!?؟]$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  // In scripts without capitals, only the length tells a name from a sentence.
  if (isUncased(text)) return text.length <= 60 && words.length <= 6;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !smallWord.test(word));
  return words.length <= 14 && small.length === 0;
}

/** The names in a byline, without anything after a bar or a dot. */
export function cleanNames(text: string): string {
  return text.split(/\s*[|•·]\s*/u)[0]?.trim() ?? text;
}
