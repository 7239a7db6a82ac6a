import { END_MARKS, END_MARKS_OF_DESKS } from '../vocabulary/controls.ts';
import { anyPhrase } from '../vocabulary/phrases.ts';
import { findLeadByline } from './byline.ts';
import { findDateline } from './dateline.ts';
import { note, noteDate, remaining } from './reading.ts';
import type { ReadingUnit, TextReading } from './reading.ts';
import { isProse } from './headline.ts';

const code = [
  String.raw`\d{2,4}(?:\/\d{2,4}){1,3}`,
  String.raw`\d{3,4}\*{1,2}\d{3,4}`,
  String.raw`[A-Z]{2,3}\/[A-Z]{2,3}(?:\/[A-Z]{2,3})?`,
  String.raw`[A-Z]{2}\d?\/\d{1,3}`,
  String.raw`[（(]${anyPhrase({ zh: END_MARKS['zh'] ?? [] })}[）)]`,
  String.raw`${anyPhrase(END_MARKS_OF_DESKS)}\s?[/.]?\s?[\p{L}\p{N}/ ]{0,12}`,
].join('|');
const deskCode = new RegExp(String.raw`(?<=[.!?؟。”"»)])\s*(?:${code})\s*\.?$`, 'u');

/** The code of a desk at the end of a text: "212/104", "MNA/PR", "انتهى/ م ح". */
export function findDeskCode(text: string): string | undefined {
  return deskCode.exec(text.slice(-60))?.[0];
}

/** Cuts the dateline or the byline off the start of the first paragraphs and notes what it says. */
export function cutLead(reading: TextReading): void {
  const paragraphs = remaining(reading).filter((unit) => isProse(unit) && !unit.isVerse);
  for (const unit of paragraphs.slice(0, 3)) {
    const byline = findLeadByline(unit.text);
    if (byline) {
      cut(unit, 0, byline.length, 'byline');
      note(reading, 'byline', byline.byline, 'byline');
      note(reading, 'siteName', byline.name, 'byline');
      return;
    }
    const dateline =
      unit === paragraphs[0] || unit === paragraphs[1] ? findDateline(unit.text, reading.context) : undefined;
    if (dateline) {
      cut(unit, 0, dateline.length, 'dateline');
      note(reading, 'siteName', dateline.siteName, 'dateline');
      note(reading, 'byline', dateline.byline, 'dateline');
      noteDate(reading, 'published', dateline.published, 'dateline');
      return;
    }
  }
}

/** Cuts a desk's code ("212/104", "MNA/PR") off the end of the last paragraph. */
export function cutDeskCode(reading: TextReading): void {
  const last = remaining(reading).at(-1);
  const code = last === undefined ? undefined : findDeskCode(last.text);
  if (last && code !== undefined) cut(last, last.text.length - code.length, last.text.length, 'desk code');
}

function cut(unit: ReadingUnit, start: number, end: number, why: string): void {
  const text = unit.text.slice(start, end).trim();
  if (text === '') return;
  unit.cuts.push({ text, why });
  unit.text = (unit.text.slice(0, start) + unit.text.slice(end)).trim();
}
