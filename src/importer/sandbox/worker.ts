import { parentPort, workerData } from 'node:worker_threads';

// Runs in a thread of its own: loads the module that it is told and calls its `run` for each input that comes.
const port = parentPort;
if (port === null) throw new Error('This module is for a worker thread');

const { module } = workerData as { module: string };
const task = (await import(module)) as { run: (input: unknown) => unknown };
if (typeof task.run !== 'function') throw new Error(`${module} does not export run`);

port.on('message', (input: unknown) => {
  void answer(input);
});
port.postMessage({ type: 'ready' });

async function answer(input: unknown): Promise<void> {
  try {
    port?.postMessage({ type: 'done', output: await task.run(input) });
  } catch (error) {
    // A stack or a class of its own may not go from thread to thread; its words always do.
    port?.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
