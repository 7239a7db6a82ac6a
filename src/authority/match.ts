import { normaliseArabic, normaliseName } from './normalise.ts';
import { isOrdinaryWord } from './persian-words.ts';

/** A record with all its names. */
export interface NamedRecord {
  id: string;
  /** The preferred name and the aliases. */
  names: readonly string[];
}

/** One occurrence of a record's name. */
export interface NameHit {
  id: string;
  /** The name as in the record. */
  name: string;
  /** The words of the text. */
  text: string;
  /** The paragraph, from 1. */
  paragraph: number;
  /** Where the words start and end in the paragraph, in UTF-16 units. */
  start: number;
  end: number;
}

/** The occurrences of one record's names in a text. */
export interface NameMatch {
  id: string;
  /** The number of occurrences, in all paragraphs. */
  count: number;
  /** The paragraph numbers, from 1, without duplicates, ascending. */
  paragraphs: number[];
  /** The record's names that were found, each with its count, most frequent first. */
  variants: { name: string; count: number }[];
}

/** Names prepared for matching. */
export interface NameIndex {
  root: Node;
}

interface Node {
  next: Map<string, Node>;
  /** The records whose name ends here. A name that several records have is a hit for each. */
  ends: { id: string; name: string; capitals: Capitals }[];
}

interface Token {
  normalised: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}\p{M}'’‘ʻʼʽʾʿ`´\u200c]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Characters of scripts without spaces are words of their own, so that a name can be found in running text. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
// "and", "in", "to", "for", "so", and the article, when joined to the following word.
const arabicPrefix = /^(?:[وف]?(?:بال|كال|لل|ال)|[وفبلك])(?=\p{L}{3})/u;
/**
 * Which capitals the words of a text need to count as a name: all of them for a short name in capitals ("US", not
 * "us"), some for a name of one or two words with capitals ("Foreign Policy", not "foreign policy"), otherwise none.
 */
type Capitals = 'all' | 'some' | 'none';

/** Prepares names for matching in any number of texts. */
export function indexNames(records: readonly NamedRecord[]): NameIndex {
  const root: Node = { next: new Map(), ends: [] };
  for (const { id, names } of records) {
    const small = new Set(names.flatMap((name) => name.match(/(?<![\p{L}-])\p{Ll}\p{L}*/gu) ?? []));
    for (const name of new Set(names)) {
      const tokens = tokensOf(withoutBracket(name)).map(({ normalised }) => normalised);
      if (tokens.length === 0) continue;
      let node = root;
      for (const token of tokens) {
        const next = node.next.get(token) ?? { next: new Map<string, Node>(), ends: [] };
        node.next.set(token, next);
        node = next;
      }
      if (!node.ends.some((end) => end.id === id))
        node.ends.push({ id, name, capitals: capitalsOf(name, tokens, small) });
    }
  }
  return { root };
}

/**
 * Every occurrence of a name in a paragraph, normalised as `normaliseName` does: whole words only, and only the longest of
 * overlapping names. A genitive ("Millford's") and the prefixes that Arabic joins to a word count as the name; so does
 * the name without its article, in a Persian text, unless it is an ordinary word there. In scripts without spaces, a name
 * begins and ends where a word does (`Intl.Segmenter`). Each occurrence is one hit per record, however many of its names
 * match. Takes time proportional to the text, whatever the number of names.
 */
export function findNames(paragraphs: readonly string[], index: NameIndex): NameHit[] {
  const isPersian = looksPersian(paragraphs);
  return paragraphs.flatMap((text, at) => hitsIn(text, at + 1, index, isPersian));
}

/** Adds up hits by record, in the order in which the records first occur. */
export function collectMatches(hits: readonly NameHit[]): NameMatch[] {
  const byId = new Map<string, { paragraphs: Set<number>; variants: Map<string, number>; count: number }>();
  for (const { id, name, paragraph } of hits) {
    const match = byId.get(id) ?? {
      paragraphs: new Set<number>(),
      variants: new Map<string, number>(),
      count: 0,
    };
    byId.set(id, match);
    match.count += 1;
    match.paragraphs.add(paragraph);
    match.variants.set(name, (match.variants.get(name) ?? 0) + 1);
  }
  return [...byId].map(([id, { count, paragraphs, variants }]) => ({
    id,
    count,
    paragraphs: [...paragraphs].sort((a, b) => a - b),
    variants: [...variants]
      .map(([name, times]) => ({ name, count: times }))
      .sort((a, b) => b.count - a.count),
  }));
}

function hitsIn(text: string, paragraph: number, { root }: NameIndex, isPersian: boolean): NameHit[] {
  const joined = joinInitials(text);
  const tokens = tokensOf(joined);
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestAt(tokens, at, root, joined, isPersian);
    if (found) candidates.push(found);
  }
  const taken = new Uint8Array(tokens.length);
  const hits: NameHit[] = [];
  for (const { at, length, ends } of candidates.sort((a, b) => b.length - a.length || a.at - b.at)) {
    if (taken.subarray(at, at + length).includes(1)) continue;
    taken.fill(1, at, at + length);
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + length - 1]?.end ?? 0;
    if (!isAtBounds(text, start, end)) continue;
    const words = text.slice(start, end);
    if (isPersian && length === 1 && isOrdinaryWord(words, text.slice(Math.max(0, start - 24), start)))
      continue;
    for (const { id, name } of ends)
      hits.push({ id, name, text: text.slice(start, end), paragraph, start, end });
  }
  return hits.sort((a, b) => a.start - b.start);
}

