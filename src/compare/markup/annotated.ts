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
import { type Child, section } from './elements.ts';
import type { RenderContext } from './render-context.ts';

/**
 * An article paragraph by paragraph, each with what was coded in it: claims, figures, voices, names, events and
 * stances, linked to their rows. The account is shown beside them if its paragraphs match the original's.
 */
export function annotatedSection(
  context: RenderContext,
  article: ComparedArticle,
  codebook: ComparisonCodebook,
): Element {
  const notes =
    article.coding === null ? new Map<number, ParagraphNotes>() : notesByParagraph(article.coding);
  const numbers = article.isAligned ? article.account.map((_, index) => index + 1) : [...notes.keys()];
  return section(
    'paragraphs',
    words.title,
    words.lead,
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
            article.isAligned ? ` ${article.account[number - 1] ?? ''}` : '',
          ]),
          notesList(article, codebook, notes.get(number)),
        ]),
      ),
    ),
  );
}

function notesList(
  article: ComparedArticle,
  codebook: ComparisonCodebook,
  notes: ParagraphNotes | undefined,
): Element {
  if (notes === undefined) return h('p', { className: ['measure'] }, words.nothing);
  const termLabel = (terms: readonly { id: string; label: string }[], id: string) =>
    terms.find((term) => term.id === id)?.label ?? id;
  const named = (actor: string) => nameOf([article], `actor:${actor}`);
  const items: Element[] = [
    ...notes.claims.map(({ question, position, text, ...speaker }) =>
      note(rowId('claims', question), termLabel(codebook.questions, question), [
        h('i', positionInWords(position, speakerName(article, speaker))),
        `: ${text}`,
      ]),
    ),
    ...notes.figures.map((figure) => {
      const speaker = speakerName(article, figure);
      const by = speaker === undefined ? '' : `${comma}${figures.by(speaker)}`;
      const exactly = figure.note === undefined ? '' : ` (${figure.note})`;
      return note(rowId('figures', figure.measure), termLabel(codebook.measures, figure.measure), [
        `${figureInWords(figure)}${by}${exactly}`,
      ]);
    }),
    ...notes.voices.map((voice) =>
      note(rowId('voices', `${voice.class}_${speakerKey(voice)}`), words.voice, [
        `${voice.actor === undefined ? (voice.name ?? '') : named(voice.actor)}${comma}${voices.modes[voice.mode]}`,
      ]),
    ),
    ...notes.events.map(({ key, what }) => note(rowId('events', key), words.event, [what])),
    ...notes.toward.map(({ actor, score, because }) =>
      note(rowId('stances', actor), words.stanceToward(named(actor)), [
        `${scoreInWords(score, codebook.scale)}: ${because}`,
      ]),
    ),
    ...(notes.names.length === 0 ? [] : [namesNote(article, notes)]),
  ];
  return h('ul', items);
}

/** One note on all names: each actor and event with the terms for it. */
function namesNote(article: ComparedArticle, { names }: ParagraphNotes): Element {
  const rows = new Map<string, { name: string; terms: string[] }>();
  for (const { actor, event = '', term } of names) {
    const row = rowId('names', actor ?? eventKey(event));
    const name = actor === undefined ? eventName([article], event) : nameOf([article], `actor:${actor}`);
    rows.set(row, { name, terms: [...(rows.get(row)?.terms ?? []), quoted(term)] });
  }
  return h('li', [
    words.names,
    ...[...rows].flatMap(([row, { name, terms }], index) => [
      index === 0 ? '' : semicolon,
      h('a', { href: `#${row}` }, name),
      ` ${terms.join(comma)}`,
    ]),
  ]);
}

function note(row: string, label: string, content: readonly (Element | string)[]): Element {
  const body: Child[] = [h('a', { href: `#${row}` }, label), ' ', ...content];
  return h(
    'li',
    body.filter((item) => item !== undefined),
  );
}
