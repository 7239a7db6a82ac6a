import * as words from '#words/search';
import { rowId } from '../compare/parts.ts';
import { codebookOf, type ArticleEntry } from '../derive/archive.ts';
import type { Codebook } from '../schema/codebook.ts';
import type { Coding } from '../schema/coding.ts';
import type { SearchPassage } from '../search/document.ts';
import { createUrls } from '../urls/urls.ts';
import type { LoadedArchive } from './archive.ts';
import { codingsOf } from './compared-articles.ts';

const urls = createUrls('/');

/**
 * The claims and events in the codings of an article, each with its place on the coding's page, relative to the
 * article's address. A claim can also be found by its question and its answer.
 */
export function codingPassages(
  loaded: Pick<LoadedArchive, 'archive' | 'codings'>,
  { id }: ArticleEntry,
): SearchPassage[] {
  return codingsOf(loaded, id).flatMap((coding, index) => {
    const codebook = codebookOf(loaded.archive, coding.codebook.id);
    const at = (row: string) =>
      urls.coding(id, row, index === 0 ? undefined : codebook.id).slice(urls.article(id).length);
    return [
      ...coding.claims.map((claim) => ({
        at: at(rowId('claims', claim.question)),
        label: words.claim,
        text: claimWords(codebook, claim),
        field: 'coding' as const,
      })),
      ...coding.events.map(({ key, what }) => ({
        at: at(rowId('events', key)),
        label: words.event,
        text: what,
        field: 'coding' as const,
      })),
    ];
  });
}

/** "The rain did it. (Was it the rain? Denied: the rain alone)" */
function claimWords(
  { questions }: Codebook,
  { text, question: id, answer: answerId, denies }: Coding['claims'][number],
): string {
  const question = questions.terms.find((term) => term.id === id);
  const answer = question?.answers.find((term) => term.id === answerId);
  const given = answer?.label ?? words.anotherAnswer;
  return words.claimed(
    text.replace(/\.$/, ''),
    question?.label ?? id,
    denies === true ? words.denied(given) : given,
  );
}
