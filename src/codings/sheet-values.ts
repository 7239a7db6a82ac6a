import { CLAIM_POSITIONS, eventSchema, voiceSchema } from '../schema/coding.ts';
import { OTHER } from '../schema/other-answer.ts';
import { ITEM_FIELDS, type ItemData, type ItemKind } from '../export/item-fields.ts';
import type { Instruments } from '../export/qda/codes.ts';
import { columnOfKey } from '../export/sheet-columns.ts';
import { didYouMean, nearest } from '../content/suggestion.ts';
import type { CodedArchive } from './coded-archive.ts';

/** A value that a column takes, for the list beside the sheets. */
export interface SheetValue {
  column: string;
  value: string;
  label: string;
  meaning: string;
}

const MODES = voiceSchema.shape.mode.options;
const STATUSES = eventSchema.shape.status.options;

/** Every value that the columns of a sheet take, with what it means; an answer is listed with its question. */
export function sheetValues({ content }: CodedArchive, instruments: Instruments): SheetValue[] {
  const { codebook, speakerClasses, scale } = instruments;
  const plain = (column: string, values: readonly string[]) =>
    values.map((value) => ({ column, value, label: '', meaning: '' }));
  const records = (
    column: string,
    entries: typeof content.actors | typeof content.outlets | typeof content.places,
  ) =>
    [...entries.values()].map(({ id, data }) => ({
      column,
      value: id,
      label: data?.name ?? '',
      meaning: data?.description ?? '',
    }));
  return [
    ...plain('kind', Object.keys(ITEM_FIELDS)),
    ...codebook.questions.terms.flatMap(({ id, label, definition, rule, answers }) => [
      { column: 'question', value: id, label, meaning: `${definition} ${rule}` },
      ...[...answers, { id: OTHER, label: '', definition: 'None of the answers fits.' }].map((answer) => ({
        column: `answer of ${id}`,
        value: answer.id,
        label: answer.label,
        meaning: answer.definition,
      })),
    ]),
    ...plain('position', CLAIM_POSITIONS),
    ...codebook.measures.terms.map(({ id, label, definition }) => ({
      column: 'measure',
      value: id,
      label,
      meaning: definition,
    })),
    ...speakerClasses.map(({ id, label, definition }) => ({
      column: 'class',
      value: id,
      label,
      meaning: definition,
    })),
    ...plain('mode', MODES),
    ...plain('status', STATUSES),
    ...scale.map(({ score, label, definition }) => ({
      column: 'score',
      value: String(score),
      label,
      meaning: definition,
    })),
    ...codebook.stances.terms.map(({ id, label, definition }) => ({
      column: 'stance',
      value: id,
      label,
      meaning: definition,
    })),
    ...plain('denies, approximate, named', ['yes', 'no']),
    ...records('actor, actors, by, through', content.actors),
    ...records('by, through', content.outlets),
    ...records('places', content.places),
  ];
}

/** What a sheet refers to that is not there, each with its column and what it could mean. */
export function unknownValues(
  { content }: CodedArchive,
  { codebook, speakerClasses, scale }: Instruments,
  { kind, data }: { kind: ItemKind; data: ItemData },
  events: ReadonlySet<string>,
): { column: string; message: string }[] {
  const found: { column: string; message: string }[] = [];
  const ask = (key: string, what: string, known: Iterable<string>, value = data[key]) => {
    const all = [...known];
    for (const id of [value].flat().filter((each) => typeof each === 'string'))
      if (!all.includes(id))
        found.push({
          column: columnOfKey(kind, key),
          message: `there is no ${what} “${id}”.${didYouMean(nearest(id, all))}`,
        });
  };
  const { questions, measures, stances } = codebook;
  const actors = content.actors.keys();
  const answersOf = (question: unknown) => [
    ...(questions.terms.find(({ id }) => id === question)?.answers.map(({ id }) => id) ?? []),
    OTHER,
  ];
  const speakers = () => [...content.actors.keys(), ...content.outlets.keys()];
  if (kind === 'claim') {
    ask(
      'question',
      'question',
      questions.terms.map(({ id }) => id),
    );
    const { question } = data;
    if (found.length === 0 && typeof question === 'string')
      ask('answer', `answer to ${question}`, answersOf(question));
  }
  if (kind === 'figure')
    ask(
      'measure',
      'measure',
      measures.terms.map(({ id }) => id),
    );
  const { score } = data;
  if (typeof score === 'number' && !scale.some((each) => each.score === score))
    found.push({
      column: 'score',
      message: `there is no score ${String(score)}: the scale has ${scale.map((each) => each.score).join(', ')}`,
    });
  if (kind === 'voice')
    ask(
      'class',
      'class of speakers',
      speakerClasses.map(({ id }) => id),
    );
  if (kind === 'stance')
    ask(
      'id',
      'stance',
      stances.terms.map(({ id }) => id),
    );
  if (kind === 'name') ask('event', 'event in this sheet', events);
  ask('actor', 'actor', actors);
  for (const key of ['by', 'through']) ask(key, 'actor or outlet', speakers());
  if (kind === 'event') {
    ask('actors', 'actor', content.actors.keys());
    ask('places', 'place', content.places.keys());
    for (const { question, answer } of (data['answers'] ?? []) as { question: string; answer: string }[]) {
      ask(
        'answers',
        'question',
        questions.terms.map(({ id }) => id),
        question,
      );
      ask('answers', `answer to ${question}`, answersOf(question), answer);
    }
  }
  return found;
}
