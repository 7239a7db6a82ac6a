import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/worker/sandbox.ts';

// One module that does what it is asked, so that a test reads as its input.
const TASK = `
let served = 0;
const kept = [];
export async function run({ what, value }) {
  served += 1;
  if (what === 'loop') for (;;);
  if (what === 'regexp') return /^(?:a|aa)+$/.test('a'.repeat(60) + '!');
  if (what === 'wait') await new Promise(() => setInterval(() => {}, 1000));
  if (what === 'throw') throw new Error('no title\\n\\u001b[31m in it');
  if (what === 'exit') process.exit(3);
  if (what === 'function') return () => 1;
  if (what === 'print') console.log('printed');
  if (what === 'fill' || what === 'leak') {
    const room = what === 'fill' ? Infinity : value;
    for (let count = 0; count < room; count += 1) kept.push({ text: 'x' + kept.length, numbers: new Array(1000).fill(count) });
  }
  return { value, processId: process.pid, served };
}
`;

interface Input {
  what: string;
  value?: unknown;
}
interface Output {
  value: unknown;
  processId: number;
  served: number;
}

let folder = '';
let module: URL;
let sandbox: Sandbox<Input, Output> | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-sandbox-'));
  const path = join(folder, 'task.mjs');
  await writeFile(path, TASK);
  module = pathToFileURL(path);
});
afterEach(() => sandbox?.close());
afterAll(() => rm(folder, { recursive: true }));

function start(options: Partial<SandboxOptions> = {}): Sandbox<Input, Output> {
  sandbox = createSandbox<Input, Output>({ module, size: 1, milliseconds: 20_000, memoryMb: 64, ...options });
  return sandbox;
}

describe('a sandbox', () => {
  it('runs inputs one after the other in one worker', async () => {
    const { run } = start();
    const results = await Promise.all([1, 2, 3].map((value) => run({ what: 'echo', value }, `${value}.txt`)));
    expect(results).toMatchObject([
      { output: { value: 1, served: 1 } },
      { output: { value: 2, served: 2 } },
      { output: { value: 3, served: 3 } },
    ]);
  });

  it('passes bytes to the task and back', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(await start().run({ what: 'echo', value: bytes }, 'a.html')).toMatchObject({
      output: { value: bytes },
    });
    expect(bytes).toHaveLength(3);
  });

  it('uses as many workers as it may', async () => {
    const { run } = start({ size: 2 });
    const results = await Promise.all([1, 2].map((value) => run({ what: 'echo', value }, 'a')));
    const processes = new Set(results.map((result) => ('output' in result ? result.output.processId : 0)));
    expect(processes.size).toBe(2);
  });

  it.each([
    ['a loop without end', 'loop'],
    ['a regular expression that takes for ever', 'regexp'],
    ['a promise that never settles', 'wait'],
  ])('stops %s, says so in one line, and goes on in a new worker', async (_name, what) => {
    const { run } = start({ milliseconds: 100 });
    const [stopped, next] = await Promise.all([
      run({ what }, 'slow.html'),
      run({ what: 'echo', value: 7 }, 'b.html'),
    ]);
    expect(stopped).toEqual({
      failure: {
        source: 'slow.html',
        code: 'too-slow',
        message: 'Stopped after 100 ms: the document takes too long.',
        kind: 'document',
      },
    });
    expect(next).toMatchObject({ output: { value: 7, served: 1 } });
  });

  it('ends what takes too much memory', async () => {
    const { run } = start({ memoryMb: 32 });
    const result = await run({ what: 'fill' }, 'large.html');
    expect(result).toMatchObject({
      failure: {
        code: 'out-of-memory',
        message: 'The document needs more than the 32 MB of memory that it may take.',
      },
    });
    expect(await run({ what: 'echo', value: 1 }, 'b')).toMatchObject({ output: { served: 1 } });
  }, 30_000);

  it('does not hold against a document what earlier ones left in memory', async () => {
    const { run } = start({ memoryMb: 48 });
    for (let count = 0; count < 6; count += 1) {
      expect(await run({ what: 'leak', value: 2000 }, 'a')).toHaveProperty('output');
    }
  }, 30_000);

  it('gives the words of an error that the task throws, and keeps the worker', async () => {
    const { run } = start();
    expect(await run({ what: 'throw' }, 'a\u0007.html')).toEqual({
      failure: {
        source: 'a\\u{7}.html',
        code: 'task-failed',
        message: 'The document could not be read: no title\\u{a}\\u{1b}[31m in it.',
        kind: 'document',
      },
    });
    expect(await run({ what: 'echo' }, 'b')).toMatchObject({ output: { served: 2 } });
  });

  it('survives a task that ends its process, or gives what cannot leave it', async () => {
    const { run } = start();
    expect(await run({ what: 'exit' }, 'a')).toMatchObject({ failure: { code: 'worker-failed' } });
    expect(await run({ what: 'function' }, 'b')).toMatchObject({ failure: { code: 'task-failed' } });
    expect(await run({ what: 'print' }, 'c')).toHaveProperty('output');
  });

  it('fails each input when its module cannot be loaded', async () => {
    const { run } = start({ module: new URL('missing.mjs', module) });
    const results = await Promise.all([run({ what: 'echo' }, 'a'), run({ what: 'echo' }, 'b')]);
    expect(results).toMatchObject([
      { failure: { source: 'a', code: 'worker-failed' } },
      { failure: { source: 'b', code: 'worker-failed' } },
    ]);
  });

  it('stops at a signal what runs and what waits', async () => {
    const { run } = start();
    const controller = new AbortController();
    const running = run({ what: 'loop' }, 'a', controller.signal);
    const waiting = run({ what: 'echo' }, 'b', controller.signal);
    const other = run({ what: 'echo', value: 5 }, 'c');
    controller.abort();
    expect(await running).toMatchObject({ failure: { source: 'a', code: 'stopped' } });
    expect(await waiting).toMatchObject({ failure: { source: 'b', code: 'stopped' } });
    expect(await other).toMatchObject({ output: { value: 5 } });
    expect(await run({ what: 'echo' }, 'd', controller.signal)).toMatchObject({
      failure: { code: 'stopped' },
    });
  });

  it('fails what is not done when it is closed', async () => {
    const { run, close } = start();
    const running = run({ what: 'loop' }, 'a');
    const waiting = run({ what: 'echo' }, 'b');
    await close();
    expect(await running).toMatchObject({ failure: { code: 'stopped' } });
    expect(await waiting).toMatchObject({ failure: { code: 'stopped' } });
    expect(await run({ what: 'echo' }, 'c')).toMatchObject({ failure: { code: 'stopped' } });
  });
});
