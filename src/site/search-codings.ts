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
        label: 'claim',
        text: `${claim.text.replace(/\.$/, '')}. (${questionAndAnswer(codebook, claim)})`,
        field: 'coding' as const,
      })),
      ...coding.events.map(({ key, what }) => ({
        at: at(rowId('events', key)),
        label: 'event',
        text: what,
        field: 'coding' as const,
      })),
    ];
  });
}

/** "Was it the rain? Denied: the rain alone" */
function questionAndAnswer(
  { questions }: Codebook,
  { question: id, answer: answerId, denies }: Coding['claims'][number],
): string {
  const question = questions.terms.find((term) => term.id === id);
  const answer = question?.answers.find((term) => term.id === answerId);
  const words = answer?.label ?? 'another answer';
  return `${question?.label ?? id} ${denies === true ? 'Denied: ' : ''}${words}`;
}
