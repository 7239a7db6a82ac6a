import process from 'node:process';
import { Worker } from 'node:worker_threads';

// Runs in a process of its own: loads the given module and calls its `run` for each input.
const [, , module = ''] = process.argv;

// Ctrl-C reaches every process of the terminal; the parent decides what it means here.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());

// A task in an endless loop does not notice that its parent was killed; a second thread does.
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
    // A stack or a custom class may not pass between processes; the message always does.
    process.send?.({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
