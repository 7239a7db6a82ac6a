import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/schema/json-schema.ts';

const root = join(import.meta.dirname, '../../..');
const readJson = (path: string) =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;

describe('the JSON Schemas for editors', () => {
  it.each(jsonSchemas().map(({ name, schema }) => [name, schema] as const))(
    '%s is what the Zod schema says (npm run schemas writes it anew)',
    (name, schema) => {
      expect(readJson(`.vscode/schemas/${name}`)).toEqual(schema);
    },
  );

  it('knows every key of an article and tells what it is for', () => {
    const properties = readJson('.vscode/schemas/article.schema.json')['properties'] as Record<
      string,
      { description?: string }
    >;
    expect(Object.keys(properties)).toContain('stance');
    const silent = Object.entries(properties).filter(([, { description }]) => description === undefined);
    expect(silent).toEqual([]);
  });
});
