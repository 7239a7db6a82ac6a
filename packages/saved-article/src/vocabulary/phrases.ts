/**
 * Words and phrases by language (BCP 47), in a notation that covers the ways people write a phrase:
 *
 * | in a phrase | stands for |
 * |---|---|
 * | a space | any white space; in Persian also a zero-width non-joiner, or nothing |
 * | `-` | a hyphen, a space or nothing: `e-mail` |
 * | `'` | a straight or curly apostrophe, a Hebrew geresh, or none: `don't` |
 * | `[now\|today]` | one of them or none, with the space beside it |
 * | `(on\|via)` | one of them |
 * | `*` | the rest of a word: `recommend*` |
 * | `~` | at most three words |
 * | `…` | at most 80 characters |
 * | `#` | a number |
 *
 * Ignores case. In phrases of three letters or more, letters also match their usual variants: `é` for `e`,
 * `أ` for `ا`, `ی` for `ي`, and Arabic short vowels may come between them. A phrase begins and ends where a
 * word does, except in languages without spaces between words.
 */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const SOME_TEXT = '.{0,80}';
const SOME_WORDS = String.raw`(?:[\p{L}\p{N}'’-]+\s+){0,3}`;

/** Languages without spaces between words, so that a phrase may begin or end within a run of letters. */
const WITHOUT_BLANKS: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th']);

/**
 * The source of a regular expression for any phrase of the tables, without capturing groups. Use flags `iu`.
 */
