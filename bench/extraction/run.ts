import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createCommand, readWords } from '../../src/command/command.ts';
import { callerFolder } from '../../src/content/caller.ts';
import { scoreFields } from './fields.ts';
import { findCorpora } from './pages.ts';
import type { Pass } from './prediction.ts';
import { scoreDoubts, scoreTexts, scoreWords } from './score.ts';

/** The least that is accepted, each as a share; leaked and the good results with a warning are the most. */
const LEAST = { f1OfKinds: 0.955, kept: 0.94, f1OfNews: 0.98, fields: 0.9 };
const MOST = { leaked: 0.045, warnedOfGood: 0.05 };
/** The maximum processor time and memory, as multiples of what jsdom and Readability.js alone take in the same run. */
const MOST_CPU = 2;
const MOST_MEMORY = 1;

const command = createCommand(
  'bench:extraction',
  'Measures the extraction of articles against corpora of saved pages, beside Readability.js and, if it is installed, Defuddle (npm install --no-save defuddle).',
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

const extractors = { Parallax: 'ours', 'Readability.js': 'readability', Defuddle: 'defuddle' };
const passes = new Map(Object.entries(extractors).map(([name, extractor]) => [name, run(extractor)]));
const ours = passes.get('Parallax');
const peer = passes.get('Readability.js');
if (ours === undefined || peer === undefined)
  throw new Error('An extractor that is part of this package is missing.');

const rows: string[][] = [
  [
    'corpus',
    'extractor',
    'F1',
    'precision',
    'recall',
    'kept',
    'leaked',
    'title',
    'author',
    'date',
    'CPU s',
    'memory',
  ],
];
for (const [name, pass] of passes) {
  if (pass === undefined) {
    rows.push(['wcxb', name, 'not installed']);
    continue;
  }
  const words = scoreWords(new Map(pass.corpora.wcxb.predictions), corpora);
  rows.push([
    'wcxb',
    name,
    ...[words.f1, words.precision, words.recall].map((share) => share.toFixed(4)),
    ...[words.kept, words.leaked].map((share) => share.toFixed(3)),
    ...[words.title, words.author, words.date],
    pass.corpora.wcxb.cpuSeconds.toFixed(1),
    megabytes(pass),
  ]);
}
for (const [name, pass] of passes) {
  if (pass === undefined) continue;
  const text = scoreTexts(new Map(pass.corpora.extraction.predictions), corpora);
  const shares = [text.f1, text.precision, text.recall].map((share) => share.toFixed(4));
  rows.push([
    'extraction',
    name,
    ...shares,
    '',
    '',
    '',
    '',
    '',
    pass.corpora.extraction.cpuSeconds.toFixed(1),
    megabytes(pass),
  ]);
}
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) {
  const cells = widths.map((width, column) => (row[column] ?? '').padEnd(width));
  console.log(`| ${cells.join(' | ')} |`);
  if (row === rows[0]) console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
}

const kinds = scoreWords(new Map(ours.corpora.wcxb.predictions), corpora);
const news = scoreTexts(new Map(ours.corpora.extraction.predictions), corpora);
const doubts = scoreDoubts(new Map(ours.corpora.wcxb.predictions), corpora);
const fields = await scoreFields(corpora);
const share = fields.equal / fields.expected;
const total = (pass: Pass) =>
  Object.values(pass.corpora).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
const cpu = total(ours) / total(peer);
const memory = ours.peakBytes / peer.peakBytes;
const warnedOfGood = doubts.good.marked / doubts.good.pages;

const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
console.log(`
warnings on results below F1 .7: ${percent(doubts.bad.marked, doubts.bad.pages)}
warnings on results above F1 .9: ${percent(doubts.good.marked, doubts.good.pages)}, at most ${MOST.warnedOfGood * 100} %
fields of the pages of Readability.js: ${percent(fields.equal, fields.expected)}, at least ${LEAST.fields * 100} %
  counting absent ones: ${percent(fields.equal + fields.equallyAbsent, fields.expected + fields.absent)}
CPU time beside Readability.js: ${cpu.toFixed(2)}, at most ${MOST_CPU}; memory: ${memory.toFixed(2)}, at most ${MOST_MEMORY}`);
for (const { page, field, expected, got } of fields.misses) {
  console.log(`not as expected: ${page}, ${field}: ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}
const isGood =
  kinds.f1 >= LEAST.f1OfKinds &&
  kinds.kept >= LEAST.kept &&
  kinds.leaked <= MOST.leaked &&
  news.f1 >= LEAST.f1OfNews &&
  share >= LEAST.fields &&
  warnedOfGood <= MOST.warnedOfGood &&
  cpu <= MOST_CPU &&
  memory <= MOST_MEMORY;
process.exitCode = isGood ? 0 : 1;

function megabytes(pass: Pass): string {
  return `${Math.round(pass.peakBytes / 1024 / 1024)} MB`;
}

// In separate processes, so that none warms up another or fills its memory. Undefined if the extractor is not installed.
function run(extractor: string): Pass | undefined {
  const script = join(import.meta.dirname, 'pass.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, extractor, path], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 3) return undefined;
  if (status !== 0) throw new Error(`${extractor} failed:\n${stderr}`);
  return JSON.parse(stdout) as Pass;
}
