import { contentFolder } from '../../../src/content/content-folder.ts';
import { createDisk } from '../../../src/importer/write/disk.ts';
import { withArchiveLock } from '../../../src/importer/write/archive-lock.ts';
import { finishImports } from '../../../src/importer/write/finish.ts';
import { publishImport } from '../../../src/importer/write/publish.ts';
import { bridgeFiles } from './bridge-files.ts';

// Imports into ROOT and dies at the step with the number STEP, as if the power failed.
const [root = '', step = ''] = process.argv.slice(2);
let steps = 0;
const disk = createDisk(() => {
  steps += 1;
  if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
});

await withArchiveLock(contentFolder(root), () => {
  finishImports(disk, contentFolder(root));
  publishImport(disk, contentFolder(root), 'page.html', bridgeFiles);
  return Promise.resolve();
});
