/** How many records an archive has. */
export interface RecordCounts {
  actors: number;
  places: number;
  outlets: number;
}

/** The archive that the laws below are given for: so many records come with so many articles. */
const REFERENCE = { articles: 10_000, actors: 4_000, places: 1_500, outlets: 60 };

/**
 * How records grow with articles, as the law of Heaps has it: a power of the number of articles. The exponents are such
 * that five articles bring 81 actors and 37 places, which are those of the archive in `content/`, and three outlets.
 */
const EXPONENTS = {
  actors: Math.log(REFERENCE.actors / 81) / Math.log(REFERENCE.articles / 5),
  places: Math.log(REFERENCE.places / 37) / Math.log(REFERENCE.articles / 5),
  outlets: Math.log(REFERENCE.outlets / 4) / Math.log(REFERENCE.articles / 5),
} satisfies RecordCounts;

/** How many records an archive of so many articles has; none without articles. */
export function recordCounts(articles: number): RecordCounts {
  const share = articles / REFERENCE.articles;
  const grown = (name: keyof RecordCounts) => Math.round(REFERENCE[name] * share ** EXPONENTS[name]);
  return { actors: grown('actors'), places: grown('places'), outlets: grown('outlets') };
}

/** The articles that tell one story: a subject has one story after the other. */
export const ARTICLES_A_STORY = 180;
/** Every third article is coded. */
const CODED_EVERY = 3;
/** The codings that a story has when it is complete. */
export const CODED_A_STORY = ARTICLES_A_STORY / CODED_EVERY;

/** Where an article stands, by its number from 0. */
export interface Standing {
  /** The number of its subject: 0 or 1, in turns. */
  subject: number;
  /** The number of its story within the subject. */
  story: number;
  isCoded: boolean;
}

/** Where an article stands, by its number from 0. */
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

/** The numbers of the coded articles of a story, all that a complete one has. */
export function codedOfStory(where: Pick<Standing, 'subject' | 'story'>): number[] {
  const first = firstOfStory(where);
  return Array.from({ length: ARTICLES_A_STORY }, (_, index) => first + 2 * index).filter(
    (article) => standingOf(article).isCoded,
  );
}
