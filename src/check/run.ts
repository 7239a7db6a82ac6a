import { checkSharedNames } from './checks/aliases.ts';
import { checkCodebooks } from './checks/codebook.ts';
import { checkCodedTwice } from './checks/codings.ts';
import { checkDossierArticles } from './checks/dossiers.ts';
import { checkFormerIds } from './checks/former-ids.ts';
import { checkOriginalNames } from './checks/original-names.ts';
import { checkParents } from './checks/references.ts';
import { checkReleased } from './checks/released.ts';
import { checkWithdrawn } from './checks/withdrawn.ts';
import { checkUnused } from './checks/unused.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { softenDrafts } from './drafts.ts';
import { inReleaseOrder, releasedState, stateChanges, type StateChanges } from '../export/releases.ts';
import { archiveState } from './archive-state.ts';
import { sortIssues, type Issue } from '../content/issue.ts';
import { entriesOf, termFilesOf } from '../content/load-content.ts';
import { createReader, type Reading } from '../content/archive-reader.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import { checkFile } from './file-checks.ts';
import { readFacts } from './facts.ts';
import { NO_RESULTS, checkByResults, type CheckResults } from './results.ts';
import { answersOf } from './surroundings.ts';

/** The contents of an archive in numbers of files, and of the terms of all codebooks and vocabularies. */
export interface ContentCounts {
  articles: number;
  codings: number;
  dossiers: number;
  actors: number;
  places: number;
  outlets: number;
  terms: number;
}

/** The problems that the check found, ordered by file, line and column. */
export interface CheckReport {
  issues: Issue[];
  counts: ContentCounts;
  /** What has changed since the last release; left out if there is none, or if there are errors. */
  sinceRelease?: StateChanges;
}

/** The checks that look at the facts of all files. */
const WHOLE: readonly ((archive: ArchiveFacts) => Issue[])[] = [
  checkParents,
  checkFormerIds,
  checkUnused,
  checkCodebooks,
  checkSharedNames,
  checkCodedTwice,
  checkDossierArticles,
  checkReleased,
  checkWithdrawn,
];

/**
 * Checks everything in the folder of an archive and returns all problems. Problems in the content are never thrown; a
 * missing folder is.
 */
export async function checkContent(folder: ContentFolder): Promise<Issue[]> {
  return (await runChecks(folder)).issues;
}

/** Like `checkContent`, with counts of what was checked. */
export async function runChecks(folder: ContentFolder): Promise<CheckReport> {
  return checkReading(await createReader(folder).read());
}

/** Like `runChecks`, for an archive that has been read. */
export function checkReading(reading: Reading): CheckReport {
  return checkAgain(reading, NO_RESULTS).report;
}

/**
 * Returns the same report with less work: a file is parsed and judged only if it, or what its checks asked about
 * others, has changed since `kept`, the results of an earlier check. Also returns the results for the next check, which
 * are `kept` itself if nothing has changed.
 */
export function checkAgain(
  { content, issues }: Reading,
  kept: CheckResults,
): { report: CheckReport; results: CheckResults } {
  const judged = checkByResults(content, kept, readFacts, checkFile);
  const { factsOf } = judged;
  const { codebookMeant, verifiedText } = answersOf(content, factsOf);
  const archive: ArchiveFacts = { content, factsOf, codebookMeant };
  const counts = countContent(archive);
  // If the folder itself is missing, don't report its files as missing, too.
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
  const all = sortIssues(softenDrafts(drafts, found.flat()));
  const sinceRelease = all.some(({ severity }) => severity === 'error') ? undefined : changesSince(archive);
  return {
    report: { issues: all, counts, ...(sinceRelease !== undefined && { sinceRelease }) },
    results: judged.results(names),
  };
}

function changesSince({ content, factsOf }: ArchiveFacts): StateChanges | undefined {
  const releases = inReleaseOrder(content.releases.flatMap(({ release }) => release ?? []));
  return releases.length === 0
    ? undefined
    : stateChanges(releasedState(releases), archiveState(content, factsOf));
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
