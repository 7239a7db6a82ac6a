import type { Random } from './random.ts';
import type { WordStock } from './words.ts';

/** The words that recur in a story. */
export type Topic = readonly string[];

/** The share of a text's invented words that come from its topic. */
const TOPIC_SHARE = 0.12;
const TOPIC_SIZE = 240;

/** How an article is reported to say something; a sentence follows. */
const FRAMES = [
  'it says that',
  'the text holds that',
  'by its account',
  'it adds that',
  'the report goes on that',
  'as it puts it,',
];

/** The recurring words of a story, without duplicates, drawn from the whole vocabulary. */
export function createTopic({ word }: WordStock, random: Random): Topic {
  const topic = new Set<string>();
  while (topic.size < TOPIC_SIZE) topic.add(word(random));
  return [...topic];
}

/** A sequence of `count` words, as within a sentence. */
export function phrase(vocabulary: WordStock, topic: Topic, random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    random.chance(TOPIC_SHARE) ? random.pick(topic) : vocabulary.any(random),
  );
}

/** A sequence of invented words, for labels and titles. */
export function label({ word }: WordStock, topic: Topic, random: Random, count: number): string {
  return Array.from({ length: count }, () => (random.chance(0.5) ? random.pick(topic) : word(random))).join(
    ' ',
  );
}

/** The text with an initial capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An independent sentence of `least` to `most` words, without final punctuation. */
export function statementText(
  vocabulary: WordStock,
  topic: Topic,
  random: Random,
  [least, most]: readonly [number, number],
): string {
  return capital(phrase(vocabulary, topic, random, random.int(least, most)).join(' '));
}

/**
 * A sentence of an account, of about `length` words. It contains `inserts` (linked names, or terms in quotation marks)
 * in order, with words before, between and after them.
 */
export function sentenceText(
  vocabulary: WordStock,
  topic: Topic,
  random: Random,
  length: number,
  inserts: readonly string[],
): string {
  const words = phrase(vocabulary, topic, random, Math.max(length, inserts.length + 2));
  if (random.chance(0.04)) words.splice(random.int(1, words.length - 1), 0, numeral(random));
  const step = words.length / (inserts.length + 1);
  inserts.forEach((insert, index) => {
    words.splice(Math.round(step * (index + 1)) + index, 0, insert);
  });
  if (words.length > 14) {
    const middle = random.int(5, words.length - 5);
    const word = words[middle] ?? '';
    if (!/[\])”]$/.test(word)) words[middle] = `${word},`;
  }
  const told = random.chance(0.3) ? `${random.pick(FRAMES)} ${words.join(' ')}` : words.join(' ');
  return `${capital(told)}.`;
}

/** A number as an account writes it. */
function numeral(random: Random): string {
  const number = Math.ceil(10 ** (random.next() * 4.5));
  return random.chance(0.2) ? String(random.int(1990, 2024)) : number.toLocaleString('en');
}
