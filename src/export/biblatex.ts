import type { Author } from '../schema/author.ts';
import { TYPE_NAMES, type CitedItem } from './cited-item.ts';

/**
 * Items as a BibLaTeX file (UTF-8, for Biber): dates stay EDTF, which BibLaTeX reads up to level 1; what TeX takes for a command is
 * escaped; titles stand in braces of their own, so that no style changes their capitals.
 */
export function toBiblatex(items: readonly CitedItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CitedItem): string {
  const { type: named, subtype } = TYPE_NAMES[item.type].biblatex;
  // BibLaTeX's data model asks for the address of what is online.
  const type = named === 'online' && item.url === undefined ? 'misc' : named;
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.authors.length === 0 ? undefined : item.authors.map(nameOf).join(' and ')],
    ['title', `{${escapeTex(item.title)}}`],
    outletField(type, item.outlet),
    ['entrysubtype', subtype],
    ['type', type === 'report' ? escaped(item.genre) : undefined],
    ['date', item.date?.edtf],
    ['url', item.url === undefined ? undefined : verbatim(item.url)],
    ['langid', LANGUAGES[item.language.split('-')[0] ?? '']],
    ['language', item.language],
    ['abstract', escaped(item.abstract)],
    ['note', item.notes.length === 0 ? undefined : escapeTex(item.notes.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${item.key},\n${lines.join('')}}\n`;
}

/** The outlet as an entry of this type has it: the title of a journal, or else a list of institutions, in which it is one. */
function outletField(type: string, outlet: string | undefined): [name: string, value: string | undefined] {
  if (type === 'article') return ['journaltitle', escaped(outlet)];
  return [type === 'report' ? 'institution' : 'organization', outlet === undefined ? outlet : partOf(outlet)];
}

/** What babel and polyglossia call the languages that articles of the region are in. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  ku: 'kurmanji',
  ru: 'russian',
  tr: 'turkish',
};

/** Names in braces are not taken apart: "Ministry of Works and Waters" is one name, whatever words it has. */
const nameOf = (author: Author): string =>
  'name' in author ? `{${escapeTex(author.name)}}` : `${partOf(author.family)}, ${partOf(author.given)}`;

/** A part of a name, or a name in a list: in braces if BibLaTeX would see a comma or the word "and" in it. */
const partOf = (text: string): string =>
  /,|\band\b/iu.test(text) ? `{${escapeTex(text)}}` : escapeTex(text);

const escaped = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeTex(text);

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** In a file, a brace counts also after a backslash, so one without another is written by its name, which TeX knows in formulas alone. */
const TEX_BRACES: Readonly<Record<string, string>> = {
  '{': '$\\lbrace$',
  '}': '$\\rbrace$',
};

function escapeTex(text: string): string {
  const commands = hasPairedBraces(text) ? TEX : { ...TEX, ...TEX_BRACES };
  return text.replaceAll(/[\\{}$&#%_~^]/g, (character) => commands[character] ?? `\\${character}`);
}

function hasPairedBraces(text: string): boolean {
  let open = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A URL is read verbatim, but for braces and backslashes, which would end or break the field. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\]/g, (character) => encodeURIComponent(character));
}
