import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../child.ts';
import { CHECKOUTS_VARIABLE, type PeerTool, type SourceCheckout } from './peers.ts';

/** A tool that is installed: how its program is started, and where its packages are. */
export interface InstalledPeer {
  command: string;
  home: string;
}

/** The Python that makes virtual environments; `undefined` if there is none that can. */
export async function findPython(): Promise<string | undefined> {
  for (const name of [process.env['PYTHON'] ?? '', 'python3', 'python'].filter((one) => one !== '')) {
    const { code } = await runCommand(name, [
      '-c',
      'import sys, venv, ensurepip; assert sys.version_info >= (3, 10)',
    ]);
    if (code === 0) return name;
  }
  return undefined;
}

/**
 * The folder with a checkout: the one that is there below the folder that `CHECKOUTS_VARIABLE` names, or else one that git fetches into `below`.
 * `undefined` if git cannot fetch it.
 */
export async function findCheckout(
  { repository, commit }: SourceCheckout,
  below: string,
): Promise<string | undefined> {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  const given = process.env[CHECKOUTS_VARIABLE];
  if (given !== undefined && existsSync(join(given, name))) return resolve(given, name);
  const folder = join(below, `${name}-${commit.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const fetched = `${folder}.part`;
  rmSync(fetched, { recursive: true, force: true });
  mkdirSync(fetched, { recursive: true });
  const steps = [
    ['init', '--quiet'],
    ['fetch', '--quiet', '--depth', '1', repository, commit],
    ['checkout', '--quiet', 'FETCH_HEAD'],
    ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth', '1'],
  ];
  for (const step of steps) {
    const { code } = await runCommand('git', step, { GIT_TERMINAL_PROMPT: '0' }, fetched);
    if (code === 0) continue;
    rmSync(fetched, { recursive: true, force: true });
    return undefined;
  }
  renameSync(fetched, folder);
  return folder;
}

/**
 * Installs a tool into a folder of its own below `below`, named after it and its version, unless it is there. Throws with
 * the output of pip or npm if that fails; what was half installed is removed.
 */
export async function installPeer(
  peer: PeerTool,
  below: string,
  python: string | undefined,
): Promise<InstalledPeer> {
  const [first] = peer.packages;
  const home = join(below, first.replaceAll(/[^\w.-]+/g, '-'));
  const isPython = peer.from === 'python';
  const command = isPython
    ? join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
    : process.execPath;
  const done = join(home, `.installed-${peer.packages.join(' ').replaceAll(/[^\w.=@ -]+/g, '-')}`);
  if (existsSync(done)) return { command, home };
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const steps: [string, string[]][] = isPython
    ? [
        [python ?? 'python3', ['-m', 'venv', home]],
        [command, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...peer.packages]],
      ]
    : [
        [
          'npm',
          ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', ...peer.packages],
        ],
      ];
  for (const [program, words] of steps) {
    const { code, output } = await runCommand(program, words, {}, home);
    if (code === 0) continue;
    rmSync(home, { recursive: true, force: true });
    throw new Error(`${peer.name} could not be installed.\n${output.trim()}`);
  }
  writeFileSync(done, '');
  return { command, home };
}
