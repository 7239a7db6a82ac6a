import * as words from '#words/drawings';
import { toHtml } from 'hast-util-to-html';
import { rowId } from '../compare/parts.ts';
import { endsOf, type ScoredArticle, type StanceSpread } from '../compare/stance-spread.ts';
import { scoreInWords } from '../compare/words.ts';
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

/** Draws where articles stand toward each actor, those on which they are furthest apart first; empty if they share none. */
export function drawSpreads(
  loaded: LoadedArchive,
  spreads: readonly StanceSpread[],
  articles: Articles,
): string {
  const [first] = spreads;
  if (first === undefined) return '';
  const { scale } = loaded.archive;
  const top = spreads.filter(({ apart }) => apart === first.apart);
  const { low, high } = endsOf(first.scores);
  const sentence = words.apart(
    spelledOut(top.map(({ name }) => name)),
    first.apart,
    top.length > 1
      ? undefined
      : { low: endInWords(low, scale.points, articles), high: endInWords(high, scale.points, articles) },
  );
  const rows = spreads
    .slice(0, MOST_ACTORS)
    .map(({ actor, name, scores }) => rowOf(loaded, { actor, name, scores }, articles));
  const capped = spreads.length > MOST_ACTORS ? ` ${words.mostApart(MOST_ACTORS, spreads.length)}` : '';
  return toHtml(
    drawScaleRows(rows, {
      ...scaleWords(scale.points, words.stancesTitle),
      sentence: `${sentence}${capped}`,
    }),
  );
}

/** Draws where articles stand toward one actor; empty if none takes a stance. */
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
