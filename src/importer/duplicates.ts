import { normaliseName } from '../authority/normalise.ts';

/** An article to compare with others, from the archive or new. */
export interface ComparableArticle {
  id: string;
  /** SHA-256 of the original's bytes, in lower-case hexadecimal. */
  sha256?: string | undefined;
  url?: string | undefined;
  /** The text of the original, if there is one. */
  text?: string | undefined;
}

/** An article that another one probably duplicates. */
export interface Duplicate {
  id: string;
  /** The properties that are the same, the most certain first. */
  reason: 'bytes' | 'url' | 'text';
  /** The share of the shorter text's shingles that are also in the longer, 0 to 1; 1 for the same bytes. */
  overlap?: number | undefined;
  /** The share of the shingles of either text that are in both (Jaccard), 0 to 1; 1 for the same bytes. */
  similarity?: number | undefined;
}

/** Articles indexed for comparison. Grows with every article that is added. */
export interface DuplicateIndex {
  readonly articles: Map<
    string,
    { sha256?: string | undefined; url?: string | undefined; shingles: Uint32Array }
  >;
  readonly byHash: Map<string, string[]>;
  readonly byUrl: Map<string, string[]>;
  /** Articles by the shingles of their sample. */
  readonly bySample: Map<number, string[]>;
}

const shingleWords = 5;
/** One in this many shingles is sampled; their hash decides, so every text samples the same ones. */
const sampleRate = 8;
/** A text with fewer shingles is sampled whole. */
const fewShingles = 64;
/**
 * The minimum overlap that is reported. Articles about one event share quotations, seldom more than a third of the
 * text.
 */
const leastOverlap = 0.4;
/** The maximum number of articles with similar text that are reported: more would not help an editor. */
const mostByText = 3;

/** Indexes articles for comparison. */
export function indexDuplicates(articles: Iterable<ComparableArticle>): DuplicateIndex {
  const index: DuplicateIndex = {
    articles: new Map(),
    byHash: new Map(),
    byUrl: new Map(),
    bySample: new Map(),
  };
  for (const article of articles) addToDuplicates(index, article);
  return index;
}

/** Adds an article, so that later ones are compared with it too. Replaces an article with the same id. */
export function addToDuplicates(index: DuplicateIndex, { id, sha256, url, text }: ComparableArticle): void {
  const shingles = shinglesOf(text ?? '');
  const address = url === undefined ? undefined : normaliseUrl(url);
  index.articles.set(id, { sha256, url: address, shingles });
  if (sha256 !== undefined) push(index.byHash, sha256, id);
  if (address !== undefined) push(index.byUrl, address, id);
  for (const shingle of sampleOf(shingles)) push(index.bySample, shingle, id);
}

/**
 * Finds the articles that one probably duplicates: with the same bytes, at the same address, or with similar text by
 * shingles of five words (A. Z. Broder, "On the resemblance and containment of documents", 1997). Compares in full only
 * articles that share a sampled shingle, so ten thousand take milliseconds. Skips the article's own id. Most certain
 * first, then by overlap; by text only the three most similar.
 */
export function findDuplicates(candidate: ComparableArticle, index: DuplicateIndex): Duplicate[] {
  const shingles = shinglesOf(candidate.text ?? '');
  const address = candidate.url === undefined ? undefined : normaliseUrl(candidate.url);
  const likely = new Set<string>();
  for (const shingle of sampleOf(shingles))
    for (const id of index.bySample.get(shingle) ?? []) likely.add(id);
  for (const id of index.byHash.get(candidate.sha256 ?? '') ?? []) likely.add(id);
  for (const id of index.byUrl.get(address ?? '') ?? []) likely.add(id);
  likely.delete(candidate.id);
  const found: Duplicate[] = [];
  for (const id of likely) {
    const other = index.articles.get(id);
    if (other === undefined) continue;
    if (candidate.sha256 !== undefined && other.sha256 === candidate.sha256) {
      found.push({ id, reason: 'bytes', overlap: 1, similarity: 1 });
      continue;
    }
    const shares = compareShingles(shingles, other.shingles);
    if (address !== undefined && other.url === address) found.push({ id, reason: 'url', ...shares });
    else if ((shares?.overlap ?? 0) >= leastOverlap) found.push({ id, reason: 'text', ...shares });
  }
  found.sort(bySureness);
  const firstByText = found.findIndex(({ reason }) => reason === 'text');
  return firstByText < 0 ? found : found.slice(0, firstByText + mostByText);
}

const tracking =
  /^(?:utm_.+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|cmp|ocid|ito|ns_.+|spm|amp|outputtype|xtor|smid|smtyp|sr_share|__twitter_impression|wt_mc|wtmc)$/iu;

/**
 * An address without what differs between copies of it: scheme, `www.`, `m.` and `amp.`, port, trailing slash,
 * fragment, tracking parameters, the order of parameters. `undefined` for anything but an http or https address.
 */
export function normaliseUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const host = hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=.+\.)/, '');
  const path = pathname
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '');
  const parameters = [...searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(parameters).toString();
  return host + path + (query === '' ? '' : `?${query}`);
}

// In scripts without spaces, each character counts as a word.
const word = /[\p{L}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function wordsOf(text: string): string[] {
  const words = normaliseName(text).match(word) ?? [];
  return words.flatMap((one) => (unspaced.test(one) ? Array.from(one) : one));
}

/** The hashes of all shingles of a text, ascending, without duplicates. */
function shinglesOf(text: string): Uint32Array {
  const hashes = Uint32Array.from(wordsOf(text).map(hashOf));
  // A text shorter than a shingle is one shingle.
  const count = hashes.length === 0 ? 0 : Math.max(hashes.length - shingleWords, 0) + 1;
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < Math.min(start + shingleWords, hashes.length); at += 1) {
      hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x01000193) ^ (hash >>> 15);
    }
    shingles[start] = hash;
  }
  return shingles.sort().filter((hash, at) => at === 0 || hash !== shingles[at - 1]);
}

// 32-bit FNV-1a, then mixed, so that its low bits can decide the sample.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function sampleOf(shingles: Uint32Array): Uint32Array {
  return shingles.length < fewShingles ? shingles : shingles.filter((shingle) => shingle % sampleRate === 0);
}

function compareShingles(
  a: Uint32Array,
  b: Uint32Array,
): { overlap: number; similarity: number } | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return {
    overlap: common / Math.min(a.length, b.length),
    similarity: common / (a.length + b.length - common),
  };
}

function push<K>(map: Map<K, string[]>, key: K, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}

const sureness = { bytes: 0, url: 1, text: 2 } as const;

function bySureness(a: Duplicate, b: Duplicate): number {
  return (
    sureness[a.reason] - sureness[b.reason] || (b.overlap ?? 0) - (a.overlap ?? 0) || (a.id < b.id ? -1 : 1)
  );
}
