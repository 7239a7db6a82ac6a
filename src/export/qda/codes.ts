import { OTHER } from '../../schema/other-answer.ts';
import type { Codebook, ScalePoint, SpeakerClass } from '../../schema/codebook.ts';
import type { Coding } from '../../schema/coding.ts';
import { scoreColour, termColour } from './colours.ts';
import { guidOf } from './guid.ts';
import type { QdaWords } from './words.ts';

/** What a code stands for: the values of an item that it gives. */
export type CodeMeaning =
  | { kind: 'claim'; question: string; answer: string; denies?: true }
  | { kind: 'figure'; measure: string }
  | { kind: 'voice'; class: string; actor?: string; name?: string }
  | { kind: 'name'; actor?: string; event?: string }
  | { kind: 'event'; key: string }
  | { kind: 'toward'; actor: string; score?: number }
  | { kind: 'stance'; id: string };

/** A code of a project or a codebook, with those below it. */
export interface QdaCode {
  guid: string;
  name: string;
  description: string;
  /** `#rrggbb`; left out for groups. */
  color?: string;
  /** Left out for a code that only holds others, which cannot be applied. */
  meaning?: CodeMeaning;
  children: QdaCode[];
}

/** The instruments by which an article is coded. */
export interface Instruments {
  codebook: Pick<Codebook, 'id' | 'label' | 'version' | 'questions' | 'measures' | 'stances'>;
  speakerClasses: readonly SpeakerClass[];
  scale: readonly ScalePoint[];
}

/** The name of a record by its kind and id. */
export type NameOf = (kind: 'actor' | 'outlet' | 'place', id: string) => string;

/** A term as a code needs it. */
interface CodedTerm {
  label: string;
  definition: string;
  rule?: string;
}

/**
 * The codes of a codebook as a tree: questions with their answers, each affirmed and denied, measures, speaker classes,
 * stances; and, of `codings`, the speakers, the actors that are named or judged, and the events. Names are unique in the
 * whole tree, since QualCoder keeps one code of a name. GUIDs depend on ids alone.
 */
export function codesOf(
  { codebook, speakerClasses, scale }: Instruments,
  codings: readonly Coding[],
  nameOf: NameOf,
  words: QdaWords,
): QdaCode[] {
  const describe = ({ definition, rule }: CodedTerm) =>
    rule === undefined ? definition : `${definition}\n\n${words.rule(rule)}`;
  const code = (
    meaning: CodeMeaning,
    name: string,
    color: string,
    description = '',
    children: QdaCode[] = [],
  ) => ({
    guid: codeGuid(codebook.id, meaning),
    name,
    description,
    color,
    meaning,
    children,
  });
  const group = (name: keyof QdaWords['groupNotes'], children: QdaCode[]): QdaCode => ({
    guid: guidOf('code group', codebook.id, name),
    name: words[name],
    description: words.groupNotes[name],
    children,
  });
  const heard = distinct(
    codings.flatMap(({ voices }) => voices),
    ({ class: kind, actor, name }) => [kind, actor ?? '', actor === undefined ? (name ?? '') : ''],
  );
  const named = distinct(
    codings.flatMap(({ names }) => names),
    ({ actor, event }) => [actor ?? '', event ?? ''],
  );
  const judged = distinct(
    codings.flatMap(({ toward }) => toward),
    ({ actor }) => [actor],
  );
  const events = distinct(
    codings.flatMap((coding) => coding.events),
    ({ key }) => [key],
  );
  const labelOfEvent = (key: string) => {
    const event = events.find((each) => each.key === key);
    return event?.label ?? event?.what ?? key;
  };

  const tree = [
    group(
      'claims',
      codebook.questions.terms.map((question, index): QdaCode => {
        const color = termColour(index);
        const answers = question.answers.map(({ id: answer, label, definition }) => {
          const given = { kind: 'claim', question: question.id, answer } as const;
          const denied = words.denied(label);
          return code(given, label, color, definition, [
            code({ ...given, denies: true }, denied, color, definition),
          ]);
        });
        const other = { kind: 'claim', question: question.id, answer: OTHER } as const;
        return {
          guid: guidOf('question', codebook.id, question.id),
          name: question.label,
          description: describe(question),
          children: [...answers, code(other, words.other(question.label), color)],
        };
      }),
    ),
    group(
      'figures',
      codebook.measures.terms.map((measure, index) =>
        code({ kind: 'figure', measure: measure.id }, measure.label, termColour(index), describe(measure)),
      ),
    ),
    group(
      'voices',
      speakerClasses.map((term, index) => {
        const color = termColour(index);
        const speakers = heard
          .filter((voice) => voice.class === term.id)
          .map(({ actor, name = '' }) =>
            actor === undefined
              ? code({ kind: 'voice', class: term.id, name }, name, color)
              : code({ kind: 'voice', class: term.id, actor }, nameOf('actor', actor), color),
          );
        return code({ kind: 'voice', class: term.id }, term.label, color, describe(term), speakers);
      }),
    ),
    group(
      'names',
      named.map(({ actor, event }, index) =>
        actor === undefined
          ? code(
              { kind: 'name', event: event ?? '' },
              words.termsFor(labelOfEvent(event ?? '')),
              termColour(index),
            )
          : code({ kind: 'name', actor }, words.termsFor(nameOf('actor', actor)), termColour(index)),
      ),
    ),
    group(
      'events',
      events.map(({ key }, index) => code({ kind: 'event', key }, labelOfEvent(key), termColour(index), key)),
    ),
    group(
      'toward',
      judged.map(({ actor }): QdaCode => {
        const name = nameOf('actor', actor);
        const scores = scale.map((point) => {
          const { score, label } = point;
          const scored = words.toActor(name, label);
          return code({ kind: 'toward', actor, score }, scored, scoreColour(score), describe(point));
        });
        return {
          guid: guidOf('toward', codebook.id, actor),
          name: words.towardActor(name),
          description: '',
          children: scores,
        };
      }),
    ),
    group(
      'stance',
      codebook.stances.terms.map((term, index) =>
        code({ kind: 'stance', id: term.id }, term.label, termColour(index), describe(term)),
      ),
    ),
  ];
  return withUniqueNames(tree.filter(({ children }) => children.length > 0));
}

/** The GUID of the code for a meaning, by the ids alone. */
export function codeGuid(codebook: string, { kind, ...values }: CodeMeaning): string {
  const parts = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${String(value)}`)
    .sort();
  return guidOf('code', codebook, kind, ...parts);
}

/** All codes of a tree, each before those below it. */
export function allCodes(codes: readonly QdaCode[]): QdaCode[] {
  return codes.flatMap((code) => [code, ...allCodes(code.children)]);
}

/** Names are compared without case, as tools do. A name that is taken gets the ids that its code stands for. */
function withUniqueNames(codes: readonly QdaCode[], taken = new Set<string>()): QdaCode[] {
  return codes.map((code) => {
    const ids = Object.entries(code.meaning ?? {})
      .filter(([key]) => key !== 'kind')
      .map(([, value]) => String(value));
    let name = code.name;
    if (taken.has(name.toLowerCase()))
      name = `${code.name} (${[code.meaning?.kind, ...ids].join(' ').trim()})`;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${code.name} (${String(count)})`;
    taken.add(name.toLowerCase());
    return { ...code, name, children: withUniqueNames(code.children, taken) };
  });
}

/** The first item of each kind of those that have the same key, ordered by key, so that order depends on content alone. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string[]): Item[] {
  const byKey = new Map(items.toReversed().map((item) => [keyOf(item).join('\n'), item]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
