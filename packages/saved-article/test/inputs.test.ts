import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { expandInputs } from '../src/open/expand.ts';
import { listInput, openInput, type OpenOptions } from '../src/open/inputs.ts';
import { gzipped, record, say } from './capture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-inputs-'));
});
afterAll(() => rm(folder, { recursive: true }));

const put = async (name: string, bytes: string | Uint8Array) => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};
const read = (path: string, options: Partial<OpenOptions> = {}) =>
  Array.fromAsync(openInput(path, { limits: DEFAULT_LIMITS, ...options }));
const told = async (path: string, options: Partial<OpenOptions> = {}) =>
  say(await read(path, options)).map((line) => line.replaceAll(`${folder}/`, ''));

describe('an input', () => {
  it('that is a page, a text or Markdown is one document with its bytes as they are', async () => {
    const page = await put('page.dat', '<!doctype html><p>A bridge.</p>');
    expect(await read(page)).toMatchObject([
      {
        document: {
          source: page,
          kind: 'html',
          format: 'html',
          bytes: new TextEncoder().encode('<!doctype html><p>A bridge.</p>'),
          warnings: [],
        },
      },
    ]);
    expect(await read(await put('a.html', 'A bridge\r\n\0'))).toMatchObject([
      { document: { kind: 'text', format: 'text', bytes: new TextEncoder().encode('A bridge\r\n\0') } },
    ]);
    expect(await read(await put('b.txt', '# A bridge\n'))).toMatchObject([
      { document: { kind: 'markdown', format: 'markdown' } },
    ]);
  });

  it('in gzip is unpacked, from all its members', async () => {
    const bytes = Buffer.concat([gzipSync('<!doctype html><p>A '), gzipSync('bridge.</p>')]);
    expect(await told(await put('page.html.gz', bytes))).toEqual([
      'page.html.gz <!doctype html><p>A bridge.</p>',
    ]);
  });

  it('that is a saved page of parts gives its page', async () => {
    const mhtml =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>A</p>\r\n--x--\r\n';
    expect(await read(await put('a.mht', mhtml))).toMatchObject([
      { document: { kind: 'mhtml', format: 'html', bytes: Buffer.from('<p>A</p>') } },
    ]);
  });

  it('that is a capture gives its pages, and its records for a list', async () => {
    const path = await put('a.bin', gzipped(await record(), await record({ type: 'request' })));
    expect(await told(path)).toEqual(['a.bin#0 <p>A bridge.</p>']);
    expect(await Array.fromAsync(listInput(path, { limits: DEFAULT_LIMITS }))).toMatchObject([
      { source: `${path}#0`, type: 'response', status: 200, leftOut: undefined },
      { type: 'request', leftOut: 'it is of type request' },
    ]);
    expect(await told(path, { only: 'nowhere' })).toEqual([]);
  });

  it('is read through a symbolic link that was named', async () => {
    const target = await put('target.txt', 'A bridge.');
    await symlink(target, join(folder, 'link.txt'));
    expect(await told(join(folder, 'link.txt'))).toEqual(['link.txt A bridge.']);
  });
});

describe('what is no input ends in one line', () => {
  it('a file that is not there, a folder, and a link in a circle', async () => {
    expect(await told(join(folder, 'none.txt'))).toEqual([
      'input none.txt not-found: There is no such file.',
    ]);
    expect(await told(folder)).toEqual([`input ${folder} not-a-file: This is a folder and no file.`]);
    await symlink('circle', join(folder, 'circle'));
    expect(await told(join(folder, 'circle'))).toEqual([
      'input circle unreadable: This symbolic link leads in a circle.',
    ]);
    expect(await told('a\0b')).toEqual(['input a\\u{0}b not-found: There is no such file.']);
  });

  it('a device, a pipe and a socket, none of which is waited for', async () => {
    const words = 'not-a-file: This is a device, a pipe or a socket and no file.';
    expect(await told('/dev/zero')).toEqual([`input /dev/zero ${words}`]);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await told(join(folder, 'pipe'))).toEqual([`input pipe ${words}`]);
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await told(join(folder, 'socket'))).toEqual([`input socket ${words}`]);
    server.close();
  });

  it('what holds no text', async () => {
    expect(await told(await put('empty.txt', ''))).toEqual([
      'input empty.txt unknown-kind: This file is empty; nothing can be imported from it.',
    ]);
    expect(await told(await put('a.html', '%PDF-1.7'))).toEqual([
      'input a.html unknown-kind: This is a PDF; nothing can be imported from it.',
    ]);
    expect(await told(await put('a.warc', Buffer.from('504b03041400000000', 'hex')))).toMatchObject([
      expect.stringMatching(/^integrity a\.warc zip: This package has no directory/),
    ]);
  });
});

