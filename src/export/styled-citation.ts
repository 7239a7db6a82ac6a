import CSL from 'citeproc';
import apa from './citation-styles/apa.csl?raw';
import chicago from './citation-styles/chicago-notes-bibliography.csl?raw';
import mla from './citation-styles/modern-language-association.csl?raw';
import arabic from './citation-styles/locales-ar.xml?raw';
import english from './citation-styles/locales-en-US.xml?raw';
import type { CitedItem } from './cited-item.ts';
import { cslItem, type CslItem } from './csl-json.ts';

/** The styles, by what people call them. */
export const CITATION_STYLES = ['APA', 'Chicago', 'MLA'] as const;
/** One of these styles. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

const STYLES: Readonly<Record<CitationStyle, string>> = { APA: apa, Chicago: chicago, MLA: mla };
const LOCALES: Readonly<Record<string, string>> = { 'en-US': english, ar: arabic };

/** Makes the entry of an item. */
type Citing = (item: CslItem) => string;

/** The engine of each style and language, made when it is first asked for. */
const engines = new Map<string, Citing>();
/** Stands for `<` in what the processor reads, which would take it for markup. A private character of Unicode. */
const LESS = '\u{E000}';

/**
 * The entry of an item in a list of references, as HTML with `i`, `b`, `sup`, `sub` and `bdi`; `language` is that of the list (BCP 47).
 * What the item has beyond what styles show, such as who republished it, follows in brackets.
 */
export function styledCitation(item: CitedItem, style: CitationStyle, language: string): string {
  const tag = language.split('-')[0] === 'ar' ? 'ar' : 'en-US';
  const cite = engineOf(style, tag);
  const shown = cslItem({ ...item, genre: undefined, abstract: undefined, notes: [] });
  delete shown.custom;
  // An institution that is its own publisher is named once.
  const [author, ...others] = item.authors;
  if (others.length === 0 && author !== undefined && 'name' in author && author.name === item.outlet)
    delete shown.publisher;
  const entry = cite(guarded(shown))
    .trim()
    .replaceAll(/<(?!\/?(?:i|b|sup|sub)>)[^>]*>/g, '')
    .replaceAll(LESS, '&lt;')
    .trim()
    // The processor knows "?" and "!" as ends of a sentence, and not the Arabic one.
    .replaceAll(/(؟(?:<\/i>)?)\./g, '$1');
  const isolated = [item.title, item.outlet ?? ''].reduce((html, text) => isolate(html, text, tag), entry);
  const entryInWords = tag === 'ar' ? inArabicSigns(isolated, [item.title, item.outlet ?? '']) : isolated;
  return [entryInWords, ...item.notes.map((note) => `[${escapeHtml(note)}]`)].join(' ');
}

function engineOf(style: CitationStyle, tag: string): Citing {
  const key = `${style} ${tag}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  let cited: CslItem | undefined;
  let count = 0;
  const engine = new CSL.Engine(
    { retrieveLocale: (asked) => LOCALES[asked] ?? null, retrieveItem: (id) => ({ ...cited, id }) },
    STYLES[style],
    tag,
    true,
  );
  const made: Citing = (item) => {
    cited = item;
    count += 1;
    // An id of its own, since the engine remembers items; one alone need not be sorted.
    engine.updateItems([`item-${count}`], true);
    const bibliography = engine.makeBibliography();
    if (bibliography === false) throw new Error(`The style ${style} has no bibliography.`);
    return bibliography[1].join('');
  };
  engines.set(key, made);
  return made;
}

/** An item in whose texts the processor finds no markup. */
function guarded(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item).replaceAll('<', LESS)) as CslItem;
}

/** Puts a text whose letters run against those of the list between isolates, so that what stands beside it keeps its place. */
function isolate(html: string, text: string, tag: string): string {
  const isArabic = /\p{Script=Arabic}/u.test(text);
  if (text === '' || isArabic === (tag === 'ar')) return html;
  const escaped = escapeHtml(text);
  const at = html.indexOf(escaped);
  return at === -1 ? html : `${html.slice(0, at)}<bdi>${escaped}</bdi>${html.slice(at + escaped.length)}`;
}

/**
 * An Arabic entry with the signs of Arabic, where the processor sets those of its styles: ، ؛ ؟ and «…», "and" written as one word with
 * what follows, and addresses between isolates. The texts in `printed` stay as they are.
 */
function inArabicSigns(html: string, printed: readonly string[]): string {
  const kept = printed.filter((text) => text !== '').map(escapeHtml);
  const signs = kept.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('|');
  let isOpen = false;
  return html
    .split(new RegExp(`(${signs})`))
    .map((part) =>
      kept.includes(part)
        ? part
        : part
            .replaceAll('"', () => ((isOpen = !isOpen), isOpen ? '«' : '»'))
            .replaceAll(/(?<=[\u0600-\u06FF»>]|[0-9](?= ?\]))\?/g, '؟')
            // Of a name in Latin letters, “Holm, I.”, the comma is its own.
            .replaceAll(/(?<![a-z.]),(?=\s|<|$)/giu, '،')
            .replaceAll(' &#38; ', ' و')
            .replaceAll(/(?<=[\u0600-\u06FF»>]);/g, '؛')
            .replaceAll(/(?<=\s)و (?=\S)/g, 'و'),
    )
    .join('')
    .replaceAll(/https?:\/\/[^\s<]*[^\s<.,،\])]/g, '<bdi>$&</bdi>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
