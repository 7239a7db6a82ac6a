/**
 * `npm run test:peers`: has tools of others read what we write. Installs each into a folder of its own below `.astro/`,
 * builds the fixture archives and the real one, and prints a line for each check. Ends with the line `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument } from 'commander';
import { createCommand, readWords } from '../src/command/command.ts';
import { contentOption } from '../src/command/options.ts';
import { CONTENT_VARIABLE, requestedContent } from '../src/content/content-folder.ts';
import { OUT_VARIABLE } from '../src/site/folders.ts';
import { endWithChildren, runCommand } from './child.ts';
import { findCheckout, findPython, installPeer } from './peers/install-peer.ts';
import { readPeerChecks, type PeerCheck } from './peers/peer-checks.ts';
import { CHECKOUTS_VARIABLE, PEER_TOOLS } from './peers/peers.ts';

const ROOT = join(import.meta.dirname, '..');
const HOME = join(ROOT, '.astro/peers');
const FIXTURES = join(ROOT, 'test/fixtures');

/** The exit code if nothing could be tested, since what the tools need is not there. */
const LACKS = 3;

const command = createCommand(
  'test:peers',
  'Has tools of others read what the site offers for download. Installs each into a folder of its own below .astro/ when it is not there.',
)
  .addArgument(
    new Argument('[tools...]', 'the tools to ask, in place of all').choices(
      PEER_TOOLS.map(({ name }) => name),
    ),
  )
  .addOption(contentOption())
  .addHelpText(
    'after',
    `\nExit code: 0 all passed; 1 anything failed; 2 bad usage; ${LACKS} no tool could be asked: most need Python 3.10 or newer with venv (PYTHON names another). Zotero and the feed validator are fetched by git from GitHub; ${CHECKOUTS_VARIABLE} names a folder with checkouts of theirs.`,
  );
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exit(read.code);
endWithChildren();

const caller = { cwd: process.cwd(), env: process.env };
const archives = {
  fixture: join(FIXTURES, 'archive'),
  arabic: join(FIXTURES, 'archive-ar'),
  real: requestedContent(read.options['content'] as string | undefined, caller, 'test:peers').path,
};

/** Builds an archive as for its public address, without originals, into a folder of its own. */
async function build(name: string, content: string): Promise<string> {
  const out = join(HOME, 'sites', name);
  const { code, output } = await runCommand('npm', ['run', '--silent', 'build'], {
    [CONTENT_VARIABLE]: content,
    [OUT_VARIABLE]: out,
    PARALLAX_URL: '',
    PARALLAX_PUBLISH_ORIGINALS: '0',
  });
  if (code !== 0) throw new Error(output.trim());
  return out;
}

const python = await findPython();
const asked = PEER_TOOLS.filter(({ name }) => read.words.length === 0 || read.words.includes(name));
const peers = asked.filter(({ from }) => from !== 'python' || python !== undefined);
const without = asked.filter((peer) => !peers.includes(peer));
if (without.length > 0)
  console.log(
    `Not asked, for lack of Python 3.10 or newer with venv: ${without.map(({ name }) => name).join(', ')}.`,
  );
if (peers.length === 0) process.exit(LACKS);

const tally = { passed: 0, failed: 0 };
function report(tool: string, { check, problem }: PeerCheck) {
  tally[problem === undefined ? 'passed' : 'failed'] += 1;
  console.log(
    `${problem === undefined ? 'passed' : 'FAILED'} ${tool}: ${check}${problem === undefined ? '' : `\n  ${problem}`}`,
  );
}

const sites: [name: string, folder: string][] = [];
for (const [name, content] of Object.entries(archives)) sites.push([name, await build(name, content)]);
for (const peer of peers) {
  const { checkout } = peer;
  const tool = checkout === undefined ? peer.packages[0] : `${peer.name} ${checkout.commit.slice(0, 8)}`;
  const source = checkout === undefined ? '' : await findCheckout(checkout, join(HOME, 'checkouts'));
  if (source === undefined) {
    console.log(
      `Not asked, for lack of ${checkout?.repository ?? ''} (${CHECKOUTS_VARIABLE} names a folder with it): ${peer.name}.`,
    );
    continue;
  }
  try {
    const { command: program, home } = await installPeer(peer, HOME, python);
    for (const [name, site] of sites) {
      const scratch = mkdtempSync(join(tmpdir(), 'parallax-peers-'));
      const ended = await runCommand(program, [
        join(ROOT, 'scripts/peers', peer.program),
        site,
        scratch,
        home,
        source,
      ]);
      rmSync(scratch, { recursive: true, force: true });
      for (const one of readPeerChecks(ended)) report(tool, { ...one, check: `${name}: ${one.check}` });
    }
  } catch (error) {
    report(tool, { check: 'installed', problem: error instanceof Error ? error.message : String(error) });
  }
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : tally.passed === 0 ? LACKS : 0;
