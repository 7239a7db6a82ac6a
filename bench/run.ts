/**
 * `npm run bench`: measures an existing archive, and generated archives as they grow, and compares both with the
 * budgets; with `--peers`, also what other tools take for the same articles. Exit code: 0 measured, whatever the
 * result, 2 bad usage.
 */
import { Option } from 'commander';
import process from 'node:process';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption, valueOption } from '../src/command/options.ts';
import { requestedContent } from '../src/content/content-folder.ts';
import { archiveRows } from './archive-rows.ts';
import { growthNotes, growthRows, type SizeResults } from './growth-rows.ts';
import { BASE_ARTICLES, measureBase, measureSize, SEED } from './growth.ts';
import { PEER_HEAD, PeerPackages } from './peers/measure-peers.ts';
import { formatTable } from './table.ts';

const PARTS = ['archive', 'growth', 'peers'] as const;
const SIZES = [300, 1_000];
const LARGE = 10_000;

interface Options {
  content?: string;
  only?: (typeof PARTS)[number];
  sizes?: number[];
  scale?: true;
  peers?: true;
}

/** Sizes in ascending order, all above the base; `undefined` for anything else. */
function readSizes(text: string): number[] | undefined {
  const sizes = text.split(',').map(Number);
  const isSound = sizes.every(
    (size, index) => Number.isInteger(size) && size > (sizes[index - 1] ?? BASE_ARTICLES),
  );
  return isSound ? sizes : undefined;
}

const command = createCommand(
  'bench',
  'Measures the builds, pages and searches of an archive, and of invented archives as they grow, and compares them with the budgets.',
)
  .addOption(contentOption())
  .addOption(new Option('--only <part>', 'measure one part').choices(PARTS))
  .addOption(
    valueOption<number[]>('--sizes <numbers>', `articles of the invented archives (${SIZES.join(',')})`, {
      read: readSizes,
      means: `ascending whole numbers above ${BASE_ARTICLES}, such as 300,1000`,
    }),
  )
  .option('--scale', `also measure ${LARGE} articles`)
  .option(
    '--peers',
    'also measure other tools with the same articles, which npm installs in a temporary folder',
  )
  .addHelpText('after', '\nExit code: 0 measured, whatever was found, 2 bad usage.');

async function growth(sizes: readonly number[]): Promise<void> {
  const base = await measureBase();
  const measured: SizeResults[] = [];
  for (const articles of sizes) {
    measured.push(await measureSize(articles));
    const head = ['Articles', String(base.articles), ...measured.map((size) => String(size.articles))];
    // Large archives take long, so results are printed as they come.
    console.log(`\n${formatTable(head, growthRows(base, measured))}\n\n${growthNotes(measured).join('\n')}`);
  }
}

async function peers(sizes: readonly number[]): Promise<void> {
  const packages = PeerPackages.install();
  if (typeof packages === 'string') {
    console.log(`\n${packages}`);
    return;
  }
  try {
    for (const articles of sizes) {
      const { rows, missing } = await packages.measure(articles, SEED);
      const table = formatTable([`Other tools, ${articles} articles`, ...PEER_HEAD], rows);
      console.log(['', table, ...missing].join('\n'));
    }
  } finally {
    packages.remove();
  }
}

async function run(args: readonly string[]): Promise<number> {
  const read = readWords(command, args, process);
  if ('code' in read) return read.code;
  const { content, only, scale, sizes = SIZES, peers: hasPeers } = read.options as Options;
  const isAsked = (part: Options['only']) =>
    only === undefined ? part !== 'peers' || hasPeers === true : only === part;
  const all = scale === true ? [...sizes, LARGE] : sizes;
  if (isAsked('archive')) {
    const { path } = requestedContent(content, { cwd: process.cwd(), env: process.env }, 'bench');
    console.log(formatTable(['The archive', ''], await archiveRows(path)));
  }
  if (isAsked('growth')) await growth(all);
  // The peers are compared on large archives.
  if (isAsked('peers')) await peers(all.slice(sizes.length - 1));
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
