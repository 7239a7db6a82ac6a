import { writeAccount } from './account.ts';
import { publicationDate } from './dates.ts';
import { firstOfStory, standingOf, type RecordCounts, type Standing } from './growth.ts';
import { capital, createTopic, label, phrase, statementText, type Topic } from './prose.ts';
import { Random } from './random.ts';
import type { CorpusOutlet, CorpusRecord, CorpusRecords } from './records.ts';
import { toArabicScript, toFrench } from './script.ts';
import type { Subject } from './subjects.ts';
import type { WordStock } from './words.ts';
import { writeYaml } from './yaml.ts';
import { ZipfRanks } from './zipf.ts';

/** An article with its file, as its codings and its dossiers need it. */
export interface CorpusArticle extends Standing {
  /** Its number from 0. */
  number: number;
  id: string;
  language: CorpusOutlet['language'];
  outlet: CorpusOutlet;
  stance: string;
  /** The days from the archive's first day to its publication. */
  days: number;
  words: number;
  paragraphs: number;
  actors: CorpusRecord[];
  places: CorpusRecord[];
  text: string;
}

/** The material that the stories and articles of a corpus are made from. */
export interface ArticleMaking {
  seed: string;
  vocabulary: WordStock;
  subjects: readonly Subject[];
  records: CorpusRecords;
  genres: readonly string[];
  /** The median length of an article in words. */
  medianWords: number;
  /** The numbers of records in an archive of this many articles. */
  countRecords: (articles: number) => RecordCounts;
}

/** The properties that articles of one story share. */
export interface Story {
  topic: Topic;
  actors: CorpusRecord[];
  places: CorpusRecord[];
  /** The days from the archive's first day to its own. */
  days: number;
}

/** The default median length of an article in words. */
export const MEDIAN_WORDS = 900;
/**
 * The standard deviation of the logarithm of the length: with the default median, one article in a hundred has 5,000
 * words.
 */
const DEVIATION = 0.74;
const LEAST_WORDS = 120;
const MOST_WORDS = 6_000;
/** The records that articles of one story draw from first. */
const STORY_ACTORS = 50;
const STORY_PLACES = 24;
/** The offset for the first records, chosen so that about 3,000 of 10,000 articles have the first actor. */
const RECORD_OFFSET = 9;
/** The days between the starts of two stories of a subject, and how long one is reported. */
const DAYS_A_STORY = 130;
const STORY_SPAN = 420;

/** Makes articles one by one: each depends only on the seed and its number, not on the size of the archive. */
export class ArticleMaker {
  readonly #making: ArticleMaking;
  readonly #actorRanks = new ZipfRanks(100_000, RECORD_OFFSET);
  readonly #placeRanks = new ZipfRanks(100_000, RECORD_OFFSET / 2);
  readonly #outletRanks = new ZipfRanks(10_000, 2);
  readonly #stories = new Map<string, Story>();

  constructor(making: ArticleMaking) {
    this.#making = making;
  }

