import { letteredArticle } from '#words/class-reading';
import { direction, locale } from '#words/language';
import { letter as letterIn } from '#words/statements';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import type { ComparedArticle } from './compared-article.ts';

/** The name of an article in a blind reading, by its column index from 0: "Article A", "Article B". */
export function letterOf(index: number): string {
  return letteredArticle(letterIn(String.fromCharCode(65 + index)));
}

/**
 * Articles for a blind reading, which hides who wrote what: letters replace ids, titles and outlets, including where an
 * account or a coding names the outlet, and dates and stances are empty. The days of publication remain, because what
 * an article could have known depends on them. Other words that may give an outlet away remain, too.
 */
export function blindArticles(articles: readonly ComparedArticle[]): ComparedArticle[] {
  return articles.map((article, index): ComparedArticle => {
    const letter = letterOf(index);
    const id = `article-${String.fromCharCode(97 + index)}`;
    const written = namesIn([article.outlet, article.shortName, ...article.outletAliases]);
    const hide = (text: string) => text.replace(written, letter);
    return {
      ...article,
      id,
      title: letter,
      outlet: letter,
      shortName: letter,
      outletAliases: [],
      language: locale,
      direction,
      stance: { id: '', label: '', index: 0 },
      date: { ...article.date, words: '', basis: 'stated' },
      coding: article.coding === null ? null : hideIn(article.coding, id, hide),
      names: Object.fromEntries(Object.entries(article.names).map(([key, name]) => [key, hide(name)])),
      account: article.account.map(hide),
    };
  });
}

/** Matches names in a text as whole words in upper or lower case, longest first. */
function namesIn(names: readonly string[]): RegExp {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

function hideIn(coding: Coding, article: Id, hide: (text: string) => string): Coding {
  const hideIf = (text: string | undefined) => (text === undefined ? undefined : hide(text));
  const named = <T extends { byName?: string | undefined }>(item: T): T =>
    item.byName === undefined ? item : { ...item, byName: hide(item.byName) };
  return {
    ...coding,
    article,
    toward: coding.toward.map((item) => ({ ...item, because: hide(item.because) })),
    // A coder's view of the overall stance is hidden like the stance itself.
    stance: undefined,
    claims: coding.claims.map((item) => named({ ...item, text: hide(item.text) })),
    // The date of a figure may be inferred from the article's date.
    figures: coding.figures.map((item) =>
      named({ ...item, asOf: undefined, printed: hideIf(item.printed), note: hideIf(item.note) }),
    ),
    voices: coding.voices.map((item) => ({
      ...item,
      name: hideIf(item.name),
      throughName: hideIf(item.throughName),
    })),
    names: coding.names.map((item) => ({ ...item, term: hide(item.term) })),
    events: coding.events.map((item) => named({ ...item, what: hide(item.what), label: hideIf(item.label) })),
  };
}
