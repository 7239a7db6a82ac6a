import { checkSharedNames } from './checks/aliases.ts';
import { checkCodebooks } from './checks/codebook.ts';
import { checkCodedTwice } from './checks/codings.ts';
import { checkDossierArticles } from './checks/dossiers.ts';
import { checkFormerIds } from './checks/former-ids.ts';
import { checkOriginalNames } from './checks/original-names.ts';
import { checkParents } from './checks/references.ts';
import { checkUnused } from './checks/unused.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { softenDrafts } from './drafts.ts';
import { sortIssues, type Issue } from '../content/issue.ts';
import { entriesOf, termFilesOf } from '../content/load-content.ts';
import { createReader, type Reading } from '../content/archive-reader.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import { checkFile } from './file-checks.ts';
import { readFacts } from './facts.ts';
import { NO_RESULTS, keepResults, type KeptResults } from './results.ts';
import { answersOf } from './surroundings.ts';

/** How much an archive holds, in files; terms are those of all codebooks and vocabularies. */
export interface ContentCounts {
  articles: number;
  codings: number;
  dossiers: number;
  actors: number;
  places: number;
  outlets: number;
  terms: number;
}

/** What the check found, in the order of files, lines and columns. */
export interface CheckReport {
  issues: Issue[];
  counts: ContentCounts;
}

/** The checks that look at all files at once, by their facts. */
const WHOLE: readonly ((archive: ArchiveFacts) => Issue[])[] = [
  checkParents,
  checkFormerIds,
  checkUnused,
  checkCodebooks,
  checkSharedNames,
  checkCodedTwice,
  checkDossierArticles,
];

/**
 * Checks everything in the folder of an archive and gives every problem. Problems of the content are never thrown; what
 * is thrown is that there is no such folder.
 */
export async function checkContent(folder: ContentFolder): Promise<Issue[]> {
  return (await runChecks(folder)).issues;
}

/** The same as `checkContent`, with counts of what was checked. */
export async function runChecks(folder: ContentFolder): Promise<CheckReport> {
  return checkReading(await createReader(folder).read());
}

/** The same for an archive that has been read. */
export function checkReading(reading: Reading): CheckReport {
  return checkAgain(reading, NO_RESULTS).report;
}

/**
 * The same report, with less work: a file is only parsed and judged where neither it nor what its judgement asked of others
 * is as it was for `kept`, the results of a check before. Gives the report and the results for the next check, which are
 * `kept` itself where nothing has changed.
 */
export function checkAgain(
  { content, issues }: Reading,
  kept: KeptResults,
): { report: CheckReport; results: KeptResults } {
  const judged = keepResults(content, kept, readFacts, checkFile);
  const { factsOf } = judged;
  const { codebookMeant, verifiedText } = answersOf(content, factsOf);
  const archive: ArchiveFacts = { content, factsOf, codebookMeant };
  const counts = countContent(archive);
  // Without the folder itself there is nothing to miss in it.
  if (issues.some(({ file }) => file === content.folder.name))
    return { report: { issues, counts }, results: kept };
  const names = checkOriginalNames(archive, verifiedText, kept.names);
  const found = [
    issues,
    ...judged.judge(),
    ...[...names.values()].map((result) => result.issues),
    ...WHOLE.map((check) => check(archive)),
  ];
  const drafts = new Set(
    entriesOf(content)
      .filter((entry) => factsOf(entry).isDraft)
      .map(({ file }) => file),
  );
  return {
    report: { issues: sortIssues(softenDrafts(drafts, found.flat())), counts },
    results: judged.results(names),
  };
}

function countContent({ content, factsOf }: ArchiveFacts): ContentCounts {
  const { articles, codings, dossiers, actors, places, outlets } = content;
  return {
    articles: articles.size,
    codings: codings.size,
    dossiers: dossiers.size,
    actors: actors.size,
    places: places.size,
    outlets: outlets.size,
    terms: termFilesOf(content).reduce((sum, entry) => sum + (factsOf(entry).termCount ?? 0), 0),
  };
}
