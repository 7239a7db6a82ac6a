import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file and its parent folders; the file is replaced atomically. Throws disk errors. */
export function writeWhole(path: string, text: string): void {
  const made = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(made, text);
  renameSync(made, path);
}
