import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { sniffKind } from '../src/open/sniff.ts';
import { matchesUrl } from '../src/open/url-pattern.ts';
import { SharedRevisits } from '../src/open/warc-revisits.ts';
import { gzipped, listAll, readAll, record, say, sha1, withFields, type RecordParts } from './capture.ts';

const PAGE = '<p>A bridge.</p>';
const first = await record();
const second = await record({ url: 'http://example.org/2', id: '<urn:uuid:2>', body: '<p>Two.</p>' });
const third = await record({ url: 'http://example.org/3', id: '<urn:uuid:3>', body: '<p>Three.</p>' });
const codes = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) =>
    'document' in item ? item.document.warnings.map((warning) => warning.code).join() : item.failure.code,
  );

describe('the pages of a capture', () => {
  it('come with address, date, type and place', async () => {
    expect(await readAll(first)).toEqual([
      {
        document: {
          source: 'a.warc#0',
          kind: 'warc',
          format: 'html',
          bytes: Buffer.from(PAGE),
          contentType: 'text/html; charset=utf-8',
          url: 'http://example.org/',
          capturedAt: '2020-05-08T10:11:12Z',
          warnings: [],
        },
      },
    ]);
  });

  it('are named by the offset of their record, plain or gzip', async () => {
    const plain = await readAll(Buffer.concat([first, second, third]));
    expect(say(plain)).toEqual([
      `a.warc#0 ${PAGE}`,
      `a.warc#${first.length} <p>Two.</p>`,
      `a.warc#${first.length + second.length} <p>Three.</p>`,
    ]);
    const length = gzipSync(first).length;
    expect(say(await readAll(gzipped(first, second)))).toEqual([
      `a.warc#0 ${PAGE}`,
      `a.warc#${length} <p>Two.</p>`,
    ]);
    // One member over the whole file: places within it.
    expect(say(await readAll(gzipSync(Buffer.concat([first, second]))))).toEqual([
      `a.warc#0 ${PAGE}`,
      `a.warc#0+${first.length} <p>Two.</p>`,
    ]);
  });

  it('are HTML responses with status 200 and HTML resources, from the web', async () => {
    const other = [
      await record({ status: '404 Not Found', body: 'gone' }),
      await record({ http: { 'Content-Type': 'application/json' }, body: '{}' }),
      await record({ type: 'request' }),
      await record({ type: 'resource', url: 'file:///etc/passwd' }),
      await record({ type: 'resource', body: 'text', fields: { 'Content-Type': 'text/plain' } }),
      await record({ type: 'warcinfo', body: 'software: x\r\n' }),
    ];
    expect((await listAll(Buffer.concat(other))).map((summary) => summary.leftOut)).toEqual([
      'its status is 404',
      'it is application/json',
      'it is of type request',
      'its address is not http or https',
      'it is text/plain',
      'it is of type warcinfo',
    ]);
    const resource = await record({ type: 'resource' });
    expect(say(await readAll(Buffer.concat([...other, resource])))).toEqual([
      `a.warc#${Buffer.concat(other).length} ${PAGE}`,
    ]);
    expect(say(await readAll(Buffer.concat(other)))).toEqual([
      'input a.warc no-pages: This capture holds no page: no HTML response with status 200.',
    ]);
  });

  it('can be chosen by address', async () => {
    const capture = Buffer.concat([first, second, third]);
    expect(say(await readAll(capture, { only: '/2' }))).toEqual([`a.warc#${first.length} <p>Two.</p>`]);
    expect(await readAll(capture, { only: 'nowhere' })).toEqual([]);
  });

  it('without their body in chunks, whatever the payload digest is of', async () => {
    const chunked = '5;x=y\r\n<p>A \r\nB\r\nbridge.</p>\r\n0\r\nTrailer: x\r\n\r\n';
    for (const payload of [chunked, PAGE]) {
      const bytes = await record({
        body: chunked,
        http: { 'Transfer-Encoding': 'chunked' },
        fields: { 'WARC-Payload-Digest': sha1(payload) },
      });
      expect(say(await readAll(bytes))).toEqual([`a.warc#0 ${PAGE}`]);
    }
    const wrong = await record({
      body: chunked,
      http: { 'Transfer-Encoding': 'chunked' },
      fields: { 'WARC-Payload-Digest': sha1('other') },
    });
    expect(codes(await readAll(wrong))).toEqual(['digest-mismatch']);
  });

  it('are taken as they are when a recorder left "chunked" or "gzip" on a plain body', async () => {
    for (const name of ['Transfer-Encoding: chunked', 'Content-Encoding: gzip', 'Content-Encoding: br']) {
      const [field = '', value = ''] = name.split(': ');
      expect(say(await readAll(await record({ http: { [field]: value } })))).toEqual([`a.warc#0 ${PAGE}`]);
    }
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate, gzip', gzipSync(deflateSync(PAGE))],
  ])('are unpacked: %s', async (coding, body) => {
    const bytes = await record({ body, http: { 'Content-Encoding': coding } });
    expect(say(await readAll(bytes))).toEqual([`a.warc#0 ${PAGE}`]);
  });

  it('say that their end is missing', async () => {
    const short = await record({ http: { 'Content-Length': '1000' } });
    const cut = await record({ body: '5\r\n<p>A ', http: { 'Transfer-Encoding': 'chunked' } });
    const truncated = await record({
      fields: { 'WARC-Truncated': 'length', 'WARC-Payload-Digest': sha1('all of it') },
    });
    expect(codes(await readAll(Buffer.concat([short, cut, truncated])))).toEqual([
      'incomplete',
      'incomplete',
      'incomplete',
    ]);
  });
});

