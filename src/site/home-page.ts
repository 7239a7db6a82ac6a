import * as words from '#words/home';
import { toHtml } from '../compare/markup/to-html.ts';
import { frontRows } from '../compare/markup/front.ts';
import { frontOf } from '../compare/overview.ts';
import { articleOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import { drawShared } from '../draw/timeline-markup.ts';
import type { MentionKind } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { methodOf, questionLinks } from './dossier-pages.ts';
import { drawStoryMap, type StoryMap } from './home-map.ts';
import { homeTimeline } from './home-timeline.ts';
import { latestArticles, latestDossierId } from './latest.ts';
import { drawOpposed, type OpposedDrawing } from './opposed-drawing.ts';
import { siteData } from './structured-data.ts';
import { urls } from './urls.ts';

/** How many articles the home page lists; for a larger archive, the latest. */
const LISTED = 10;
/** How many articles of the latest dossier it names with their outlet. */
const TELLERS = 6;

/** What the home page shows. */
export interface HomePage {
  /** The latest dossier; `undefined` if the archive has none. */
  front: FrontDossier | undefined;
  /** What its timelines share, as HTML. */
  shared: string;
  /** As HTML; empty if no article is dated. */
  timeline: string;
  /** All articles, oldest first; of more than the page lists, the latest, newest first. */
  cards: ArticleCard[];
  total: number;
  records: Record<MentionKind, number>;
  /** The archive, for machines. */
  data: object[];
}

/** What the home page shows of a dossier. */
export interface FrontDossier {
  id: Id;
  title: string;
  thesis: string;
  /** The outlets of its first articles, each with the stance of its article. */
  tellers: { name: string; href: string; stance: string }[];
  /** How many articles come after those. */
  more: number;
  /** How many articles it has, who coded them, and how codings are made in the archive. */
  coding: string;
  questions: { label: string; href: string }[];
  /** Its first question, and what its articles contradict each other on, as HTML. */
  rows: string;
  /** The same along time. */
  opposed: OpposedDrawing | undefined;
  /** Where it happens. */
  map: StoryMap | undefined;
}

/** Builds the home page. */
export function homePage(loaded: LoadedArchive): HomePage {
  const { archive } = loaded;
  const { records } = archive;
  const total = archive.articlesById.size;
  const cards = latestArticles(loaded, String(LISTED)).map((id) => cardOf(archive, articleOf(archive, id)));
  return {
    front: frontDossier(loaded),
    shared: toHtml(drawShared(loaded.site.direction)),
    timeline: homeTimeline(loaded),
    cards: total > LISTED ? cards.toReversed() : cards,
    total,
    records: { actor: records.actor.size, place: records.place.size, outlet: records.outlet.size },
    data: [siteData(loaded)],
  };
}

function frontDossier(loaded: LoadedArchive): FrontDossier | undefined {
  const { archive } = loaded;
  const latest = latestDossierId(loaded, '');
  if (latest === null) return undefined;
  const dossier = dossierOf(loaded, latest);
  const { title, thesis, summary, articles, coder, leadQuestion } = dossier.data;
  const { context, overview } = compareDossier(loaded, dossier);
  const method = methodOf(loaded);
  return {
    id: dossier.id,
    title,
    thesis: thesis ?? summary,
    tellers: context.articles.slice(0, TELLERS).map(({ id, shortName, stance }) => ({
      name: context.labels[id] ?? shortName,
      href: urls.record('outlet', articleOf(archive, id).data.outlet),
      stance: stance.label,
    })),
    more: Math.max(context.articles.length - TELLERS, 0),
    coding: [words.codedBy(articles.length, coder), method ?? ''].join(' ').trim(),
    questions: questionLinks(dossier.id, overview),
    rows: toHtml(frontRows(context, frontOf(overview, leadQuestion))),
    opposed: drawOpposed(context, overview, leadQuestion, loaded.site),
    map: drawStoryMap(loaded, dossier),
  };
}
