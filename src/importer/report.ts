import type { Block, Failure } from '@parallax/saved-article';
import type { ContentFolder } from '../content/content-folder.ts';
import { countWithNoun } from '../content/printable.ts';
import { compareReadings, formatOtherReading } from './drafting/other-reading.ts';
import { paragraphTexts } from './drafting/paragraph-texts.ts';
import { UNDECIDED } from './drafting/outlet.ts';
import type { ImportOutcome } from './import-document.ts';
import { explainArticle, formatExplanation } from './reading-report.ts';
import { escapeControls, printable } from '@parallax/saved-article/printable';
import { entryPath, originalPath } from './write/layout.ts';

/** Formats a failure with its reason as one line, with the option that lets the input through, if there is one. */
export function formatFailure(failure: Failure): string {
  const { source, code, message } = failure;
  return `${escapeControls(source)}: ${escapeControls(message)}${optionFor(failure)} (${code})\n`;
}

function optionFor({ code, isSalvageable }: Failure): string {
  if (isSalvageable === true) return ' --salvage takes what is whole.';
  if (code.endsWith('-page')) return ' If it is an article, --extractor combined takes it.';
  return code === 'too-deep' ? ' --max-nesting allows more.' : '';
}

/** Formats a skipped file or document as one line. */
export function formatSkipped({ source, why }: { source: string; why: string }): string {
  return `${escapeControls(source)}: skipped, ${escapeControls(why)}\n`;
}

/**
 * Formats the outcome of a document for people; with `isDryRun`, files are those that would be written, and with
 * `isExplained` every block of the document follows.
 */
export function formatOutcome(
  outcome: ImportOutcome,
  { isDryRun, isExplained }: { isDryRun: boolean; isExplained: boolean },
): string {
  const { candidate, state, id, draft, warnings, files } = outcome;
  const { document } = candidate;
  const lines = [escapeControls(document.source)];
  if (state === 'changed') lines.push(`  changed: the original of ${id} here is not this document`);
  else if (state === 'verified') lines.push(`  verified: the original of ${id} is here`);
  else if (state === 'added') lines.push(`  verified and added: the original of ${id}`);
  else {
    const { title, outlet, byline, date, language, fingerprint } = draft;
    const dated = date.basis === 'unknown' ? 'no date' : date.edtf;
    const name =
      outlet.id === UNDECIDED ? 'no outlet' : outlet.isKnown ? outlet.id : `${outlet.id} (no record yet)`;
    lines.push(
      `  ${state === 'new' ? 'new' : 'left out'}: ${printable(title?.value ?? 'no title')}`,
      `  found: ${[name, ...(byline === undefined ? [] : [printable(byline.value)]), dated, language.value].join(' · ')}`,
      `         ${countWithNoun(fingerprint.paragraphs, 'paragraph')}, ${countWithNoun(fingerprint.words, 'word')}; ` +
        `${countWithNoun(draft.actors.length, 'actor')}, ${countWithNoun(draft.places.length, 'place')}, ` +
        `${countWithNoun(draft.newNames.length, 'new name')}; read as ${candidate.article.encoding}`,
    );
  }
  for (const { message } of warnings) lines.push(`  look at: ${escapeControls(message)}`);
  const other = compareReadings(candidate.article);
  if (other !== undefined)
    lines.push(...formatOtherReading(other, candidate.path).map((line) => `    ${line}`));
  if (isExplained) lines.push(...formatExplanation(candidate.article).map((line) => `  ${line}`));
  for (const path of files) lines.push(`  ${isDryRun ? 'would write' : 'wrote'}: ${path}`);
  return `${lines.join('\n')}\n`;
}

