// One table a script: its letters and what stands for each in ASCII, in pairs. Simple on purpose: for ids, not for names.
const tables = [
  // Latin letters that no decomposition brings back to ASCII.
  'ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ə e ɣ g ĸ k ŧ t',
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya',
  'і i ї i є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz қ q ң n ғ gh ү u ұ u һ h ә a ө o ѓ g ќ k ѕ z',
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  'ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ؤ w ي y ى a ئ y ء - ـ -',
  'پ p چ ch ژ zh گ g ک k ی y ۀ e ە e ێ e ۆ o ڕ r ڵ l ڤ v ٹ t ڈ d ڑ r ں n ے e ھ h ہ h ۃ a ټ t ډ d ړ r ږ z ښ sh ځ z څ ts ګ g ڼ n ې e ۍ y',
  'א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t',
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f',
];

const ascii = new Map(
  tables.flatMap((table) => {
    const parts = table.split(' ');
    return parts.flatMap((letter, at): [string, string][] =>
      at % 2 === 0 ? [[letter, parts[at + 1] === '-' ? '' : (parts[at + 1] ?? '')]] : [],
    );
  }),
);

/**
 * A text in small ASCII letters, digits and blanks: diacritics go, Cyrillic, Greek, Arabic, Persian, Hebrew, Georgian and
 * Armenian letters become Latin ones, digits of any script ASCII ones, all else a blank. `lost` is how many letters had
 * no counterpart, as Chinese signs have none.
 */
export function transliterate(text: string): { text: string; lost: number } {
  let result = '';
  let lost = 0;
  // Composed letters are looked up first: decomposed, й would become и.
  for (const character of text.normalize('NFC').toLowerCase()) {
    const direct = ascii.get(character);
    if (direct !== undefined) {
      result += direct;
      continue;
    }
    for (const part of character.normalize('NFKD')) {
      const digit = /^\p{Nd}$/u.test(part) ? digitOf(part) : undefined;
      if (/^[a-z0-9]$/.test(part)) result += part;
      else if (ascii.has(part)) result += ascii.get(part) ?? '';
      else if (digit !== undefined) result += digit;
      else if (/^[\p{M}'’‘ʻʼʽʾʿ`´\u200c\u200d]$/u.test(part)) continue;
      else {
        result += ' ';
        if (/^\p{L}$/u.test(part)) lost += 1;
      }
    }
  }
  return { text: result.replace(/ +/g, ' ').trim(), lost };
}

// Unicode keeps the ten digits of a script together, the zero first.
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
