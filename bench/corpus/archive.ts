import { ArticleMaker, MEDIAN_WORDS, type CorpusArticle } from './articles.ts';
import { corpusCodings } from './codings.ts';
import { planDossiers, writeChronology, writeDossier, type DossierMaking } from './dossiers.ts';
import { createEvents, type StoryEvent } from './events.ts';
import { codedOfStory, recordCounts, standingOf, type Standing } from './growth.ts';
import { createTopic } from './prose.ts';
import { Random } from './random.ts';
import { createRecords, type RecordTerms } from './records.ts';
import { createSubjects } from './subjects.ts';
import { createVocabulary } from './words.ts';
import { writeYaml } from './yaml.ts';

/** A file of an archive: its path relative to the archive's folder, and its text. */
export interface CorpusFile {
  path: string;
  text: string;
}

/** The ids of the shared terms that articles, codings and records use. */
export interface CorpusTerms extends RecordTerms {
  genres: readonly string[];
  speakerClasses: readonly string[];
}

/** How an archive differs from the usual one. */
export interface CorpusStyle {
  /** The median length of its articles in words; 900 by default. */
  medianWords?: number | undefined;
  /** How fast its records grow, 1 by default: .1 gives it the records of an archive of a tenth of its articles. */
  recordPace?: number | undefined;
}

/**
 * The files of a generated archive with this many articles, except `vocabularies/`, whose terms are given. The same
 * seed and number give the same files. A larger archive contains the articles, codings, records, dossiers, chronologies
 * and codebooks of a smaller one, unchanged; only `site.yaml` differs.
 */
export function* corpusFiles(
  articles: number,
  seed: string,
  terms: CorpusTerms,
  { medianWords = MEDIAN_WORDS, recordPace = 1 }: CorpusStyle = {},
): Generator<CorpusFile> {
  const countRecords = (of: number) => recordCounts(of * recordPace);
  const vocabulary = createVocabulary(seed);
  const topic = createTopic(vocabulary, new Random(seed, 'topic'));
  const subjects = createSubjects(seed, vocabulary, topic);
  const records = createRecords(countRecords(articles), { seed, vocabulary, topic, terms });
  yield { path: 'site.yaml', text: siteFile(articles, seed) };
  for (const { id, files } of subjects) {
    for (const [name, text] of Object.entries(files)) yield { path: `codebooks/${id}/${name}.yaml`, text };
  }
  for (const authority of ['actors', 'places', 'outlets'] as const) {
    for (const { id, text } of records[authority]) yield { path: `${authority}/${id}.yaml`, text };
  }

  const { genres } = terms;
  const maker = new ArticleMaker({
    seed,
    vocabulary,
    subjects,
    records,
    genres,
    medianWords,
    countRecords,
  });
  const eventsOfStories = new Map<string, StoryEvent[]>();
  const eventsOf = (where: Standing) => {
    const id = storyId(subjects[where.subject]!.id, where);
    const known = eventsOfStories.get(id);
    if (known !== undefined) return known;
    const { topic: ofStory, days } = maker.story(where);
    const random = new Random(seed, 'events', id);
    const made = createEvents({ id, topic: ofStory, days }, vocabulary, random);
    eventsOfStories.set(id, made);
    return made;
  };

  const coded = new Map<number, CorpusArticle>();
  for (let number = 0; number < articles; number += 1) {
    const article = maker.article(number);
    yield { path: `articles/${article.id}.md`, text: article.text };
    if (!article.isCoded) continue;
    coded.set(number, { ...article, text: '' });
    const making = {
      seed,
      vocabulary,
      subject: subjects[article.subject]!,
      topic: maker.story(article).topic,
      speakerClasses: terms.speakerClasses,
      events: eventsOf(article),
    };
    for (const { coder, text } of corpusCodings(article, making))
      yield { path: `codings/${article.id}.${coder}.yaml`, text };
  }

  for (const where of storiesOf(articles)) {
    const subject = subjects[where.subject]!;
    const id = storyId(subject.id, where);
    const story = maker.story(where);
    const making = (...labels: (string | number)[]): DossierMaking => {
      return { vocabulary, topic: story.topic, subject, random: new Random(seed, ...labels, id) };
    };
    const numbers = codedOfStory(where);
    const complete = planDossiers(where.story, new Random(seed, 'plan', id)).filter(
      ({ end }) => numbers[end - 1]! < articles,
    );
    for (const [index, { start, end }] of complete.entries()) {
      const compared = numbers.slice(start, end).map((number) => coded.get(number)!);
      // The first dossier of a story names its chronology, which would be unused otherwise.
      const text = writeDossier(compared, id, index === 0, making('dossier', index));
      yield { path: `dossiers/${id}-${index + 1}.md`, text };
    }
    if (complete.length > 0)
      yield { path: `chronology/${id}.yaml`, text: writeChronology(story.days, making('chronology')) };
  }
}

function storyId(subject: string, { story }: Pick<Standing, 'story'>): string {
  return `${subject}-story-${story + 1}`;
}

/** The stories that an archive of this many articles has begun. */
function storiesOf(articles: number): Standing[] {
  const stories = new Map<string, Standing>();
  for (let number = 0; number < articles; number += 1) {
    const standing = standingOf(number);
    stories.set(`${standing.subject} ${standing.story}`, standing);
  }
  return [...stories.values()];
}

function siteFile(articles: number, seed: string): string {
  return writeYaml({
    title: 'Corpus',
    tagline: `An invented archive of ${articles.toLocaleString('en')} articles`,
    description: 'Invented articles, to measure how builds, pages and searches grow. Nothing here is real.',
    subject: 'Two invented subjects, a dam and a strike',
    url: 'https://corpus.example',
    language: 'en',
    editors: ['A generator'],
    contentLicence: 'Everything here is invented and has the licence of the project.',
    contact: `There is nobody to write to; the seed is ${seed}.`,
  });
}