export function anyPhrase(...tables: readonly PhraseTable[]): string {
  const phrases = tables.flatMap((table) =>
    Object.entries(table).flatMap(([language, list]) => list.map((phrase) => phraseSource(phrase, language))),
  );
  const groups = Map.groupBy(phrases, ({ start, end }) => `${start} ${end}`);
  const sources = [...groups.values()].map((group) => {
    // The longest first: of "read more" and "read more on this", the longer is the label.
    const bodies = [...new Set(group.map(({ body }) => body))].sort((a, b) => b.length - a.length);
    return `${group[0]?.start ?? ''}(?:${bodies.join('|')})${group[0]?.end ?? ''}`;
  });
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`;
}

/**
 * The same, but a letter may touch the beginning, as in texts that lost a space: "BrandtPublished: 8 May".
 */
export function anyGluedPhrase(...tables: readonly PhraseTable[]): string {
  return anyPhrase(...tables).replaceAll(WORD_START, '');
}

/**
 * What may come before a label: bullets, arrows, brackets. In Unicode mode `\W` would match letters of other
 * scripts.
 */
export const LINE_START = String.raw`^[^\p{L}\p{N}]*`;
/** The characters that may follow the last word of a label. */
const LINE_END = String.raw`[^\p{L}\p{N}]*$`;

/** A pattern for lines that begin with one of the phrases. */
export function startsWithPhrase(...tables: readonly PhraseTable[]): RegExp {
  return new RegExp(LINE_START + anyGluedPhrase(...tables), 'iu');
}

/** A pattern for lines that are one of the phrases, apart from punctuation. */
export function isPhrase(...tables: readonly PhraseTable[]): RegExp {
  return new RegExp(LINE_START + anyGluedPhrase(...tables) + LINE_END, 'iu');
}

/** Patterns for lines that are one phrase, apart from punctuation: one for each phrase, in their order. */
export function eachPhrase(...tables: readonly PhraseTable[]): RegExp[] {
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([language, list]) =>
      list.map((phrase) => isPhrase({ [language]: [phrase] })),
    ),
  );
}

/** The same table with each phrase that has a bar outside its brackets as several: "sept|sep" as "sept" and "sep". */
export function spellingsOf(table: PhraseTable): PhraseTable {
  return Object.fromEntries(
    Object.entries(table).map(([language, phrases]) => [
      language,
      phrases.flatMap((phrase) => phrase.split(/\|(?![^([]*[)\]])/u)),
    ]),
  );
}

/** A pattern for texts that contain one of the phrases. */
export function hasPhrase(...tables: readonly PhraseTable[]): RegExp {
  return new RegExp(anyPhrase(...tables), 'iu');
}

interface PhraseSource {
  /** Assertions about the place before the phrase and the place after it. */
  start: string;
  end: string;
  body: string;
}

function phraseSource(phrase: string, language: string): PhraseSource {
  const hasBounds = !WITHOUT_BLANKS.has(language);
  const spell = (phrase.match(/\p{L}/gu)?.length ?? 0) < 3 ? escapeCharacter : spellings;
  const signs: Readonly<Record<string, string>> = {
    ...SIGNS,
    ...(language === 'tr' ? TURKISH : {}),
    ' ': language === 'fa' ? String.raw`[\s\u200c]?` : String.raw`\s+`,
    '…': hasBounds ? WORD_END + SOME_TEXT + WORD_START : SOME_TEXT,
  };
  const body = Array.from(withOptionalBlanks(phrase), (character) => signs[character] ?? spell(character));
  const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}#*[\]()]/u.test(character ?? '');
  return {
    start: hasBounds && isWord(phrase[0]) ? WORD_START : '',
    end: hasBounds && isWord(phrase.at(-1)) ? WORD_END : '',
    body: phrase.endsWith('…')
      ? body.slice(0, -1).join('') + (hasBounds ? WORD_END : '') + SOME_TEXT
      : body.join(''),
  };
}

/** The regular expressions for the characters of the notation; `‹` and `›` enclose optional parts. */
const SIGNS: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '|': '|',
  '‹': '(?:',
  '›': ')?',
  '-': String.raw`[-\u2010\u2011\s]?`,
  "'": "['’‘׳ʻʿʼ]?",
  '*': String.raw`\p{L}*`,
  '#': String.raw`\p{N}[\p{N}.,٫٬]*(?:[ \u00a0\u202f]\p{N}{3})*`,
  '~': SOME_WORDS,
};

/**
 * Replaces the brackets of a phrase with `‹…›`, so that the space beside an optional part is optional with
 * it.
 */
function withOptionalBlanks(phrase: string): string {
  return phrase
    .replace(/^(?:\[[^\]]*\] )+/u, (optional) => optional.replace(/\[([^\]]*)\] /gu, '‹($1) ›'))
    .replace(/ \[([^\]]*)\](?= |$)/gu, '‹ ($1)›')
    .replace(/\[([^\]]*)\]/gu, '‹($1)›')
    .replace(/ ?… ?/gu, '…')
    .replaceAll('~ ', '~');
}

/** Letters that are written for one another. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ا: 'اأإآٱ',
  أ: 'اأإآٱ',
  إ: 'اأإآٱ',
  آ: 'اأإآٱ',
  ي: 'يیى',
  ی: 'يیى',
  ى: 'يیى',
  ك: 'كک',
  ک: 'كک',
  ة: 'ةه',
  ё: 'её',
};

// The two letters of Turkish, with a dot and without, are the same to no pattern that ignores case.
const TURKISH: Readonly<Record<string, string>> = { i: '[iİ]', ı: '[ıi]' };

function spellings(character: string): string {
  const others = SPELLINGS[character];
  const letter = others === undefined ? withBaseLetter(character) : `[${others}]`;
  // Short vowels, the doubling mark, a hamza above or below and the stretching stroke (tatweel).
  return /\p{Script=Arabic}/u.test(character) ? String.raw`${letter}[\u064b-\u0655\u0640]*` : letter;
}

function withBaseLetter(character: string): string {
  const [base, mark] = character.normalize('NFD');
  return mark !== undefined && base !== undefined && /[a-z]/i.test(base)
    ? `[${character}${base}]`
    : escapeCharacter(character);
}

function escapeCharacter(character: string): string {
  return /[\\^$.?+{}/|]/.test(character) ? `\\${character}` : character;
}
