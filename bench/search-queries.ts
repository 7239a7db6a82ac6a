/**
 * What queries are made from: the vocabulary by frequency, and words from some articles that archives of every size
 * have.
 */
export interface QuerySource {
  words: readonly string[];
  accounts: readonly string[];
  actors: readonly { name: string; aliases: readonly string[] }[];
  places: readonly string[];
  outlet: string;
}

/** A query as somebody types it, with its description; a facet is part of the address. */
export interface BenchQuery {
  kind: string;
  text: string;
  facet?: readonly [name: string, value: string];
  /** A word typed after it: the refinement. */
  more: string;
}

const ARABIC = /\p{Script=Arabic}/u;

/**
 * Thirty queries: frequent, medium and rare words, two words, phrases, names whole and in part, in Arabic script,
 * misspelt, and within a facet. All except the misspelt ones are in the given articles.
 */
export function searchQueries(source: QuerySource): BenchQuery[] {
  const { words, actors, places, outlet } = source;
  const common = (rank: number) => words[rank] ?? '';
  const ranks = ranksIn(source);
  const among = (least: number, most: number) => ranks.filter((rank) => rank >= least && rank < most);
  const spread = (from: readonly number[], count: number) =>
    Array.from(
      { length: count },
      (_, index) => words[from[Math.floor((index * from.length) / count)] ?? 0] ?? '',
    );
  const middle = spread(among(400, 4_000), 4);
  const rare = spread(among(20_000, words.length), 4);
  const people = actors.filter(({ name }) => /^\p{Lu}\p{Ll}+ (?:al-)?\p{Lu}\p{Ll}+$/u.test(name));
  const person = (index: number) => people[index]?.name ?? actors[index]?.name ?? '';
  const families = people.flatMap(({ aliases }) => aliases.find((alias) => !ARABIC.test(alias)) ?? []);
  const arabic = actors.flatMap(({ aliases }) => aliases.find((alias) => ARABIC.test(alias)) ?? []);
  const organisation = actors.find(({ name }) => name.includes(' of '))?.name ?? person(2);

  const list: [string, readonly string[]][] = [
    ['common word', [0, 1, 4, 12].map(common)],
    ['middle word', middle],
    ['rare word', rare],
    [
      'two common words',
      [`${common(0)} ${common(1)}`, `${common(2)} ${common(5)}`, `${common(3)} ${common(9)}`],
    ],
    ['common and rare word', [`${common(0)} ${rare[0] ?? ''}`, `${common(1)} ${rare[1] ?? ''}`]],
    ['phrase', phrases(source, 3)],
    ['name', [person(0), families[1] ?? '', organisation, places[0] ?? '']],
    ['name in Arabic script', arabic.slice(0, 1)],
    ['misspelled', [misspell(person(1)), misspell(middle[1] ?? ''), misspell(places[1] ?? '')]],
  ];
  const queries = list.flatMap(([kind, texts]) => texts.map((text) => ({ kind, text, more: common(7) })));
  return [
    ...queries,
    { kind: 'with a facet', text: common(0), facet: ['outlet', outlet], more: common(7) },
    { kind: 'with a facet', text: middle[2] ?? '', facet: ['language', 'en'], more: common(7) },
  ];
}

/** The ranks of all words in the accounts, most frequent first. */
function ranksIn({ words, accounts }: QuerySource): number[] {
  const rankOf = new Map(words.map((word, rank) => [word, rank]));
  const ranks = accounts.flatMap((account) =>
    (account.match(/\b[a-z]+\b/g) ?? []).flatMap((word) => rankOf.get(word) ?? []),
  );
  return [...new Set(ranks)].sort((a, b) => a - b);
}

/** Two adjacent words, in quotation marks, from different accounts. */
function phrases({ accounts }: QuerySource, count: number): string[] {
  return accounts.slice(0, count).map((account) => {
    const [found] = [...account.matchAll(/ ([a-z]{5,} [a-z]{5,}) /g)].slice(3);
    return `"${found?.[1] ?? ''}"`;
  });
}

/** A typing error: two adjacent different letters of the longest word are swapped, never the first. */
export function misspell(text: string): string {
  const word = text.split(' ').reduce((most, each) => (each.length > most.length ? each : most), '');
  const letters = Array.from(word);
  const at = letters.findIndex((letter, index) => index > 0 && letters[index + 1] !== letter);
  if (at === -1 || at + 1 >= letters.length) return text;
  const misspelled = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join(
    '',
  );
  return text.replace(word, misspelled);
}
