import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError, measureCommand, type Cost } from '../measure.ts';
import { outputFiles } from '../output.ts';
import { cpuSeconds, gigabytes, kilobytes, type BenchRow } from '../table.ts';
import { peerPages, type PeerPage } from './pages.ts';
import { writeFiles, type Peer } from './peer.ts';
import { measureIndex, SINGLE_INDEXES } from './single-index.ts';
import { HUGO, NPM_PEERS, PEER_PACKAGES } from './static-sites.ts';

/** The columns of the table after the first. */
export const PEER_HEAD = ['CPU', 'memory', 'output', 'an article', 'to a first result'];

/** What other tools take for the same articles, and sentences on what could not be measured. */
export interface PeerResults {
  rows: BenchRow[];
  missing: string[];
}

/** Every project names the packages: Astro bundles those needed by integrations only if they are named. */
const MANIFEST = JSON.stringify({ private: true, type: 'module', dependencies: PEER_PACKAGES });
/** Caches of Astro and Vite that would save work in the next project. */
const CACHES = ['.astro', '.vite'];
const NO_HUGO =
  'Hugo: not measured, as there is no command `hugo`; the packages hugo-bin and hugo-extended of npm hold no program, they fetch it from elsewhere.';

/** The packages of the other tools, in a temporary folder. */
export class PeerPackages {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Installs them; returns a sentence if npm cannot. */
  static install(): PeerPackages | string {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-peers-'));
    writeFileSync(join(folder, 'package.json'), MANIFEST);
    const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
    const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' });
    if (status === 0) return new PeerPackages(folder);
    rmSync(folder, { recursive: true });
    const reason = stderr.split('\n').find((line) => line.startsWith('npm error')) ?? 'it does not say why';
    return `Other tools: not measured, as npm could not install them (${reason}).`;
  }

  /** Measures all tools with the articles of one generated archive. */
  async measure(articles: number, seed: string): Promise<PeerResults> {
    const pages = peerPages(articles, seed);
    const rows: BenchRow[] = [];
    const missing: string[] = [];
    const hasHugo = spawnSync('hugo', ['version']).status === 0;
    if (!hasHugo) missing.push(NO_HUGO);
    for (const peer of [...NPM_PEERS, ...(hasHugo ? [HUGO] : [])]) {
      try {
        rows.push(await this.#site(peer, pages));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        missing.push(
          `${peer.name}: not measured, as its build failed (${error.message.trim().split('\n').at(-1) ?? ''}).`,
        );
      }
    }
    for (const index of SINGLE_INDEXES) {
      const { cost, index: bytes, script } = await measureIndex(this.#folder, index, pages);
      const first = kilobytes(bytes + script);
      rows.push({
        what: index.name,
        values: [cpuSeconds(cost.cpu), gigabytes(cost.memory), `${kilobytes(bytes)} packed`, '', first],
      });
    }
    return { rows, missing };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  async #site(peer: Peer, pages: readonly PeerPage[]): Promise<BenchRow> {
    const folder = join(this.#folder, 'site');
    mkdirSync(folder);
    // Some tools treat packages behind a link as sources of the project, so the packages are moved into it.
    const packages = (above: string) => join(above, 'node_modules');
    renameSync(packages(this.#folder), packages(folder));
    try {
      for (const cache of CACHES) rmSync(join(packages(folder), cache), { recursive: true, force: true });
      writeFiles(folder, { 'package.json': MANIFEST, ...peer.files(pages) });
      const costs: Cost[] = [];
      for (const [command = '', ...words] of peer.steps)
        costs.push(await measureCommand(command, words, folder));
      const cpu = costs.reduce((sum, cost) => sum + cost.cpu, 0);
      const memory = Math.max(...costs.map((cost) => cost.memory));
      const bytes = outputFiles(join(folder, peer.out)).reduce((sum, file) => sum + file.bytes, 0);
      const each = kilobytes(bytes / pages.length);
      return { what: peer.name, values: [cpuSeconds(cpu), gigabytes(memory), kilobytes(bytes), each, ''] };
    } finally {
      renameSync(packages(folder), packages(this.#folder));
      rmSync(folder, { recursive: true });
    }
  }
}
