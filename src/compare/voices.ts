import type { SpeakerClass } from '../schema/codebook.ts';
import type { Voice } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { nameOf, type ComparedArticle } from './compared-article.ts';

/** How a speaker is heard in an article. */
export interface VoiceCell {
  article: Id;
  mode: Voice['mode'];
  at: number[];
}

/** A speaker with the articles that let them be heard. */
export interface VoiceRow {
  /** The actor's id, where there is a record. */
  actor: Id | undefined;
  name: string;
  cells: VoiceCell[];
}

/** A speaker class with its speakers, and in how many of the coded articles any of them is heard. */
export interface VoiceGroup {
  class: SpeakerClass;
  rows: VoiceRow[];
  heardIn: number;
}

/** Who is heard, by speaker class in the order of the codebook, those heard in most articles first. */
export function buildVoices(
  articles: readonly ComparedArticle[],
  classes: readonly SpeakerClass[],
): { groups: VoiceGroup[]; coded: number } {
  const all = articles.flatMap(({ id, coding }) =>
    (coding?.voices ?? []).map((voice) => ({ article: id, voice })),
  );
  const groups = classes.flatMap((speakerClass) => {
    const rows = new Map<string, VoiceRow>();
    for (const { article, voice } of all) {
      if (voice.class !== speakerClass.id) continue;
      const key = voice.actor ?? `name:${(voice.name ?? '').toLowerCase()}`;
      const row = rows.get(key) ?? { actor: voice.actor, name: voiceName(articles, voice), cells: [] };
      addCell(row, { article, mode: voice.mode, at: voice.at });
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
  known.at = [...new Set([...known.at, ...cell.at])].sort((a, b) => a - b);
}
