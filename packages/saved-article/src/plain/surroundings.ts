import { cleanNames, isOrganisation, isPersonName, readByline } from './byline.ts';
import { note, remaining } from './draft.ts';
import type { DraftUnit, TextDraft } from './draft.ts';
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
export function takeFieldRows(draft: TextDraft): void {
  const { units } = draft;
  let row: { unit: DraftUnit; field: Field }[] = [];
  const end = (index: number): void => {
    if (row.length > 1 && (index - row.length <= fieldReach || index >= units.length - fieldReach)) {
      const isMail = isMailHeader(row.map(({ unit }) => unit.text));
      for (const { unit, field } of row) {
        if (isMail && (field.name === 'title' || field.name === 'published'))
          takeMailField(draft, unit, field);
        else takeField(draft, unit, field);
      }
    }
    row = [];
  };
  units.forEach((unit, index) => {
    const field = readField(unit.text);
    if (field) row.push({ unit, field });
    else end(index);
  });
  end(units.length);
}

/** Takes out boilerplate lines, each with as much after it as its rule reaches. */
export function takeBoilerplate(draft: TextDraft): void {
  const { units } = draft;
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
    if (why === 'copyright') note(draft, 'siteName', readCopyright(unit.text), 'text');
    if (reach === 'links') takeLinks(units, index + 1, why);
    if (reach === 'rest' && hasBegun && (before >= fewWords || before * 2 >= total)) {
      for (const later of units.slice(index + 1)) later.why ??= why;
    }
  });
}

/** Takes out labels around the title and the first paragraphs: dates, bylines, sections, the repeated title. */
export function takeHead(draft: TextDraft, titleAt: DraftUnit | undefined): void {
  let paragraphs = 0;
  let isBeforeTitle = titleAt !== undefined;
  for (const [index, unit] of draft.units.slice(0, headReach).entries()) {
    if (unit === titleAt) isBeforeTitle = false;
    if (unit.why !== undefined) continue;
    if (paragraphs > 2) return;
    const label = readLabel(unit, draft.language) ?? readName(unit, draft.units[index + 1], draft);
    if (label?.kind === 'section' && paragraphs > 0) continue;
    if (label !== undefined) takeLabel(draft, unit, label);
    else if (isProse(unit)) paragraphs += 1;
    else if (isBeforeTitle) takeMasthead(draft, unit);
  }
}

/** Takes out every line that only repeats the title. */
export function takeRepeatedTitle(draft: TextDraft): void {
  const title = draft.found.title?.value;
  if (title === undefined) return;
  for (const unit of remaining(draft)) {
    if (unit.text.length <= title.length * 2 && saysSame(unit.text, title)) unit.why = 'repeated title';
  }
}

/** Takes a label out and notes what it says. */
export function takeLabel(draft: TextDraft, unit: DraftUnit, label: Label): void {
  switch (label.kind) {
    case 'field':
      takeField(draft, unit, label.field);
      return;
    case 'date':
      unit.why = 'date';
      note(draft, 'published', label.published, 'dateline');
      note(draft, 'modified', label.modified, 'dateline');
      noteRest(draft, label.rest);
      return;
    case 'byline':
      unit.why = 'byline';
      note(draft, 'byline', label.byline, 'byline');
      return;
    case 'address':
      unit.why = 'address';
      note(draft, 'url', label.url, 'text');
      return;
    case 'section':
      unit.why = 'section label';
  }
}

function takeMasthead(draft: TextDraft, unit: DraftUnit): void {
  const isOutlet = isOutletName(unit.text);
  unit.why = isOutlet || unit.isRunning ? 'masthead' : 'section label';
  if (isOutlet) note(draft, 'siteName', unit.text, 'text');
}

// A name alone before a date is the author or the outlet: "Jane Doe", "8 May 2020".
function readName(unit: DraftUnit, next: DraftUnit | undefined, draft: TextDraft): Label | undefined {
  if (next === undefined || readLabel(next, draft.language)?.kind !== 'date') return undefined;
  const { text } = unit;
  if (!isPersonName(text) || estimateWords(text) < 2) return undefined;
  const isOutlet = isOrganisation(text) || saysSame(text, draft.found.siteName?.value ?? '');
  return isOutlet
    ? { kind: 'field', field: { name: 'siteName', value: text, isPlain: true } }
    : { kind: 'byline', byline: text };
}

function takeField(draft: TextDraft, unit: DraftUnit, { name, value }: Field): void {
  unit.why = 'labelled line';
  if (name === 'other') return;
  note(draft, name, name === 'byline' ? (readByline(value) ?? cleanNames(value)) : value, 'text');
}

function takeMailField(draft: TextDraft, unit: DraftUnit, { name, value }: Field): void {
  unit.why = 'labelled line';
  if (name === 'title') draft.mail = { ...draft.mail, title: cutSubject(value) };
  else draft.mail = { ...draft.mail, published: value };
}

// The text beside a date may be the author or the outlet.
function noteRest(draft: TextDraft, rest: string): void {
  const byline = readByline(rest);
  if (byline !== undefined) note(draft, 'byline', byline, 'byline');
  else if (isOrganisation(rest)) note(draft, 'siteName', rest, 'dateline');
  else if (isPersonName(rest) && estimateWords(rest) > 1) note(draft, 'byline', rest, 'byline');
}

// Links come in a group; a paragraph ends it, and so does a blank line if there was none between the links.
function takeLinks(units: readonly DraftUnit[], start: number, why: string): void {
  const isSpaced = units[start]?.afterBlank === true;
  for (const unit of units.slice(start, start + 20)) {
    if (unit.rule !== undefined) return;
    if ((unit.isItem ? endsSentence(unit.text) : isProse(unit)) || unit.isVerse) return;
    if (!isSpaced && unit.afterBlank) return;
    unit.why ??= why;
  }
}
