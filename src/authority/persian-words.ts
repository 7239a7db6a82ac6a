/**
 * Ordinary words of Persian that are names in Arabic with the article: "انبار" is a store, "الأنبار" a province. Without the
 * article they are names only after a word for a kind of place.
 */
const ORDINARY = new Set(
  ['انبار', 'باب', 'جزیره', 'حله', 'دور', 'شام', 'صخره', 'عالم', 'عماره', 'قائم', 'میادین', 'وطن'].map(
    plainLetters,
  ),
);

/** Words that a name of a place follows: "استان انبار", "شهر قائم". */
const KIND_OF_PLACE =
  /(?:^|[^\p{L}\u200c])(?:استان|شهر|شهرستان|ولایت|ایالت|منطقه|ناحیه|بیابان|صحرای|دشت|گذرگاه|فرودگاه|شبکه|غرب|شرق|شمال|جنوب|مرکز)(?:ها)?(?:ی|\u200cی)?\s+$/u;

/** Whether a word of a Persian text, of which `before` is what stands before it, is an ordinary word and no name. */
export function isOrdinaryWord(word: string, before: string): boolean {
  return ORDINARY.has(plainLetters(word)) && !KIND_OF_PLACE.test(before.slice(-24));
}

function plainLetters(word: string): string {
  return word.replace(/[یىي]/gu, 'ي').replace(/[کك]/gu, 'ك').replace(/[أإآ]/gu, 'ا');
}
