import type { Failure, Warning } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';
import { readOriginalFile } from '../originals/original-file.ts';
import { readOriginal } from '../originals/read-originals.ts';
import { fixityOf } from '../originals/fixity.ts';
import type { Candidate } from './candidates.ts';
import type { HeldArchive, HeldArticle } from './archive/read-archive.ts';
import { MAX_FILE_BYTES } from '../content/read-content.ts';
import { makeDraft, type Draft, type DraftChoices } from './drafting/draft.ts';
import { paragraphTexts } from './drafting/paragraph-texts.ts';
import { writeEntry } from './drafting/entry.ts';
import { writeScaffold } from './drafting/scaffold.ts';
import { addToDuplicates, findDuplicates, type Duplicate, type DuplicateIndex } from './duplicates.ts';
import { originalOf } from './original-of.ts';
import { codingPath, entryPath, originalPath, type ImportFiles } from './write/layout.ts';

/** The state of an import. It changes with every article added. */
export interface ImportContext {
  archive: HeldArchive;
  duplicates: DuplicateIndex;
  /** Ids that no new article may have, with the fingerprint of an original that has no article. */
  taken: Map<string, string | undefined>;
  choices: DraftChoices;
  isDryRun: boolean;
  isYes: boolean;
  /** Asks the user and returns whether the answer was yes; undefined without a terminal. */
  ask: ((question: string) => Promise<boolean>) | undefined;
  /** Writes the files of one document, all or none. */
  publish: (source: string, files: ImportFiles) => Failure | undefined;
}

/** The result of importing a document. */
export interface ImportOutcome {
  candidate: Candidate;
  /**
   * `new`: an article was added. `added`: the original of an article was added. `verified`: nothing was missing.
   * `changed`: there is an original, but with another text. `left-out`: a likely duplicate, or something that no entry
   * can contain; a failure says why.
   */
  state: 'new' | 'added' | 'verified' | 'changed' | 'left-out';
  id: string;
  /** The archive's article for the document. */
  article?: HeldArticle | undefined;
  draft: Draft;
  duplicates: Duplicate[];
  warnings: Warning[];
  /** The files that were written, or would be in a dry run, as in messages. */
  files: string[];
}

/** Imports one document that was read: finds out what the archive already has of it and writes the rest. */
export async function importDocument(
  candidate: Candidate,
  context: ImportContext,
): Promise<{ outcome: ImportOutcome } | { failure: Failure; outcome?: ImportOutcome }> {
  const { archive, choices } = context;
  const article = archive.articles.find(({ original }) => original?.sha256 === candidate.sha256);
  const { document, sha256 } = candidate;
  const own = article?.id ?? choices.id;
  const taken = [...context.taken].filter(([, print]) => print !== sha256).map(([id]) => id);
  const draft = makeDraft(candidate, archive, taken, { ...choices, id: own });
  const text = paragraphTexts(candidate.article.blocks).join('\n');
  const compared = { id: draft.id, sha256, url: draft.url?.value, text };
  const outcome: ImportOutcome = {
    candidate,
    state: 'new',
    id: draft.id,
    article,
    draft,
    duplicates: findDuplicates(compared, context.duplicates),
    warnings: [...document.warnings, ...candidate.article.warnings],
    files: [],
  };
  const result =
    article === undefined
      ? await addArticle(outcome, taken, context)
      : addOriginal(outcome, article, context);
  if (!('failure' in result)) {
    // A left-out copy must not replace the article that it copies.
    if (outcome.state !== 'left-out') addToDuplicates(context.duplicates, compared);
  }
  return result;
}

type Result = { outcome: ImportOutcome } | { failure: Failure; outcome?: ImportOutcome };

function addOriginal(outcome: ImportOutcome, article: HeldArticle, context: ImportContext): Result {
  const { archive, choices, isDryRun } = context;
  const { source } = outcome.candidate.document;
  const fingerprint = article.original ?? { sha256: '', paragraphs: 0 };
  const path = originalPath(archive.content, article.id);
  if (choices.id !== undefined && choices.id !== article.id) {
    const message = `This is the original of ${article.id}, so --id ${choices.id} is not used.`;
    outcome.warnings.push({ code: 'id-not-used', message });
  }
  const there = fixityOf(fingerprint, readOriginal(archive.content.path, article.id));
  outcome.state = there.state === 'missing' ? 'added' : there.state;
  if (there.state === 'changed') {
    const message = `${path} is not the text of this document: ${there.reason} Delete it and import again.`;
    return { outcome, failure: { source, code: 'original-changed', message, kind: 'integrity' } };
  }
  if (there.state === 'verified') return { outcome };
  const original = originalOf(archive.content, article.id, outcome.candidate);
  const { state, reason } = fixityOf(fingerprint, readOriginalFile(original.text) ?? null);
  if (state !== 'verified') {
    const message =
      `It can't be verified as the original of ${article.id}: ${reason} Nothing was written. ${adviceOn(outcome, article)}`.trim();
    return { outcome, failure: { source, code: 'not-verified', message, kind: 'document' } };
  }
  outcome.files = [path];
  const failure = isDryRun ? undefined : context.publish(source, { original });
  return failure === undefined ? { outcome } : { failure };
}

