import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import { layOutTimeFigure, type TimeFigure } from '../derive/time-figure.ts';
import type { MentionKind } from '../schema/account.ts';
import type { LoadedArchive } from './archive.ts';

/** How many articles the home page lists; a larger archive shows its latest. */
const LISTED = 10;

/** What the home page shows. */
export interface HomePage {
  figure: TimeFigure | undefined;
  /** The latest articles, oldest first. */
  cards: ArticleCard[];
  total: number;
  records: Record<MentionKind, number>;
}

/** Works out the home page. */
export function homePage({ archive }: LoadedArchive): HomePage {
  const { articles, records } = archive;
  return {
    figure: layOutTimeFigure(archive),
    cards: articles.slice(-LISTED).map((article) => cardOf(archive, article)),
    total: articles.length,
    records: { actor: records.actor.size, place: records.place.size, outlet: records.outlet.size },
  };
}
