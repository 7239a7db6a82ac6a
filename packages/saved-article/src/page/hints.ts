import { anyOf } from '../vocabulary/any-of.ts';
import type { NameTable } from '../vocabulary/class-names.ts';

/** A pattern for names that contain words of a table; see `wordsOfName`. */
export function namedAs(...tables: readonly NameTable[]): RegExp {
  return new RegExp(` (?:${anyOf(...tables)}) `);
}

/**
 * A pattern for attributes, as written, that contain a word of a table between spaces, hyphens or underscores: unlike
 * `namedAs`, it takes `relatedPosts` for one word.
 */
export function writtenAs(...tables: readonly NameTable[]): RegExp {
  return new RegExp(String.raw`(?:^|[\s_-])(?:${anyOf(...tables)})(?:$|[\s_-])`, 'i');
}

/**
 * A name as lower-case words with spaces between and around: `mainNav relatedPosts__item` gives ` main nav related
 * posts item `. Cut after 300 characters: no real name of a part is longer.
 */
function wordsOfName(name: string): string {
  const words = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return ` ${words} `;
}

/** The class, id and similar names of an element, as words; see `wordsOfName`. */
export function namesOf(element: Element): string[] {
  const names: string[] = [];
  const className = element.getAttribute('class');
  if (className)
    for (const name of className.slice(0, 600).split(/\s+/)) if (name) names.push(wordsOfName(name));
  for (const attribute of [
    'id',
    'itemprop',
    'data-testid',
    'data-component',
    'data-module',
    'data-type',
    'rel',
  ]) {
    const value = element.getAttribute(attribute);
    if (value) names.push(wordsOfName(value));
  }
  return names;
}
