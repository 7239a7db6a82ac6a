import type { SearchPassage } from './document.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import { findTokens, type TextRange, type Wanted } from './find-tokens.ts';
import type { ShownDocument, ShownText } from './index-files/layout.ts';

/** A place in a document where the query is found. */
export interface Passage {
  /** The suffix of the document's address; empty for the top of its page. */
  at: string;
  /** "¶7", or empty for the top of the page. */
  label: string;
  excerpt: ExcerptPart[];
  /** The name that was searched for, if the text has another spelling of it: "PMU". */
  spelledAs: string | undefined;
}

/** The passages of a document, best first, and how many there are in all. */
export interface Passages {
  best: Passage[];
  total: number;
  /** For each of the best, which of the sequences that are wanted it has. */
  met: ReadonlySet<Wanted[number]>[];
}

interface Candidate {
  passage: SearchPassage;
  order: number;
  ranges: TextRange[];
  spelledAs: string | undefined;
  /** The different sequences that it contains: a passage with two of the words is better than one with a word twice. */
  met: ReadonlySet<Wanted[number]>;
}

/**
 * Finds the passages of a document that contain the query: directly, or through a mention of a record that the query
 * names in another spelling. Returns at most `limit`, in document order; passages with the most different words are
 * preferred, and the account over the coding.
 */
export function findPassages(document: ShownText, wanted: Wanted, limit: number): Passages {
  const spellings = spellingsOf(document, wanted);
  const summary: SearchPassage = { at: '', label: '', text: document.summary, field: 'text' };
  const found = [summary, ...document.passages].flatMap((passage, order) => {
    const candidate = candidateOf(passage, order, wanted, spellings);
    return candidate === undefined ? [] : [candidate];
  });
  const best = found
    .toSorted(
      (a, b) =>
        b.met.size - a.met.size ||
        Number(a.passage.field === 'coding') - Number(b.passage.field === 'coding') ||
        b.ranges.length - a.ranges.length ||
        a.order - b.order,
    )
    .slice(0, limit)
    .sort((a, b) => a.order - b.order);
  return {
    best: best.map(({ passage: { at, label, text }, ranges, spelledAs }) => ({
      at,
      label,
      excerpt: excerptOf(text, ranges),
      spelledAs,
    })),
    // Claims and events are on the coding's page; only what the article itself has is counted.
    total: best.length + found.filter((each) => each.passage.field === 'text' && !best.includes(each)).length,
    met: best.map(({ met }) => met),
  };
}

/** Whether a document contains a phrase as a whole: the index knows only which words are adjacent. */
export function documentHasRow(document: ShownDocument, wanted: Wanted): boolean {
  const { title, summary, passages, records } = document;
  const has = (text: string) => findTokens(text, wanted).length > 0;
  return (
    has(title) ||
    has(summary) ||
    passages.some(({ text }) => has(text)) ||
    records.some(({ names }) => names.some(has))
  );
}

/** The part of a query that a record's name matches. */
interface Spelling {
  name: string;
  met: Wanted;
}

/** For each record, the name that matches most of the query; on a tie, the first. */
function spellingsOf({ records }: ShownText, wanted: Wanted): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const { key, names } of records) {
    for (const name of names) {
      const met = [...new Set(findTokens(name, wanted).map(({ row }) => row))];
      if (met.length > (spellings.get(key)?.met.length ?? 0)) spellings.set(key, { name, met });
    }
  }
  return spellings;
}

function candidateOf(
  passage: SearchPassage,
  order: number,
  wanted: Wanted,
  spellings: ReadonlyMap<string, Spelling>,
): Candidate | undefined {
  const direct = findTokens(passage.text, wanted);
  const met = new Set(direct.map(({ row }) => row));
  const ranges: TextRange[] = [...direct];
  let spelledAs: string | undefined;
  for (const { start, end, record } of passage.mentions ?? []) {
    const spelling = spellings.get(record);
    if (spelling === undefined) continue;
    const isWritten = direct.some((range) => range.start < end && start < range.end);
    if (!isWritten) spelledAs ??= spelling.name;
    ranges.push({ start, end });
    for (const row of spelling.met) met.add(row);
  }
  return ranges.length === 0 ? undefined : { passage, order, ranges, spelledAs, met };
}
