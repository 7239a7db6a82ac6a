import { note, noteDate, remaining } from './reading.ts';
import type { TextReading } from './reading.ts';
import { CORRESPONDENTS, SENT, SUBJECT } from '../vocabulary/fields.ts';
import { GREETINGS, SUBJECT_PREFIXES } from '../vocabulary/mail.ts';
import { DATE_NOUNS } from '../vocabulary/dates.ts';
import { anyPhrase, isPhrase } from '../vocabulary/phrases.ts';
import { estimateWords } from './sentence.ts';

const prefix = new RegExp(
  String.raw`^\s*(?:${anyPhrase(SUBJECT_PREFIXES)}(?:\[\d+\])?\s*[:：]|\[[^[\]]{1,40}\](?=\s*\S))\s*`,
  'iu',
);
const greeting = new RegExp(`^${anyPhrase(GREETINGS)}`, 'iu');

/** The most words and the most notes above a forwarded text. */
const longestNote = 25;
const mostNotes = 4;

/** A mail's subject without the prefixes of programs and lists: "Re: [news] Bridge closed" gives "Bridge closed". */
export function cutSubject(subject: string): string {
  let text = subject;
  for (let round = 0; round < 8 && prefix.test(text); round += 1) text = text.replace(prefix, '');
  return text === '' ? subject.trim() : text.trim();
}

/**
 * Takes out the sender's notes above a text: short lines between the header of a mail and that of the mail it forwards,
 * and a greeting under a header. Every line taken out keeps its reason.
 */
export function takeMailNotes(reading: TextReading): void {
  if (reading.mail === undefined) return;
  const separator = reading.units.findIndex(({ why, rule }) => (why ?? rule?.why) === 'mail separator');
  const above = reading.units.slice(0, Math.max(separator, 0)).filter(({ why }) => why === undefined);
  const isShort = above.reduce((sum, { text }) => sum + estimateWords(text), 0) <= longestNote;
  if (above.length <= mostNotes && isShort) for (const unit of above) unit.why = 'note of the sender';
  for (const unit of remaining(reading).slice(0, 2)) {
    const isNote = greeting.test(unit.text) && estimateWords(unit.text) <= 6 && /[,،.!:]$/u.test(unit.text);
    if (!isNote) return;
    unit.why = 'note of the sender';
  }
}

/** Notes the subject and the date of a mail if its text has no title and no date of its own. */
export function noteMail(reading: TextReading): void {
  note(reading, 'title', reading.mail?.title, 'text');
  noteDate(reading, 'published', reading.mail?.published, 'text');
}

/** Whether a row of labelled lines is the header of a mail: it has a subject and a sender, receiver or date. */
export function isMailHeader(lines: readonly string[]): boolean {
  const labels = lines.map((line) => line.split(/[:：]/u)[0]?.replace(/\*/g, '').trim() ?? '');
  return labels.some((label) => subjectLabel.test(label)) && labels.some((label) => senderLabel.test(label));
}

const subjectLabel = isPhrase(SUBJECT);
const senderLabel = isPhrase(CORRESPONDENTS, SENT, DATE_NOUNS);
