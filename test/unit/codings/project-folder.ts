import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/codings/main.ts';
import { createDisk } from '../../../src/command/disk.ts';

/** The folder of the fixture archive. */
export const FIXTURE = join(import.meta.dirname, '../../fixtures/archive');

/** A folder of its own with a copy of the fixture archive as `archive/`. */
export function copyOfFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'codings-'));
  cpSync(FIXTURE, join(folder, 'archive'), { recursive: true });
  return folder;
}

/** Runs `npm run codings` in a folder on its `archive/`. */
export async function runCodings(folder: string, ...args: string[]) {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    cwd: folder,
    env: {},
  };
  const paths = args.map((arg) => (/\.(?:qdpx|qdc|csv)$|^sheets$/.test(arg) ? join(folder, arg) : arg));
  const code = await main([...paths, '--content', join(folder, 'archive')], io, createDisk());
  return { code, stdout: stdout.replaceAll(`${folder}/`, ''), stderr: stderr.replaceAll(`${folder}/`, '') };
}
