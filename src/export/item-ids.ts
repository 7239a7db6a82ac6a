import { transliterate } from '../authority/transliterate.ts';
import type { Coding } from '../schema/coding.ts';
import { CODED_LISTS, ITEM_PREFIXES, type CodedList } from '../schema/item-id.ts';

/**
 * The ids of the items of a coding, list by list, in the order of its lists. Each is unique in the coding and the
 * fragment of the item's address: `articles/<article>/coding/#<id>`.
 */
export type ItemIds = Readonly<Record<CodedList, readonly string[]>>;

/** An item by what its id is made from. */
interface Identified {
  /** An id that an editor keeps; `undefined` for most. */
  kept: string | undefined;
  /** The parts of its id. */
  parts: readonly string[];
  /** What is added, one after another, as long as another item has the same id. */
  further: readonly string[];
}

/** The ids of codings, which pages, tables and exports all ask for. */
const made = new WeakMap<Coding, ItemIds>();

/** The maximum number of characters of a name or a term in an id. */
const MAX_NAME_LENGTH = 40;

/**
 * Gives every item of a coding its permanent id. It is made from what the item is (question, answer and speaker; measure
 * and value; who is heard; which term for whom), never from its place or our wording, so reordering and rewording keep
 * it: `c-border-open-mohammad-reza`. Items that are alike in all that also have what tells them apart: the speaker, the
 * time, in the end their paragraphs. An `id` in the file replaces the made one. Pure: the same coding, the same ids.
 */
export function itemIds(coding: Coding): ItemIds {
  const known = made.get(coding);
  if (known !== undefined) return known;
  // Each list has a prefix of its own.
  const ids = Object.fromEntries(
    Object.entries(contentIds(coding)).map(([list, ofList]) => [list, numbered(ofList)]),
  ) as unknown as ItemIds;
  made.set(coding, ids);
  return ids;
}

/** Every id that leads to an item of a coding: the permanent ids, and the former ones that its file keeps. */
export function addressesIn(coding: Coding): string[] {
  const former = CODED_LISTS.flatMap((list) =>
    coding[list].flatMap((item: Coding[CodedList][number]) => item.formerIds ?? []),
  );
  return [...Object.values(itemIds(coding)).flat(), ...former];
}

/**
 * The same ids, but those of items that are alike in everything, which content cannot tell apart, are equal. The check
 * asks for an `id` for them.
 */
export function contentIds({ toward, claims, figures, voices, names, events }: Coding): ItemIds {
  return {
    toward: settled(
      'toward',
      toward,
      ({ actor }) => [actor],
      ({ at }) => paragraphs(at),
    ),
    claims: settled(
      'claims',
      claims,
      ({ question, answer, denies, position, asOf, ...speaker }) => [
        question,
        denies === true ? `not-${answer}` : answer,
        ...(position === 'predicts' || position === 'calls-for' ? [position] : []),
        ...speakerPart(speaker),
        ...(asOf === undefined ? [] : [slug(asOf)]),
      ],
      ({ at }) => paragraphs(at),
    ),
    figures: settled(
      'figures',
      figures,
      ({ measure, ...figure }) => [measure, amountPart(figure)],
      ({ counts, asOf, at, ...speaker }) => [
        ...speakerPart(speaker),
        ...(counts === undefined ? [] : [counts]),
        ...(asOf === undefined ? [] : [slug(asOf)]),
        ...paragraphs(at),
      ],
    ),
    voices: settled(
      'voices',
      voices,
      ({ actor, name }) => speakerPart({ by: actor, byName: name }),
      ({ class: speakerClass, through, throughName, at }) => [
        ...speakerPart({ by: through, byName: throughName }).map((part) => `through-${part}`),
        speakerClass,
        ...paragraphs(at),
      ],
    ),
    names: settled(
      'names',
      names,
      ({ actor, event, term }) => [actor ?? event ?? '', slug(term)],
      ({ at }) => paragraphs(at),
    ),
    events: settled(
      'events',
      events,
      ({ key }) => [key],
      ({ at }) => paragraphs(at),
    ),
  };
}

/** The ids of a list's items: those that editors keep, and made ones that no other item has. */
function settled<Item extends { id?: string | undefined; formerIds?: readonly string[] | undefined }>(
  list: CodedList,
  items: readonly Item[],
  partsOf: (item: Item) => readonly string[],
  furtherOf: (item: Item) => readonly string[],
): string[] {
  const identified = items.map((item): Identified => ({
    kept: item.id,
    parts: [ITEM_PREFIXES[list], ...partsOf(item)].filter((part) => part !== ''),
    further: furtherOf(item),
  }));
  // What leads to one item is never made the id of another.
  const taken = items.flatMap(({ formerIds = [] }) => formerIds);
  const most = Math.max(0, ...identified.map(({ further }) => further.length));
  let ids = identified.map(({ kept, parts }) => kept ?? parts.join('-'));
  for (let added = 1; added <= most; added += 1) {
    const isShared = sharedIn([...ids, ...taken]);
    if (!ids.some(isShared)) return ids;
    // All that share an id get another, so that no address passes from one item to the next that comes in.
    ids = identified.map(({ kept, parts, further }, index) => {
      const id = ids[index] ?? '';
      return kept !== undefined || !isShared(id) ? id : [...parts, ...further.slice(0, added)].join('-');
    });
  }
  return ids;
}

function sharedIn(ids: readonly string[]): (id: string) => boolean {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const id of ids) (once.has(id) ? shared : once).add(id);
  return (id) => shared.has(id);
}

/** Counts items with equal ids. */
function numbered(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  });
}

function speakerPart({ by, byName }: { by?: string | undefined; byName?: string | undefined }): string[] {
  if (by !== undefined) return [by];
  return byName === undefined ? [] : [slug(byName)];
}

/** A number or a range in letters of an id: `341`, `3000-to-5000`, `from-100`, `to-100`, `0-5` for a half. */
function amountPart({ value, from, to }: Pick<Coding['figures'][number], 'value' | 'from' | 'to'>): string {
  const inId = (number: number) => `${number < 0 ? 'minus-' : ''}${slug(String(Math.abs(number)))}`;
  if (value !== undefined) return inId(value);
  if (from === undefined) return `to-${inId(to ?? 0)}`;
  return to === undefined ? `from-${inId(from)}` : `${inId(from)}-to-${inId(to)}`;
}

/** The first paragraph, then the others: `p7`, `p9-p12`. */
function paragraphs(at: readonly number[]): string[] {
  const [first, ...others] = at.toSorted((a, b) => a - b).map((number) => `p${String(number)}`);
  return [first ?? '', others.join('-')].filter((part) => part !== '');
}

/** A text in letters of an id, cut after a word; a text without letters is `unnamed`. */
function slug(text: string): string {
  const words = transliterate(text).replaceAll(' ', '-');
  const end = words.lastIndexOf('-', MAX_NAME_LENGTH);
  const short = words.length <= MAX_NAME_LENGTH ? words : words.slice(0, end > 0 ? end : MAX_NAME_LENGTH);
  return short === '' ? 'unnamed' : short;
}
