import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../child.ts';
import type { PeerTool } from './peers.ts';

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
