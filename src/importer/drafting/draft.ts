import type { Block, ExtractedArticle, Extractor, FoundIn } from '@parallax/saved-article';
import { isCanonicalLanguageTag } from '../../schema/language.ts';
import { MAX_TITLE_LENGTH } from '../../schema/text.ts';
import { isWebUrl } from '../../schema/web-url.ts';
import type { NameMatch } from '../../authority/match.ts';
import type { HeldArchive } from '../archive/read-archive.ts';
import type { Candidate } from '../candidates.ts';
import { draftId } from '../draft-id.ts';
import type { UnknownName } from '../suggest/unknown-names.ts';
import { chooseDate, type DraftDate } from './date.ts';
import { asLine } from './line.ts';
import { compareReadings, formatOtherReading } from './other-reading.ts';
import { chooseOutlet, type DraftOutlet } from './outlet.ts';
import { paragraphTexts } from './paragraph-texts.ts';

/** The editor's choices for the drafts of a run. */
export interface DraftChoices {
  id?: string | undefined;
  outlet?: string | undefined;
  coder: string;
  /** The day written into scaffolds, `2026-11-20`. */
  today: string;
  /** The way to the text of pages, if the editor chose one. */
  extractor?: Extractor | undefined;
}

/** A new article as far as a machine can fill it in; every text fits the schema. */
export interface Draft {
  id: string;
  title?: { value: string; foundIn: FoundIn } | undefined;
  outlet: DraftOutlet;
  byline?: { value: string; foundIn: FoundIn } | undefined;
  url?: { value: string; foundIn: FoundIn } | undefined;
  language: { value: string; foundIn: FoundIn | undefined };
  date: DraftDate;
  actors: NameMatch[];
  places: NameMatch[];
  newNames: UnknownName[];
  blocks: Block[];
  /** What the editor should know about the reading of the text, line by line. */
  doubts: string[];
  /** With the way to the text, if the editor chose it and it found one. */
  fingerprint: { sha256: string; words: number; paragraphs: number; extractor?: Extractor | undefined };
}

/** The material for a draft. */
export type DraftSource = Pick<Candidate, 'sha256' | 'suggestions'> & {
  document: Pick<Candidate['document'], 'url' | 'capturedAt'>;
  article: Pick<Candidate['article'], keyof ExtractedArticle | 'words'>;
};

/** Makes a draft from a document that was read. `taken` are the ids that are not available. */
export function makeDraft(
  { document, article, suggestions, sha256 }: DraftSource,
  archive: HeldArchive,
  taken: Iterable<string>,
  choices: DraftChoices,
): Draft {
  const title = fitting(article.title, MAX_TITLE_LENGTH);
  const date = chooseDate(article, document.capturedAt, choices.today);
  const url =
    article.url ??
    (document.url === undefined ? undefined : { value: document.url, foundIn: 'url' as const });
  const language = article.language;
  const idDate = date.basis === 'unknown' ? undefined : date.edtf.replace(/\?$/, '');
  return {
    id: choices.id ?? draftId({ title: title?.value, date: idDate, sha256 }, taken),
    title,
    outlet: chooseOutlet(archive.outlets, {
      named: choices.outlet,
      siteName: article.siteName?.value,
      url: url?.value,
    }),
    byline: fitting(article.byline, 200),
    url: url !== undefined && url.value.length <= 2000 && isWebUrl(url.value) ? url : undefined,
    language:
      language !== undefined && isCanonicalLanguageTag(language.value)
        ? language
        : { value: 'und', foundIn: undefined },
    date,
    actors: suggestions.actors,
    places: suggestions.places,
    newNames: suggestions.unknownNames,
    blocks: article.blocks,
    doubts: doubtsOf(article),
    fingerprint: {
      sha256,
      words: Math.max(1, article.words),
      paragraphs: paragraphTexts(article.blocks).length,
      extractor: article.reading?.extractor === choices.extractor ? choices.extractor : undefined,
    },
  };
}

function doubtsOf(article: DraftSource['article']): string[] {
  const other = compareReadings(article);
  if (other === undefined) return [];
  return ['It is not sure which text of the page is the article.', ...formatOtherReading(other, 'FILE')];
}

function fitting(
  found: { value: string; foundIn: FoundIn } | undefined,
  max: number,
): { value: string; foundIn: FoundIn } | undefined {
  const value = found === undefined ? undefined : asLine(found.value, max);
  return value === undefined || found === undefined ? undefined : { value, foundIn: found.foundIn };
}
