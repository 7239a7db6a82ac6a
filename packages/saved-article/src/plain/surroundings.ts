import { cleanNames, isOrganisation, isPersonName, readByline } from './byline.ts';
import { note, noteDate, remaining } from './reading.ts';
import type { ReadingUnit, TextReading } from './reading.ts';
import { readField } from './fields.ts';
import type { Field } from './fields.ts';
import { readCopyright } from './copyright.ts';
import { isProse, readLabel, saysSame } from './headline.ts';
import type { Label } from './headline.ts';
import { cutSubject, isMailHeader } from './mail.ts';
import { isOutletName } from './masthead.ts';
import { estimateWords, endsSentence } from './sentence.ts';

/** How far from either end of a text rows of labelled lines are looked for, in units. */
const fieldReach = 25;
/** The most units in the head of a text. */
const headReach = 60;
/** Comments are cut off even an article of fewer words, if they are no longer than it. */
const fewWords = 100;

/** Takes out rows of two or more labelled lines at the head and the foot: a mail's header, a database record. */
export function takeFieldRows(reading: TextReading): void {
  const { units } = reading;
  let row: { unit: ReadingUnit; field: Field }[] = [];
  const end = (index: number): void => {
    if (row.length > 1 && (index - row.length <= fieldReach || index >= units.length - fieldReach)) {
      const isMail = isMailHeader(row.map(({ unit }) => unit.text));
      for (const { unit, field } of row) {
        if (isMail && (field.name === 'title' || field.name === 'published'))
          takeMailField(reading, unit, field);
        else takeField(reading, unit, field);
      }
    }
    row = [];
  };
  units.forEach((unit, index) => {
    const field = readField(unit.text, reading.context);
    if (field) row.push({ unit, field });
    else end(index);
  });
  end(units.length);
}

/** Takes out boilerplate lines, each with as much after it as its rule reaches. */
export function takeBoilerplate(reading: TextReading): void {
  const { units } = reading;
  const words = units.map((unit) => (unit.rule === undefined ? estimateWords(unit.text) : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  let before = 0;
  let hasBegun = false;
  units.forEach((unit, index) => {
    before += words[index] ?? 0;
    hasBegun ||= unit.why === undefined && unit.rule === undefined && isProse(unit);
    if (unit.rule === undefined || unit.why !== undefined) return;
    const { why, reach } = unit.rule;
    unit.why = why;
    if (why === 'copyright') note(reading, 'siteName', readCopyright(unit.text), 'text');
    if (reach === 'links') takeLinks(units, index + 1, why);
    if (reach === 'rest' && hasBegun && (before >= fewWords || before * 2 >= total)) {
      for (const later of units.slice(index + 1)) later.why ??= why;
    }
  });
}

/** Takes out labels around the title and the first paragraphs: dates, bylines, sections, the repeated title. */
export function takeHead(reading: TextReading, titleAt: ReadingUnit | undefined): void {
  let paragraphs = 0;
  let isBeforeTitle = titleAt !== undefined;
  for (const [index, unit] of reading.units.slice(0, headReach).entries()) {
    if (unit === titleAt) isBeforeTitle = false;
    if (unit.why !== undefined) continue;
    if (paragraphs > 2) return;
    const label = readLabel(unit, reading.context) ?? readName(unit, reading.units[index + 1], reading);
    if (label?.kind === 'section' && paragraphs > 0) continue;
    if (label !== undefined) takeLabel(reading, unit, label);
    else if (isProse(unit)) paragraphs += 1;
    else if (isBeforeTitle) takeMasthead(reading, unit);
  }
}

/** Takes out every line that only repeats the title. */
export function takeRepeatedTitle(reading: TextReading): void {
  const title = reading.found.title?.value;
  if (title === undefined) return;
  for (const unit of remaining(reading)) {
    if (unit.text.length <= title.length * 2 && saysSame(unit.text, title)) unit.why = 'repeated title';
  }
}

/** Takes a label out and notes what it says. */
export function takeLabel(reading: TextReading, unit: ReadingUnit, label: Label): void {
  switch (label.kind) {
    case 'field':
      takeField(reading, unit, label.field);
      return;
    case 'date':
      unit.why = 'date';
      noteDate(reading, 'published', label.published, 'dateline');
      noteDate(reading, 'modified', label.modified, 'dateline');
      noteRest(reading, label.rest);
      return;
    case 'byline':
      unit.why = 'byline';
      note(reading, 'byline', label.byline, 'byline');
      return;
    case 'address':
      unit.why = 'address';
      note(reading, 'url', label.url, 'text');
      return;
    case 'section':
      unit.why = 'section label';
  }
}

function takeMasthead(reading: TextReading, unit: ReadingUnit): void {
  const isOutlet = isOutletName(unit.text);
  unit.why = isOutlet || unit.isRunning ? 'masthead' : 'section label';
  if (isOutlet) note(reading, 'siteName', unit.text, 'text');
}

// A name alone before a date is the author or the outlet: "Jane Doe", "8 May 2020".
function readName(unit: ReadingUnit, next: ReadingUnit | undefined, reading: TextReading): Label | undefined {
  if (next === undefined || readLabel(next, reading.context)?.kind !== 'date') return undefined;
  const { text } = unit;
  if (!isPersonName(text) || estimateWords(text) < 2) return undefined;
  const isOutlet = isOrganisation(text) || saysSame(text, reading.found.siteName?.value ?? '');
  return isOutlet
    ? { kind: 'field', field: { name: 'siteName', value: text, isPlain: true } }
    : { kind: 'byline', byline: text };
}

function takeField(reading: TextReading, unit: ReadingUnit, { name, value, date }: Field): void {
  unit.why = 'labelled line';
  if (name === 'other') return;
  if (name === 'published') {
    noteDate(reading, name, date, 'text');
    return;
  }
  note(reading, name, name === 'byline' ? (readByline(value) ?? cleanNames(value)) : value, 'text');
}

function takeMailField(reading: TextReading, unit: ReadingUnit, { name, value, date }: Field): void {
  unit.why = 'labelled line';
  if (name === 'title') reading.mail = { ...reading.mail, title: cutSubject(value) };
  else reading.mail = { ...reading.mail, published: date };
}

// The text beside a date may be the author or the outlet.
function noteRest(reading: TextReading, rest: string): void {
  const byline = readByline(rest);
  if (byline !== undefined) note(reading, 'byline', byline, 'byline');
  else if (isOrganisation(rest)) note(reading, 'siteName', rest, 'dateline');
  else if (isPersonName(rest) && estimateWords(rest) > 1) note(reading, 'byline', rest, 'byline');
}

// Links come in a group; a paragraph ends it, and so does a blank line if there was none between the links.
function takeLinks(units: readonly ReadingUnit[], start: number, why: string): void {
  const isSpaced = units[start]?.afterBlank === true;
  for (const unit of units.slice(start, start + 20)) {
    if (unit.rule !== undefined) return;
    if ((unit.isItem ? endsSentence(unit.text) : isProse(unit)) || unit.isVerse) return;
    if (!isSpaced && unit.afterBlank) return;
    unit.why ??= why;
  }
}
