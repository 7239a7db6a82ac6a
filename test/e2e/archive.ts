import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const CONTENT = join(import.meta.dirname, '../../content');

/** What a reader is to see of an article; its frontmatter says the same in other words. */
export interface ExpectedArticle {
  id: string;
  title: string;
  outlet: string;
  /** The date with how sure we are, as the article's page says it. */
  date: string;
  stance: string;
  definition: string;
}

/** The five articles that the archive began with, earliest first. */
export const FIVE: readonly ExpectedArticle[] = [
  {
    id: 'rawabet-remnants-of-isis-hit-and-run',
    title: 'The remnants of the terrorist ISIS in Iraq… The game of hit and run… The beginning or the end?!',
    outlet: 'Rawabet Center for Research and Strategic Studies',
    date: 'between December 2019 and April 2020, inferred',
    stance: "The Iraqi state's security view",
    definition: "Tells the story as a problem of security that Iraq's institutions and forces describe",
  },
  {
    id: 'whats-behind-recent-isis-moves-in-iraq',
    title: 'What’s Behind Recent ISIS Moves In Iraq?',
    outlet: 'Unidentified site',
    date: 'between 9 April and 7 May 2020, inferred',
    stance: 'Opposes the US presence',
    definition: 'Tells the story as a means by which the United States keeps its troops in Iraq',
  },
  {
    id: 'iran-press-who-woke-up-isis-sleeper-cells',
    title: "Who woke up ISIS's sleeper cells in Iraq?",
    outlet: 'Iran Press',
    date: '8 May 2020, stated by the source',
    stance: 'Defends the resistance movement',
    definition: 'Tells the story as an attack on the Popular Mobilization Forces',
  },
  {
    id: 'reference-isis-cells-iranian-militias',
    title: 'ISIS cells and Iranian militias: Dilemma facing Iraqi security',
    outlet: 'The Reference',
    date: 'January 2022, inferred',
    stance: 'Critical of Iran-backed groups',
    definition: 'Tells the story with armed groups backed by Iran as a danger to Iraq',
  },
  {
    id: 'alwaght-isis-resurgence-after-syria',
    title: '[ISIS in Iraq after the change of power in Syria]',
    outlet: 'Alwaght',
    date: 'between 30 December 2024 and 12 January 2025, inferred',
    stance: "Wary of Syria's new rulers",
    definition: 'Tells the story as a consequence of the change of power in Syria',
  },
];

/** Titles of the five by a short name each. */
export const TITLES = {
  rawabet: FIVE[0]!.title,
  unidentified: FIVE[1]!.title,
  iranPress: FIVE[2]!.title,
  reference: FIVE[3]!.title,
  alwaght: FIVE[4]!.title,
};

/** The part of an article's frontmatter that tests compare pages with. */
export interface Frontmatter {
  actors: string[];
  places: string[];
  original: { sha256: string; words: number; paragraphs: number };
  date: { at?: number[] };
  stance: { because: string; at: number[] };
}

/** The ids of the entries of a folder of `content/`. */
export function idsOf(folder: string): string[] {
  return readdirSync(join(CONTENT, folder)).map((name) => name.replace(/\.(?:md|yaml)$/, ''));
}

/** The frontmatter of an article. */
export function frontmatterOf(id: string): Frontmatter {
  return parse(
    readFileSync(join(CONTENT, `articles/${id}.md`), 'utf8').split(/^---$/m)[1] ?? '',
  ) as Frontmatter;
}

/** How many words of an account carry a note: `[words](sic: "note")`, `[name](actor:id "note")`. */
export function countNotes(id: string): number {
  return (
    readFileSync(join(CONTENT, `articles/${id}.md`), 'utf8').match(/\]\([a-z]+:[a-z0-9-]* "/g)?.length ?? 0
  );
}

/** A file of `content/` in YAML. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(join(CONTENT, path), 'utf8'));
}
