import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerPage } from './pages.ts';

/** Another tool that builds a site from the same articles. */
export interface Peer {
  name: string;
  /** The files of its project, by path. */
  files: (pages: readonly PeerPage[]) => Record<string, string>;
  /** The commands that build the site, run one after the other in the project's folder. */
  steps: readonly (readonly string[])[];
  /** The folder of the built site. */
  out: string;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
