import { warningsOfDay } from '../dates/found-day.ts';
import type { Block, ExtractedArticle } from '../document.ts';
import { note, remaining } from './reading.ts';
import type { ReadingUnit, TextReading } from './reading.ts';
import { takeFoot } from './foot.ts';
import { findTitleUnit, isHeadingLike, isProse, readSpeaker, saysSame } from './headline.ts';
import { detectDirection } from '../language.ts';
import { cutDeskCode, cutLead } from './lead.ts';
import { noteMail, takeMailNotes } from './mail.ts';
import { takeBoilerplate, takeFieldRows, takeHead, takeRepeatedTitle } from './surroundings.ts';

/**
 * Turns a reading into an article: takes out everything that a rule knows, finds the title unless it is noted, reads the
 * lines above and below the text, and sorts the rest into paragraphs and headings.
 */
export function assembleArticle(reading: TextReading): ExtractedArticle {
  takeFieldRows(reading);
  takeMailNotes(reading);
  takeBoilerplate(reading);
  const title = takeTitle(reading);
  takeRepeatedTitle(reading);
  takeHead(reading, title);
  takeFoot(reading);
  cutLead(reading);
  cutDeskCode(reading);
  noteMail(reading);
  const blocks = blocksOf(remaining(reading));
  const { language } = reading.context;
  return {
    ...reading.found,
    language: language === undefined ? undefined : { value: language, foundIn: 'detector' },
    direction: detectDirection(
      blocks
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 4000),
    ),
    blocks,
    removed: removedFrom(reading.units),
    warnings: [
      ...reading.warnings,
      ...warningsOfDay(reading.found.published, reading.found.modified),
      ...warningsOf(reading, blocks),
    ],
  };
}

function takeTitle(reading: TextReading): ReadingUnit | undefined {
  const units = remaining(reading);
  const known = reading.found.title?.value;
  const unit =
    known === undefined
      ? units[findTitleUnit(units, reading.context) ?? -1]
      : units.slice(0, 12).find(({ text }) => saysSame(text, known));
  if (unit === undefined) return undefined;
  unit.why = 'title';
  note(reading, 'title', unit.text, 'text');
  return unit;
}

// A heading has a paragraph under it; a short line without one is kept as a paragraph, so nothing is lost.
function blocksOf(units: readonly ReadingUnit[]): Block[] {
  // A name before a colon that occurs once is a heading ("Ulvane: a city in ruins"); one that occurs twice is a
  // speaker.
  const turns = Map.groupBy(units, ({ text }) => readSpeaker(text)?.name);
  const isSpoken = (text: string): boolean => {
    const name = readSpeaker(text)?.name;
    return name !== undefined && (turns.get(name)?.length ?? 0) > 1;
  };
  const isHead = (unit: ReadingUnit): boolean => isHeadingLike(unit) && !isSpoken(unit.text);
  return units
    .filter(({ text }) => text !== '')
    .map((unit, index, all) => {
      const next = all[index + 1];
      // Before a list, "The council decided:" introduces it and is not a heading.
      const isLeadIn = unit.text.endsWith(':') && next?.isItem === true;
      const goesOn = next !== undefined && (isProse(next) || isSpoken(next.text)) && !isHead(next);
      const isHeading = unit.isHeading === true || (isHead(unit) && goesOn && !isLeadIn);
      if (isHeading) return { kind: 'heading', text: unit.text };
      const form = unit.isItem ? 'item' : unit.isQuote === true ? 'quote' : undefined;
      return { kind: 'paragraph', text: unit.text, ...(form === undefined ? {} : { form }) };
    });
}

function removedFrom(units: readonly ReadingUnit[]): ExtractedArticle['removed'] {
  return units.flatMap(({ text, why, cuts }) => [
    ...cuts,
    ...(why === undefined || why === 'title' || text === '\f' ? [] : [{ text, why }]),
  ]);
}

function warningsOf({ units }: TextReading, blocks: readonly Block[]): ExtractedArticle['warnings'] {
  const warnings: ExtractedArticle['warnings'] = [];
  if (blocks.length === 0) {
    const message =
      'No paragraph was found in it: there is nothing to read, or every line looks like a menu.';
    warnings.push({ code: 'no-text', message });
  }
  if (units.some(({ isVerse, why }) => isVerse && why === undefined)) {
    const message = 'It looks like verse: each stanza was made one paragraph, and its lines were joined.';
    warnings.push({ code: 'verse-joined', message });
  }
  const unsure = units.reduce(
    (sum, unit) => sum + (unit.why === undefined ? (unit.unsureHyphens ?? 0) : 0),
    0,
  );
  if (unsure > 0) {
    const message = `${unsure} ${unsure === 1 ? 'word has' : 'words have'} a hyphen that stood at the end of a line: it was kept, but may only divide the word.`;
    warnings.push({ code: 'line-end-hyphens', message });
  }
  return warnings;
}
