import { countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// The pages of codings and of codebooks, and how far coders agree.

export const coding = 'Coding';
/** Codebook and coder are named where there are others. */
export const codingOf = (title: string, by: { codebook?: string | undefined; coder?: string | undefined }) =>
  `Coding of ${title}${by.codebook === undefined ? '' : ` by “${by.codebook}”`}${by.coder === undefined ? '' : `, ${by.coder}`}`;
export const description = (outlet: string) =>
  `What ${outlet} says on each question of the codebook, on whose word, with which numbers and names.`;
/** The contents of a coding, who made it when, and by which codebook. */
export const lead = (
  count: Record<'claims' | 'figures' | 'voices', number>,
  by: { coder: string; day: string; version: number; codebook: string },
) =>
  `${countOf(count.claims, { one: '# claim', other: '# claims' })}, ${countOf(count.figures, { one: '# figure', other: '# figures' })} and ${countOf(count.voices, { one: '# voice', other: '# voices' })}, coded by ${by.coder} on ${by.day} with version ${by.version} of the codebook “${by.codebook}”.`;
export const alsoCodedByCoder = <Part>(page: PartOf<Part>, coder: string): Sentence<Part> => [
  'It is also ',
  page(`coded by ${coder}`),
  '; the page about the archive says how far the coders agree.',
];
export const codingBy = (coder: string) => `Coding by ${coder}`;
export const alsoCodedBy = <Part>(page: PartOf<Part>, codebook: string): Sentence<Part> => [
  'It is also ',
  page(`coded by the codebook “${codebook}”`),
  '.',
];
export const partsOfCoding = 'Parts of the coding';
export const annotations = 'Claims as W3C annotations (JSON-LD)';
export const byParagraph = 'Paragraph by paragraph';

export const codebooks = 'Codebooks for codings';
export const codebooksDescription =
  'The codebooks by which articles are coded, one per subject, and what they share: the speaker classes and the stance scale.';
export const codebooksLead =
  'Each subject has a codebook: what its articles are asked and can answer, what their numbers count, and by which rules. All subjects share the speaker classes and the stance scale.';
export const codebookItem = <Part>(
  page: Part,
  version: number,
  questions: number,
  measures: number,
): Sentence<Part> => [
  page,
  `, version ${version}: ${questions} questions with their answers, ${measures} measures, rules`,
];

export const codebookTitle = (label: string) => `Codebook: ${label}`;
export const codebookDescription = (label: string) =>
  `What articles on this subject are asked and can answer, what their numbers count, and by which rules: ${label}.`;
export const codebookVersion = (version: number) => `Codebook, version ${version}`;
export const codebookLead = (questions: number, measures: number) =>
  `${questions} questions with their answers, ${measures} measures, and the rules by which articles on this subject are coded.`;
export const codebookParts = <Part>(
  questions: PartOf<Part>,
  measures: PartOf<Part>,
  rules: PartOf<Part>,
): Sentence<Part> => [
  questions('Questions and answers'),
  ', ',
  measures('measures'),
  ', ',
  rules('rules'),
  '.',
];
export const rules = {
  title: 'Rules',
  answers: 'Answers',
  hedge: 'Hedges',
  voices: 'Voices',
  names: 'Names',
  events: 'Events',
  stance: 'Stance of an article',
};

export const notCodedTwice = 'No article has been coded twice yet.';
export const codedTwice = (articles: number, coders: readonly string[]) =>
  `${countOf(articles, { other: '# articles' })} were coded by ${coders.join(' and ')}. The table gives Krippendorff’s alpha: 1 is full agreement, 0 is what chance alone would give.`;
export const onShapingTexts = (shaping: number, articles: number) =>
  shaping === articles
    ? 'It was measured on the texts from which the rules were made.'
    : `${shaping} of them are texts from which the rules were made.`;
export const expectLess = 'Expect less agreement on texts that the rules have not seen.';
export const agreementByVariable = 'Agreement between coders, by variable';
export const agreementByQuestion = 'Agreement on the answers, question by question';
export const variable = 'Variable';
export const question = 'Question';
export const unitAndMetric = (unit: string, metric: string) => `${unit} (${metric})`;
export const alpha = 'Alpha';
export const units = 'Units';
export const same = 'Same';
export const noVariation = 'no variation';
export const percent = (share: number) => `${Math.round(share * 100)}\u00A0%`;
