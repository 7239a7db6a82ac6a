import { PLACEHOLDER } from '../../schema/text.ts';
import type { CodedEvent } from '../../schema/coding.ts';
import type { ItemData } from '../item-fields.ts';
import type { CodeMeaning } from './codes.ts';

/** What is known of an item that was coded in a tool, beside its code. */
export interface NewItem {
  meaning: CodeMeaning;
  /** The values that its comment gives. */
  values: ItemData;
  /** Words of the coder's own in the comment or a note; empty if there are none. */
  text: string;
  /** The selected words if they are less than a paragraph; else empty. */
  words: string;
  /** An event with the same key in another coding. */
  event: CodedEvent | undefined;
}

/** An item that was made complete, and the keys that were not given but assumed; or what is missing. */
export type CompletedItem = { data: ItemData; assumed: string[] } | { missing: string };

/**
 * Makes an item of a selection that was coded in a tool. What the tool could not hold is taken from the coder's words or
 * the selected ones, or assumed, to be looked at: a text that has to be written is a placeholder, which the check finds.
 */
export function completeItem(item: NewItem): CompletedItem {
  const { kind, ...given } = item.meaning;
  return COMPLETERS[kind]({ ...item.values, ...given }, item);
}

const line = (text: string, max: number) => (text.length <= max ? text : '');

function withDefaults(data: ItemData, defaults: ItemData): CompletedItem {
  const assumed = Object.keys(defaults).filter((key) => data[key] === undefined);
  return { data: { ...defaults, ...data }, assumed };
}

const COMPLETERS: Record<CodeMeaning['kind'], (data: ItemData, item: NewItem) => CompletedItem> = {
  claim: (data, { text }) =>
    withDefaults(textGiven(data, 'text', line(text, 240)), {
      position: data['by'] === undefined && data['byName'] === undefined ? 'asserts' : 'attributes',
      text: `${PLACEHOLDER} what is said`,
    }),
  figure(data, { text, words }) {
    if (['value', 'from', 'to'].some((key) => data[key] !== undefined)) return { data, assumed: [] };
    const number = onlyNumber(words) ?? onlyNumber(text);
    if (number === undefined)
      return { missing: 'its comment has no line such as "value: 12", or "from: 10" and "to: 20"' };
    return { data: { ...data, value: number }, assumed: ['value'] };
  },
  voice(data, { words }) {
    const name = line(words, 120);
    if (data['actor'] === undefined && data['name'] === undefined && name === '')
      return {
        missing:
          'it is on a class of speakers, and no speaker is named: use a code below the class, or select the name',
      };
    const speaker = data['actor'] === undefined && data['name'] === undefined ? { ...data, name } : data;
    return withDefaults(speaker, { named: true, mode: 'paraphrased' });
  },
  name(data, { text, words }) {
    const term = line(words, 80) || line(text, 80);
    if (data['term'] !== undefined || term !== '') return { data: { term, ...data }, assumed: [] };
    return {
      missing:
        'a whole paragraph is selected: select the term alone, or write it in the comment as "term: …"',
    };
  },
  event(data, { text, event }) {
    if (event === undefined && data['date'] === undefined)
      return { missing: 'no coding has this event: write "date: …" and "what: …" in its comment' };
    const known: ItemData =
      event === undefined ? {} : { date: event.date, status: event.status, what: event.what };
    return withDefaults(textGiven(data, 'what', line(text, 240)), {
      status: 'undisputed',
      what: `${PLACEHOLDER} what happened`,
      ...known,
      ...(event?.label === undefined ? {} : { label: event.label }),
    });
  },
  toward(data, { text }) {
    if (data['score'] === undefined)
      return { missing: 'its code has no score: write "score: -1" in its comment' };
    return withDefaults(textGiven(data, 'because', line(text, 300)), {
      because: `${PLACEHOLDER} the reason`,
    });
  },
  stance: (data, { text }) =>
    withDefaults(textGiven(data, 'because', line(text, 400)), { because: `${PLACEHOLDER} the reason` }),
};

const textGiven = (data: ItemData, key: string, text: string): ItemData =>
  data[key] === undefined && text !== '' ? { ...data, [key]: text } : data;

/** The number in a text, if it has one and no more: `4,200` as 4200. */
function onlyNumber(text: string): number | undefined {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const [first = ''] = found;
  if (found.length !== 1) return undefined;
  const number = Number(first.replaceAll(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
