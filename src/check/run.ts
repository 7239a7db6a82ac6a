import { checkAccounts } from './checks/account.ts';
import { checkAliases } from './checks/aliases.ts';
import { checkAnswers } from './checks/answers.ts';
import { checkChronologies } from './checks/chronology.ts';
import { checkClaims } from './checks/claims.ts';
import { checkCodebook } from './checks/codebook.ts';
import { checkCodings } from './checks/codings.ts';
import { checkDates } from './checks/dates.ts';
import { checkDossiers } from './checks/dossiers.ts';
import { checkEventNames } from './checks/event-names.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkFigures } from './checks/figures.ts';
import { checkFormerIds } from './checks/former-ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkOriginalNames } from './checks/original-names.ts';
import { checkOriginals } from './checks/originals.ts';
import { checkOwnWords } from './checks/own-words.ts';
import { checkProse } from './checks/prose.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepetitions } from './checks/repetitions.ts';
import { checkSchema } from './checks/schema.ts';
import { checkSpeakers } from './checks/speakers.ts';
import { checkTerms } from './checks/terms.ts';
import { checkUnfinished } from './checks/unfinished.ts';
import { checkUnused } from './checks/unused.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { softenDrafts } from './drafts.ts';
import { sortIssues, type Issue } from '../content/issue.ts';
import { entriesOf, proseOf, termFilesOf, type Content } from '../content/load-content.ts';
import { createReader, type Reading } from '../content/archive-reader.ts';
import { valuesAt } from './reference-fields.ts';

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

const CHECKS: readonly ((content: Content) => Issue[])[] = [
  checkSchema,
  checkDates,
  checkReferences,
  checkFormerIds,
  checkUnused,
  checkCodebook,
  checkAnswers,
  checkProse,
  checkAccounts,
  checkLinks,
  checkMentions,
  checkEvidence,
  checkAliases,
  checkCodings,
  checkRepetitions,
  checkClaims,
  checkEventNames,
  checkSpeakers,
  checkFigures,
  checkDossiers,
  checkChronologies,
  checkUnfinished,
  checkOriginals,
  checkOwnWords,
  checkOriginalNames,
  checkTerms,
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
export function checkReading({ content, issues }: Reading): CheckReport {
  // Without the folder itself there is nothing to miss in it.
  if (issues.some(({ file }) => file === content.folder.name))
    return { issues, counts: countContent(content) };
  const found = [
    issues,
    ...entriesOf(content).map(({ yaml }) => yaml.issues),
    ...proseOf(content).map(({ prose }) => prose?.issues ?? []),
    ...CHECKS.map((check) => check(content)),
  ];
  return { issues: sortIssues(softenDrafts(content, found.flat())), counts: countContent(content) };
}

function countContent(content: Content): ContentCounts {
  const { articles, codings, dossiers, actors, places, outlets } = content;
  const terms = termFilesOf(content).reduce(
    (sum, { yaml }) => sum + valuesAt(yaml.data, ['terms', '*']).length,
    0,
  );
  return {
    articles: articles.size,
    codings: codings.size,
    dossiers: dossiers.size,
    actors: actors.size,
    places: places.size,
    outlets: outlets.size,
    terms,
  };
}
