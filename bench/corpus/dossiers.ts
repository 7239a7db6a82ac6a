import { CODED_A_STORY } from './growth.ts';
import { corpusDay } from './dates.ts';
import { capital, label, sentenceText, statementText, type Topic } from './prose.ts';
import type { CorpusArticle } from './articles.ts';
import type { Random } from './random.ts';
import type { Subject } from './subjects.ts';
import type { WordStock } from './words.ts';
import { writeYaml } from './yaml.ts';

/** The range of a story's coded articles that a dossier compares: from `start` up to, but not including, `end`. */
export interface DossierSpan {
  start: number;
  end: number;
}

const LEAST_ARTICLES = 5;
const FACTS = 30;

/**
 * Which of a story's coded articles its dossiers compare, in the order in which they become complete. The first story
 * of a subject starts with five, nine and eighteen articles; every fourth story has a dossier of all sixty.
 */
export function planDossiers(story: number, random: Random): DossierSpan[] {
  const plan: DossierSpan[] = [];
  let start = 0;
  const first = story === 0 ? [5, 9, 18] : [];
  for (let index = 0; start + LEAST_ARTICLES <= CODED_A_STORY; index += 1) {
    const drawn = Math.round(LEAST_ARTICLES * 8 ** random.next());
    const size = Math.min(first[index] ?? drawn, CODED_A_STORY - start);
    // A third of the coded articles are not in a dossier of their own.
    if (index < first.length || random.chance(0.67)) plan.push({ start, end: start + size });
    start += size;
  }
  if (story % 4 === 0) plan.push({ start: 0, end: CODED_A_STORY });
  return plan.sort((a, b) => a.end - b.end || b.start - a.start);
}

/** The material for one dossier or chronology. */
export interface DossierMaking {
  vocabulary: WordStock;
  topic: Topic;
  subject: Subject;
  random: Random;
}

/** The file of a dossier; `chronology` is that of its story, which the story's first dossier always names. */
export function writeDossier(
  articles: readonly CorpusArticle[],
  chronology: string,
  isFirst: boolean,
  { vocabulary, topic, subject, random }: DossierMaking,
): string {
  const line = (least: number, most: number) => `${statementText(vocabulary, topic, random, [least, most])}.`;
  const head = writeYaml({
    title: capital(label(vocabulary, topic, random, random.int(4, 7))),
    summary: line(12, 26),
    selection: line(12, 30),
    codebook: { id: subject.id, version: subject.version },
    thesis: random.chance(0.6) ? `${line(10, 20)} ${line(10, 20)}` : undefined,
    articles: articles.map(({ id }) => id),
    questions: random.chance(0.5)
      ? subject.questions.slice(0, random.int(6, 14)).map(({ id }) => id)
      : undefined,
    coder: 'coder-a',
    chronology: isFirst || random.chance(0.7) ? chronology : undefined,
  });
  const actor = articles[0]?.actors[0];
  const links = actor === undefined ? [] : [`[${actor.name}](actor:${actor.id})`];
  const paragraph = (inserts: readonly string[]) =>
    Array.from({ length: 4 }, (_, index) =>
      sentenceText(vocabulary, topic, random, random.int(10, 24), index === 0 ? inserts : []),
    ).join(' ');
  return `---\n${head}---\n\n${paragraph(links)}\n\n${paragraph([])}\n`;
}

/** The file of the chronology of a story that starts this many days after the archive's first day. */
export function writeChronology(days: number, { vocabulary, topic, random }: DossierMaking): string {
  const daysOfFacts = Array.from({ length: FACTS }, () => days + random.int(-60, 420)).sort((a, b) => a - b);
  return writeYaml({
    label: capital(label(vocabulary, topic, random, 4)),
    note: `${statementText(vocabulary, topic, random, [10, 20])}.`,
    facts: daysOfFacts.map((day, index) => ({
      id: `fact-${index + 1}`,
      date: index % 9 === 4 ? `${corpusDay(day)}/${corpusDay(day + 3)}` : corpusDay(day),
      what: `${statementText(vocabulary, topic, random, [8, 18])}.`,
      source: `Official Bulletin of Velmora, no. ${index + 1}`,
      url: `https://bulletin.example/${day}/${index + 1}`,
    })),
  });
}
