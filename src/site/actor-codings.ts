import { underCodebook } from '../compare/compared-article.ts';
import { rowId } from '../compare/parts.ts';
import { statementsOn } from '../compare/statements.ts';
import { positionInWords, scoreInWords } from '../compare/words.ts';
import { codebookOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingHref } from './coding-page.ts';
import { articleFile, codingsOf } from './compared-articles.ts';
import { urls } from './urls.ts';

/** What an actor is quoted as saying in answer to a question. */
export interface Said {
  question: string;
  /** The question's row in the coding. */
  href: string;
  position: string;
  text: string;
  at: number[];
}

/** What the coding of one article has on an actor. */
export interface ActorCoding {
  card: ArticleCard;
  /** Where a paragraph of the original can be read: there, or in the account; `undefined` where in neither. */
  hrefOf: (paragraph: number) => string | undefined;
  /** How the article stands toward the actor: "−2 hostile"; `undefined` where it takes no stance. */
  stance: { words: string; because: string; at: number[] } | undefined;
  /** The page with the coding. */
  codingHref: string;
  /** What it calls the actor, as printed; `namesHref` leads to their row in the coding, with every paragraph. */
  namesHref: string;
  terms: { term: string; at: number[] }[];
  said: Said[];
}

/** What codings have on an actor, an article each, oldest first; articles with nothing on the actor are left out. */
export function codingsOfActor(loaded: LoadedArchive, actor: Id): ActorCoding[] {
  const { articles, scale } = loaded.archive;
  const coded = articles.flatMap((entry) => codingsOf(loaded, entry.id).map((coding) => ({ entry, coding })));
  return coded.flatMap(({ entry, coding }) => {
    const article = underCodebook(articleFile(loaded, entry), coding.codebook.id);
    const { isAligned, hasOriginal } = article;
    const { questions } = codebookOf(loaded.archive, coding.codebook.id);
    const toward = coding.toward.find((each) => each.actor === actor);
    const terms = coding.names.filter((name) => name.actor === actor).map(({ term, at }) => ({ term, at }));
    const own = {
      ...article,
      coding: { ...coding, claims: coding.claims.filter(({ by }) => by === actor), events: [] },
    };
    const said = questions.terms.flatMap(({ id, label }) =>
      statementsOn(own, id).map(({ position, text, at }) => ({
        question: label,
        href: codingHref(loaded, coding, rowId('claims', id)),
        position: positionInWords(position, undefined),
        text,
        at,
      })),
    );
    if (toward === undefined && terms.length === 0 && said.length === 0) return [];
    return [
      {
        card: cardOf(loaded.archive, entry),
        hrefOf: (paragraph) =>
          hasOriginal === true
            ? urls.original(entry.id, paragraph)
            : isAligned
              ? urls.article(entry.id, paragraph)
              : undefined,
        stance: toward && {
          words: scoreInWords(toward.score, scale.points),
          because: toward.because,
          at: toward.at,
        },
        codingHref: codingHref(loaded, coding),
        namesHref: codingHref(loaded, coding, rowId('names', actor)),
        terms,
        said,
      },
    ];
  });
}
