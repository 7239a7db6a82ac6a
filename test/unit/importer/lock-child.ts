import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { takeLock } from '../../../src/importer/write/lock.ts';

// Tries to get the lock at PATH until it has it, and ends without giving it back, as if it had been killed.
const [path = ''] = process.argv.slice(2);

function isRunning(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return pid !== '';
  } catch {
    return false;
  }
}

for (;;) {
  if (!('lock' in takeLock(path))) continue;
  const inside = readFileSync(`${path}-inside`, 'utf8');
  if (isRunning(inside)) throw new Error(`${inside} and ${process.pid} have the lock`);
  writeFileSync(`${path}-inside`, String(process.pid));
  appendFileSync(`${path}-log`, `${process.pid}\n`);
  process.kill(process.pid, 'SIGKILL');
}
