// What the parts of a dossier find that have no drawing, in a sentence or two each.
import { isOne, type Names } from '../names.ts';
import { countOf } from './language.ts';
import { list, quotedNames } from './name-lists.ts';

const questions = (count: number) => countOf(count, { one: '# question', other: '# questions' });

/** On how many of the questions that somebody answers articles contradict each other, and so on. */
export const claims = (
  all: number,
  on: Record<'contradict' | 'overTime' | 'differ' | 'agree' | 'alone', number>,
) => {
  const parts = [
    ...(on.contradict === 0 ? [] : [`contradict each other on ${on.contradict}`]),
    ...(on.overTime === 0 ? [] : [`are opposed over time on ${on.overTime}`]),
    ...(on.differ === 0 ? [] : [`differ, at least in part, on ${on.differ}`]),
    ...(on.agree === 0 ? [] : [`agree on ${on.agree}`]),
  ];
  const said =
    parts.length === 0
      ? `No two articles answer any of ${questions(all)}`
      : `Of ${questions(all)}, the articles ${parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`}`;
  return `${said}${on.alone === 0 ? '' : `; ${on.alone} ${on.alone === 1 ? 'is' : 'are'} answered by one article alone`}.`;
};

/** How many actors and events are named, and which have the most different names. */
export const names = (
  { all, shared }: Record<'all' | 'shared', number>,
  most: { names: Names; count: number } | undefined,
) =>
  `Of ${countOf(all, { one: '# actor or event', other: '# actors and events' })}, ${shared === 0 ? 'none is' : shared === 1 ? 'one is' : `${shared} are`} named by several articles.${
    most === undefined
      ? ''
      : ` ${list(most.names)} ${isOne(most.names) ? 'has' : 'have'} the most different names: ${most.count}${isOne(most.names) ? '' : ' each'}.`
  }`;

const inRole: Record<'cause' | 'responsible' | 'remedy', string> = {
  cause: 'as the cause',
  responsible: 'as responsible',
  remedy: 'as the remedy',
};
/** What the most articles name in each role, of `all`; roles in which no two name the same are left out. */
export const blame = (
  found: readonly { role: keyof typeof inRole; answers: Names; count: number }[],
  all: number,
) =>
  found.length === 0
    ? 'No two articles name the same cause, the same as responsible or the same remedy.'
    : `Named most, by the articles or those whom they cite: ${found
        .map(
          ({ role, answers, count }) =>
            `${inRole[role]}, ${list(quotedNames(answers))} (${count} of ${all} articles${isOne(answers) ? '' : ' each'})`,
        )
        .join('; ')}.`;

interface LeavesOut {
  names: Names;
  count: number;
}
/** Who leaves out the most and the fewest of the questions that others answer. */
export const omissions = (most: LeavesOut, fewest: LeavesOut, all: number) =>
  most.count === 0
    ? 'No article leaves out a question that another answers.'
    : most.count === fewest.count
      ? `Each of the ${all} articles leaves out ${questions(most.count)} that others answer.`
      : `Of the questions that others answer, ${list(most.names)} ${isOne(most.names) ? 'leaves' : 'leave'} out the most (${most.count}${isOne(most.names) ? '' : ' each'}), ${list(fewest.names)} ${fewest.count === 0 ? 'none' : `the fewest (${fewest.count})`}.`;
