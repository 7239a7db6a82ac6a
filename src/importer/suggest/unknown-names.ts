import { normaliseName } from '../../authority/normalise.ts';
import type { NameHit } from '../../authority/match.ts';
import { isDemonym } from './demonyms.ts';

/** A name in a text that no record has. */
export interface UnknownName {
  /** As written at its first occurrence. */
  name: string;
  count: number;
  /** The paragraph numbers, from 1, without duplicates, ascending. */
  paragraphs: number[];
}

interface Sighting {
  name: string;
  paragraph: number;
  isAtStart: boolean;
}

const capitalised =
  "(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Brig|Sgt|Cpl|Adm|Cmdr|Gov|Sen|Rep|Amb|Rev|St|Prof|\\p{Lu}(?:\\.\\p{Lu}){0,4})\\.(?!\\p{L})|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*){0,4})";
const particle = '(?:of|for|de|del|der|den|di|da|van|von|bin|ibn|abu|al|el|ul|la|le|the)';
const sequence = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:al|el)-)?${capitalised}(?:(?:[^\\S\\n]+${particle}){0,2}(?:[^\\S\\n]+|[^\\S\\n]+(?:al|el)-|(?<=\\s(?:al|el))-)${capitalised}){0,8}`,
  'gu',
);
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
// "Mar", "Sun" and "Jan" may be part of a name; alone or next to each other they are not.
const shortCalendar =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)$/;
const rank =
  'general|gen|colonel|col|brigadier|brig|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|corporal|cpl|admiral|adm|commander|cmdr|commodore|marshal';
const titles = new RegExp(
  `^(?:mr|mrs|ms|dr|prof|professor|president|(?:(?:vice|rear|${rank}) )?(?:${rank})|minister|prime minister|governor|gov|spokesman|spokeswoman|spokesperson|deputy|secretary|sheikh|ayatollah|imam|senator|sen|rep|ambassador|amb|judge|rev|king|prince|pm|i)$`,
);
/** Words that start sentences so often that they are not part of a name there. */
const starters = new Set(
  `a about above according accordingly additionally after afterwards again against all almost along already also although always amid
