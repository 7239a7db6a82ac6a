import type { Coding } from '../../schema/coding.ts';
import { ITEM_FIELDS, type ItemData, type ItemKind } from '../item-fields.ts';
import type { CodeMeaning } from './codes.ts';
import { readComment, valuesOf, type CommentedItem } from './comment.ts';
import type { PlacedText } from './match-source.ts';
import { completeItem } from './new-items.ts';
import type { QdaArticle } from './project-model.ts';
import type { ReadCode, ReadCoding, ReadSelection } from './read-project.ts';

/** An item that came out of a project. */
export interface TakenItem {
  /** Its permanent id at the time of the export; empty if it was made in the tool. */
  id: string;
  data: ItemData;
}

/** Something in a project that has no place in the archive, or of which something was assumed. */
export interface QdaFinding {
  /** `left-out`: it is not in the coding. `assumed`: it is, and has to be looked at. */
  what: 'left-out' | 'assumed';
  /** The article, if the source is one. */
  article?: string;
  /** The source, with the paragraphs if it has any; empty for the project as a whole. */
  where: string;
  /** The code; empty if it is not about one. */
  code: string;
  message: string;
}

/** What one coder coded in one article. */
export interface TakenCoding {
  article: string;
  items: Record<ItemKind, TakenItem[]>;
}

/** The article of a source, with its paragraphs in the tool's text. */
export interface SourcePlace {
  article: QdaArticle;
  text: PlacedText;
}

/** Collects the items of one article. */
export class Taking {
  private readonly taken = new Map<string, TakenItem & { kind: ItemKind; isNew: boolean; comment: string }>();
  private readonly answersOfEvents = new Map<string, { question: string; answer: string }[]>();
  private readonly place: SourcePlace;
  private readonly source: string;
  private readonly codes: ReadonlyMap<string, { code: ReadCode; meaning: CodeMeaning | undefined }>;
  private readonly known: readonly Coding[];
  private readonly findings: QdaFinding[];

  constructor(
    place: SourcePlace,
    source: string,
    codes: ReadonlyMap<string, { code: ReadCode; meaning: CodeMeaning | undefined }>,
    known: readonly Coding[],
    findings: QdaFinding[],
  ) {
    this.place = place;
    this.source = source;
    this.codes = codes;
    this.known = known;
    this.findings = findings;
  }

  /** Takes what is coded on a selection. */
  add(selection: ReadSelection, codings: readonly ReadCoding[]): void {
    const { paragraphs, strange } = this.place.text.paragraphsIn(selection);
    const at = paragraphs.map((number) => `¶${String(number)}`).join(' ');
    const where = `${this.source}, ${at || `characters ${String(selection.start)} to ${String(selection.end)}`}`;
    for (const { code: guid, notes } of codings) {
      const { code, meaning } = this.codes.get(guid) ?? {};
      const name = code?.name ?? guid;
      const leaveOut = (message: string) => {
        this.find('left-out', { where, name }, message);
      };
      if (meaning === undefined) leaveOut('the codebook has no such code that can be applied');
      else if (paragraphs.length === 0)
        leaveOut(
          strange
            ? 'the text was changed there, and is no paragraph of the article any more'
            : 'there is no paragraph of the article at this place',
        );
      else {
        if (strange) {
          const message =
            'part of the passage is no paragraph of the article; the paragraphs in it were taken';
          this.find('assumed', { where, name }, message);
        }
        this.take({ meaning, selection, paragraphs, notes, where, name });
      }
    }
  }

  /** The items by kind: those that an export named, as they stand there, then new ones by their first paragraph. */
  items(): Record<ItemKind, TakenItem[]> {
    const first = (data: ItemData) => Math.min(...(data['at'] as number[]));
    const all = [...this.taken.values()];
    const ordered = [
      ...all.filter(({ isNew }) => !isNew),
      ...all.filter(({ isNew }) => isNew).sort((a, b) => first(a.data) - first(b.data)),
    ];
    for (const item of ordered) {
      const answers = item.kind === 'event' ? (this.answersOfEvents.get(item.id) ?? []) : [];
      const given = (item.data['answers'] ?? []) as { question: string; answer: string }[];
      const added = answers.filter(
        ({ question, answer }) => !given.some((each) => each.question === question && each.answer === answer),
      );
      if (added.length > 0) item.data['answers'] = [...given, ...added];
    }
    const kinds = Object.keys(ITEM_FIELDS) as ItemKind[];
    return Object.fromEntries(
      kinds.map((kind) => [
        kind,
        ordered
          .filter((item) => item.kind === kind)
          .map(({ id, data }) => ({ id, data: inOrder(kind, data) })),
      ]),
    ) as Record<ItemKind, TakenItem[]>;
  }

