import process from 'node:process';
import { Worker } from 'node:worker_threads';

// Runs in a process of its own: loads the module that it is told and calls its `run` for each input that comes.
const [, , module = ''] = process.argv;

// A stop by the keyboard reaches every process of the terminal; the one that gave the work decides what it means here.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());

// A task in an endless loop never hears that its giver was killed; a thread beside it does.
const watch = `const { ppid } = process; setInterval(() => { if (process.ppid !== ppid) process.kill(process.pid, 'SIGKILL'); }, 1000);`;
new Worker(watch, { eval: true }).unref();

const task = (await import(module)) as { run: (input: unknown) => unknown };
if (typeof task.run !== 'function') throw new Error(`${module} does not export run`);

process.on('message', (input: unknown) => {
  void answer(input);
});
process.send?.({ type: 'ready' });

async function answer(input: unknown): Promise<void> {
  try {
    process.send?.({ type: 'done', output: await task.run(input) });
  } catch (error) {
    // A stack or a class of its own may not go from process to process; its words always do.
    process.send?.({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
