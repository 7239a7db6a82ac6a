import * as words from '#words/coding-notes';
import { figures, voices } from '#words/comparison-parts';
import { comma, semicolon } from '#words/language';
import { quoted } from '#words/statements';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import type { ComparedArticle, ComparisonCodebook } from '../compared-article.ts';
import { nameOf, speakerName } from '../compared-article.ts';
import { figureInWords } from '../figures-ledger.ts';
import { notesByParagraph, type ParagraphNotes } from '../paragraph-notes.ts';
import { eventKey, eventName } from '../naming.ts';
import { rowId } from '../parts.ts';
import { speakerKey } from '../voices.ts';
import { positionInWords, scoreInWords } from '../words.ts';
import { citing, formerPlaces, permalink, section, textOf } from './elements.ts';
import type { RenderContext } from './render-context.ts';

/** In characters: a longer account is shown by the beginnings of its paragraphs, each of which leads to the whole. */
const LONG_ACCOUNT = 20_000;
const BEGINNING = 180;

/** An item of a coding, such as a claim: an object in one of its lists. */
type CodedItem = ParagraphNotes[keyof ParagraphNotes][number];

/** The permanent address of an item of a coding, and how to cite it. */
export interface ItemAddress {
  /** The id of its element. */
  id: string;
  /** Ids that older addresses have. */
  formerIds: readonly string[];
  /** How to cite it, by what it says in words. */
  cite: (said: string) => string;
}

/**
 * An article paragraph by paragraph, each with what was coded in it: claims, figures, voices, names, events and
 * stances, linked to their rows. The account is shown beside them if its paragraphs match the original's, of a very long one the beginning
 * of each. At its first paragraph an item has its permanent address, which shows how to cite it once somebody goes there;
 * going to a paragraph shows how to cite the claims in it.
 */
export function annotatedSection(
  context: RenderContext,
  article: ComparedArticle,
  codebook: ComparisonCodebook,
  addressOf: (item: CodedItem) => ItemAddress,
): Element {
  const notes =
    article.coding === null ? new Map<number, ParagraphNotes>() : notesByParagraph(article.coding);
  const numbers = article.isAligned ? article.account.map((_, index) => index + 1) : [...notes.keys()];
  const isLong = article.isAligned && article.account.join('').length > LONG_ACCOUNT;
  const textAt = (number: number): string => {
    const text = article.account[number - 1] ?? '';
    return isLong ? beginningOf(text) : text;
  };
  return section(
    'paragraphs',
    words.title,
    isLong ? words.leadOfLong : words.lead,
    h(
      'ol',
      { className: ['annotated'] },
      numbers.map((number) =>
        h('li', { id: `p${String(number)}` }, [
          h('p', [
            h(
              'a',
              { className: ['pno'], href: context.urls.article(article.id, number) },
              `¶${String(number)}`,
            ),
            article.isAligned ? ` ${textAt(number)}` : '',
          ]),
          notesList({ article, codebook, addressOf, number }, notes.get(number)),
        ]),
      ),
    ),
  );
}

