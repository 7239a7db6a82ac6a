import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCommand, readWords } from '../src/command/command.ts';
import { drawIcon, ICONS } from './icons.ts';

const command = createCommand(
  'icons',
  'Writes the icons that browsers ask for beside public/favicon.svg, from it; a test fails when they are of another.',
);
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const folder = fileURLToPath(new URL('../public/', import.meta.url));
  const svg = readFileSync(`${folder}favicon.svg`);
  for (const name of Object.keys(ICONS) as (keyof typeof ICONS)[])
    writeFileSync(folder + name, await drawIcon(svg, name));
}
