import { isOne, type Names } from '../names.ts';
import { countOf } from './language.ts';
import { list, quotedNames } from './name-lists.ts';

/** "For each of them", of two names or of more. */
const forEach = ({ shown, more }: Names) => (shown.length + more === 2 ? 'لكل منهما' : 'لكل منها');
const isTwo = ({ shown, more }: Names) => shown.length + more === 2;
const speakers = (count: number) =>
  countOf(count, {
    zero: 'لا متحدثين',
    one: 'متحدث واحد',
    two: 'متحدثان',
    few: '# متحدثين',
    many: '# متحدثًا',
    other: '# متحدث',
  });
const paragraphs = (count: number) =>
  countOf(count, {
    one: 'فقرة واحدة',
    two: 'فقرتين',
    few: '# فقرات',
    many: '# فقرة',
    other: '# فقرة',
  });
const articlesAfterWord = (count: number) =>
  countOf(count, {
    one: 'مقال واحد',
    two: 'مقالين',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  });

interface Held {
  names: Names;
  count: number;
}

export const voicesTitle = 'من يُسمع صوته، بحسب نوع المتحدث';
export const heard = (
  { most, fewest, classes }: Record<'most' | 'fewest' | 'classes', Held>,
  { heardBy, kinds, total, unnamed }: Record<'heardBy' | 'kinds' | 'total' | 'unnamed', number>,
) => {
  const who =
    heardBy === 1
      ? `عدد المتحدثين في ${list(most.names)}: ${total}`
      : most.count === fewest.count
        ? `عدد المتحدثين واحد في المقالات كلها (${heardBy}): ${most.count} في كل منها`
        : `أكثر المتحدثين في ${list(most.names)} (${most.count})، وأقلهم في ${list(fewest.names)} (${fewest.count})`;
  const largest =
    kinds === 1
      ? `وكلهم من نوع واحد هو ${list(quotedNames(classes.names))}`
      : isOne(classes.names)
        ? `والفئة الأكبر ${list(quotedNames(classes.names))}: ${classes.count} من أصل ${total}`
        : `${isTwo(classes.names) ? 'والفئتان الأكبر' : 'والفئات الأكبر'} ${list(quotedNames(classes.names))}: ${classes.count} ${forEach(classes.names)} من أصل ${total}`;
  const named =
    unnamed === 0
      ? 'وجميعهم مذكورون بأسمائهم'
      : unnamed === total
        ? 'ولا يُذكر اسم أي منهم'
        : `وعدد من لا تُذكر أسماؤهم ${unnamed} من أصل ${total}`;
  return `${who}. ${largest}، ${named}.`;
};
export const heardOnce = 'ومن يُسمع صوته مرات عدة في مقال يُحسب فيه مرة واحدة.';
export const voicesKey = { solid: 'مذكور بالاسم', hollow: 'بلا اسم' };
export const kindOfSpeaker = 'نوع المتحدث';

export const reliedTitle = 'من يعتمد على من';
export const relied = (
  top: Held,
  through: Held | undefined,
  { outOf, total, secondHand }: Record<'outOf' | 'total' | 'secondHand', number>,
) => {
  const shared =
    outOf === 1
      ? `في المقال ${speakers(total)}`
      : top.count === 1
        ? 'لا يرد أي مصدر في أكثر من مقال واحد'
        : top.count === outOf
          ? `في المقالات كلها (${outOf}) يرد ${list(top.names)}`
          : `${isOne(top.names) ? 'المصدر الوارد' : isTwo(top.names) ? 'المصدران الواردان' : 'المصادر الواردة'} في أكبر عدد من المقالات (${top.count} من أصل ${outOf}): ${list(top.names)}`;
  const hand =
    through === undefined
      ? 'ولا يُنقل كلام أحد عبر غيره'
      : `ويُنقل كلام ${secondHand} من أصل ${total} عبر غيرهم، ${
          through.count === secondHand
            ? `وذلك عبر ${list(through.names)}`
            : `وأكثره عبر ${list(through.names)} (${through.count}${isOne(through.names) ? '' : ` ${forEach(through.names)}`})`
        }`;
  return `${shared}. ${hand}.`;
};
export const reliedKey = { solid: 'بصوت المصدر أو أحد التابعين له', hollow: 'ينقل كلام غيره' };
export const source = 'المصدر';
export const restOfSources = (count: number) =>
  countOf(count, {
    one: 'مصدر واحد آخر غير معروض هنا',
    two: 'مصدران آخران غير معروضين هنا',
    few: '# مصادر أخرى غير معروضة هنا',
    many: '# مصدرًا آخر غير معروضة هنا',
    other: '# مصدر آخر غير معروضة هنا',
  });
