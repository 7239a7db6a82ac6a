/** The sounds of letters and pairs of letters, longer ones first; anything else sounds as it is written. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/dsch|dj|zh|j/g, 'J'],
  [/sch|sh|ch/g, 'S'],
  [/kh|ck|q|c(?![eiyh])/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'z'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/c/g, 's'],
  [/n(?=b)/g, 'm'],
  [/([bdfghJklmnprsStvz])\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];
const ARABIC = 'ابپتثجچحخدذرزژسشصضطظغفقكگلمنهوي';
/** The sounds of these letters, in the same order. */
const ARABIC_SOUNDS = 'AbpttJShkdzrzJsSsztzgfkkglmnhUI';
const MOST_KEYS_OF = 24;

/** Whether a token is written in Arabic letters. */
export function isArabic(token: string): boolean {
  return /^\p{Script=Arabic}/u.test(token);
}

/**
 * The sound of a token, however it is romanised: small letters, J and S are consonants, A E I U vowels, and Y the two
 * sounds of `ayou`. `kadhimi` and `kazimi` give `kAzImI`, `sulaimani` and `soleymani` `sUlImAnI`. Arabic letters give
 * the sounds that they write, and so no short vowels: `sUlImAnI` is `slImAnI`. Other scripts stay unchanged.
 */
export function soundOf(token: string): string {
  if (isArabic(token)) return arabicSound(token);
  if (!/^[a-z]+$/.test(token)) return token;
  const consonants = LATIN.reduce((sound, [from, to]) => sound.replace(from, to), token);
  return consonants.replace(/^[wy](?=[aeiou])|[aeiouwy]+/g, (run, at: number) =>
    at === 0 && /^[wy]$/.test(run) ? run : vowelOf(run),
  );
}

/** The consonants of a sound, with `A` for an initial vowel; sounds that are often confused are merged. */
export function skeletonOf(sound: string): string {
  return sound
    .replace(/^[AEIUY]/, 'A')
    .replace(/(?<=.)[AEIUY]/g, '')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/z/g, 's');
}

/**
 * The keys under which a word is stored in the spelling files and looked up: its skeleton, first, and the skeleton
 * without each of its sounds, so that words whose skeletons differ in one sound share a key. Short skeletons also
 * include vowels.
 */
export function spellingKeys(sound: string): string[] {
  const skeleton = skeletonOf(sound);
  const short = `~${sound.replace(/[AEIUY]/g, 'a')}`;
  const keys = skeleton.length > 2 ? deletesOf(skeleton) : [short, ...deletesOf(short)];
  return [...new Set([skeleton, ...keys])].filter((key) => !key.endsWith('~')).slice(0, MOST_KEYS_OF);
}

function deletesOf(text: string): string[] {
  const signs = Array.from(text);
  return signs.flatMap((sign, at) =>
    sign === '~' ? [] : [signs.filter((_, other) => other !== at).join('')],
  );
}

function arabicSound(token: string): string {
  const letters = token
    .replace(/^[اع]+/u, 'A')
    .replace(/^و/u, 'w')
    .replace(/^ي/u, 'y')
    .replace(/ه$/u, 'A');
  const sound = Array.from(letters, soundOfLetter).join('');
  return sound.replace(/([AIU])\1+/g, '$1').replace(/n(?=b)/g, 'm');
}

function soundOfLetter(letter: string): string {
  return /\w/.test(letter) ? letter : (ARABIC_SOUNDS[ARABIC.indexOf(letter)] ?? '');
}

function vowelOf(run: string): string {
  const isFront = /[iy]|ee/.test(run);
  const isBack = /[ouw]/.test(run);
  if (isFront && isBack) return 'Y';
  if (isFront) return 'I';
  if (isBack) return 'U';
  return run.includes('a') ? 'A' : 'E';
}
