/** The numbers of records in an archive. */
export interface RecordCounts {
  actors: number;
  places: number;
  outlets: number;
}

/** The reference for the laws below: this many records for this many articles. */
const REFERENCE = { articles: 10_000, actors: 4_000, places: 1_500, outlets: 60 };

/**
 * How records grow with articles by Heaps' law: a power of the number of articles. The exponents are chosen so that
 * five articles have 81 actors and 37 places, as in the archive in `content/`, and three outlets.
 */
const EXPONENTS = {
  actors: Math.log(REFERENCE.actors / 81) / Math.log(REFERENCE.articles / 5),
  places: Math.log(REFERENCE.places / 37) / Math.log(REFERENCE.articles / 5),
  outlets: Math.log(REFERENCE.outlets / 4) / Math.log(REFERENCE.articles / 5),
} satisfies RecordCounts;

/** The numbers of records in an archive of this many articles; none without articles. */
export function recordCounts(articles: number): RecordCounts {
  const share = articles / REFERENCE.articles;
  const grown = (name: keyof RecordCounts) => Math.round(REFERENCE[name] * share ** EXPONENTS[name]);
  return { actors: grown('actors'), places: grown('places'), outlets: grown('outlets') };
}

/** The number of articles about one story; the stories of a subject follow each other. */
export const ARTICLES_A_STORY = 180;
/** Every third article is coded. */
const CODED_EVERY = 3;
/** The number of codings of a complete story. */
export const CODED_A_STORY = ARTICLES_A_STORY / CODED_EVERY;

/** The subject and story of an article, by its number from 0. */
export interface Standing {
  /** The number of its subject: 0 or 1, alternating. */
  subject: number;
  /** The number of its story within the subject. */
  story: number;
  isCoded: boolean;
}

/** The subject and story of an article, by its number from 0. */
export function standingOf(article: number): Standing {
  const subject = article % 2;
  return {
    subject,
    story: Math.floor(Math.floor(article / 2) / ARTICLES_A_STORY),
    isCoded: article % CODED_EVERY === 0,
  };
}

/** The number of the first article of a story. */
export function firstOfStory({ subject, story }: Pick<Standing, 'subject' | 'story'>): number {
  return 2 * story * ARTICLES_A_STORY + subject;
}

/** The numbers of the coded articles of a story, assuming that it is complete. */
export function codedOfStory(where: Pick<Standing, 'subject' | 'story'>): number[] {
  const first = firstOfStory(where);
  return Array.from({ length: ARTICLES_A_STORY }, (_, index) => first + 2 * index).filter(
    (article) => standingOf(article).isCoded,
  );
}