describe('revisits', () => {
  const revisit = (fields: Record<string, string>, parts: RecordParts = {}) =>
    record({
      type: 'revisit',
      url: 'http://example.org/again',
      date: '2021-01-02T03:04:05Z',
      id: '<urn:uuid:9>',
      body: '',
      fields,
      ...parts,
    });

  it.each([
    ['record id', { 'WARC-Refers-To': '<urn:uuid:1>' }],
    [
      'address and date',
      { 'WARC-Refers-To-Target-URI': 'http://example.org/', 'WARC-Refers-To-Date': '2020-05-08T10:11:12Z' },
    ],
    ['payload digest', { 'WARC-Payload-Digest': sha1(PAGE) }],
  ])('give the text that they refer to by %s, with their own address and date', async (_by, fields) => {
    const original = await record({ fields: { 'WARC-Payload-Digest': sha1(PAGE) } });
    const again = await revisit(fields);
    for (const capture of [Buffer.concat([original, again]), Buffer.concat([again, original])]) {
      const documents = (await readAll(capture)).flatMap((item) =>
        'document' in item ? [item.document] : [],
      );
      expect(documents).toHaveLength(2);
      expect(documents[1]).toMatchObject({
        url: 'http://example.org/again',
        capturedAt: '2021-01-02T03:04:05Z',
        bytes: Buffer.from(PAGE),
        warnings: [{ code: 'revisit' }],
      });
    }
  });

  it('of status 304 count, too, and also without any block', async () => {
    const fields = { 'WARC-Refers-To': '<urn:uuid:1>' };
    const notModified = await revisit(fields, {
      status: '304 Not Modified',
      http: { 'Content-Type': '', ETag: '1' },
    });
    const bare = await revisit(fields, { http: null });
    expect(await readAll(Buffer.concat([first, notModified, bare]))).toHaveLength(3);
  });

  it('of a page that is not in the file fail by name, those of images are skipped', async () => {
    const refersTo = { 'WARC-Refers-To': '<urn:uuid:77>' };
    const missing = await revisit(refersTo);
    const image = await revisit(refersTo, { http: { 'Content-Type': 'image/png' } });
    expect(say(await readAll(Buffer.concat([missing, image])))).toEqual([
      'document a.warc#0 revisit-unresolved: The page http://example.org/again was seen unchanged, and the capture that holds its text is not in this file.',
    ]);
  });

  it.each(['before', 'after'])(
    'of a page in another file are found where the files share them, read %s it',
    async (order) => {
      const revisits = new SharedRevisits();
      const again = await revisit({ 'WARC-Refers-To': '<urn:uuid:1>' });
      const missing = await revisit({ 'WARC-Refers-To': '<urn:uuid:77>' });
      const files = [Buffer.concat([again, missing]), first];
      for (const file of order === 'before' ? files : files.toReversed()) {
        const items = await readAll(file, { revisits });
        expect(items.every((item) => 'document' in item)).toBe(true);
      }
      expect(revisits.settle()).toEqual([
        { source: 'a.warc#0', page: 'a.warc#0' },
        { failure: expect.objectContaining({ code: 'revisit-unresolved' }) as unknown },
      ]);
    },
  );

  it('are found under a filter that leaves out what they repeat', async () => {
    const capture = Buffer.concat([first, await revisit({ 'WARC-Refers-To': '<urn:uuid:1>' })]);
    expect(say(await readAll(capture, { only: 'again' }))).toEqual([`a.warc#${first.length} ${PAGE}`]);
  });
});

