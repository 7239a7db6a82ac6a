import type { ViteUserConfig } from 'astro';
import { join } from 'node:path';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** The name of the service worker among the compiled files, and below the base of a site: a worker serves the folder that it is in. */
export const WORKER_FILE = 'offline-worker.js';

/** Has the service worker compiled with the scripts of pages, to one file without a digest in its name. */
export function workerChunk(project: string): Plugin {
  return {
    name: 'parallax:worker-chunk',
    // A development server has no worker.
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: join(project, 'src/offline/worker.ts'),
        fileName: WORKER_FILE,
      });
    },
  };
}
