import { isOne, type Names } from '../names.ts';
import { countOf } from './language.ts';
import { list, quotedNames } from './name-lists.ts';

/** After a preposition. */
const questions = (count: number) =>
  countOf(count, {
    one: 'سؤال واحد',
    two: 'سؤالين',
    few: '# أسئلة',
    many: '# سؤالًا',
    other: '# سؤال',
  });

export const claims = (
  all: number,
  on: Record<'contradict' | 'overTime' | 'differ' | 'agree' | 'alone', number>,
) => {
  const parts = [
    ...(on.contradict === 0 ? [] : [`تتناقض في ${questions(on.contradict)}`]),
    ...(on.overTime === 0 ? [] : [`تتعارض عبر الزمن في ${questions(on.overTime)}`]),
    ...(on.differ === 0 ? [] : [`تختلف كليًا أو جزئيًا في ${questions(on.differ)}`]),
    ...(on.agree === 0 ? [] : [`تتفق في ${questions(on.agree)}`]),
  ];
  return `من أصل ${questions(all)}، ${
    parts.length === 0 ? 'لا يجيب مقالان عن أي منها' : `المقالات ${parts.join(' و')}`
  }${on.alone === 0 ? '' : `؛ وينفرد مقال واحد بالإجابة عن ${questions(on.alone)}`}.`;
};

export const names = (
  { all, shared }: Record<'all' | 'shared', number>,
  most: { names: Names; count: number } | undefined,
) =>
  `عدد الفاعلين والأحداث ${all}، ${shared === 0 ? 'ولا يسمّي أيًّا منهم أكثر من مقال' : shared === 1 ? 'ومنهم واحد يسمّيه أكثر من مقال' : `ومنهم ${shared} يسمّيهم أكثر من مقال`}.${
    most === undefined
      ? ''
      : ` وأكثرهم تسميات مختلفة: ${list(most.names)} (${most.count}${isOne(most.names) ? '' : ' لكل منهم'}).`
  }`;

const inRole: Record<'cause' | 'responsible' | 'remedy', string> = {
  cause: 'سببًا',
  responsible: 'مسؤولًا',
  remedy: 'علاجًا',
};
export const blame = (
  found: readonly { role: keyof typeof inRole; answers: Names; count: number }[],
  all: number,
) =>
  found.length === 0
    ? 'لا يتفق مقالان على سبب أو مسؤول أو علاج.'
    : `الأكثر ذكرًا في المقالات أو على لسان من تستشهد بهم: ${found
        .map(
          ({ role, answers, count }) =>
            `${inRole[role]}: ${list(quotedNames(answers))} (في ${count} من أصل ${all}${isOne(answers) ? '' : ' لكل منها'})`,
        )
        .join('؛ ')}.`;

interface LeavesOut {
  names: Names;
  count: number;
}
export const omissions = (most: LeavesOut, fewest: LeavesOut, all: number) =>
  most.count === 0
    ? 'لا يُغفل أي مقال سؤالًا يجيب عنه غيره.'
    : most.count === fewest.count
      ? `لا يجيب كل من المقالات (${all}) عن ${questions(most.count)} يجيب عنها غيره.`
      : `أكثر المقالات إغفالًا لأسئلة يجيب عنها غيرها: ${list(most.names)} (${most.count}${isOne(most.names) ? '' : ' لكل منها'})، ${fewest.count === 0 ? `ولا يُغفل منها شيئًا: ${list(fewest.names)}` : `وأقلها: ${list(fewest.names)} (${fewest.count})`}.`;