describe('damage', () => {
  it('of a record ends the reading there: one failure with place and reason, and nothing is taken', async () => {
    const bad = withFields(second, { 'WARC-Block-Digest': sha1('other') });
    const at = first.length;
    expect(say(await readAll(Buffer.concat([first, bad, third])))).toEqual([
      `integrity a.warc#${at} digest-mismatch: The record at ${at} (response http://example.org/2) does not have the block digest that it states; it was changed or damaged. Nothing after it is read, and nothing is taken from this file: 1 page comes before it.`,
    ]);
    expect(say(await readAll(bad))[0]).toMatch(/Nothing after it is read, and no page comes before it\.$/);
  });

  it('leaves the pages before it where they are salvaged, each marked', async () => {
    const revisit = await record({ type: 'revisit', body: '', fields: { 'WARC-Refers-To': '<urn:uuid:1>' } });
    const bad = withFields(second, { 'WARC-Payload-Digest': sha1('other') });
    const capture = Buffer.concat([first, revisit, bad, third]);
    const refused = await readAll(capture);
    expect(say(refused)[0]).toContain('2 pages come before it.');
    expect(refused).toMatchObject([{ failure: { isSalvageable: true } }]);
    const items = await readAll(capture, { salvage: true });
    expect(codes(items)).toEqual(['salvaged', 'salvaged,revisit', 'digest-mismatch']);
    expect(say(items)[2]).toMatch(/changed or damaged\. Nothing after it is read\.$/);
    expect(items[2]).toMatchObject({ failure: { isSalvageable: false } });
  });

  it('is the last record that is listed', async () => {
    const bad = withFields(second, { 'WARC-Block-Digest': sha1('other') });
    const records = await listAll(Buffer.concat([first, bad, third]));
    expect(records.map(({ leftOut, fault }) => [leftOut, fault?.code])).toEqual([
      [undefined, undefined],
      ['it is damaged', 'digest-mismatch'],
    ]);
  });

  const actual = Number(/Content-Length: (\d+)/.exec(second.toString())?.[1]);
  it.each([
    ['too short by one', actual - 1],
    ['too long by one', actual + 1],
    ['too long by two', actual + 2],
    ['beyond the file', 10 ** 9],
    ['beyond all files', 10 ** 14],
    ['zero', 0],
  ])('shows in a length that is %s, in plain and gzip captures', async (_what, length) => {
    const liar = withFields(second, { 'Content-Length': String(length) });
    const whole = Buffer.concat([first, liar, third]);
    for (const [capture, place] of [
      [whole, String(first.length)],
      [gzipped(first, liar, third), String(gzipSync(first).length)],
      [gzipSync(whole), `0+${first.length}`],
    ] as const) {
      const items = await readAll(capture, { salvage: true });
      expect(codes(items)).toEqual(['salvaged', 'bad-length']);
      expect(say(items)[1]).toContain(
        `a.warc#${place} bad-length: The record at ${place} (response http://example.org/2) states a length of ${length} bytes`,
      );
    }
  });

  it('shows in the digest where a length takes in the next record', async () => {
    const liar = withFields(second, { 'Content-Length': String(actual + 4 + third.length) });
    const capture = Buffer.concat([first, liar, third]);
    expect(codes(await readAll(capture, { salvage: true }))).toEqual(['salvaged', 'bad-length']);
    const exact = withFields(second, { 'Content-Length': String(actual + third.length) });
    expect(codes(await readAll(Buffer.concat([first, exact, third]), { salvage: true }))).toEqual([
      'salvaged',
      'digest-mismatch',
    ]);
  });

  it.each(['abc', '-1', '1e3', '0x10', ''])('a length of "%s" is none', async (length) => {
    expect(codes(await readAll(withFields(first, { 'Content-Length': length })))).toEqual(['bad-length']);
  });

  it('two different values of a field that decides are not chosen between', async () => {
    const twice = withFields(first, { 'X-Other': 'x\r\nwarc-type: resource' });
    expect(codes(await readAll(twice))).toEqual(['bad-header']);
  });

  it.each([
    ['plain', Buffer.concat([first, second]), first.length],
    ['gzip', gzipped(first, second), gzipSync(first).length],
  ])('shows in a %s capture that was cut off, anywhere', async (_form, capture, start) => {
    for (let length = start + 1; length < capture.length; length += 1) {
      expect(await readAll(capture.subarray(0, length)), String(length)).toMatchObject([
        {
          failure: {
            kind: 'integrity',
            source: `a.warc#${start}`,
            message: expect.stringContaining(': 1 page comes before it') as string,
          },
        },
      ]);
    }
  });

  it('any byte of a gzip record that was changed is found', async () => {
    const start = gzipSync(first).length;
    const capture = gzipped(first, second, third);
    const end = start + gzipSync(second).length;
    for (let at = start; at < end; at += 1) {
      // The date, the extra flags and the system in a gzip header say nothing of the data.
      if (at - start >= 4 && at - start < 10) continue;
      const changed = Buffer.from(capture);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const items = await readAll(changed);
      expect(items, String(at)).toMatchObject([
        { failure: { kind: 'integrity', source: `a.warc#${start}` } },
      ]);
    }
  });

  it('what is no capture from its first line is no record', async () => {
    expect(codes(await readAll(Buffer.from('WARC is an acronym.\n')))).toEqual(['no-record']);
    expect(codes(await readAll(Buffer.from('WARC/9.9\r\n\r\n')))).toEqual(['no-record']);
  });

  it('a head without end is given up', async () => {
    const endless = Buffer.from(
      `WARC/1.1\r\nWARC-Type: response\r\n${`X-Fill: ${'x'.repeat(1000)}\r\n`.repeat(500)}`,
    );
    expect(codes(await readAll(endless))).toEqual(['bad-header']);
  });
});