  /** A story of a subject: what its articles share. */
  story({ subject, story }: Pick<Standing, 'subject' | 'story'>): Story {
    const key = `${subject} ${story}`;
    const known = this.#stories.get(key);
    if (known !== undefined) return known;
    const { seed, vocabulary, records, countRecords } = this.#making;
    const random = new Random(seed, 'story', subject, story);
    const counts = countRecords(firstOfStory({ subject, story }) + 1);
    const made: Story = {
      topic: createTopic(vocabulary, random),
      actors: drawRecords(records.actors, counts.actors, STORY_ACTORS, this.#actorRanks, random),
      places: drawRecords(records.places, counts.places, STORY_PLACES, this.#placeRanks, random),
      days: story * DAYS_A_STORY + subject * 45,
    };
    this.#stories.set(key, made);
    return made;
  }

  /** The article with a number, counted from 0. */
  article(number: number): CorpusArticle {
    const { seed, subjects, records, vocabulary, genres, medianWords, countRecords } = this.#making;
    const random = new Random(seed, 'article', number);
    const standing = standingOf(number);
    const subject = subjects[standing.subject]!;
    const story = this.story(standing);
    const before = countRecords(number);
    const counts = countRecords(number + 1);

    const words = wordsOf(medianWords, random);
    const newOutlets = records.outlets.slice(before.outlets, counts.outlets);
    const outlet = newOutlets[0] ?? records.outlets[this.#outletRanks.draw(random, counts.outlets)]!;
    const newActors = records.actors.slice(before.actors, counts.actors);
    const newPlaces = records.places.slice(before.places, counts.places);
    const actors = this.#cast('actors', newActors, counts.actors, 4 + words / 75, story, random);
    const places = this.#cast('places', newPlaces, counts.places, 2 + words / 140, story, random);

    const others = newOutlets.slice(1);
    if (random.chance(0.1)) others.push(records.outlets[this.#outletRanks.draw(random, counts.outlets)]!);
    const cited = others.filter((other) => other !== outlet);
    const account = writeAccount({
      vocabulary,
      topic: story.topic,
      random,
      words,
      outlet,
      actors,
      places,
      cited,
    });

    const inSubject = Math.floor(number / 2);
    const stance = subject.stances[inSubject] ?? random.pick(subject.stances);
    const days = story.days + Math.floor(random.next() ** 1.6 * STORY_SPAN);
    const title = titleOf(vocabulary, story.topic, random, outlet.language);
    const slug = label(vocabulary, story.topic, random, 3).replaceAll(' ', '-');
    const id = `${outlet.id}-${slug}-${number + 1}`;
    const { paragraphs } = account;
    const head = writeYaml({
      formerIds: random.chance(0.005) ? [`${outlet.id}-${number + 1}`] : undefined,
      title,
      outlet: outlet.id,
      republisher: random.chance(0.05) && number > 0 ? records.outlets[0]!.id : undefined,
      byline: random.chance(0.6)
        ? `${capital(vocabulary.word(random))} ${capital(vocabulary.word(random))}`
        : undefined,
      url: random.chance(0.85) ? `https://${outlet.id}.example/${number + 1}/${slug}` : undefined,
      language: outlet.language,
      genre: genres[number] ?? random.pick(genres),
      date: dateOf(random, days, paragraphs),
      stance: {
        id: stance,
        codebook: subject.id,
        because: `${statementText(vocabulary, story.topic, random, [10, 24])}.`,
        at: paragraphsAt(random, paragraphs),
        coder: 'coder-a',
        codedOn: '2026-11-20',
      },
      actors: actors.map((actor) => actor.id),
      places: places.map((place) => place.id),
      summary: `${outlet.name} reports that ${phrase(vocabulary, story.topic, random, random.int(14, 30)).join(' ')}.`,
      original: { sha256: hexadecimal(random), words: Math.round(words * 0.9), paragraphs },
    });
    const text = `---\n${head}---\n\n${account.text}`;
    return {
      ...standing,
      number,
      id,
      language: outlet.language,
      outlet,
      stance,
      days,
      words,
      paragraphs,
      actors,
      places,
      text,
    };
  }

  /** Who occurs in an article: the actors it introduces, then some from the story, then any. */
  #cast(
    kind: 'actors' | 'places',
    brought: readonly CorpusRecord[],
    known: number,
    size: number,
    story: Story,
    random: Random,
  ): CorpusRecord[] {
    const cast = new Set(brought);
    const ranks = kind === 'actors' ? this.#actorRanks : this.#placeRanks;
    const all = this.#making.records[kind];
    const wanted = Math.min(Math.round(size * (0.7 + random.next() * 0.6)), 45);
    for (let tries = 0; cast.size < wanted && tries < 4 * wanted; tries += 1) {
      const fromStory = random.chance(0.55) ? story[kind] : [];
      cast.add(fromStory.length > 0 ? random.pick(fromStory) : all[ranks.draw(random, known)]!);
    }
    return [...cast];
  }
}

/** Different records among the first `known`, by their frequency. */
function drawRecords(
  records: readonly CorpusRecord[],
  known: number,
  count: number,
  ranks: ZipfRanks,
  random: Random,
): CorpusRecord[] {
  const drawn = new Set<CorpusRecord>();
  for (let tries = 0; drawn.size < count && tries < 4 * count; tries += 1)
    drawn.add(records[ranks.draw(random, known)]!);
  return [...drawn];
}

function wordsOf(median: number, random: Random): number {
  const words = Math.round(median * Math.exp(DEVIATION * random.normal()));
  return Math.min(Math.max(words, LEAST_WORDS), MOST_WORDS);
}

function titleOf(
  vocabulary: WordStock,
  topic: Topic,
  random: Random,
  language: CorpusOutlet['language'],
): string {
  const words = label(vocabulary, topic, random, random.int(4, 9));
  if (language === 'ar' || language === 'fa') return toArabicScript(words, language);
  if (language === 'fr') return capital(words.split(' ').map(toFrench).join(' '));
  return words.split(' ').map(capital).join(' ');
}

function dateOf(random: Random, days: number, paragraphs: number) {
  const date = publicationDate(random, days);
  return { ...date, at: date.basis === 'inferred' ? paragraphsAt(random, paragraphs) : undefined };
}

/** One to four paragraph numbers up to this many, in order. */
export function paragraphsAt(random: Random, paragraphs: number): number[] {
  const count = random.chance(0.6) ? 1 : random.int(2, 4);
  const drawn = new Set(Array.from({ length: count }, () => random.int(1, paragraphs)));
  return [...drawn].sort((a, b) => a - b);
}

function hexadecimal(random: Random): string {
  return Array.from({ length: 8 }, () => random.int(0, 0xffff_ffff).toString(16).padStart(8, '0')).join('');
}
