import { normaliseName } from '../authority/normalise.ts';
import type { SpeakerClass } from '../schema/codebook.ts';
import type { CodedItem, Voice } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { nameOf, speakerName, type ComparedArticle } from './compared-article.ts';

/** How an article gives a speaker's words: quoted, paraphrased or both, and in which paragraphs. */
export interface VoiceCell {
  article: Id;
  mode: Voice['mode'];
  /** Whether the speaker is named, and so can be asked. */
  isNamed: boolean;
  /** Who passes the words on, each once; empty if the article has them at first hand. */
  through: string[];
  at: number[];
  /** The item of the coding that gives it, the first of several. */
  item: CodedItem;
}

/** A speaker with the articles that quote or paraphrase them. */
export interface VoiceRow {
  /**
   * Identifies the row; the same whichever articles are compared: `CLASS_ACTOR`, or `CLASS__NORMALISED-NAME` for a speaker
   * without a record.
   */
  key: string;
  /** The actor's id, if there is a record. */
  actor: Id | undefined;
  name: string;
  cells: VoiceCell[];
  /** The only coded article in which the speaker is heard, in any class; `undefined` if there are several. */
  onlyIn: Id | undefined;
}

/** A speaker class with its speakers, and in how many of the coded articles any of them is heard. */
export interface VoiceGroup {
  class: SpeakerClass;
  rows: VoiceRow[];
  heardIn: number;
}

/** Who is heard, by speaker class in the order of the codebook, with those heard in most articles first. */
export function buildVoices(
  articles: readonly ComparedArticle[],
  classes: readonly SpeakerClass[],
): { groups: VoiceGroup[]; coded: number } {
  const all = articles.flatMap((from) =>
    (from.coding?.voices ?? []).map((voice) => ({ from, article: from.id, voice })),
  );
  const cellOf = (from: ComparedArticle, voice: Voice): VoiceCell => {
    const through = speakerName(from, { by: voice.through, byName: voice.throughName });
    return {
      article: from.id,
      mode: voice.mode,
      isNamed: voice.named,
      through: through === undefined ? [] : [through],
      at: voice.at,
      item: voice,
    };
  };
  const heard = new Map<string, Set<Id>>();
  for (const { article, voice } of all)
    heard.set(speakerKey(voice), (heard.get(speakerKey(voice)) ?? new Set<Id>()).add(article));
  const onlyIn = (voice: Voice) => {
    const ids = [...(heard.get(speakerKey(voice)) ?? [])];
    return ids.length === 1 ? ids[0] : undefined;
  };
  const groups = classes.flatMap((speakerClass) => {
    const rows = new Map<string, VoiceRow>();
    for (const { from, voice } of all) {
      if (voice.class !== speakerClass.id) continue;
      const key = `${speakerClass.id}_${speakerKey(voice)}`;
      const row = rows.get(key) ?? {
        key,
        actor: voice.actor,
        name: voiceName(articles, voice),
        cells: [],
        onlyIn: onlyIn(voice),
      };
      addCell(row, cellOf(from, voice));
      rows.set(key, row);
    }
    if (rows.size === 0) return [];
    const sorted = [...rows.values()].sort(
      (a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1),
    );
    return [
      {
        class: speakerClass,
        rows: sorted,
        heardIn: new Set(sorted.flatMap(({ cells }) => cells.map(({ article }) => article))).size,
      },
    ];
  });
  return { groups, coded: articles.filter(({ coding }) => coding !== null).length };
}

/** Identifies a speaker: the id of a record, or an underscore and the normalised name. */
export function speakerKey({ actor, name = '' }: Pick<Voice, 'actor' | 'name'>): string {
  return actor ?? `_${normaliseName(name).replaceAll(' ', '-')}`;
}

function voiceName(articles: readonly ComparedArticle[], voice: Voice): string {
  return voice.actor === undefined ? (voice.name ?? '') : nameOf(articles, `actor:${voice.actor}`);
}

function addCell(row: VoiceRow, cell: VoiceCell): void {
  const known = row.cells.find(({ article }) => article === cell.article);
  if (known === undefined) {
    row.cells.push({ ...cell });
    return;
  }
  known.mode = known.mode === cell.mode ? cell.mode : 'both';
  known.isNamed ||= cell.isNamed;
  known.through = [...new Set([...known.through, ...cell.through])];
  known.at = [...new Set([...known.at, ...cell.at])].sort((a, b) => a - b);
}