describe('limits', () => {
  it('a gzip bomb ends the reading as damage does', async () => {
    const bomb = await record({ url: 'http://example.org/bomb', body: Buffer.alloc(2_000_000) });
    const [line, ...more] = say(await readAll(gzipped(first, bomb, third)));
    expect(line).toMatch(
      /^document .* compression-ratio: .*\(response http:\/\/example\.org\/bomb\) unpacks to more than 100 times its size.* 1 page comes before it/,
    );
    expect(more).toEqual([]);
  });

  it('a body that unpacks to a bomb is refused and no other', async () => {
    const body = gzipSync(Buffer.alloc(9_000_000));
    const bomb = await record({ body, http: { 'Content-Encoding': 'gzip' } });
    expect(codes(await readAll(Buffer.concat([bomb, third])))).toEqual(['compression-ratio', '']);
  });

  it('a page and a record that are too large are refused and no other', async () => {
    const limits = { ...DEFAULT_LIMITS, documentBytes: 1000, recordBytes: 5000 };
    const page = await record({ body: 'x'.repeat(1001) });
    const large = await record({ body: 'x'.repeat(5001) });
    const items = await readAll(Buffer.concat([page, large, third]), { limits });
    expect(say(items).slice(0, 2)).toEqual([
      'document a.warc#0 too-large: The record at 0 (response http://example.org/) is 1 kB long, more than the limit of 1 kB a document.',
      `document a.warc#${page.length} too-large: The record at ${page.length} (response http://example.org/) is longer than the limit of 5 kB a record.`,
    ]);
    expect(codes(items).at(-1)).toBe('');
  });

  it('a film in a capture is skipped whatever its size', async () => {
    const limits = { ...DEFAULT_LIMITS, recordBytes: 5000 };
    const film = await record({ body: 'x'.repeat(100_000), http: { 'Content-Type': 'video/mp4' } });
    expect(codes(await readAll(Buffer.concat([film, third]), { limits }))).toEqual(['']);
  });
});

