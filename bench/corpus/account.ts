import { capital, label, sentenceText, type Topic } from './prose.ts';
import type { Random } from './random.ts';
import type { CorpusOutlet, CorpusRecord } from './records.ts';
import type { WordStock } from './words.ts';

const WORDS_A_PARAGRAPH = 62;
const WORDS_A_SENTENCE = 20;
/** The number of words in an account per link to an actor or a place. */
const WORDS_A_MENTION = 26;
/** The minimum number of paragraphs of an account with headings, and the number of paragraphs below each. */
const LONG = 15;
const PARAGRAPHS_A_HEADING = 7;

/** The material for one account. */
export interface AccountMaking {
  vocabulary: WordStock;
  topic: Topic;
  random: Random;
  words: number;
  outlet: CorpusOutlet;
  actors: readonly CorpusRecord[];
  places: readonly CorpusRecord[];
  cited: readonly CorpusOutlet[];
}

/** The account: its paragraphs, with headings if it is long; everybody who occurs in it is linked at least once. */
export function writeAccount(making: AccountMaking): { text: string; paragraphs: number } {
  const { vocabulary, topic, random, words, outlet, actors, places, cited } = making;
  const count = Math.max(2, Math.round(words / WORDS_A_PARAGRAPH));
  const sentences = Math.max(count, Math.round(words / WORDS_A_SENTENCE));
  const inserts: string[][] = Array.from({ length: sentences }, () => []);
  const insert = (text: string) => inserts[random.int(0, sentences - 1)]!.push(text);
  for (const actor of actors) insert(mention('actor', actor, random));
  for (const place of places) insert(mention('place', place, random));
  for (const other of cited) insert(mention('outlet', other, random));
  for (let more = actors.length + places.length; more < words / WORDS_A_MENTION; more += 1) {
    insert(
      random.chance(0.65) || places.length === 0
        ? mention('actor', frequent(actors, random), random)
        : mention('place', frequent(places, random), random),
    );
  }
  for (let terms = 0; terms < sentences / 9; terms += 1)
    insert(`“${vocabulary.any(random)} ${vocabulary.word(random)}”`);
  if (random.chance(0.15)) insert(`[${vocabulary.word(random)}](sic: "The source spells it so.")`);

  const blocks: string[] = [];
  for (let paragraph = 0; paragraph < count; paragraph += 1) {
    const first = Math.floor((paragraph * sentences) / count);
    const last = Math.floor(((paragraph + 1) * sentences) / count);
    if (count >= LONG && paragraph > 0 && paragraph % PARAGRAPHS_A_HEADING === 0)
      blocks.push(`## “${capital(label(vocabulary, topic, random, random.int(2, 5)))}”`);
    const lines = inserts
      .slice(first, last)
      .map((items) => sentenceText(vocabulary, topic, random, random.int(9, 27), items));
    if (paragraph === 0) lines.unshift(`${mention('outlet', outlet, random)} reports on the ${topic[0]!}.`);
    blocks.push(lines.join(' '));
  }
  return { text: `${blocks.join('\n\n')}\n`, paragraphs: count };
}

/** An item of a list; earlier ones are more likely. */
function frequent<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random.next() ** 2 * list.length)]!;
}

function mention(kind: 'actor' | 'place' | 'outlet', record: CorpusRecord, random: Random): string {
  const text = random.chance(0.6) ? record.name : random.pick(record.printed);
  return `[${text}](${kind}:${record.id})`;
}
