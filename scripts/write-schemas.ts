import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { createCommand, readWords } from '../src/command/command.ts';
import { jsonSchemas } from '../src/schema/json-schema.ts';

const command = createCommand(
  'schemas',
  'Writes the JSON Schemas that editors read into .vscode/schemas/; a test fails when they are not those of the Zod schemas.',
);
const read = readWords(command, process.argv.slice(2), process);
if ('code' in read) process.exitCode = read.code;
else {
  const folder = fileURLToPath(new URL('../.vscode/schemas/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const { name, schema } of jsonSchemas()) {
    const { code } = await format(name, JSON.stringify(schema), { printWidth: 110 });
    writeFileSync(folder + name, code);
  }
}
