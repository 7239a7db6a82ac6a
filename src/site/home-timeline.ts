import * as words from '#words/timeline';
import { toHtml } from 'hast-util-to-html';
import { articleOf, type ArticleEntry } from '../derive/archive.ts';
import { byPublication } from '../derive/chronology.ts';
import { timelineArticle } from '../derive/timeline.ts';
import { binsBetween } from '../draw/bins.ts';
import { drawCounts } from '../draw/counts-markup.ts';
import { drawTimeline } from '../draw/timeline-markup.ts';
import { layOutTimeline, type TimelineLane, type TimelineMark } from '../draw/timeline.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { latestArticles, latestDossierId } from './latest.ts';
import { urls } from './urls.ts';

/** The most articles that the home page draws, unless they are those of a dossier. */
const DRAWN = 60;

/** The timeline of the home page as HTML: when each article was published, one lane a stance; empty if none is dated. Needs `drawShared`. */
export function homeTimeline(loaded: LoadedArchive): string {
  const articles = articlesDrawn(loaded).filter(({ published }) => published.years.length > 0);
  if (articles.length === 0) return '';
  const { direction } = loaded.site;
  const lanes = stanceLanes(loaded, articles);
  const drawn = lanes.map(({ lane }) => lane);
  // With the name of each outlet at its mark if there is room for as many rows.
  const laidOut = [true, false]
    .map((isNamed) => layOutTimeline({ lanes: drawn, isNamed }))
    .find((each) => each?.fitsNarrow === true);
  if (laidOut !== undefined) return toHtml(drawTimeline(laidOut, direction));
  return toHtml(drawCounted(lanes, articles, direction));
}

/** All articles, or if there are many, those of the latest dossier, or else the latest. */
function articlesDrawn(loaded: LoadedArchive): ArticleEntry[] {
  const { archive } = loaded;
  const latest = latestDossierId(loaded, '');
  const ids =
    archive.articlesById.size > DRAWN && latest !== null
      ? dossierOf(loaded, latest).data.articles
      : latestArticles(loaded, String(DRAWN));
  return ids.map((id) => articleOf(archive, id)).sort(byPublication);
}

/** One lane for each stance, in the order of the codebook, with its articles. */
function stanceLanes(
  loaded: LoadedArchive,
  articles: readonly ArticleEntry[],
): { lane: TimelineLane; articles: ArticleEntry[] }[] {
  return loaded.archive.vocabularies.stances.terms.flatMap(({ id, label }) => {
    const own = articles.filter(({ data }) => data.stance.id === id);
    if (own.length === 0) return [];
    const lane: TimelineLane = {
      kind: 'article',
      name: label,
      href: urls.stance(id),
      words: words.laneName(label, words.inLane.article(own.length)),
      marks: own.map((article) => markOf(loaded, article)),
    };
    return [{ lane, articles: own }];
  });
}

function markOf({ archive, site }: LoadedArchive, article: ArticleEntry): TimelineMark {
  const { id, edtf, when, title, outlet, isStated } = timelineArticle(archive, article);
  return {
    edtf,
    key: isStated ? '' : '~',
    href: urls.article(id),
    name: words.articleName(outlet.name, when, title),
    fill: isStated ? 'solid' : 'hollow',
    label: { text: outlet.name, language: site.language, direction: site.direction },
  };
}

/** Counts the articles of each lane, for more than narrow screens have rows for. */
function drawCounted(
  lanes: ReturnType<typeof stanceLanes>,
  articles: readonly ArticleEntry[],
  direction: LoadedArchive['site']['direction'],
) {
  const bins = binsBetween(articles[0]!.published.earliest, articles.at(-1)!.published.earliest);
  const counted = lanes.map(({ lane, articles: own }) => ({
    ...lane,
    counts: bins.map(({ from, before }) => {
      const count = own.filter(({ published: { earliest } }) => earliest >= from && earliest < before).length;
      return count === 0 ? undefined : { count, href: urls.timeline() };
    }),
  }));
  return drawCounts(bins, counted, direction);
}