describe('a hostile input ends in one line', () => {
  it('one line of 50 MB', async () => {
    const path = await put('line.txt', 'a bridge ');
    await truncate(path, 0);
    await writeFile(path, Buffer.alloc(50_000_000, 'word '));
    expect(await told(path)).toEqual([
      'document line.txt too-large: This file is 50 MB long, more than the limit of 10 MB a document.',
    ]);
  });

  it('a gzip bomb, as a page and as a capture', async () => {
    const zeros = Buffer.alloc(2_000_000);
    const page = gzipSync(`<!doctype html><p>${' '.repeat(2_000_000)}`);
    expect(await told(await put('bomb.gz', page))).toMatchObject([
      expect.stringMatching(
        /^document bomb\.gz compression-ratio: This file unpacks to more than 100 times its size/,
      ),
    ]);
    const warc = gzipped(await record({ body: zeros }));
    expect(await told(await put('bomb.warc.gz', warc))).toMatchObject([
      expect.stringMatching(/^document bomb\.warc\.gz#0 compression-ratio/),
    ]);
    const large = gzipSync(`<!doctype html>${'A bridge of stone. '.repeat(1000)}`);
    const limits = { ...DEFAULT_LIMITS, documentBytes: 10_000 };
    expect(await told(await put('large.gz', large), { limits })).toEqual([
      'document large.gz too-large: This file unpacks to more than the limit of 10 kB a document.',
    ]);
  });

  it('gzip that was cut off or changed', async () => {
    const bytes = gzipSync(`<!doctype html><p>${'A bridge of stone. '.repeat(50)}`);
    expect(await told(await put('cut.gz', bytes.subarray(0, -20)))).toMatchObject([
      expect.stringMatching(/^integrity cut\.gz truncated/),
    ]);
    const changed = Buffer.from(bytes);
    changed[bytes.length - 6] = (changed[bytes.length - 6] ?? 0) ^ 1;
    expect(await told(await put('crc.gz', changed))).toEqual([
      'integrity crc.gz gzip-crc: This file does not have the CRC that gzip recorded.',
    ]);
  });

  it('a higher limit reads what a lower one refuses', async () => {
    const path = await put('long.txt', 'word '.repeat(100));
    expect(await told(path, { limits: { ...DEFAULT_LIMITS, documentBytes: 499 } })).toHaveLength(1);
    expect(await read(path, { limits: { ...DEFAULT_LIMITS, documentBytes: 500 } })).toHaveProperty(
      '0.document',
    );
  });
});

describe('arguments', () => {
  beforeAll(async () => {
    for (const name of ['in', 'in/b', 'in/.hidden', 'in/empty']) await mkdir(join(folder, name));
    for (const name of [
      'in/z.txt',
      'in/a.html',
      'in/b/c.txt',
      'in/.secret',
      'in/.hidden/x.txt',
      'in/[1].txt',
    ])
      await put(name, 'x');
    await symlink('/etc', join(folder, 'in/outside'));
    await symlink('..', join(folder, 'in/b/up'));
    await symlink('in', join(folder, 'linked'));
  });
  const expand = async (...inputs: string[]) => {
    const { paths, failures } = await expandInputs(inputs.map((input) => join(folder, input)));
    return [
      ...paths.map((path) => relative(folder, path)),
      ...failures.map((failure) => `${failure.code} ${relative(folder, failure.source)}`),
    ];
  };

  it('pass over a hidden page in a folder with a reason, and other hidden files without', async () => {
    await put('in/..hidden.html', 'x');
    const { skipped } = await expandInputs([join(folder, 'in')]);
    const reasons = skipped.map(({ source, why }) => [relative(folder, source), why]);
    expect(reasons.filter(([source]) => source?.startsWith('in/.'))).toEqual([
      ['in/..hidden.html', 'its name begins with a dot; name it to import it'],
    ]);
  });

  it('stand for files, folders and patterns; folders in order, without dot files, following no link', async () => {
    expect(await expand('in/z.txt')).toEqual(['in/z.txt']);
    expect(await expand('in')).toEqual(['in/[1].txt', 'in/a.html', 'in/b/c.txt', 'in/z.txt']);
    expect(await expand('in/**/*.txt')).toEqual(['in/[1].txt', 'in/b/c.txt', 'in/z.txt']);
    expect(await expand('in/[1].txt')).toEqual(['in/[1].txt']);
    expect(await expand('in/.secret')).toEqual(['in/.secret']);
    expect(await expand('linked/*.html', 'linked/b')).toEqual(['linked/a.html', 'linked/b/c.txt']);
  });

  it('give each file once, where it was named first', async () => {
    expect(await expand('in/z.txt', 'in/*.txt', 'in/b/../z.txt', 'in/b/up/z.txt')).toEqual([
      'in/z.txt',
      'in/[1].txt',
    ]);
  });

  it('that stand for nothing are named', async () => {
    expect(await expand('in/none.txt', 'in/*.pdf', 'in/empty', 'in/a.html')).toEqual([
      'in/a.html',
      'not-found in/none.txt',
      'not-found in/*.pdf',
      'empty-folder in/empty',
    ]);
  });
});
