import type { Id } from '../schema/id.ts';
import { recordOf, stanceIndex, termOf, type Archive, type ArticleEntry } from './archive.ts';
import { textDirection } from './language.ts';
import type { PublicationDay } from './publication-day.ts';

/** A stance with its mark: `index` is its position in the codebook, from 0. */
export interface StanceView {
  id: Id;
  label: string;
  index: number;
}

/** A link to a record, with the text of the link. */
export interface RecordLink {
  id: Id;
  name: string;
}

/** An article as shown in lists. */
export interface ArticleCard {
  id: Id;
  title: string;
  /** Language and direction of the title, which stays as published. */
  language: string;
  direction: 'ltr' | 'rtl';
  outlet: RecordLink;
  genre: string;
  stance: StanceView;
  published: PublicationDay;
  summary: string;
}

/** The card of an article. */
export function cardOf(archive: Archive, article: ArticleEntry): ArticleCard {
  const { data, id, published } = article;
  return {
    id,
    title: data.title,
    language: data.language,
    direction: textDirection(data.language),
    outlet: { id: data.outlet, name: recordOf(archive, 'outlet', data.outlet).data.name },
    genre: termOf(archive, 'genres', data.genre).label,
    stance: {
      id: data.stance.id,
      label: termOf(archive, 'stances', data.stance.id).label,
      index: stanceIndex(archive, data.stance.id),
    },
    published,
    summary: data.summary,
  };
}