let segmenter: Intl.Segmenter | undefined;

// 中国 is a name, but not in the middle of a longer word.
function isAtBounds(text: string, start: number, end: number): boolean {
  if (!unspaced.test(text.slice(start, end))) return true;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const segments = segmenter.segment(text);
  return (
    segments.containing(start)?.index === start &&
    (end === text.length || segments.containing(end)?.index === end)
  );
}

interface Candidate {
  at: number;
  /** In tokens. */
  length: number;
  ends: Node['ends'];
}

// The longest name that starts at a token. A longer one that starts later may still be preferred.
function longestAt(
  tokens: readonly Token[],
  at: number,
  root: Node,
  text: string,
  isPersian: boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  const first = spellings(tokens[at]?.normalised ?? '', true, isPersian);
  if (!first.some((spelling) => root.next.has(spelling))) return undefined;
  let nodes = [root];
  for (let length = 1; at + length <= tokens.length && nodes.length > 0; length += 1) {
    const token = tokens[at + length - 1];
    if (token === undefined || (length > 1 && isApart(text, tokens[at + length - 2], token))) break;
    nodes = nodes.flatMap((node) =>
      spellings(token.normalised, length === 1, isPersian).flatMap((s) => node.next.get(s) ?? []),
    );
    const words = text.slice(tokens[at]?.start, token.end);
    const ends = nodes.flatMap((node) => node.ends).filter(({ capitals }) => hasCapitals(words, capitals));
    // Two spellings may lead to two names of one record.
    const once = ends.filter(({ id }, index) => ends.findIndex((end) => end.id === id) === index);
    if (once.length > 0) best = { at, length, ends: once };
  }
  return best;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const normals = new Map<string, string>();
  for (const match of text.matchAll(word)) {
    let at: number = match.index;
    for (const part of unspaced.test(match[0]) ? (match[0].match(piece) ?? []) : [match[0]]) {
      const token = tokenOf(part, at, normals);
      if (token) tokens.push(token);
      at += part.length;
    }
  }
  return tokens;
}

// Most words of a text recur: `normals` caches their normalised forms.
function tokenOf(written: string, at: number, normals: Map<string, string>): Token | undefined {
  let lead = 0;
  let end = written.length;
  while (lead < end && isApostrophe(written[lead])) lead += 1;
  while (end > lead && isApostrophe(written[end - 1])) end -= 1;
  if (end - lead > 2 && written[end - 1] === 's' && isApostrophe(written[end - 2])) end -= 2;
  const bare = written.slice(lead, end);
  const normalised = normals.get(bare) ?? normaliseArabic(normaliseName(bare));
  normals.set(bare, normalised);
  return normalised === '' ? undefined : { normalised, start: at + lead, end: at + end };
}

function isApostrophe(character: string | undefined): boolean {
  return character !== undefined && "'’‘`´".includes(character);
}

// "U.S." is one word; its full stops become apostrophes, which become nothing and keep all positions.
function joinInitials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,6}/gu, (initials) => initials.replaceAll('.', "'"));
}

// A name does not extend past the end of a sentence or a clause; spaces, hyphens and brackets may occur inside.
function isApart(text: string, before: Token | undefined, after: Token): boolean {
  return (
    before !== undefined &&
    /[.,;:!?،؛؟。，；：！？\n]/u.test(text.slice(before.end, after.start).replace(/^['’]s?/u, ''))
  );
}

// The word as written first, then without its Arabic prefixes, and with the article; without duplicates.
function spellings(normalised: string, isFirst: boolean, isPersian: boolean): string[] {
  if (!/^\p{Script=Arabic}/u.test(normalised)) return [normalised];
  const bare = isFirst ? normalised.replace(arabicPrefix, '') : normalised.replace(/^ال(?=\p{L}{3})/u, '');
  if (bare === normalised) return isPersian ? [normalised, `ال${normalised}`] : [normalised];
  return [...new Set([normalised, bare, `ال${bare}`])];
}

// By letters that Persian uses and Arabic does not; an Arabic word without the article means something else.
function looksPersian(paragraphs: readonly string[]): boolean {
  const sample = paragraphs.join(' ').slice(0, 4000);
  const letters = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return (sample.match(/[پچژگکی]/gu)?.length ?? 0) * 50 > letters && letters > 0;
}

// A word that the record also writes in lower case, as in "International coalition against …", is not a proper name.
function capitalsOf(name: string, tokens: readonly string[], small: ReadonlySet<string>): Capitals {
  if (/^\p{Lu}{2,3}$/u.test(name.replace(/\./g, ''))) return 'all';
  const isProper = /\p{Lu}/u.test(name) && !/(?<![\p{L}-])\p{Ll}/u.test(name);
  return tokens.length < 3 && isProper && !small.has(tokens.at(-1) ?? '') ? 'some' : 'none';
}

function hasCapitals(words: string, capitals: Capitals): boolean {
  if (capitals === 'none') return true;
  return capitals === 'some' ? /\p{Lu}/u.test(words) : !/\p{Ll}/u.test(words);
}

// "Town Council (TC)": text in brackets is an abbreviation or a remark, not part of the name.
function withoutBracket(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)\s*$/u, '');
  return bare === '' ? name : bare;
}
