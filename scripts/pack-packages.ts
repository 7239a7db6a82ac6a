import { join } from 'node:path';
import { packPackages } from './pack.ts';

// Compiles each package into `packages/NAME/dist/`, ready to be published from there.
const root = join(import.meta.dirname, '..');
for (const { name, folder } of packPackages(root, (directory) => join(root, 'packages', directory, 'dist'))) {
  process.stdout.write(`${name}: ${folder}\n`);
}