/** Formats the numbers of a run and what to do next. */
export function formatSummary(
  outcomes: readonly Pick<ImportOutcome, 'state' | 'id'>[],
  failed: number,
  isDryRun: boolean,
  content: ContentFolder,
): string {
  const parts = (['new', 'added', 'verified', 'left-out'] as const)
    .map((state) => ({ state, count: outcomes.filter((outcome) => outcome.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${STATE_WORDS[state]}`);
  // Left-out documents are among the failures, too.
  const other = failed - outcomes.filter(({ state }) => state === 'left-out').length;
  if (other > 0) parts.push(`${other} failed`);
  const counted = `${parts.length === 0 ? 'Nothing to import' : parts.join(', ')}${isDryRun ? ' (nothing was written)' : ''}.\n`;
  const first = outcomes.find(({ state }) => state === 'new');
  if (first === undefined || isDryRun) return counted;
  return (
    counted +
    `Next: write the account in ${entryPath(content, first.id)} beside ${originalPath(content, first.id)}, with npm run dev open;\n` +
    `npm run check${content.name === 'content' ? '' : ` -- --content ${content.name}`} says what is left. A draft is published when its line \`draft: true\` is gone.\n`
  );
}

const STATE_WORDS = {
  new: 'new',
  added: 'verified and added',
  verified: 'verified',
  'left-out': 'left out',
} as const;

/**
 * Formats a document as one line with one JSON object. What the document does not say is null. `isExplained` is whether
 * every block of the document is in it, kept or left out.
 */
export function jsonOutcome(
  outcome: ImportOutcome,
  names: (id: string) => string | null,
  isExplained: boolean,
): string {
  const { candidate, state, id, draft, duplicates, warnings, files, article } = outcome;
  const { document, sha256, article: found } = candidate;
  const mentions = (matches: typeof draft.actors) =>
    matches.map((match) => ({ ...match, name: names(match.id) }));
  const object = {
    source: document.source,
    kind: document.kind,
    id,
    title: draft.title?.value ?? null,
    outlet: article?.outlet ?? (draft.outlet.id === UNDECIDED ? null : draft.outlet.id),
    byline: draft.byline?.value ?? null,
    date: draft.date.basis === 'unknown' ? null : draft.date.edtf,
    language: found.language?.value ?? null,
    dir: found.direction,
    url: draft.url?.value ?? null,
    paragraphs: paragraphTexts(found.blocks),
    blocks: numberedBlocks(found.blocks),
    actors: mentions(draft.actors),
    places: mentions(draft.places),
    duplicates,
    warnings,
    state,
    files,
    republisher: draft.outlet.republisher ?? null,
    siteName: found.siteName?.value ?? null,
    published: found.published ?? null,
    modified: found.modified ?? null,
    capturedAt: document.capturedAt ?? null,
    foundIn: {
      title: draft.title?.foundIn ?? null,
      byline: draft.byline?.foundIn ?? null,
      language: found.language?.foundIn ?? null,
      url: draft.url?.foundIn ?? null,
      siteName: found.siteName?.foundIn ?? null,
    },
    newNames: draft.newNames,
    removed: found.removed,
    reading:
      found.reading === undefined
        ? null
        : {
            ...found.reading,
            other:
              found.reading.other === undefined
                ? null
                : {
                    extractor: found.reading.other.extractor,
                    blocks: numberedBlocks(found.reading.other.blocks),
                  },
          },
    explained: isExplained ? explainArticle(found) : null,
    encoding: { name: found.encoding, chosenBy: found.encodingChosenBy },
    fingerprint: {
      sha256,
      bytes: document.bytes.byteLength,
      words: found.words,
      paragraphs: draft.fingerprint.paragraphs,
    },
  };
  return `${JSON.stringify(object)}\n`;
}

/** The blocks of an article in order, each paragraph with its number in the original; a heading has none. */
function numberedBlocks(blocks: readonly Block[]): { kind: string; number: number | null; text: string }[] {
  let number = 0;
  return blocks.map(({ kind, form, text }) => ({
    kind: form ?? kind,
    number: kind === 'heading' ? null : (number += 1),
    text,
  }));
}
