import type { Coding } from '../schema/coding.ts';

/**
 * The kinds of items of a coding, as spreadsheets and coding tools name them, with the list that holds them. The stance
 * of the article is a list of one at most.
 */
export const ITEM_LISTS = {
  stance: 'stance',
  toward: 'toward',
  claim: 'claims',
  figure: 'figures',
  voice: 'voices',
  name: 'names',
  event: 'events',
} as const satisfies Record<string, keyof Coding>;

/** A kind of item. */
export type ItemKind = keyof typeof ITEM_LISTS;

/** An item of a coding as its file has it: values by key, without those that are left out. */
export type ItemData = Record<string, unknown>;

/** How a value is written in a cell or a line of a comment. */
export type FieldForm = 'text' | 'id' | 'date' | 'number' | 'yes-no' | 'paragraphs' | 'ids' | 'answers';

type KeysOf<Kind extends ItemKind> = Kind extends 'stance'
  ? keyof NonNullable<Coding['stance']>
  : keyof NonNullable<Coding[Exclude<(typeof ITEM_LISTS)[Kind], 'stance'>]>[number];

/** The keys of each kind of item in the order of its file, with the form of each. */
export const ITEM_FIELDS: { readonly [Kind in ItemKind]: Readonly<Record<KeysOf<Kind>, FieldForm>> } = {
  stance: { id: 'id', because: 'text', at: 'paragraphs' },
  toward: { actor: 'id', score: 'number', because: 'text', at: 'paragraphs', id: 'id', formerIds: 'ids' },
  claim: {
    question: 'id',
    answer: 'id',
    denies: 'yes-no',
    position: 'id',
    by: 'id',
    byName: 'text',
    text: 'text',
    hedge: 'text',
    asOf: 'date',
    at: 'paragraphs',
    id: 'id',
    formerIds: 'ids',
  },
  figure: {
    measure: 'id',
    value: 'number',
    from: 'number',
    to: 'number',
    approximate: 'yes-no',
    asOf: 'date',
    by: 'id',
    byName: 'text',
    printed: 'text',
    counts: 'id',
    note: 'text',
    at: 'paragraphs',
    id: 'id',
    formerIds: 'ids',
  },
  voice: {
    actor: 'id',
    name: 'text',
    class: 'id',
    named: 'yes-no',
    through: 'id',
    throughName: 'text',
    mode: 'id',
    at: 'paragraphs',
    id: 'id',
    formerIds: 'ids',
  },
  name: { actor: 'id', event: 'id', term: 'text', at: 'paragraphs', id: 'id', formerIds: 'ids' },
  event: {
    key: 'id',
    date: 'date',
    status: 'id',
    by: 'id',
    byName: 'text',
    what: 'text',
    label: 'text',
    places: 'ids',
    actors: 'ids',
    answers: 'answers',
    at: 'paragraphs',
    id: 'id',
    formerIds: 'ids',
  },
};

/** The items of a coding by kind, as plain data. */
export function itemsOf(coding: Coding): Record<ItemKind, ItemData[]> {
  const lists = Object.entries(ITEM_LISTS).map(([kind, list]) => {
    const value = coding[list];
    return [kind, value === undefined ? [] : Array.isArray(value) ? value : [value]];
  });
  return Object.fromEntries(lists) as Record<ItemKind, ItemData[]>;
}

/** The form of a key of a kind of item; `undefined` if it has no such key. */
export function formOf(kind: ItemKind, key: string): FieldForm | undefined {
  return (ITEM_FIELDS[kind] as Readonly<Record<string, FieldForm>>)[key];
}

/** A value as one line of text; empty for a value that is left out, or an empty list. */
export function writeItemField(form: FieldForm, value: unknown): string {
  if (value === undefined) return '';
  switch (form) {
    case 'yes-no':
      return value === true ? 'yes' : 'no';
    case 'paragraphs':
      return (value as readonly number[]).map((number) => `¶${String(number)}`).join(' ');
    case 'ids':
      return (value as readonly string[]).join(' ');
    case 'answers':
      return (value as readonly { question: string; answer: string }[])
        .map(({ question, answer }) => `${question}=${answer}`)
        .join(' ');
    case 'number':
      return (value as number).toString();
    default:
      return value as string;
  }
}

const YES = new Set(['yes', 'true', 'y', 'x', '1', 'نعم']);
const NO = new Set(['no', 'false', 'n', '0', 'لا']);

/**
 * Reads what `writeItemField` wrote, or a person in its place: `2, 4` for `¶2 ¶4`, `TRUE` for `yes`. `undefined` for a text
 * that has not the form; an empty one is a value that is left out, and is not asked for.
 */
export function readItemField(form: FieldForm, text: string): unknown {
  const words = text.split(/[\s,;،]+/u).filter((word) => word !== '');
  switch (form) {
    case 'yes-no': {
      const word = text.trim().toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : undefined;
    }
    case 'paragraphs': {
      const numbers = words.map((word) =>
        /^¶?\d{1,6}$/u.test(word) ? Number(word.replace('¶', '')) : Number.NaN,
      );
      return numbers.length === 0 || numbers.some((number) => !Number.isInteger(number))
        ? undefined
        : numbers;
    }
    case 'ids':
      return words;
    case 'answers': {
      const pairs = words.map((word) => /^(?<question>[^=]+)=(?<answer>[^=]+)$/.exec(word)?.groups);
      return pairs.every((pair) => pair !== undefined) ? pairs.map((pair) => ({ ...pair })) : undefined;
    }
    case 'number': {
      const plain = text.trim().replace('−', '-').replace(/^\+/, '');
      return /^-?\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(plain) ? Number(plain) : undefined;
    }
    default:
      return text.trim();
  }
}
