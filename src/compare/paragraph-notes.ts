import type { Coding } from '../schema/coding.ts';

/** What a coding has on one paragraph of the original. */
export type ParagraphNotes = Pick<Coding, 'toward' | 'claims' | 'figures' | 'voices' | 'names' | 'events'>;

/** What a coding has on each paragraph, by paragraph number; paragraphs with nothing are left out. */
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

const COUNTED = [
  ['claims', 'claim'],
  ['figures', 'figure'],
  ['voices', 'voice'],
  ['names', 'name'],
] as const;

/** How much there is on a paragraph: "2 claims, 1 figure"; empty where there is nothing of the kind. */
export function countsInWords(notes: ParagraphNotes): string {
  return COUNTED.flatMap(([part, word]) => {
    const { length } = notes[part];
    return length === 0 ? [] : [`${String(length)} ${word}${length === 1 ? '' : 's'}`];
  }).join(', ');
}
