import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { jsonSchemas } from '../src/schema/json-schema.ts';

// Writes the JSON Schemas that editors read; a test fails when they are not those of the Zod schemas.
const folder = fileURLToPath(new URL('../.vscode/schemas/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { name, schema } of jsonSchemas()) {
  writeFileSync(folder + name, await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }));
}