describe('messages', () => {
  it('are one printable line whatever a capture names', async () => {
    const url = `http://example.org/\u001b[31m\u202e${'x'.repeat(500)}`;
    const bytes = withFields(first, { 'WARC-Target-URI': url, 'WARC-Block-Digest': sha1('') });
    const [line = ''] = say(await readAll(bytes));
    expect(line).toContain('http://example.org/\\u{1b}[31m\\u{202e}xxx');
    expect(line.length).toBeLessThan(400);
    expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe('patterns for addresses', () => {
  it.each([
    ['example.org', 'https://EXAMPLE.org/a', true],
    ['/news/', 'https://example.org/a', false],
    ['https://example.org/*', 'https://example.org/a/b?c', true],
    ['*/news/*.html', 'https://example.org/2020/news/x/y.html', true],
    ['*/news/*.html', 'https://example.org/2020/news/x/y.htm', false],
    ['https://a*a', 'https://a', false],
    ['*', 'http://x.y/', true],
    ['a?b', 'http://x.y/a?b=1', true],
  ])('%s and %s: %s', (pattern, url, expected) => {
    expect(matchesUrl(pattern, url)).toBe(expected);
  });

  it('take no longer for a hostile pattern', () => {
    expect(matchesUrl('*a'.repeat(5000), `http://${'a'.repeat(4000)}`)).toBe(false);
  });
});

describe('a capture with a second CR before each LF', () => {
  const doubled = (bytes: Buffer) => {
    const text = bytes.toString('latin1');
    const [head = '', http = '', ...body] = text.split('\r\n\r\n');
    const payload = body
      .join('\r\n\r\n')
      .replace(/\r\n\r\n$/, '')
      .trimEnd();
    const block = `${http.replaceAll('\r\n', '\r\r\n')}\r\r\n\r\r\n${payload}`;
    const fields = head.split('\r\n').filter((line) => !/^(?:content-length|warc-block-digest)/i.test(line));
    return Buffer.from(
      `${[...fields, `Content-Length: ${block.length}`].join('\r\r\n')}\r\r\n\r\r\n${block}\r\r\n\r\r\n`,
      'latin1',
    );
  };

  it('is a capture, and its pages are read', async () => {
    const bytes = Buffer.concat([
      doubled(await record()),
      doubled(await record({ url: 'http://example.org/2', body: '<p>Two.</p>' })),
    ]);
    expect(sniffKind(bytes)).toMatchObject({ kind: 'warc' });
    expect(say(await readAll(bytes))).toEqual([
      'a.warc#0 <p>A bridge.</p>',
      expect.stringMatching(/^a\.warc#\d+ <p>Two\.<\/p>$/),
    ]);
  });

  it('is no text if its version is unknown', () => {
    expect(sniffKind(Buffer.from('WARC/9.9\r\nWARC-Type: response\r\n\r\n'))).toMatchObject({
      kind: undefined,
    });
  });
});

describe('a capture compressed with Zstandard', () => {
  const frames = async () => [
    zstdCompressSync(await record()),
    zstdCompressSync(await record({ url: 'http://example.org/2', body: '<p>Two.</p>' }), {
      params: { [constants.ZSTD_c_checksumFlag]: 1 },
    }),
  ];
  const skipped = (number: number, content: Uint8Array) => {
    const head = Buffer.from([0x50 + number, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content]);
  };

  it('is told by its content, and read frame by frame', async () => {
    const [first = Buffer.of(), second = Buffer.of()] = await frames();
    const bytes = Buffer.concat([first, second, skipped(0, Buffer.from('index'))]);
    expect(sniffKind(bytes)).toMatchObject({ kind: 'warc' });
    expect(say(await readAll(bytes))).toEqual([
      `a.warc#0 <p>A bridge.</p>`,
      `a.warc#${first.length} <p>Two.</p>`,
    ]);
  });

  it('may have a dictionary before its records, itself compressed or not', async () => {
    const dictionary = Buffer.from(
      'WARC/1.1 response text/html charset=utf-8 http://example.org/ <p>A bridge.</p>',
    );
    const frame = zstdCompressSync(await record(), { dictionary });
    for (const content of [dictionary, zstdCompressSync(dictionary)]) {
      const bytes = Buffer.concat([skipped(13, content), frame]);
      expect(sniffKind(bytes)).toMatchObject({ kind: 'warc' });
      expect(say(await readAll(bytes))).toEqual([expect.stringMatching(/^a\.warc#\d+ <p>A bridge\.<\/p>$/)]);
    }
  });

  it('that is cut off or changed says where, and nothing is taken', async () => {
    const [first = Buffer.of(), second = Buffer.of()] = await frames();
    const cut = say(await readAll(Buffer.concat([first, second.subarray(0, second.length - 9)])));
    expect(cut).toEqual([expect.stringMatching(new RegExp(`^integrity a\\.warc#${first.length} truncated`))]);
    const changed = Buffer.from(second);
    changed[changed.length - 2] = (changed.at(-2) ?? 0) ^ 1;
    const lines = say(await readAll(Buffer.concat([first, changed])));
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^integrity a\\.warc#${first.length} zstd-data`)),
    ]);
  });
});
