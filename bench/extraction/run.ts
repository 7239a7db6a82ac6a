import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createCommand, readWords } from '../../src/command/command.ts';
import { callerFolder } from '../../src/content/caller.ts';
import { scoreFields } from './fields.ts';
import { findCorpora } from './pages.ts';
import type { Pass } from './pass.ts';
import { scoreTexts } from './score.ts';

/** The minimum F1 of the main text on the news pages. */
const LEAST_F1 = 0.97;
/** The minimum share of metadata fields that are as expected. */
const LEAST_FIELDS = 0.9;
/** The maximum processor time and memory, as multiples of what jsdom and Readability.js alone take in the same run. */
const MOST_CPU = 1;
const MOST_MEMORY = 1;

const command = createCommand(
  'bench:extraction',
  'Measures the extraction of articles against corpora of saved pages, beside jsdom and Readability.js.',
)
  .argument('<folder>', 'the folder that holds the corpora')
  .addHelpText(
    'after',
    '\nExit code: 0 within the budgets, 1 beyond one, 2 bad usage or nothing to measure.',
  );
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exit(read.code);
const [folder = ''] = read.words;
const caller = { cwd: process.cwd(), env: process.env };
const path = resolve(callerFolder(caller, 'bench:extraction'), folder);
const { corpora, missing } = findCorpora(path);
if (missing.length > 0) {
  console.error(`There is nothing to measure without:\n${missing.join('\n')}`);
  process.exit(2);
}

const ours = run('ours');
const peer = run('readability');
const [ourText, peerText] = [
  scoreTexts(new Map(ours.texts), corpora),
  scoreTexts(new Map(peer.texts), corpora),
];
const fields = await scoreFields(corpora);
const share = fields.equal / fields.expected;
const cpu = ours.cpuSeconds / peer.cpuSeconds;
const memory = ours.peakBytes / peer.peakBytes;

const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const rate = (pass: Pass) => `${(pass.pages / pass.cpuSeconds).toFixed(1)} a CPU second`;
const megabytes = (pass: Pass) => `${Math.round(pass.peakBytes / 1024 / 1024)} MB`;
const rows: [string, string, string, string][] = [
  ['', 'Parallax', 'Readability.js', 'budget'],
  ['F1 of the main text', ourText.f1.toFixed(4), peerText.f1.toFixed(4), `at least ${LEAST_F1}`],
  ['  precision', ourText.precision.toFixed(4), peerText.precision.toFixed(4), ''],
  ['  recall', ourText.recall.toFixed(4), peerText.recall.toFixed(4), ''],
  [
    'Metadata fields as expected',
    percent(fields.equal, fields.expected),
    '',
    `at least ${LEAST_FIELDS * 100} %`,
  ],
  [
    '  counting absent ones',
    percent(fields.equal + fields.equallyAbsent, fields.expected + fields.absent),
    '',
    '',
  ],
  [`Pages, of ${ours.pages}`, rate(ours), rate(peer), ''],
  ['  CPU time, as a ratio', cpu.toFixed(2), '1', `at most ${MOST_CPU}`],
  ['Peak memory', megabytes(ours), megabytes(peer), ''],
  ['  as a ratio', memory.toFixed(2), '1', `at most ${MOST_MEMORY}`],
];
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
for (const { page, field, expected, got } of fields.misses) {
  console.log(`not as expected: ${page}, ${field}: ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}
const isGood = ourText.f1 >= LEAST_F1 && share >= LEAST_FIELDS && cpu <= MOST_CPU && memory <= MOST_MEMORY;
process.exitCode = isGood ? 0 : 1;

// In separate processes, so that neither warms up the other or fills its memory.
function run(extractor: 'ours' | 'readability'): Pass {
  const script = join(import.meta.dirname, 'pass.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, extractor, path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${extractor} failed:\n${stderr}`);
  return JSON.parse(stdout) as Pass;
}
