import type { FoundDay, FoundIn, Warning } from '../document.ts';
import type { ReadDate } from './date-forms.ts';

/** A date that was read, as metadata that was found at a place. */
export function foundDay({ edtf, either, isLunar }: ReadDate, foundIn: FoundIn): FoundDay {
  return {
    value: edtf,
    foundIn,
    ...(either === undefined ? {} : { either }),
    ...(isLunar === true ? { calendar: 'hijri' } : {}),
  };
}

/** What an editor should know of the dates of an article: that one may mean two days, was converted, or is missing beside the other. */
export function warningsOfDay(published: FoundDay | undefined, modified: FoundDay | undefined): Warning[] {
  const warnings: Warning[] = [];
  if (published === undefined && modified !== undefined) {
    const message = `It gives only the day of its last change, ${modified.value.slice(0, 10)}: it may have been published before.`;
    warnings.push({ code: 'only-last-change', message });
  }
  if (published?.either !== undefined) {
    const [a, b] = published.either;
    const message = `Its date is written in numbers that mean ${a} or ${b}, and neither the page nor its language says which: look at the original.`;
    warnings.push({ code: 'date-of-two-days', message });
  }
  if (published?.calendar === 'hijri') {
    const message = `Its date is given by the lunar Hijri calendar alone and was taken for ${published.value} by the tables of Umm al-Qura: where months begin by sight of the moon, it may be a day off.`;
    warnings.push({ code: 'date-converted', message });
  }
  return warnings;
}
