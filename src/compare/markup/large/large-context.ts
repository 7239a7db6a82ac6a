import * as words from '#words/many-articles';
import { absentFor } from '#words/statements';
import type { Element, ElementContent } from 'hast';
import { h } from '../hyperscript.ts';
import type { Id } from '../../../schema/id.ts';
import type { StatementPage } from '../../chosen-statements.ts';
import type { Absence } from '../../compared-article.ts';
import type { PartId } from '../../parts.ts';
import { named, type RenderContext } from '../render-context.ts';

/** The context in which the pages of a dossier with many articles are drawn. */
export interface LargeContext extends RenderContext {
  /** The URL of an article's coding, or of a place on its page; `undefined` if it is not coded. */
  coding: (article: Id, anchor?: string) => string | undefined;
  /** The pages that list the articles. */
  articlesPage: (page?: number) => string;
  partPage: (part: PartId, page: number) => string;
  questionPage: (question: Id, page: number, anchor?: string) => string;
}

/**
 * The articles without an entry, by reason and with their number: “Silent: 12 (Valley Record, Karaneh and 10 more).”
 */
export function countedAbsences(
  context: RenderContext,
  cells: readonly { article: Id; absence: Absence | undefined }[],
): Element[] {
  const reasons: Absence[] = ['silent', 'predates', 'may-predate', 'not-coded'];
  const sentences = reasons.flatMap((reason) => {
    const absent = cells.filter(({ absence }) => absence === reason).map(({ article }) => article);
    if (absent.length === 0) return [];
    return [absentFor[reason](words.counted(absent.length, named(context, absent)))];
  });
  return sentences.length === 0 ? [] : [h('p', { className: ['absent'] }, sentences.join(' '))];
}

/**
 * The foot of a list that spans several pages: “Page 1 of 3. And 31 more”, with links to the previous and the next
 * page.
 */
export function pageFoot(page: StatementPage<unknown>, href: (page: number) => string): Element[] {
  const { number, last, rest } = page;
  if (last === 1) return [];
  const before: ElementContent[] =
    number === 1
      ? []
      : [
          h('a', { href: href(number - 1), rel: ['prev'] }, words.previousPage),
          { type: 'text', value: ' · ' },
        ];
  return [
    h('p', { className: ['absent'] }, [
      ...before,
      words.pageOf(number, last),
      ...(rest === 0 ? [] : [' · ', h('a', { href: href(number + 1), rel: ['next'] }, words.andMore(rest))]),
    ]),
  ];
}
