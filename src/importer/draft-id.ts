import { sha256 as sha256Of } from '../originals/original-file.ts';
import { MAX_ID_LENGTH } from '../schema/id.ts';
import { transliterate } from '../authority/transliterate.ts';

/** The properties that the id of a new article is made from. */
export interface DraftIdParts {
  title?: string | undefined;
  /** EDTF; its first year, month and day are used if given. */
  date?: string | undefined;
  /** SHA-256 of the original's bytes, in lower-case hexadecimal, for titles without usable letters. */
  sha256?: string | undefined;
}

// Names of devices, which no file may have on Windows with any extension (Microsoft, "Naming Files, Paths, and
// Namespaces").
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** The maximum number of characters from the title, so that ids stay readable in addresses. */
const longestTitle = 60;
const fewestLetters = 3;

/**
 * Makes the id of a new article: the title in lower-case ASCII and the date, such as
 * `old-bridge-stays-closed-2020-05-08`; for a title without usable letters, `article-` and the start of the
 * SHA-256. 1 to 80 characters of a-z, 0-9 and the hyphen, without a hyphen at either end, not a device name of
 * Windows, and none of `taken`, ignoring case (a number is added). The same input gives the same id.
 */
export function draftId(parts: DraftIdParts, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (id) => id.toLowerCase()));
  const stem = stemOf(parts);
  const base = reserved.test(stem) ? `article-${stem}` : stem;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const id = trimHyphens(base.slice(0, MAX_ID_LENGTH - suffix.length)) + suffix;
    if (!used.has(id)) return id;
  }
}

function stemOf({ title = '', date = '', sha256 }: DraftIdParts): string {
  const text = transliterate(title.slice(0, 1000));
  const letters = text.replaceAll(' ', '').length;
  const slug = shorten(text.replaceAll(' ', '-'));
  const print = sha256 ?? sha256Of(title);
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/.exec(date)?.[0];
  const named = letters < fewestLetters ? ['article', print.slice(0, 12)] : [slug];
  return [...named, ...(day === undefined ? [] : [day])].join('-').replace(/[^a-z0-9-]/g, '');
}

// Cuts at the end of a word, unless the first word alone is too long.
function shorten(slug: string): string {
  if (slug.length <= longestTitle) return slug;
  const end = slug.lastIndexOf('-', longestTitle);
  return trimHyphens(slug.slice(0, end > 0 ? end : longestTitle));
}

function trimHyphens(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
