import { fork, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Failure } from '../document.ts';
import { escapeControls, printable } from '../printable.ts';
import { besideModule } from './beside-module.ts';

/** The task of a sandbox and its limits. */
export interface SandboxOptions {
  /** The module whose `run(input)` is called in a worker and may be async; input and output are structured clones. */
  module: URL;
  /** The most workers at once. */
  size: number;
  /** Milliseconds for one input, not counting the start of a worker. */
  milliseconds: number;
  /** Megabytes of a worker's heap, not counting buffers. */
  memoryMb: number;
  /** Milliseconds for the start of a worker; 60,000 by default. */
  startMilliseconds?: number | undefined;
}

/** The result for one input. */
export type SandboxResult<Output> = { output: Output } | { failure: Failure };

/** Workers that run one function over many inputs, each of which can be stopped. */
export interface Sandbox<Input, Output> {
  /** Runs one input when a worker is free. `source` names it in a failure; `signal` stops it at once. */
  run: (input: Input, source: string, signal?: AbortSignal) => Promise<SandboxResult<Output>>;
  /** Stops all workers; unfinished inputs fail with `stopped`. */
  close: () => Promise<void>;
}

interface Job {
  input: unknown;
  source: string;
  signal: AbortSignal | undefined;
  resolve: (result: SandboxResult<never> | { output: unknown }) => void;
  hasRetried: boolean;
}

interface Slot {
  worker: ChildProcess;
  job: Job | undefined;
  isReady: boolean;
  /** How many inputs it has processed. */
  served: number;
  timer: NodeJS.Timeout | undefined;
  /** Ends the job and the worker. */
  fail: (code: string, message: string) => void;
}

type Message = { type: 'ready' } | { type: 'done'; output: unknown } | { type: 'failed'; message: string };

/** How much of a worker's last output is read, in characters. */
const LAST_WORDS = 4000;

/**
 * Creates a sandbox. Its workers are processes, because a document that crashes a thread can crash the whole import.
 * They start when needed, are reused for the next input, and are replaced if they were stopped, ran out of memory or
 * exited. An input that ran out of memory is run once more in a new worker, since earlier inputs may have filled the
 * first. What a task prints is discarded. If a task throws, its document fails and the worker stays.
 */
export function createSandbox<Input, Output>(options: SandboxOptions): Sandbox<Input, Output> {
  const slots = new Set<Slot>();
  const queue: Job[] = [];
  let isClosed = false;

  const settle = (slot: Slot, result: Parameters<Job['resolve']>[0]) => {
    clearTimeout(slot.timer);
    const { job } = slot;
    slot.job = undefined;
    job?.resolve(result);
  };

  const drop = (slot: Slot) => {
    slots.delete(slot);
    slot.worker.kill('SIGKILL');
  };

  const start = (): Slot => {
    const worker = fork(fileURLToPath(besideModule(import.meta.url, 'process')), [options.module.href], {
      execArgv: [`--max-old-space-size=${String(options.memoryMb)}`],
      env: { ...process.env, NODE_OPTIONS: '' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let lastWords = '';
    worker.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS);
    });
    const slot: Slot = {
      worker,
      job: undefined,
      isReady: false,
      served: 0,
      timer: undefined,
      fail: (code, message) => {
        if (!slots.has(slot)) return;
        drop(slot);
        const source = slot.job?.source ?? '';
        settle(slot, { failure: failure(source, code, message) });
        next();
      },
    };
    worker.on('message', (message: Message) => {
      if (!slots.has(slot)) return;
      if (message.type === 'ready') {
        slot.isReady = true;
        if (slot.job !== undefined) send(slot, slot.job);
        return;
      }
      slot.served += 1;
      if (message.type === 'done') settle(slot, { output: message.output });
      else {
        const words = `The document could not be read: ${printable(message.message)}.`;
        settle(slot, { failure: failure(slot.job?.source ?? '', 'task-failed', words) });
      }
      holdOpen(worker, false);
      next();
    });
    worker.on('error', (error: Error) => {
      slot.fail('worker-failed', `The worker ended: ${printable(error.message)}.`);
    });
    // Not at `exit`: the last output may come after that.
    worker.on('close', () => {
      if (!lastWords.includes('heap out of memory')) {
        slot.fail('worker-failed', 'The worker ended before the document was done.');
        return;
      }
      const { job } = slot;
      if (job !== undefined && slot.served > 0 && !job.hasRetried && slots.has(slot)) {
        clearTimeout(slot.timer);
        slot.job = undefined;
        drop(slot);
        job.hasRetried = true;
        queue.unshift(job);
        next();
        return;
      }
      slot.fail(
        'out-of-memory',
        `The document needs more than the ${options.memoryMb} MB of memory that it may take.`,
      );
    });
    slots.add(slot);
    return slot;
  };

  const send = (slot: Slot, job: Job) => {
    clearTimeout(slot.timer);
    slot.timer = setTimeout(() => {
      slot.fail(
        'too-slow',
        `Stopped after ${formatTime(options.milliseconds)}: the document takes too long.`,
      );
    }, options.milliseconds);
    slot.worker.send(job.input as object, (error) => {
      if (error !== null) slot.fail('worker-failed', `The worker ended: ${printable(error.message)}.`);
    });
  };

  const give = (slot: Slot, job: Job) => {
    slot.job = job;
    holdOpen(slot.worker, true);
    if (slot.isReady) {
      send(slot, job);
      return;
    }
    slot.timer = setTimeout(() => {
      slot.fail('worker-failed', 'The worker did not start.');
    }, options.startMilliseconds ?? 60_000);
  };

  const next = () => {
    while (!isClosed && queue.length > 0) {
      const free = [...slots].find((slot) => slot.job === undefined);
      if (free === undefined && slots.size >= options.size) return;
      const job = queue.shift();
      if (job !== undefined) give(free ?? start(), job);
    }
  };

  const stop = (job: Job) => {
    const at = queue.indexOf(job);
    if (at >= 0) {
      queue.splice(at, 1);
      job.resolve({ failure: failure(job.source, 'stopped', 'Stopped before it was done.') });
    } else [...slots].find((slot) => slot.job === job)?.fail('stopped', 'Stopped before it was done.');
  };

  return {
    run: (input, source, signal) =>
      new Promise((resolve) => {
        const onAbort = () => {
          stop(job);
        };
        const job: Job = {
          input,
          source,
          signal,
          hasRetried: false,
          resolve: (result) => {
            signal?.removeEventListener('abort', onAbort);
            resolve(result as SandboxResult<Output>);
          },
        };
        if (isClosed || signal?.aborted === true) {
          resolve({ failure: failure(source, 'stopped', 'Stopped before it was done.') });
          return;
        }
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(job);
        next();
      }),
    close: async () => {
      isClosed = true;
      for (const job of queue.splice(0)) {
        job.resolve({ failure: failure(job.source, 'stopped', 'Stopped before it was done.') });
      }
      const ends = [...slots].map(({ worker }) => new Promise((resolve) => worker.once('close', resolve)));
      for (const { worker } of slots) holdOpen(worker, true);
      for (const slot of slots) slot.fail('stopped', 'Stopped before it was done.');
      await Promise.all(ends);
    },
  };
}

/** Sets whether a worker keeps this process alive, which it must only while it has work. */
function holdOpen(worker: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    worker.ref();
    worker.channel?.ref();
  } else {
    worker.unref();
    worker.channel?.unref();
  }
}

function failure(source: string, code: string, message: string): Failure {
  return { source: escapeControls(source), code, message, kind: 'document' };
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${String(milliseconds / 1000)} s`;
}
