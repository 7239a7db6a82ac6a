import * as words from '#words/agreement';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import {
  answerUnits,
  VARIABLES,
  type CodingUniverse,
  type Parallel,
  type VariableId,
} from './agreement-variables.ts';
import { alpha, type CodedValue, type Metric, type Reliability, type Unit } from './krippendorff.ts';

/** The agreement on one variable: alpha and the counts behind it. */
export type VariableAgreement = Reliability & {
  variable: VariableId;
  label: string;
  /** The unit of analysis and its value, in a sentence. */
  unit: string;
  metric: Metric;
  /** The metric as the table of agreement names it. */
  metricInWords: string;
  /** The share of units on which all coders agree, from 0 to 1; undefined if there are no units. */
  agree: number | undefined;
};

/** The agreement of coders who coded the same articles. */
export interface Agreement {
  /** The ids of the articles coded by two or more coders with the same version of the codebook. */
  articles: Id[];
  /** The ids of their coders. */
  coders: Id[];
  /** Always all variables, even those with nothing to compare. */
  variables: VariableAgreement[];
  /** The agreement on answers per question, in the order of the codebook; questions nobody answers are left out. */
  answers: (Reliability & { question: Id; agree: number | undefined })[];
}

/**
 * How far coders agree on each variable, over all articles that two or more of them coded by the same version of one
 * codebook. Other codings are ignored, and the order of the codings makes no difference. Throws an Error if a coder has
 * two codings of one article, or if the universe lacks an article. Source: K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011).
 */
export function agreementOf(codings: readonly Coding[], universe: CodingUniverse): Agreement {
  const parallels = findParallels(codings);
  return {
    articles: sortIds(parallels.map(([{ article }]) => article)),
    coders: sortIds(parallels.flat().map(({ coder }) => coder)),
    variables: VARIABLES.map(({ id, metric, unitsOf }) => {
      const units = parallels.flatMap((parallel) => unitsOf(parallel, universe));
      return {
        variable: id,
        ...words.variables[id],
        metric,
        metricInWords: words.metrics[metric],
        ...reliabilityOf(units, metric),
      };
    }),
    answers: universe.questions.flatMap((question) => {
      const units = parallels.flatMap((parallel) => answerUnits(parallel, question));
      return units.length === 0 ? [] : [{ question: question.id, ...reliabilityOf(units, 'nominal') }];
    }),
  };
}

function reliabilityOf(units: readonly Unit<CodedValue>[], metric: Metric) {
  // Variables whose metric is not nominal have values that suit it: numbers, or sets.
  const reliability = alpha(units as Unit<number>[], metric);
  return {
    ...reliability,
    agree: reliability.units === 0 ? undefined : reliability.agreeing / reliability.units,
  };
}

function findParallels(codings: readonly Coding[]): Parallel[] {
  const groups = new Map<string, [Coding, ...Coding[]]>();
  for (const coding of codings) {
    const key = `${coding.article} ${String(coding.codebook.version)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [coding]);
    else if (group.every(({ coder }) => coder !== coding.coder)) group.push(coding);
    else throw new Error(`${coding.coder} has two codings of ${coding.article}.`);
  }
  return [...groups]
    .filter(([, { length }]) => length > 1)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => group);
}

function sortIds(ids: readonly Id[]): Id[] {
  return [...new Set(ids)].sort();
}
