import { arabicFormsIn } from '../../../src/search/arabic-forms.ts';
import type { AskedPart } from '../../../src/search/asked-part.ts';
import { readAsked } from '../../../src/search/asked.ts';
import { isArabic } from '../../../src/search/spelling/sounds.ts';
import { spellingFiles } from '../../../src/search/spelling/spelling-files.ts';
import { suggestionsFor } from '../../../src/search/spelling/suggestions.ts';
import { joinedPartsOf, joinedTokensOf, tokensOf } from '../../../src/search/tokens.ts';

/** Invented texts by id, with the difficulties that names, numbers and scripts cause. */
export const TEXTS: Readonly<Record<string, string>> = {
  fighters: 'The Hawshab claims that 3,500 fighters hold the border near Mursul; its sleeper cells wait.',
  five: 'Five thousand guerrillas crossed in the night, and 90 percent of the border is secure.',
  brigade: 'General Khoreishan’s men attacked the 17th Brigade in 2014, and two cities of Qarqushan burned.',
  us: 'US forces withdrew in the 1990s, said Nadhim al-Qadhimani. The village had asked us to bring bread.',
  arabic: 'قال قائد الحوشب إن القاظماني وصل إلى مرسول ومعه ٣٬٥٠٠ مقاتل بالسفينة',
  persian: 'کیوانی گفت که ۹۰ درصد مرز امن است',
  unit: 'A counter-terrorism unit of the Da‘rush told of hit-and-run raids and a re-emergence of al-Tabra.',
  tolmas: 'Tolmas signed the treaty before the coronavirus; half a million people heard it on Radio Pier 9.',
  tolma: 'The river Tolma rose by 2.5 metres, says the Islamic Waqf of Salah ad-Din.',
  economy: 'Taxes pay for the defence programme, organised by the Free Valley League and its party.',
  forces: 'أعلنت حكومة تولماق أن قواتها سيطرت على القريتين، وأن الوليد قاد مسلحين وقصف خمسة جسور.',
  republic: 'جمهوری‌خواهان پس از آتش بس، نیرو های خود را آماده‌باش دادند.',
  siege: 'بدأ القصف ليلا.',
  group: 'گروه‌های تندرو در کشورهای همسایه نمایندگان را دیدند.',
  militia: 'Militias killed Iraqis of the Zubarqi clan; bombing and airstrikes began in the nineties.',
};

/** Names of invented records. */
export const NAMES: readonly string[] = [
  'Nadhim al-Qadhimani',
  'Nazem Kazemani',
  'القاظماني',
  'Hawshab',
  'الحوشب',
  'Khoreishan',
  'Mursul',
  'Salah ad-Din Waqf',
  'Abu Tolmaq',
  'Da‘rush',
  'Golaqi',
  'کیوانی',
  'Zubarqi',
  'Qarqushan',
  'Oda Merrin',
  'Sulaymaqi',
];

const texts = Object.entries(TEXTS).map(([id, text]) => ({
  id,
  tokens: tokensOf(text).map(({ token }) => token),
  joined: [...joinedTokensOf(text), ...joinedPartsOf(text)].map(({ token }) => token),
}));
const names = new Set(
  NAMES.flatMap((name) => [...tokensOf(name), ...joinedTokensOf(name)].map(({ token }) => token)),
);

/** The ids of the invented texts that a query finds. */
export function found(query: string): string[] {
  const { groups, without } = readAsked(query);
  return texts
    .filter((text) => groups.every((group) => group.some((part) => hasPart(text, part))))
    .filter((text) => !without.some((part) => hasPart(text, part)))
    .map(({ id }) => id);
}

function hasPart(text: (typeof texts)[number], part: AskedPart): boolean {
  return [...part.tokens, ...formsOf(part)].some(
    (row) =>
      (row.length === 1 && text.joined.includes(row[0] ?? '')) ||
      text.tokens.some((_, at) => row.every((token, offset) => text.tokens[at + offset] === token)),
  );
}

const vocabulary = new Set(texts.flatMap(({ tokens, joined }) => [...tokens, ...joined]));

/** As `resolveGroup` asks the index for them. */
function formsOf({ kind, tokens: [first = []] }: AskedPart): string[][] {
  const [token = '', more] = first;
  return kind === 'word' && more === undefined && isArabic(token)
    ? arabicFormsIn(vocabulary, token).map((form) => [form])
    : [];
}

const documents = new Map<string, number>();
for (const { tokens, joined } of texts)
  for (const token of new Set([...tokens, ...joined])) documents.set(token, (documents.get(token) ?? 0) + 1);
for (const token of names) documents.set(token, (documents.get(token) ?? 0) + 1);

/** The spelling files of the invented texts and names. */
export const SPELLING = spellingFiles({ vocabulary: documents, names: NAMES });

/** The suggestions for a word, as a reader would write them. */
export async function suggested(word: string): Promise<string[]> {
  const contents = new Map(SPELLING.content.map(({ path, content }) => [path, content]));
  const load = (path: string) => Promise.resolve(contents.get(path));
  return (await suggestionsFor(word, { files: SPELLING.files, load })).map(({ written }) => written);
}