export const dots = (solid: number, hollow: number, key: { solid: string; hollow: string }) =>
  [
    ...(solid === 0 ? [] : [`${key.solid}: ${solid}`]),
    ...(hollow === 0 ? [] : [`${key.hollow}: ${hollow}`]),
  ].join('، ') || 'لا أحد';
export const counted = (count: number, outOf: number) => `${count} من ${outOf}`;

export const stancesTitle = 'تجاه من تختلف المواقف';
export const scaleTitle = 'من العداء إلى التأييد';
export const apart = (actors: Names, by: number, ends?: { low: string; high: string }) =>
  `أوسع تباعد بين المقالات في الموقف من ${list(actors)}: ${
    ends === undefined
      ? `${countOf(by, {
          one: 'درجة واحدة',
          two: 'درجتان',
          few: '# درجات',
          many: '# درجة',
          other: '# درجة',
        })} ${isTwo(actors) ? 'لكل منهما' : 'لكل منهم'}`
      : `من ${ends.low} إلى ${ends.high}`
  }.`;
export const same = (held: readonly { score: string; toward: Names }[]) =>
  `مواقف تتفق فيها كل المقالات التي تتخذ موقفًا: ${held
    .map(({ score, toward: whom }) => `${score} من ${list(whom)}`)
    .join('؛ ')}.`;
export const scoreOf = (score: string, who: Names) => `${score} (${list(who)})`;
export const toward = (count: number, low: string, high: string) =>
  count === 1
    ? `يتخذ مقال واحد موقفًا: ${low}.`
    : low === high
      ? `المقالات التي تتخذ موقفًا (${count}) تتخذ الموقف نفسه: ${low}.`
      : `تتراوح مواقف ${articlesAfterWord(count)} من ${low} إلى ${high}.`;
export const actor = 'الفاعل';
export const andMore = (count: number) =>
  countOf(count, {
    one: 'وآخر',
    two: 'وآخران',
    few: 'و# آخرون',
    many: 'و# آخرون',
    other: 'و# آخرون',
  });
export const mostApart = (shown: number, all: number) =>
  `الفاعلون الذين تتباعد المقالات في الموقف منهم أكثر من غيرهم، وعددهم ${shown} من أصل ${all}.`;

export const overTimeTitle = 'ما يقال ومتى';
export const overTime = (
  first: { when: string; answers: Names },
  last?: { when: string; answers: Names },
) => {
  if (last === undefined)
    return `كل ما يقال في ذلك يخص وقتًا واحدًا (${first.when}): ${list(quotedNames(first.answers))}.`;
  const isSame = list(first.answers) === list(last.answers);
  return isSame
    ? `ما يقال عن أقدم وقت (${first.when}) وعن أحدث وقت (${last.when}) واحد: ${list(quotedNames(first.answers))}.`
    : `ما يقال عن أقدم وقت (${first.when}): ${list(quotedNames(first.answers))}، وعن أحدث وقت (${last.when}): ${list(quotedNames(last.answers))}.`;
};
export const oneAnswerOverTime = (answer: string, first: string, last: string) =>
  `كل ما يقال في ذلك، من ${first} إلى ${last}، إجابة واحدة: «${answer}».`;
export const givenOn = (
  question: string,
  { answering, could, all }: Record<'answering' | 'could' | 'all', number>,
  { shown, others }: { shown: readonly { label: string; count: number }[]; others: number },
) =>
  `«${question}» عدد المقالات التي تجيب: ${answering}${
    answering === all ? '' : could < all ? ` من أصل ${could} كان بوسعها أن تعلم به` : ` من أصل ${all}`
  }. ${list({
    shown: shown.map(({ label, count }) => `«${label}» في ${articlesAfterWord(count)}`),
    more: 0,
  })}${
    others === 0
      ? ''
      : `؛ وهناك ${countOf(others, {
          one: 'إجابة أخرى',
          two: 'إجابتان أخريان',
          few: '# إجابات أخرى',
          many: '# إجابة أخرى',
          other: '# إجابة أخرى',
        })}`
  }.`;