among an and another any anyone around as at based be because before behind being below besides between both but by can
clearly conversely could currently despite did do does due during each earlier either even every everyone experts
finally first following for former fortunately from further furthermore given has have having he hence her here his
how however i if in indeed initially instead interestingly is it its just last lastly late later like likewise many
maybe meanwhile more moreover most much my nearly neither nevertheless next no nobody nonetheless nor not nothing now
obviously of officials often on once one only or other others otherwise our out over overall perhaps previously rather
recently reports regarding second security several she should similarly since so some soon still such than that the their them
then there therefore these they third this those though through throughout thus to today together tomorrow too toward
two three four five under unfortunately unless unlike until up upon us was we were what whatever when whenever where whereas whether which while who
whoever whole whose why will with within without would yes yesterday yet you your addressing adding announcing asked asking citing combating commenting fighting noting quoting recalling
referring speaking stressing turning north south east west western eastern northern southern central`.split(
    /\s+/u,
  ),
);

/**
 * Finds sequences of words with capitals that are not known names: an editor may want to add them. Leaves out what
 * overlaps a hit of `known`, months and weekdays also in short, adjectives of countries, titles and ranks, single
 * letters, and a word with a capital only because it starts a sentence. A surname alone counts for the full name, if
 * there is one. Scripts without capitals give nothing. Reads only the first 500,000 characters.
 */
export function findUnknownNames(all: readonly string[], known: readonly NameHit[]): UnknownName[] {
  const paragraphs = firstOf(all);
  const small = smallWords(paragraphs);
  const hits = Map.groupBy(
    [...known].sort((a, b) => a.start - b.start),
    ({ paragraph }) => paragraph,
  );
  const sightings = paragraphs.flatMap((text, index) =>
    sightingsIn(text, index + 1, hits.get(index + 1) ?? []),
  );
  const elsewhere = namesElsewhere(sightings);
  const names = new Map<string, UnknownName>();
  for (const { name, paragraph, isAtStart } of sightings) {
    const plain = withoutTitle(isAtStart ? withoutStarter(name, small, elsewhere) : name);
    const key = normaliseName(plain);
    // "US-led" and "Iranian-backed" are adjectives.
    if (isNoName(key) || /^\S+-(?:\p{Ll}*ed|made|run|born|era)$/u.test(plain)) continue;
    const entry = names.get(key) ?? { name: plain, count: 0, paragraphs: [] };
    names.set(key, entry);
    entry.count += 1;
    if (entry.paragraphs.at(-1) !== paragraph) entry.paragraphs.push(paragraph);
  }
  return mergeSurnames(names).sort((a, b) => b.count - a.count);
}

// Names inside sentences, and the surnames of full names: they are names at the start of a sentence, too.
function namesElsewhere(sightings: readonly Sighting[]): ReadonlySet<string> {
  const inside = sightings.filter(({ isAtStart }) => !isAtStart).map(({ name }) => normaliseName(name));
  const several = sightings.map(({ name }) => normaliseName(name)).filter((name) => name.includes(' '));
  return new Set([...inside, ...several.map((name) => name.slice(name.lastIndexOf(' ') + 1))]);
}

// Far more than any article, so that no input takes long.
function firstOf(paragraphs: readonly string[]): string[] {
  let left = 500_000;
  return paragraphs.map((text) => {
    const part = text.slice(0, Math.max(left, 0));
    left -= text.length;
    return part;
  });
}

function sightingsIn(text: string, paragraph: number, hits: readonly NameHit[]): Sighting[] {
  const found: Sighting[] = [];
  let next = 0;
  for (const match of text.matchAll(sequence)) {
    const end = match.index + match[0].length;
    while (next < hits.length && (hits[next]?.end ?? 0) <= match.index) next += 1;
    if ((hits[next]?.start ?? Infinity) < end) continue;
    const isAtStart = /(?:^|\n|[“«„]|[.!?…:]["'”’»)]*\s+)["'“‘«([]*$/u.test(
      text.slice(Math.max(0, match.index - 8), match.index),
    );
    found.push({
      name: match[0].replace(/['’]s?\.?$/u, '').replace(/(?<=\p{Ll}{2})\.$/u, ''),
      paragraph,
      isAtStart,
    });
  }
  return found;
}

// Words that the text also writes in lower case are not names on their own.
function smallWords(paragraphs: readonly string[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap((text) => text.match(/(?<![\p{L}-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []));
}

function withoutStarter(name: string, small: ReadonlySet<string>, elsewhere: ReadonlySet<string>): string {
  const [first = '', ...others] = name.split(/\s+/u);
  const word = first.toLowerCase();
  const isCommon = starters.has(word) || small.has(word);
  if (others.length === 0)
    return isCommon || !(elsewhere.has(normaliseName(name)) || /^\p{Lu}{2}/u.test(name)) ? '' : name;
  return isCommon && !elsewhere.has(normaliseName(name)) ? others.join(' ') : name;
}

// "Tuesday", "President" and "U.S. President" before a name are not part of it; in "Minister of Finance" the title is.
function withoutTitle(name: string): string {
  const words = name.split(/\s+/u);
  const plain = words.map((word) => normaliseName(word));
  const isOf = (at: number): boolean => /^\p{Lu}|^(?:al|el)-/u.test(words[at] ?? '');
  const isTitle = (at: number): boolean =>
    (titles.test(plain[at] ?? '') || calendar.test(plain[at] ?? '')) && isOf(at + 1);
  // "Iraqi Interior Minister Baqer …": what comes before the title qualifies it.
  const minister = plain.findIndex((word, at) => word === 'minister' && isOf(at + 1));
  let start = Math.max(minister, 0);
  while (isTitle(start) || (isCountry(plain[start] ?? '') && isTitle(start + 1))) start += 1;
  return words.slice(start).join(' ');
}

function isCountry(word: string): boolean {
  return isDemonym(word) || /^[a-z] [a-z]$/.test(word);
}

function isNoName(key: string): boolean {
  if (key.length < 2) return true;
  const words = key.split(' ');
  return words.every(
    (word) =>
      calendar.test(word) ||
      shortCalendar.test(word) ||
      isDemonym(word) ||
      titles.test(word) ||
      starters.has(word) ||
      word.length === 1 ||
      /^\d+$/.test(word),
  );
}

function mergeSurnames(names: ReadonlyMap<string, UnknownName>): UnknownName[] {
  const byLast = new Map<string, UnknownName>();
  for (const [key, entry] of names) {
    const words = key.split(' ');
    const last = words.at(-1) ?? '';
    // The last word of "Harbour Guild of Norway" is not a surname.
    if (words.length > 1 && !/ (?:of|for|the) /.test(key) && !byLast.has(last)) byLast.set(last, entry);
  }
  const merged: UnknownName[] = [];
  for (const [key, entry] of names) {
    const full = byLast.get(key.replace(/^(?:al|el) /, ''));
    if (full === undefined || full === entry || key.replace(/^(?:al|el) /, '').includes(' ')) {
      merged.push(entry);
      continue;
    }
    full.count += entry.count;
    full.paragraphs = [...new Set([...full.paragraphs, ...entry.paragraphs])].sort((a, b) => a - b);
  }
  return merged;
}
