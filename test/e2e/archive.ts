import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The folder of the archive under test; `test/fixtures/archive.md` describes it. */
const ARCHIVE = join(import.meta.dirname, '../fixtures/archive');

/** The part of an article's entry that tests compare pages with. */
interface Entry {
  title: string;
  outlet: string;
  draft?: boolean;
  actors: string[];
  places: string[];
  original: { sha256: string; words: number; paragraphs: number };
  date: { at?: number[] };
  stance: { id: string; because: string; at: number[] };
}

/** An article of the archive: its entry, its id and the name of its outlet. */
export interface TestArticle extends Entry {
  id: string;
  outletName: string;
  /** The outlet's name in column headings. */
  label: string;
}

/** Reads a YAML file of the archive. */
export function readFixture(path: string): unknown {
  return parse(readFileSync(join(ARCHIVE, path), 'utf8'));
}

/** The ids of the entries in a folder of the archive, including drafts. */
export function idsOf(folder: string): string[] {
  return readdirSync(join(ARCHIVE, folder)).map((name) => name.replace(/\.(?:md|yaml)$/, ''));
}

/** The file of an article, its frontmatter and its account. */
function readArticle(id: string): string {
  return readFileSync(join(ARCHIVE, `articles/${id}.md`), 'utf8');
}

function article(id: string): TestArticle {
  const entry = parse(readArticle(id).split(/^---$/m)[1] ?? '') as Entry;
  const { name, shortName = name } = readFixture(`outlets/${entry.outlet}.yaml`) as {
    name: string;
    shortName?: string;
  };
  return { ...entry, id, outletName: name, label: shortName };
}

/** The published articles under short names, earliest first. */
export const FIXTURE_ARTICLES = {
  gazette: article('gazette-dormak-dam-gives-way'),
  villages: article('karaneh-nine-villages-under-water'),
  letters: article('valley-record-letters-nobody-read'),
  difaf: article('ad-difaf-water-without-warning'),
  gates: article('unidentified-who-opened-the-gates'),
  sixtyDays: article('institute-sixty-days-of-dormak'),
  cranes: article('tevril-post-cranes-stand-still'),
  emptyQuay: article('gazette-who-pays-for-the-empty-quay'),
  interview: article('sawt-al-marfa-interview-ansa-belisk'),
  strait: article('karaneh-the-silent-strait'),
  settlement: article('tevril-post-settlement-signed'),
  cost: article('quay-notes-what-the-cranes-cost'),
} as const;

/** All of them, earliest first. */
export const IN_TIME: readonly TestArticle[] = Object.values(FIXTURE_ARTICLES);

/** How many words of an account have a note: `[words](sic: "note")`, `[name](actor:id "note")`. */
export function countNotes(id: string): number {
  return readArticle(id).match(/\]\([a-z]+:[a-z0-9-]* "/g)?.length ?? 0;
}

/** A dossier of six articles and six questions on the dam. */
export const DAM = {
  id: 'dormak-dam',
  title: 'The failure of the Dormak Dam, 2018',
  articles: IN_TIME.slice(0, 6),
  questions: ['dam-cause', 'dam-blame', 'dam-warnings', 'dam-inquiry', 'dam-watch', 'dam-remedy'],
} as const;
