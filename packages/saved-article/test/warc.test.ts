import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { matchesUrl } from '../src/open/url-pattern.ts';
import { gzipped, listAll, readAll, record, response, say, sha1 } from './capture.ts';

const PAGE = '<p>A bridge.</p>';
const first = record();
const second = record({ url: 'http://example.org/2', id: '<urn:uuid:2>', block: response('<p>Two.</p>') });
const third = record({ url: 'http://example.org/3', id: '<urn:uuid:3>', block: response('<p>Three.</p>') });
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
      record({ block: response('gone', {}, '404 Not Found') }),
      record({ block: response('{}', { 'Content-Type': 'application/json' }) }),
      record({
        type: 'request',
        block: 'GET / HTTP/1.1\r\n\r\n',
        fields: { 'Content-Type': 'application/http; msgtype=request' },
      }),
      record({ type: 'resource', url: 'file:///etc/passwd', block: PAGE }),
      record({
        type: 'resource',
        url: 'http://example.org/text',
        block: 'text',
        fields: { 'Content-Type': 'text/plain' },
      }),
      record({
        type: 'warcinfo',
        url: '',
        block: 'software: x\r\n',
        fields: { 'Content-Type': 'application/warc-fields' },
      }),
    ];
    expect((await listAll(Buffer.concat(other))).map((summary) => summary.leftOut)).toEqual([
      'its status is 404',
      'it is application/json',
      'it is of type request',
      'its address is not http or https',
      'it is text/plain',
      'it is of type warcinfo',
    ]);
    const resource = record({ type: 'resource', block: PAGE });
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
      const bytes = record({
        block: response(chunked, { 'Transfer-Encoding': 'chunked' }),
        fields: { 'WARC-Payload-Digest': sha1(payload) },
      });
      expect(say(await readAll(bytes))).toEqual([`a.warc#0 ${PAGE}`]);
    }
    const wrong = record({
      block: response(chunked, { 'Transfer-Encoding': 'chunked' }),
      fields: { 'WARC-Payload-Digest': sha1('other') },
    });
    expect(codes(await readAll(wrong))).toEqual(['digest-mismatch']);
  });

  it('are taken as they are when a recorder left "chunked" or "gzip" on a plain body', async () => {
    for (const head of [
      { 'Transfer-Encoding': 'chunked' },
      { 'Content-Encoding': 'gzip' },
      { 'Content-Encoding': 'br' },
    ]) {
      expect(say(await readAll(record({ block: response(PAGE, head) })))).toEqual([`a.warc#0 ${PAGE}`]);
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
    expect(say(await readAll(record({ block: response(body, { 'Content-Encoding': coding }) })))).toEqual([
      `a.warc#0 ${PAGE}`,
    ]);
  });

  it('say that their end is missing', async () => {
    const short = record({ block: response(PAGE, { 'Content-Length': '1000' }) });
    const cut = record({ block: response('5\r\n<p>A ', { 'Transfer-Encoding': 'chunked' }) });
    const truncated = record({
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
  const revisit = (fields: Record<string, string>, block: string | Uint8Array = response('')) =>
    record({
      type: 'revisit',
      url: 'http://example.org/again',
      date: '2021-01-02T03:04:05Z',
      id: '<urn:uuid:9>',
      block,
      fields,
    });

  it.each([
    ['record id', { 'WARC-Refers-To': '<urn:uuid:1>' }],
    [
      'address and date',
      { 'WARC-Refers-To-Target-URI': 'http://example.org/', 'WARC-Refers-To-Date': '2020-05-08T10:11:12Z' },
    ],
    ['payload digest', { 'WARC-Payload-Digest': sha1(PAGE) }],
  ])('give the text that they refer to by %s, with their own address and date', async (_by, fields) => {
    const original = record({ fields: { 'WARC-Payload-Digest': sha1(PAGE) } });
    for (const capture of [
      Buffer.concat([original, revisit(fields)]),
      Buffer.concat([revisit(fields), original]),
    ]) {
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
    const notModified = revisit(fields, response('', { 'Content-Type': '' }, '304 Not Modified'));
    expect(await readAll(Buffer.concat([first, notModified, revisit(fields, '')]))).toHaveLength(3);
  });

  it('of a page that is not in the file fail by name, those of images are skipped', async () => {
    const missing = revisit({ 'WARC-Refers-To': '<urn:uuid:77>' });
    const image = revisit(
      { 'WARC-Refers-To': '<urn:uuid:77>' },
      response('', { 'Content-Type': 'image/png' }),
    );
    expect(say(await readAll(Buffer.concat([missing, image])))).toEqual([
      'document a.warc#0 revisit-unresolved: The page http://example.org/again was seen unchanged, and the capture that holds its text is not in this file.',
    ]);
  });

  it('are found under a filter that leaves out what they repeat', async () => {
    const capture = Buffer.concat([first, revisit({ 'WARC-Refers-To': '<urn:uuid:1>' })]);
    expect(say(await readAll(capture, { only: 'again' }))).toEqual([`a.warc#${first.length} ${PAGE}`]);
  });
});

describe('damage', () => {
  it('of one record gives one line with record and offset, and nothing is taken', async () => {
    const bad = record({ url: 'http://example.org/2', fields: { 'WARC-Block-Digest': sha1('other') } });
    expect(say(await readAll(Buffer.concat([first, bad, third])))).toEqual([
      `integrity a.warc#${first.length} digest-mismatch: The record at ${first.length} (response http://example.org/2) does not have the block digest that it states; it was changed or damaged. Nothing of this file was taken; --salvage takes its whole records.`,
    ]);
  });

  it('costs one record when what is whole is salvaged and marked', async () => {
    const bad = record({ fields: { 'WARC-Payload-Digest': 'sha1:AAAA' } });
    const items = await readAll(Buffer.concat([first, bad, third]), { salvage: true });
    expect(codes(items)).toEqual(['digest-mismatch', 'salvaged', 'salvaged']);
  });

  const liar = (length: number) => record({ fields: { 'Content-Length': String(length) } });
  const actual = response(PAGE).length;
  it.each([
    ['too short by one', actual - 1],
    ['too long by one', actual + 1],
    ['too long by two', actual + 2],
    ['too long by a record', actual + third.length],
    ['beyond the file', 10 ** 9],
    ['beyond all files', 10 ** 14],
    ['zero', 0],
  ])(
    'a length that is %s is found in plain and gzip captures, and the rest salvaged',
    async (_what, length) => {
      const places = [
        [Buffer.concat([first, liar(length), third]), first.length],
        [gzipped(first, liar(length), third), gzipSync(first).length],
      ] as const;
      for (const [capture, offset] of places) {
        const strict = await readAll(capture);
        expect(codes(strict)).toEqual(['bad-length']);
        expect(say(strict)[0]).toContain(
          `a.warc#${offset} bad-length: The record at ${offset} (response http://example.org/) states a length of ${length} bytes`,
        );
        const salvaged = await readAll(capture, { salvage: true });
        expect(codes(salvaged)).toEqual(['bad-length', 'salvaged', 'salvaged']);
      }
      const whole = gzipSync(Buffer.concat([first, liar(length), third]));
      expect(codes(await readAll(whole, { salvage: true }))).toEqual(['bad-length', 'salvaged', 'salvaged']);
    },
  );

  it('a wrong length names where the next record begins', async () => {
    const [line] = say(await readAll(Buffer.concat([liar(actual - 1), third])));
    expect(line).toContain(`(the next record begins at ${liar(actual - 1).length})`);
  });

  it.each(['abc', '-1', '1e3', '0x10', ''])('a length of "%s" is none', async (length) => {
    expect(codes(await readAll(record({ fields: { 'Content-Length': length } })))).toEqual(['bad-length']);
  });

  it('two different values of a field that decides are not chosen between', async () => {
    const twice = Buffer.from(
      first.toString('latin1').replace('WARC-Type: response', 'WARC-Type: response\r\nwarc-type: resource'),
      'latin1',
    );
    expect(codes(await readAll(twice))).toEqual(['bad-header']);
  });

  it('a plain capture that was cut off, anywhere, is found', async () => {
    const capture = Buffer.concat([first, second]);
    for (let length = first.length + 1; length < capture.length; length += 1) {
      const items = await readAll(capture.subarray(0, length));
      expect(items, String(length)).toHaveLength(1);
      expect(items[0], String(length)).toMatchObject({
        failure: { kind: 'integrity', source: `a.warc#${first.length}` },
      });
    }
  });

  it('a gzip capture that was cut off, anywhere, is found, and what is before it salvaged', async () => {
    const start = gzipSync(first).length;
    const capture = gzipped(first, second);
    for (let length = start + 1; length < capture.length; length += 1) {
      const items = await readAll(capture.subarray(0, length), { salvage: true });
      expect(codes(items), String(length)).toEqual(['truncated', 'salvaged']);
      expect(say(items)[0]).toContain(`a.warc#${start}`);
    }
  });

  it('any byte of a gzip record that was changed is found, and the records around it are salvaged', async () => {
    const start = gzipSync(first).length;
    const capture = gzipped(first, second, third);
    const end = start + gzipSync(second).length;
    for (let at = start; at < end; at += 1) {
      // The date, the extra flags and the system in a gzip header say nothing of the data.
      if (at - start >= 4 && at - start < 10) continue;
      const changed = Buffer.from(capture);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const items = await readAll(changed, { salvage: true });
      const failures = items.filter((item) => 'failure' in item);
      expect(failures.length, String(at)).toBeGreaterThanOrEqual(1);
      for (const item of failures)
        expect(item.failure).toMatchObject({ kind: 'integrity', source: `a.warc#${start}` });
      const texts = say(items).filter((line) => line.startsWith('a.warc#'));
      expect(texts[0], String(at)).toBe(`a.warc#0 ${PAGE}`);
      expect(texts.at(-1), String(at)).toBe(`a.warc#${end} <p>Three.</p>`);
    }
  });

  it('what is no capture from its first line is no record', async () => {
    expect(say(await readAll(Buffer.from('WARC is an acronym.\n')))).toEqual([
      'integrity a.warc#0 no-record: The record at 0 begins with no line that says WARC/1.0 or WARC/1.1. Nothing of this file was taken; --salvage takes its whole records.',
    ]);
    expect(codes(await readAll(Buffer.from('WARC/9.9\r\n\r\n')))).toEqual(['no-record']);
  });

  it('a head without end is given up', async () => {
    const endless = Buffer.from(
      `WARC/1.1\r\nWARC-Type: response\r\n${`X-Fill: ${'x'.repeat(1000)}\r\n`.repeat(500)}`,
    );
    expect(codes(await readAll(endless))).toEqual(['bad-header']);
  });

  it('a thousand records that lie about their length end the search, not the patience', async () => {
    const liars = Buffer.concat(Array.from({ length: 1000 }, () => liar(10 ** 9)));
    expect(await readAll(liars, { salvage: true })).toHaveLength(100);
  });
});

describe('limits', () => {
  it('a gzip bomb is cut, said in one line, and the rest goes on', async () => {
    const bomb = record({ url: 'http://example.org/bomb', block: response(Buffer.alloc(20_000_000)) });
    const items = await readAll(gzipped(first, bomb, third));
    expect(codes(items)).toEqual(['compression-ratio', '', '']);
    expect(say(items)[0]).toContain(
      '(response http://example.org/bomb) unpacks to more than 100 times its size',
    );
  });

  it('a body that unpacks to a bomb is refused and no other', async () => {
    const bomb = record({
      block: response(gzipSync(Buffer.alloc(9_000_000)), { 'Content-Encoding': 'gzip' }),
    });
    const items = await readAll(Buffer.concat([bomb, third]));
    expect(codes(items)).toEqual(['compression-ratio', '']);
  });

  it('a page and a record that are too large are refused and no other', async () => {
    const limits = { ...DEFAULT_LIMITS, documentBytes: 1000, recordBytes: 5000 };
    const page = record({ block: response('x'.repeat(1001)) });
    const large = record({ block: response('x'.repeat(5001)) });
    const items = await readAll(Buffer.concat([page, large, third]), { limits });
    expect(say(items).slice(0, 2)).toEqual([
      'document a.warc#0 too-large: The record at 0 (response http://example.org/) is 1 kB long, more than the limit of 1 kB a document.',
      `document a.warc#${page.length} too-large: The record at ${page.length} (response http://example.org/) is longer than the limit of 5 kB a record.`,
    ]);
    expect(codes(items).at(-1)).toBe('');
  });

  it('a film in a capture is skipped whatever its size', async () => {
    const limits = { ...DEFAULT_LIMITS, recordBytes: 5000 };
    const film = record({ block: response('x'.repeat(100_000), { 'Content-Type': 'video/mp4' }) });
    expect(codes(await readAll(Buffer.concat([film, third]), { limits }))).toEqual(['']);
  });
});

describe('messages', () => {
  it('are one printable line whatever a capture names', async () => {
    const url = `http://example.org/\u001b[31m\u202e${'x'.repeat(500)}`;
    const [line = ''] = say(await readAll(record({ url, fields: { 'WARC-Block-Digest': sha1('') } })));
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
