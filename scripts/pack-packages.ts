import { join } from 'node:path';
import { createCommand, readWords } from '../src/command/command.ts';
import { packPackages } from './pack.ts';

const command = createCommand(
  'packages',
  'Compiles each package into packages/NAME/dist/, ready to be published from there, and prints where.',
);
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const root = join(import.meta.dirname, '..');
  const distOf = (directory: string) => join(root, 'packages', directory, 'dist');
  for (const { name, folder } of packPackages(root, distOf)) process.stdout.write(`${name}: ${folder}\n`);
}