export const overTimeKey =
  'كل علامة قول في مقال، عند الوقت الذي يخصه القول وإلا فعند تاريخ المقال: مملوءة إذا كان بصوت المقال نفسه، ومفرغة إذا كان منقولًا عن غيره.';
export const overTimeColumns = 'كل عمود عدد الأقوال التي تخص ذلك الوقت، وإلا فالتي في مقالات من ذلك الوقت.';
export const mostStatements = (shown: number, all: number) =>
  `هذه هي الإجابات التي قيلت أكثر من غيرها، وعددها ${shown} من أصل ${all}.`;
export const factTitle = 'من يقول ماذا، ومتى';
export const factSaid = (
  first: { when: string; answers: Names },
  last?: { when: string; answers: Names },
) => {
  if (last === undefined)
    return `كل ما يجيب عن ذلك نُشر في وقت واحد (${first.when}): ${list(quotedNames(first.answers))}.`;
  return list(first.answers) === list(last.answers)
    ? `ما يقوله أقدم المقالات (${first.when}) وأحدثها (${last.when}) واحد: ${list(quotedNames(first.answers))}.`
    : `يقول أقدم المقالات (${first.when}): ${list(quotedNames(first.answers))}، وأحدثها (${last.when}): ${list(quotedNames(last.answers))}.`;
};
export const factKey =
  'كل علامة قول في مقال، عند تاريخ المقال لا عند وقت ما يخصه القول: مملوءة إذا كان بصوت المقال نفسه، ومفرغة إذا كان منقولًا عن غيره.';
export const factColumns = 'كل عمود عدد المقالات من ذلك الوقت التي تقول ذلك.';
export const statementName = (who: string, when: string, answer: string) => `${who}، ${when}: ${answer}`;
export const answerLane = (answer: string, count: number) =>
  `${answer}: ${countOf(count, {
    one: 'قول واحد',
    two: 'قولان',
    few: '# أقوال',
    many: '# قولًا',
    other: '# قول',
  })}`;

export const undated = 'بلا تاريخ';
export const sameNumbers = (count: number, words: string) =>
  count === 2 ? `الرقمان متطابقان: ${words}.` : `الأرقام كلها (${count}) متطابقة: ${words}.`;
export const ofSeveralTimes = 'وليست كلها عن وقت واحد.';
const openEnded = (open: Names) => {
  const count = open.shown.length + open.more;
  const counted = countOf(count, {
    one: 'ومنها رقم واحد بلا حد في أحد طرفيه',
    two: 'ومنها رقمان بلا حد في أحد الطرفين',
    few: 'ومنها # أرقام بلا حد في أحد الطرفين',
    many: 'ومنها # رقمًا بلا حد في أحد الطرفين',
    other: 'ومنها # رقم بلا حد في أحد الطرفين',
  });
  return count === 0 ? '' : `، ${counted}: ${list(open)}`;
};
export const onlyNumber = (value: string, open: Names) => `الرقم الوحيد المذكور ${value}${openEnded(open)}.`;
export const numbersFromTo = (
  low: { value: string; names: Names },
  high: { value: string; names: Names },
  open: Names,
) =>
  `تتراوح الأرقام من ${low.value}${
    list(low.names) === list(high.names) ? '' : ` (${list(low.names)})`
  } إلى ${high.value} (${list(high.names)})${openEnded(open)}.`;
export const valueLooks = {
  number: 'رقم واحد',
  range: 'مدى بين رقمين',
  about: 'مفرغ: يقول المصدر «نحو»',
  open: 'منقط: بلا حد في هذا الطرف',
};

export const companions = (top: Held, outOf: number) =>
  `${outOf === 1 ? 'يرد في' : 'الأكثر ورودًا في'} الفقرات نفسها: ${list(top.names)} (في ${paragraphs(top.count)}${isOne(top.names) ? '' : ' لكل اسم'}).`;
