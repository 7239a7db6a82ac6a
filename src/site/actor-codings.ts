import { rowId } from '../compare/parts.ts';
import { statementsOn } from '../compare/statements.ts';
import { positionInWords, scoreInWords } from '../compare/words.ts';
import { articleOf, codebookOf, recordOf, type ArticleEntry } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import type { Coding } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codedItemHref, codingHref } from './coding-address.ts';
import { codedArticle, codingsOf } from './compared-articles.ts';
import { indexBy, keepBy } from './kept.ts';
import { drawToward, type ScoredIn } from './stance-drawing.ts';
import { urls } from './urls.ts';

/** A statement of an actor that an article quotes, in answer to a question. */
export interface Said {
  question: string;
  /** The permanent address of the statement, where it says how to cite it. */
  href: string;
  position: string;
  text: string;
  at: number[];
}

/** What the coding of one article says about an actor. */
export interface ActorCoding {
  card: ArticleCard;
  /** The URL of a paragraph of the original, either there or in the account; `undefined` if neither has it. */
  hrefOf: (paragraph: number) => string | undefined;
  /** The article's stance toward the actor: "−2 hostile"; `undefined` if it takes none. */
  stance: { words: string; because: string; at: number[] } | undefined;
  /** The page with the coding. */
  codingHref: string;
  /** What it calls the actor, as printed; `namesHref` links to the actor's row in the coding, with every paragraph. */
  namesHref: string;
  terms: { term: string; at: number[] }[];
  said: Said[];
}

/** How many codings the page of an actor shows, from the newest articles. */
const SHOWN = 8;

/** What codings say about an actor, one entry per article: the newest of them, newest first. */
export function codingsOfActor(loaded: LoadedArchive, actor: Id): ActorCoding[] {
  return codedOn(loaded, actor).flatMap((article) => {
    const entry = articleOf(loaded.archive, article);
    return codingsOf(loaded, article).flatMap((coding) => codingOn(loaded, entry, coding, actor) ?? []);
  });
}

/** Draws the stances of all articles toward an actor, as HTML; empty if none takes one. */
export function stancesToward(loaded: LoadedArchive, actor: Id): string {
  const { archive } = loaded;
  const scores = scoresToward(loaded, actor);
  const labelOf = (article: Id) => {
    const { name, shortName } = recordOf(archive, 'outlet', articleOf(archive, article).data.outlet).data;
    return shortName ?? name;
  };
  return drawToward(loaded, { actor, name: recordOf(archive, 'actor', actor).data.name, scores }, labelOf);
}

const scoredActors = keepBy(
  () => '',
  (loaded): ReadonlyMap<Id, readonly ScoredIn[]> =>
    Map.groupBy(
      loaded.archive.articles.flatMap(({ id }) => {
        const all = codingsOf(loaded, id).flatMap(({ toward, codebook }) =>
          toward.map(({ actor, score }) => ({ actor, article: id, score, codebook: codebook.id })),
        );
        return all.filter(({ actor }, index) => all.findIndex((each) => each.actor === actor) === index);
      }),
      ({ actor }) => actor,
    ),
);

/** The scores that articles give an actor, in the order of time; of an article with several codings, the first that has one. */
const scoresToward = indexBy('scores-toward', (loaded, actor) =>
  (scoredActors(loaded, undefined).get(actor) ?? []).map(({ article, score, codebook }) => ({
    article,
    score,
    codebook,
  })),
);

const codedActors = keepBy(
  () => '',
  (loaded): ReadonlyMap<Id, readonly Id[]> => {
    const coded = new Map<Id, Id[]>();
    for (const { id } of loaded.archive.articles.toReversed()) {
      const actors = codingsOf(loaded, id).flatMap(({ toward, names, claims, events }) => [
        ...toward.map((each) => each.actor),
        ...names.flatMap((name) => name.actor ?? []),
        ...[...claims, ...events].flatMap(({ by }) => by ?? []),
      ]);
      for (const actor of new Set(actors)) {
        const articles = coded.get(actor);
        if (articles === undefined) coded.set(actor, [id]);
        else articles.push(id);
      }
    }
    return coded;
  },
);

/** The articles whose codings mention an actor, newest first, as many as its page shows. */
const codedOn = indexBy('coded-on', (loaded, actor) =>
  (codedActors(loaded, undefined).get(actor) ?? []).slice(0, SHOWN),
);

function codingOn(
  loaded: LoadedArchive,
  entry: ArticleEntry,
  coding: Coding,
  actor: Id,
): ActorCoding | undefined {
  const { scale } = loaded.archive;
  const article = codedArticle(loaded, entry, coding.codebook.id);
  const { isAligned, hasOriginal } = article;
  const { questions } = codebookOf(loaded.archive, coding.codebook.id);
  const toward = coding.toward.find((each) => each.actor === actor);
  const terms = coding.names.filter((name) => name.actor === actor).map(({ term, at }) => ({ term, at }));
  const own = {
    ...article,
    coding: { ...coding, claims: coding.claims.filter(({ by }) => by === actor), events: [] },
  };
  const said = questions.terms.flatMap(({ id, label }) =>
    statementsOn(own, id).map(({ position, text, at, item }) => ({
      question: label,
      href: codedItemHref(loaded, coding, item) ?? codingHref(loaded, coding, rowId('claims', id)),
      position: positionInWords(position, undefined),
      text,
      at,
    })),
  );
  if (toward === undefined && terms.length === 0 && said.length === 0) return undefined;
  return {
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
  };
}
