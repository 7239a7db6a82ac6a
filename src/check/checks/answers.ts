import { OTHER } from '../../schema/other-answer.ts';
import { itemsIn, fieldText } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { listOf, quote } from '../../content/printable.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';
import type { YamlPath } from '../../content/yaml-plain.ts';
import { namedCodebook, valuesAt } from '../reference-fields.ts';
import { repeated } from '../repeated.ts';
import type { Surroundings } from '../surroundings.ts';

/** An id in a file, with its position. */
interface Written {
  path: YamlPath;
  id: string;
}

/**
 * The answers of every question of a codebook: without duplicates, and opposed only to other answers of the question.
 */
export function checkQuestions(entry: Entry<unknown>): Issue[] {
  if (entry.yaml.data === undefined) return [];
  return questionPaths(entry).flatMap((path) => checkQuestion(entry, path));
}

/** Checks that the answers of a coding exist for their questions. */
export function checkAnswers(coding: Entry<unknown>, archive: Surroundings): Issue[] {
  const answers = new Map(archive.answers(namedCodebook(coding) ?? ''));
  return answers.size === 0 ? [] : checkCoding(coding, answers);
}

function questionPaths({ yaml }: Entry<unknown>): YamlPath[] {
  return valuesAt(yaml.data, ['terms', '*']).map(({ path }) => path);
}

function idsAt({ yaml }: Entry<unknown>, path: YamlPath): Written[] {
  return valuesAt(yaml.data, path).flatMap((found) =>
    typeof found.value === 'string' ? [{ path: found.path, id: found.value }] : [],
  );
}

function checkQuestion(entry: Entry<unknown>, path: YamlPath): Issue[] {
  const { file, yaml } = entry;
  const answers = idsAt(entry, [...path, 'answers', '*', 'id']);
  const known = answers.map(({ id }) => id);
  const twice = repeated(answers, ({ id }) => id).map(({ item, first }) => {
    const { line } = yaml.locationOf(first.path);
    const message = `The answer ${quote(item.id)} is in this question twice: first in line ${line}.`;
    return issueAt('duplicate-term', file, yaml.locationOf(item.path), message);
  });
  const opposed = answers.flatMap(({ id, path: at }) =>
    idsAt(entry, [...at.slice(0, -1), 'opposes', '*']).map((other) => ({ id, other })),
  );
  return [
    ...twice,
    ...opposed.flatMap(({ id, other }) => checkOpposed(entry, id, other, known)),
    ...opposedTwice(entry, opposed),
  ];
}

function checkOpposed({ file, yaml }: Entry<unknown>, id: string, other: Written, known: string[]): Issue[] {
  const location = yaml.locationOf(other.path);
  if (other.id === id)
    return [issueAt('opposes-itself', file, location, `The answer ${quote(id)} opposes itself.`)];
  if (known.includes(other.id)) return [];
  const others = known.filter((each) => each !== id);
  const message = `This question has no answer ${quote(other.id)} to oppose.${didYouMean(nearest(other.id, others))}`;
  const help = others.length === 0 ? 'Take it out.' : `Write one of its other answers: ${listOf(others)}.`;
  return [issueAt('unknown-id', file, location, message, help)];
}

// The relation has no direction: if it were written twice, an edit of one side could contradict the other.
function opposedTwice({ file, yaml }: Entry<unknown>, opposed: { id: string; other: Written }[]): Issue[] {
  const sound = opposed.filter(({ id, other }) => id !== other.id);
  return repeated(sound, ({ id, other }) => [id, other.id].sort().join(' ')).map(({ item, first }) => {
    const { line } = yaml.locationOf(first.other.path);
    const message = `Line ${line} already says that ${quote(item.id)} and ${quote(item.other.id)} oppose each other.`;
    return issueAt('opposed-twice', file, yaml.locationOf(item.other.path), message);
  });
}

function checkCoding(coding: Entry<unknown>, answers: ReadonlyMap<string, readonly string[]>): Issue[] {
  const claims = itemsIn(coding, 'claims').flatMap((claim) =>
    checkAnswer(coding, answers, claim.path, fieldText(claim, 'question'), fieldText(claim, 'answer'), [
      OTHER,
    ]),
  );
  const events = itemsIn(coding, 'events').flatMap(({ path }) =>
    valuesAt(coding.yaml.data, [...path, 'answers', '*']).flatMap(({ path: at, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      const given = { path: at, fields: value as Record<string, unknown> };
      return checkAnswer(coding, answers, at, fieldText(given, 'question'), fieldText(given, 'answer'), []);
    }),
  );
  return [...claims, ...events];
}

function checkAnswer(
  { file, yaml }: Entry<unknown>,
  answers: ReadonlyMap<string, readonly string[]>,
  path: YamlPath,
  question: string | undefined,
  answer: string | undefined,
  reserved: readonly string[],
): Issue[] {
  // A question that does not exist is reported elsewhere.
  const ofQuestion = answers.get(question ?? '');
  if (ofQuestion === undefined || answer === undefined || yaml.isFaulty([...path, 'answer'])) return [];
  const known = [...ofQuestion, ...reserved];
  if (known.includes(answer)) return [];
  const message = `The question ${quote(question ?? '')} has no answer ${quote(answer)}.${didYouMean(nearest(answer, known))}`;
  const help = `Write one of its answers: ${listOf(known)}.`;
  return [issueAt('unknown-id', file, yaml.locationOf([...path, 'answer']), message, help)];
}
