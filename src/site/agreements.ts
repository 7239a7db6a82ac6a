import { agreementOf, type Agreement } from '../compare/agreement.ts';
import { articleOf, codebookOf } from '../derive/archive.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy, rememberBy } from './kept.ts';

/** How far the coders who use a codebook agree: computed once for all pages. */
export const agreementBy = rememberBy('agreement', workOut);

/** How far the coders who use a codebook agree on answers; `null` if nothing was coded twice. */
export const agreementOnAnswers = indexBy(
  'agreement-on-answers',
  (loaded, codebook) =>
    agreementBy(loaded, codebook).variables.find(({ variable }) => variable === 'answers') ?? null,
);

/**
 * How far the coders agree on the answers to one question, as Krippendorff's alpha with two decimals; `null` if nothing
 * was coded twice. The key is the codebook and the question, separated by a space.
 */
export const agreementOnQuestion = indexBy('agreement-on-question', (loaded, key) => {
  const [codebook = '', question] = key.split(' ');
  const found = agreementBy(loaded, codebook).answers.find((each) => each.question === question);
  return found?.alpha?.toFixed(2) ?? null;
});

/**
 * How many of the texts that were coded twice were used to make the codebook's rules: agreement on these says less than
 * agreement on other texts.
 */
export const shapingTexts = indexBy('agreement-on-shaping-texts', (loaded, codebook): ShapingTexts => {
  const { shapedBy } = codebookOf(loaded.archive, codebook);
  const { articles } = agreementBy(loaded, codebook);
  const count = articles.filter((id) => shapedBy.includes(id)).length;
  return count === 0 ? 'none' : count === articles.length ? 'all' : 'some';
});

/** The value of `shapingTexts`. */
export type ShapingTexts = 'all' | 'some' | 'none';

function workOut({ archive, codings }: LoadedArchive, id: Id): Agreement {
  const { questions, measures } = codebookOf(archive, id);
  return agreementOf(
    [...codings.values()].flat().filter((coding) => coding.codebook.id === id),
    {
      questions: questions.terms.map((question) => ({
        id: question.id,
        answers: question.answers.map((answer) => answer.id),
      })),
      measures: measures.terms.map((measure) => measure.id),
      articles: new Map(
        [...codings.keys()].map((id) => {
          const { data } = articleOf(archive, id);
          return [id, { paragraphs: data.original.paragraphs, actors: data.actors }];
        }),
      ),
    },
  );
}
