import * as words from '#words/drawings';
import { toHtml } from 'hast-util-to-html';
import { rowId } from '../compare/parts.ts';
import { endsOf, type ScoredArticle, type StanceSpread } from '../compare/stance-spread.ts';
import { scoreInWords } from '../compare/words.ts';
import { drawFinding } from '../draw/finding.ts';
import { drawScaleRows, type ScaleRow } from '../draw/scale-rows.ts';
import { spelledOut } from '../interface/names.ts';
import type { ScalePoint } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingHref } from './coding-address.ts';
import { codingsOf } from './compared-articles.ts';
import { urls } from './urls.ts';

/** The most actors that the drawing of a dossier has, and the most articles that are named at one point. */
const MOST_ACTORS = 12;
const MOST_NAMED = 5;

/** How articles are named and which codings of them count. */
interface Articles {
  codebook: Id;
  labelOf: (article: Id) => string;
}

/**
 * Draws where articles stand toward each actor on which they are apart, those on which they are furthest apart first, and says below toward
 * whom they take the same stance; empty if they share no actor.
 */
export function drawSpreads(
  loaded: LoadedArchive,
  spreads: readonly StanceSpread[],
  articles: Articles,
): string {
  const [first] = spreads;
  if (first === undefined) return '';
  const { scale } = loaded.archive;
  if (first.apart === 0) return toHtml(drawFinding(sameStance(spreads, scale.points)));
  const top = spreads.filter(({ apart }) => apart === first.apart);
  const differing = spreads.filter(({ apart }) => apart > 0);
  const { low, high } = endsOf(first.scores);
  const sentence = words.apart(
    spelledOut(top.map(({ name }) => name)),
    first.apart,
    top.length > 1
      ? undefined
      : { low: endInWords(low, scale.points, articles), high: endInWords(high, scale.points, articles) },
  );
  const rows = differing
    .slice(0, MOST_ACTORS)
    .map(({ actor, name, scores }) => rowOf(loaded, { actor, name, scores }, articles));
  const capped = differing.length > MOST_ACTORS ? ` ${words.mostApart(MOST_ACTORS, differing.length)}` : '';
  const drawing = drawScaleRows(rows, {
    ...scaleWords(scale.points, words.stancesTitle),
    sentence: `${sentence}${capped}`,
  });
  const same = spreads.filter(({ apart }) => apart === 0);
  return toHtml(same.length === 0 ? drawing : [drawing, drawFinding(sameStance(same, scale.points))]);
}

/** Toward whom articles take the same stance, by stance, from the lowest to the highest. */
function sameStance(same: readonly StanceSpread[], points: readonly ScalePoint[]): string {
  return words.same(
    points.toSorted(byScore).flatMap(({ score }) => {
      const names = same.filter(({ scores }) => scores[0]?.score === score).map(({ name }) => name);
      return names.length === 0 ? [] : [{ score: scoreInWords(score, points), toward: spelledOut(names) }];
    }),
  );
}

/** Draws where articles stand toward one actor, or says it where all take the same stance; empty if none takes one. */
export function drawToward(
  loaded: LoadedArchive,
  { actor, name, scores }: Pick<StanceSpread, 'actor' | 'name'> & { scores: readonly ScoredIn[] },
  labelOf: (article: Id) => string,
): string {
  if (scores.length === 0) return '';
  const { points } = loaded.archive.scale;
  const { low, high } = endsOf(scores);
  const sentence = words.toward(
    scores.length,
    endInWords(low, points, { labelOf }),
    endInWords(high, points, { labelOf }),
  );
  if (low.score === high.score) return toHtml(drawFinding(sentence));
  const row: ScaleRow = {
    name,
    href: urls.record('actor', actor),
    points: points.toSorted(byScore).map(({ score }) =>
      atPoint(
        scores.filter((each) => each.score === score),
        (each) => ({ name: labelOf(each.article), href: hrefOf(loaded, each.article, each.codebook, actor) }),
      ),
    ),
  };
  return toHtml(drawScaleRows([row], { ...scaleWords(points, words.scaleTitle), sentence, isAlone: true }));
}

/** A score with the codebook of its coding. */
export interface ScoredIn extends ScoredArticle {
  codebook: Id;
}

function scaleWords(points: readonly ScalePoint[], title: string) {
  return {
    title,
    corner: words.actor,
    points: points.toSorted(byScore).map(({ score }) => scoreInWords(score, points)),
    moreOf: words.andMore,
  };
}

const byScore = (a: ScalePoint, b: ScalePoint) => a.score - b.score;

function endInWords(
  { score, articles }: { score: number; articles: readonly Id[] },
  scale: readonly ScalePoint[],
  { labelOf }: Pick<Articles, 'labelOf'>,
): string {
  return words.scoreOf(scoreInWords(score, scale), spelledOut(articles.map(labelOf)));
}

function rowOf(
  loaded: LoadedArchive,
  { actor, name, scores }: Pick<StanceSpread, 'actor' | 'name' | 'scores'>,
  { codebook, labelOf }: Articles,
): ScaleRow {
  return {
    name,
    href: urls.record('actor', actor),
    points: loaded.archive.scale.points.toSorted(byScore).map(({ score }) =>
      atPoint(
        scores.filter((each) => each.score === score),
        ({ article }) => ({ name: labelOf(article), href: hrefOf(loaded, article, codebook, actor) }),
      ),
    ),
  };
}

function atPoint<T>(all: readonly T[], linkTo: (each: T) => { name: string; href: string }) {
  const shown = all.length > MOST_NAMED + 1 ? all.slice(0, MOST_NAMED) : all;
  return { names: shown.map(linkTo), more: all.length - shown.length };
}

/** The stance in the coding of an article, with its reason and evidence. */
function hrefOf(loaded: LoadedArchive, article: Id, codebook: Id, actor: Id): string {
  const coding = codingsOf(loaded, article).find((each) => each.codebook.id === codebook);
  return coding === undefined ? urls.article(article) : codingHref(loaded, coding, rowId('stances', actor));
}