/** The beginning of a paragraph, up to a blank if it has any near. */
function beginningOf(text: string): string {
  if (text.length <= 1.25 * BEGINNING) return text;
  const blank = text.lastIndexOf(' ', BEGINNING);
  const end = blank > BEGINNING / 2 ? blank : BEGINNING;
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$/, '')} …`;
}

/** What the notes on a paragraph are drawn from. */
interface NotesOn {
  article: ComparedArticle;
  codebook: ComparisonCodebook;
  addressOf: (item: CodedItem) => ItemAddress;
  /** The paragraph. */
  number: number;
}

function notesList(on: NotesOn, notes: ParagraphNotes | undefined): Element {
  if (notes === undefined) return h('p', { className: ['measure'] }, words.nothing);
  const { article, codebook } = on;
  const termLabel = (terms: readonly { id: string; label: string }[], id: string) =>
    terms.find((term) => term.id === id)?.label ?? id;
  const named = (actor: string) => nameOf([article], `actor:${actor}`);
  const items: Element[] = [
    ...notes.claims.map((claim) => {
      const { question, position, text, ...speaker } = claim;
      const how = positionInWords(position, speakerName(article, speaker));
      return note(on, claim, {
        row: rowId('claims', question),
        label: termLabel(codebook.questions, question),
        said: [h('i', how), `: ${text}`],
      });
    }),
    ...notes.figures.map((figure) => {
      const speaker = speakerName(article, figure);
      const by = speaker === undefined ? '' : `${comma}${figures.by(speaker)}`;
      const exactly = figure.note === undefined ? '' : ` (${figure.note})`;
      return note(on, figure, {
        row: rowId('figures', figure.measure),
        label: termLabel(codebook.measures, figure.measure),
        said: [`${figureInWords(figure)}${by}${exactly}`],
      });
    }),
    ...notes.voices.map((voice) =>
      note(on, voice, {
        row: rowId('voices', `${voice.class}_${speakerKey(voice)}`),
        label: words.voice,
        said: [
          `${voice.actor === undefined ? (voice.name ?? '') : named(voice.actor)}${comma}${voices.modes[voice.mode]}`,
        ],
      }),
    ),
    ...notes.events.map((event) =>
      note(on, event, { row: rowId('events', event.key), label: words.event, said: [event.what] }),
    ),
    ...notes.toward.map((toward) =>
      note(on, toward, {
        row: rowId('stances', toward.actor),
        label: words.stanceToward(named(toward.actor)),
        said: [`${scoreInWords(toward.score, codebook.scale)}: ${toward.because}`],
      }),
    ),
    ...(notes.names.length === 0 ? [] : [namesNote(on, notes)]),
  ];
  return h('ul', items);
}

/** One note on all names: each actor and event with the terms for it. */
function namesNote(on: NotesOn, { names }: ParagraphNotes): Element {
  const { article } = on;
  const rows = new Map<string, { name: string; terms: Element[][] }>();
  for (const item of names) {
    const { actor, event = '', term } = item;
    const row = rowId('names', actor ?? eventKey(event));
    const name = actor === undefined ? eventName([article], event) : nameOf([article], `actor:${actor}`);
    const drawn = termWithAddress(on, item, `${name}: ${quoted(term)}`);
    rows.set(row, { name, terms: [...(rows.get(row)?.terms ?? []), drawn] });
  }
  return h('li', [
    words.names,
    ...[...rows].flatMap(([row, { name, terms }], index) => [
      index === 0 ? '' : semicolon,
      h('a', { href: `#${row}` }, name),
      ' ',
      ...terms.flatMap((term, at) => (at === 0 ? term : [comma, ...term])),
    ]),
  ]);
}

/** A term that is the link to its own address. */
function termWithAddress(on: NotesOn, item: ParagraphNotes['names'][number], said: string): Element[] {
  const { id, formerIds, cite } = on.addressOf(item);
  const term = quoted(item.term);
  const link = h('a', { href: `#${id}`, id: isFirst(on, item) ? id : undefined, className: ['term'] }, term);
  return isFirst(on, item) ? [...formerPlaces(formerIds), link, citing(cite(said))] : [link];
}

/** A note: the label links to the item's row. At its first paragraph an item has its address; others lead there. */
function note(
  on: NotesOn,
  item: CodedItem,
  { row, label, said }: { row: string; label: string; said: readonly (Element | string)[] },
): Element {
  const { id, formerIds, cite } = on.addressOf(item);
  const inWords = textOf(said);
  return h('li', { id: isFirst(on, item) ? id : undefined }, [
    ...(isFirst(on, item) ? formerPlaces(formerIds) : []),
    h('a', { href: `#${row}` }, label),
    ' ',
    ...said,
    ' ',
    permalink(id, label),
    ...(isFirst(on, item) || 'question' in item ? [citing(cite(`${label} ${inWords}`))] : []),
  ]);
}

function isFirst({ number }: NotesOn, { at }: CodedItem): boolean {
  return number === Math.min(...at);
}
