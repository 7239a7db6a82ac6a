import type { Random } from './random.ts';
import type { Subject } from './subjects.ts';
import type { YamlMap } from './yaml.ts';

/** The lists of a coding. */
export type CodedLists = Record<'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events', YamlMap[]>;

/** The share of the first coder's findings that the second coder finds, too. */
const FOUND_AGAIN = 0.85;

/** What a second coder finds: most of it, with some different answers and scores. Everybody who speaks is a voice. */
export function readAgain(first: CodedLists, { questions }: Subject, random: Random): CodedLists {
  const found = (items: readonly YamlMap[]) => items.filter(() => random.chance(FOUND_AGAIN));
  const events = found(first.events);
  const keys = new Set(events.map(({ key }) => key));
  const claims = new Map<string, YamlMap>();
  for (const claim of found(first.claims)) {
    const answers = questions.find(({ id }) => id === claim['question'])?.answers ?? [];
    const answer = random.chance(0.12) ? random.pick(answers) : claim['answer'];
    const read = { ...claim, answer };
    const { question, position, by, byName, denies } = read as YamlMap;
    claims.set(JSON.stringify([question, answer, position, by, byName, denies]), read);
  }
  return {
    toward: found(first.toward).map((item) =>
      random.chance(0.2) ? { ...item, score: random.int(-2, 2) } : item,
    ),
    claims: [...claims.values()],
    figures: found(first.figures),
    voices: first.voices,
    names: found(first.names).filter(({ event }) => event === undefined || keys.has(event)),
    events,
  };
}