// Another way to the text of a page finds other paragraphs than those that the entry counts.
function adviceOn({ candidate }: ImportOutcome, { original }: HeldArticle): string {
  const { reading } = candidate.article;
  if (reading === undefined || reading.extractor === original?.extractor) return '';
  return original?.extractor === undefined
    ? 'If it was imported with --extractor, name the same one.'
    : `It was read with --extractor ${printable(original.extractor)}: name it.`;
}

async function addArticle(
  outcome: ImportOutcome,
  taken: readonly string[],
  context: ImportContext,
): Promise<Result> {
  const { archive, choices, isDryRun } = context;
  const { draft, candidate, duplicates } = outcome;
  const { source } = candidate.document;
  const refuse = (code: string, message: string): Result => ({
    outcome,
    failure: { source, code, message, kind: 'document' },
  });
  if (choices.id !== undefined && taken.includes(choices.id)) {
    outcome.state = 'left-out';
    return refuse('id-taken', `The id ${choices.id} is taken: choose another --id, one for each document.`);
  }
  warnOfTexts(outcome, archive);
  warnOfGaps(outcome, choices.today);
  const copy = duplicates.find(({ reason }) => reason !== 'text');
  if (copy !== undefined && !context.isYes) {
    const what = copy.reason === 'url' ? 'the same address' : 'the same bytes';
    const answer = isDryRun
      ? false
      : await context.ask?.(`${source} has ${what} as ${copy.id}. Import it all the same?`);
    if (answer !== true) {
      outcome.state = 'left-out';
      return refuse(
        'duplicate',
        `Left out, since it has ${what} as ${copy.id}; --yes imports it all the same.`,
      );
    }
  }
  const files = {
    original: originalOf(archive.content, draft.id, candidate),
    entry: { path: entryPath(archive.content, draft.id), text: writeEntry(draft, archive, choices) },
    scaffold: {
      path: codingPath(archive.content, draft.id, choices.coder),
      text: writeScaffold(draft.id, archive.codebook, choices, {
        hasSchemas: archive.content.name === 'content',
      }),
    },
  };
  if (Buffer.byteLength(files.entry.text) > MAX_FILE_BYTES) {
    outcome.state = 'left-out';
    const paragraphs = draft.fingerprint.paragraphs.toLocaleString('en');
    return refuse('too-long', `It has ${paragraphs} paragraphs, more than the entry of an article can hold.`);
  }
  outcome.files = [files.original.path, files.entry.path, files.scaffold.path];
  const failure = isDryRun ? undefined : context.publish(source, files);
  if (failure !== undefined) return { failure };
  context.taken.set(draft.id, undefined);
  const { title, outlet, url, fingerprint } = draft;
  archive.articles.push({
    id: draft.id,
    title: title?.value,
    outlet: outlet.id,
    url: url?.value,
    isDraft: true,
    original: fingerprint,
  });
  return { outcome };
}

/** The minimum number of words in a likely article. */
const FEWEST_WORDS = 30;

/** Warns of what an editor should check first: no title, hardly any text, a date in the future. */
function warnOfGaps({ draft, warnings }: ImportOutcome, today: string): void {
  const { title, date, fingerprint } = draft;
  if (title === undefined) warnings.push({ code: 'no-title', message: 'No title was found: write one.' });
  if (fingerprint.words < FEWEST_WORDS) {
    const message = `It has ${String(fingerprint.words)} words: is it an article, and all of it?`;
    warnings.push({ code: 'short-text', message });
  }
  if (date.basis === 'stated' && date.edtf.slice(0, 10) > today)
    warnings.push({ code: 'future-date', message: `It is dated ${date.edtf}, which has not come yet.` });
}

function warnOfTexts({ duplicates, warnings }: ImportOutcome, archive: HeldArchive): void {
  const titles = new Map(archive.articles.map(({ id, title }) => [id, title]));
  for (const { id, reason, overlap } of duplicates) {
    if (reason !== 'text' || overlap === undefined) continue;
    const title = titles.get(id);
    const named = title === undefined ? id : `${id} (“${title}”)`;
    const message = `${Math.round(overlap * 100)} % of the shorter text is in both this and ${named}: perhaps a copy or a new version.`;
    warnings.push({ code: 'near-duplicate', message });
  }
}