  private take(coded: Coded): void {
    const { meaning, selection } = coded;
    const comment = readComment(selection.comment, meaning.kind);
    const events = meaning.kind === 'claim' ? comment.items.filter(({ kind }) => kind === 'event') : [];
    if (meaning.kind === 'claim')
      for (const { id } of events) {
        const { question, answer } = meaning;
        this.answersOfEvents.set(id, [...(this.answersOfEvents.get(id) ?? []), { question, answer }]);
      }
    const items = comment.items.filter(({ kind }) => kind === meaning.kind);
    for (const item of items) this.takeItem(coded, item, comment.text);
    if (items.length + events.length === 0)
      this.takeItem(coded, { kind: meaning.kind, id: '', values: new Map() }, comment.text);
  }

  private takeItem(coded: Coded, item: CommentedItem, text: string): void {
    const { meaning, selection, notes } = coded;
    const { data: values, faults } = valuesOf(item);
    for (const key of faults)
      this.find(
        'left-out',
        coded,
        `the comment's line "${key}: ${item.values.get(key) ?? ''}" is not understood`,
      );
    const { at: written, ...others } = values;
    const paragraphs = this.place.article.isAligned
      ? coded.paragraphs
      : ((written as number[] | undefined) ?? coded.paragraphs);
    const comment = JSON.stringify([...item.values].filter(([key]) => key !== 'at'));
    const isNew = item.id === '';
    const speaker = [others['by'], others['byName'], others['term']].join(' ');
    const words = this.isWhole(selection) ? '' : this.place.text.wordsIn(selection);
    const key = isNew
      ? JSON.stringify([meaning, speaker, meaning.kind === 'figure' || meaning.kind === 'name' ? words : ''])
      : JSON.stringify([meaning, item.id]);
    const before = this.taken.get(key);
    if (before !== undefined) {
      before.data['at'] = merged(before.data['at'] as number[], paragraphs);
      if (!isNew && before.comment !== comment)
        this.find(
          'assumed',
          coded,
          `its comment differs from the one before, on ${item.id}; the first one was taken`,
        );
      return;
    }
    const event = meaning.kind === 'event' ? this.eventOf(meaning.key) : undefined;
    const own = text || notes.join(' ').replaceAll(/\s+/gu, ' ').trim();
    const given = Object.entries(meaning).filter(([key]) => key !== 'kind');
    // What an export wrote is complete, or was changed on purpose.
    const made = isNew
      ? completeItem({ meaning, values: others, text: own, words, event })
      : { data: { ...others, ...Object.fromEntries(given) }, assumed: [] };
    if ('missing' in made) {
      this.find('left-out', coded, made.missing);
      return;
    }
    if (made.assumed.length > 0) {
      const assumed = made.assumed.map((each) => `${each}: ${String(made.data[each])}`).join(', ');
      this.find('assumed', coded, `assumed: ${assumed}`);
    }
    this.taken.set(key, {
      id: item.id,
      kind: meaning.kind,
      isNew,
      comment,
      data: { ...made.data, at: merged([], paragraphs) },
    });
  }

  private find(
    what: QdaFinding['what'],
    { where, name }: Pick<Coded, 'where' | 'name'>,
    message: string,
  ): void {
    this.findings.push({ what, article: this.place.article.id, where, code: name, message });
  }

  /** Whether a selection is of whole paragraphs, and so says nothing by its words. */
  private isWhole(selection: ReadSelection): boolean {
    const words = this.place.text.wordsIn(selection);
    return this.place.article.blocks.some(({ text }) => words.includes(text.replaceAll(/\s+/gu, ' ').trim()));
  }

  private eventOf(key: string) {
    return this.known.flatMap(({ events }) => events).find((event) => event.key === key);
  }
}

interface Coded {
  meaning: CodeMeaning;
  selection: ReadSelection;
  paragraphs: readonly number[];
  notes: readonly string[];
  where: string;
  name: string;
}

const merged = (a: readonly number[], b: readonly number[]) =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

/** The values in the order of the file. */
function inOrder(kind: ItemKind, data: ItemData): ItemData {
  const keys = Object.keys(ITEM_FIELDS[kind]).filter((key) => data[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, data[key]]));
}
