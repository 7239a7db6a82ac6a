import { items } from '#words/coding-notes';
import type { Coding } from '../schema/coding.ts';

/** The items of a coding that have one paragraph of the original as evidence. */
export type ParagraphNotes = Pick<Coding, 'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events'>;

/** The items of a coding by the number of each paragraph that is their evidence; other paragraphs are left out. */
export function notesByParagraph(coding: Coding): Map<number, ParagraphNotes> {
  const { toward, claims, figures, voices, names, events } = coding;
  const parts = { toward, claims, figures, voices, names, events };
  const numbers = new Set(Object.values(parts).flatMap((items) => items.flatMap(({ at }) => at)));
  return new Map(
    [...numbers]
      .sort((a, b) => a - b)
      .map((number) => {
        const on = <T extends { at: number[] }>(items: readonly T[]) =>
          items.filter(({ at }) => at.includes(number));
        return [
          number,
          {
            toward: on(toward),
            claims: on(claims),
            figures: on(figures),
            voices: on(voices),
            names: on(names),
            events: on(events),
          },
        ];
      }),
  );
}

/** The number of claims, figures, voices and names on a paragraph: "3 coded items"; empty if there are none. */
export function codedItemsInWords({ claims, figures, voices, names }: ParagraphNotes): string {
  const count = claims.length + figures.length + voices.length + names.length;
  return count === 0 ? '' : items(count);
}
