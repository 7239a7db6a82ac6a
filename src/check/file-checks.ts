import { checkAccount } from './checks/account.ts';
import { checkAliases } from './checks/aliases.ts';
import { checkAnswers, checkQuestions } from './checks/answers.ts';
import { checkChronology } from './checks/chronology.ts';
import { checkClaims } from './checks/claims.ts';
import { checkNamelessCodebook, checkScale, checkTermIds } from './checks/codebook.ts';
import { checkCoding } from './checks/codings.ts';
import { checkDates } from './checks/dates.ts';
import { checkCorrection } from './checks/corrections.ts';
import { checkDossier } from './checks/dossiers.ts';
import { checkEventNames } from './checks/event-names.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkFigures } from './checks/figures.ts';
import { checkItemIds } from './checks/item-ids.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLinks } from './checks/links.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkOriginal } from './checks/originals.ts';
import { checkOutline } from './checks/outlines.ts';
import { checkOwnWords } from './checks/own-words.ts';
import { checkProse } from './checks/prose.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepetitions } from './checks/repetitions.ts';
import { checkSchema } from './checks/schema.ts';
import { checkSpeakers } from './checks/speakers.ts';
import { checkCodedNames } from './checks/coded-names.ts';
import { checkUnfinished, checkUnfinishedProse } from './checks/unfinished.ts';
import type { ContentKind } from '../content/content-layout.ts';
import type { Issue } from '../content/issue.ts';
import type { Entry, ProseEntry } from '../content/entry.ts';
import type { Surroundings } from './surroundings.ts';

type FileCheck = (entry: Entry<unknown>, archive: Surroundings) => Issue[];
type ProseCheck = (entry: ProseEntry<unknown>, archive: Surroundings) => Issue[];

/** The checks for every file. */
const EVERY: readonly FileCheck[] = [checkSchema, checkDates, checkReferences, checkUnfinished];

/** The checks for every account and introduction, and for each of them alone. */
const PROSE: readonly ProseCheck[] = [checkProse, checkLinks, checkUnfinishedProse];
const PROSE_OF_KIND: Readonly<Partial<Record<ContentKind, readonly ProseCheck[]>>> = {
  article: [checkAccount, checkMentions],
  dossier: [checkDossier],
};

/** The checks for files of one kind. */
const OF_KIND: Readonly<Partial<Record<ContentKind, readonly FileCheck[]>>> = {
  site: [checkLanguage],
  questions: [checkTermIds, checkQuestions],
  measures: [checkTermIds],
  stances: [checkTermIds],
  vocabulary: [checkTermIds],
  'speaker-classes': [checkTermIds],
  scale: [checkScale],
  outlet: [checkAliases],
  actor: [checkAliases],
  place: [checkAliases, checkOutline],
  article: [checkNamelessCodebook, checkEvidence, checkOriginal, checkOwnWords],
  coding: [
    checkCoding,
    checkAnswers,
    checkEvidence,
    checkRepetitions,
    checkItemIds,
    checkClaims,
    checkEventNames,
    checkSpeakers,
    checkFigures,
    checkOwnWords,
    checkCodedNames,
  ],
  dossier: [checkRepetitions],
  chronology: [checkRepetitions, checkChronology],
  correction: [checkEvidence, checkCorrection],
};

/** Everything wrong with a file, by itself or with what it refers to, in no particular order. */
export function checkFile(entry: Entry<unknown>, archive: Surroundings): Issue[] {
  const found = [...EVERY, ...(OF_KIND[entry.kind] ?? [])].map((check) => check(entry, archive));
  if (!isProse(entry)) return [...entry.yaml.issues, ...found.flat()];
  const inProse = [...PROSE, ...(PROSE_OF_KIND[entry.kind] ?? [])].map((check) => check(entry, archive));
  return [...entry.yaml.issues, ...(entry.prose?.issues ?? []), ...found.flat(), ...inProse.flat()];
}

function isProse(entry: Entry<unknown>): entry is ProseEntry<unknown> {
  return 'prose' in entry;
}
