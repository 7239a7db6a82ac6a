import { Random } from './random.ts';
import { capital, label, statementText, type Topic } from './prose.ts';
import type { WordStock } from './words.ts';
import { writeYaml } from './yaml.ts';

/** A question of a codebook, as codings need it. */
export interface CorpusQuestion {
  id: string;
  answers: string[];
}

/** A measure of a codebook, as codings need it. */
export interface CorpusMeasure {
  id: string;
  most: number;
}

/** A subject with its codebook. */
export interface Subject {
  id: string;
  version: number;
  questions: CorpusQuestion[];
  measures: CorpusMeasure[];
  stances: string[];
  /** The files of the codebook, by name. */
  files: Record<string, string>;
}

/** The two subjects of a corpus. */
const SUBJECTS = [
  { id: 'dam', noun: 'dam', version: 2 },
  { id: 'strike', noun: 'strike', version: 1 },
] as const;

/** The questions asked of a subject's articles. */
const QUESTIONS: readonly {
  id: string;
  ask: (noun: string) => string;
  role?: 'cause' | 'responsible' | 'remedy';
  since?: string;
  holds?: string;
}[] = [
  { id: 'cause', ask: (noun) => `What led to the story of the ${noun}?`, role: 'cause' },
  { id: 'blame', ask: (noun) => `Who is to blame for the ${noun}?`, role: 'responsible' },
  { id: 'warnings', ask: (noun) => `Had anybody warned of the ${noun}?` },
  { id: 'safety', ask: (noun) => `Is it safe at the ${noun}?`, holds: 'P6M' },
  { id: 'inquiry', ask: (noun) => `What did the inquiry into the ${noun} find?`, since: '2014-06' },
  { id: 'remedy', ask: (noun) => `What should be done about the ${noun}?`, role: 'remedy' },
  { id: 'payment', ask: (noun) => `Who pays for the ${noun}?` },
  { id: 'direction', ask: (noun) => `Who directs what happens at the ${noun}?`, holds: 'P1Y' },
  { id: 'gain', ask: (noun) => `Who gains from the ${noun}?` },
  { id: 'trust', ask: (noun) => `Do people trust what is said of the ${noun}?`, holds: 'P1Y' },
  { id: 'harm', ask: (noun) => `Whom did the ${noun} harm?` },
  { id: 'mediation', ask: (noun) => `Who mediates over the ${noun}?`, since: '2014-03-01' },
  { id: 'neighbours', ask: (noun) => `What do the neighbours want of the ${noun}?` },
  { id: 'future', ask: (noun) => `What will become of the ${noun}?`, holds: 'P3M' },
];

const MEASURES: readonly { id: string; unit: string; most: number }[] = [
  { id: 'people-moved', unit: 'people', most: 100_000 },
  { id: 'people-hurt', unit: 'people', most: 5_000 },
  { id: 'ships-waiting', unit: 'ships', most: 1_000 },
  { id: 'wage-rise', unit: 'per cent', most: 100 },
  { id: 'cost', unit: 'million crowns', most: 9_000 },
  { id: 'distance', unit: 'kilometres', most: 900 },
];

const STANCES: readonly { id: string; name: (noun: string) => string }[] = [
  { id: 'defends-the-ministry', name: () => 'Defends the ministry' },
  { id: 'blames-the-ministry', name: () => 'Blames the ministry' },
  { id: 'sides-with-the-neighbours', name: () => 'Sides with the neighbours' },
  { id: 'suspects-a-plan', name: (noun) => `Suspects a plan behind the ${noun}` },
  { id: 'sides-with-no-one', name: () => 'Sides with no one' },
];

/** The two subjects for a seed, each with its codebook; they are the same for archives of every size. */
export function createSubjects(seed: string, vocabulary: WordStock, topic: Topic): readonly Subject[] {
  return SUBJECTS.map(({ id, noun, version }) => {
    const random = new Random(seed, 'codebook', id);
    const line = () => `${statementText(vocabulary, topic, random, [8, 16])}.`;
    const term = () => ({ definition: line(), rule: line() });
    const questions = QUESTIONS.map((question) => ({
      ...question,
      answers: answersOf(vocabulary, topic, random),
    }));
    const files = {
      codebook: writeYaml({ label: `The ${noun}`, version, note: line() }),
      questions: writeYaml({
        label: 'Questions',
        note: line(),
        terms: questions.map(({ id: name, ask, role, since, holds, answers }) => ({
          id: `${id}-${name}`,
          label: ask(noun),
          ...term(),
          example: line(),
          since,
          role,
          about: holds === undefined ? 'fact' : 'state',
          holds,
          answers: answers.map((answer, index) => ({
            id: answer.replaceAll(' ', '-'),
            label: answer,
            definition: line(),
            opposes: index === 0 ? answers.slice(1, 3).map((other) => other.replaceAll(' ', '-')) : undefined,
          })),
        })),
      }),
      measures: writeYaml({
        label: 'Measures',
        note: line(),
        terms: MEASURES.map(({ id: name, unit, most }) => ({
          id: name,
          label: capital(name.replaceAll('-', ' ')),
          ...term(),
          example: line(),
          unit,
          min: 0,
          max: most,
        })),
      }),
      stances: writeYaml({
        label: 'Stances',
        note: line(),
        terms: STANCES.map(({ id: name, name: say }) => ({
          id: `${id}-${name}`,
          label: say(noun),
          ...term(),
        })),
      }),
      rules: writeYaml({
        answers: line(),
        hedge: line(),
        voices: line(),
        names: line(),
        events: line(),
        stance: line(),
      }),
    };
    return {
      id,
      version,
      questions: questions.map(({ id: name, answers }) => ({
        id: `${id}-${name}`,
        answers: answers.map((answer) => answer.replaceAll(' ', '-')),
      })),
      measures: MEASURES.map(({ id: name, most }) => ({ id: name, most })),
      stances: STANCES.map(({ id: name }) => `${id}-${name}`),
      files,
    };
  });
}

/** Three to six different answers of two or three words. */
function answersOf(vocabulary: WordStock, topic: Topic, random: Random): string[] {
  const answers = new Set<string>();
  const count = random.int(3, 6);
  while (answers.size < count) answers.add(label(vocabulary, topic, random, random.int(2, 3)));
  return [...answers];
}
