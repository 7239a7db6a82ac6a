/** The forms of a word that a language has for numbers (CLDR, "Plural Rules"); `other` stands for every form left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Makes the function that says a number of things in a language (BCP 47): it takes the form that the number needs and puts the number,
 * in the language's own grouping, in place of `#`. A form without `#` says the number by itself, as Arabic does for one and two.
 */
export function counter(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
