import { locale } from '#words/language';
import { compareText } from '../schema/compare-text.ts';

const collator = new Intl.Collator(locale);

/** Compares two names or titles for sorting, as a dictionary in the archive's language orders them. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}
