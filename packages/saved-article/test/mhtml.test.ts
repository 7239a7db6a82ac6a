import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../src/decode/decode.ts';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { readMhtml } from '../src/open/mhtml.ts';

const HEAD = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/bridge',
  'Subject: =?utf-8?Q?A=20bridge?=',
  'Date: Fri, 8 May 2020 10:11:12 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----part"',
  '',
  '',
].join('\r\n');

const part = (fields: Record<string, string>, body: string) =>
  `------part\r\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}\r\n`;
const saved = (...parts: string[]) => Buffer.from(`${HEAD}${parts.join('')}------part--\r\n`, 'latin1');
const image = part(
  { 'Content-Type': 'image/png', 'Content-Transfer-Encoding': 'base64' },
  '!!! no base64 and no image !!!',
);

function read(bytes: Uint8Array, limits = DEFAULT_LIMITS) {
  const page = readMhtml(bytes, limits);
  if ('fault' in page) throw new Error(page.fault.message);
  return { ...page, text: decodeDocument(page.bytes, { contentType: page.contentType, isHtml: true }).text };
}

describe('a saved page of parts', () => {
  it('gives its page with address and date, and leaves images alone', () => {
    const html = part(
      {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-ID': '<frame-1>',
        'Content-Transfer-Encoding': 'quoted-printable',
        'Content-Location': 'https://example.org/other',
      },
      '<p class=3D"a">A br=\r\nidge =C3=A0 trois arches, 5 =3D 5, a=zb</p>   \r\n<p>Two</p>',
    );
    expect(read(saved(image, html, image))).toMatchObject({
      text: '<p class="a">A bridge à trois arches, 5 = 5, a=zb</p>   \r\n<p>Two</p>',
      contentType: 'text/html; charset=utf-8',
      url: 'https://example.org/bridge',
      capturedAt: '2020-05-08T08:11:12Z',
      warnings: [],
    });
  });

  it('gives the first page and not the frames in it', () => {
    const frame = part({ 'Content-Type': 'text/html' }, '<p>An advertisement</p>');
    expect(read(saved(part({ 'Content-Type': 'text/html' }, '<p>A bridge</p>'), frame)).text).toBe(
      '<p>A bridge</p>',
    );
  });

  it('gives the part that its start names', () => {
    const bytes = saved(
      part({ 'Content-Type': 'text/html' }, '<p>first</p>'),
      part({ 'Content-Type': 'text/html', 'Content-ID': '<root>' }, '<p>root</p>'),
    );
    const named = Buffer.from(
      bytes.toString('latin1').replace('type="text/html"', 'start="<root>"'),
      'latin1',
    );
    expect(read(named).text).toBe('<p>root</p>');
  });

  it('may have its page in base64, in another character set, and in a part of parts', () => {
    const arabic = Buffer.from([0x3c, 0x70, 0x3e, 0xcc, 0xd3, 0xd1, 0x3c, 0x2f, 0x70, 0x3e]).toString(
      'base64',
    );
    const inner = `--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\ncontent-type: TEXT/HTML; charset=windows-1256\r\ncontent-transfer-encoding: BASE64\r\n\r\n${arabic}\r\n--in--\r\n`;
    const outer = part({ 'Content-Type': 'multipart/alternative; boundary=in' }, inner);
    expect(read(saved(outer)).text).toBe('<p>جسر</p>');
  });

  it('may be a message of the page alone, with line ends of any kind', () => {
    const single =
      'MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: http://example.org/\nDate: never\n\n<p>A bridge</p>\n';
    expect(read(Buffer.from(single))).toMatchObject({
      text: '<p>A bridge</p>\n',
      url: 'http://example.org/',
      capturedAt: undefined,
    });
    const lf = saved(part({ 'Content-Type': 'text/html' }, '<p>A bridge</p>'))
      .toString('latin1')
      .replaceAll('\r\n', '\n');
    expect(read(Buffer.from(lf)).text).toBe('<p>A bridge</p>');
  });

  it('is not broken by a boundary within a line', () => {
    expect(
      read(saved(part({ 'Content-Type': 'text/html' }, '<p>a ------part b</p>\r\n------partly'))).text,
    ).toBe('<p>a ------part b</p>\r\n------partly');
  });

  it('takes no address but of the web', () => {
    const page = part({ 'Content-Type': 'text/html', 'Content-Location': 'file:///home/me/page.html' }, 'x');
    const bytes = Buffer.from(
      saved(page)
        .toString('latin1')
        .replace(/^Snapshot.*\r\n/m, ''),
      'latin1',
    );
    expect(read(bytes).url).toBeUndefined();
  });

  it('says that its end is missing when it was cut off', () => {
    const bytes = saved(part({ 'Content-Type': 'text/html' }, '<p>A bridge</p>'));
    expect(read(bytes.subarray(0, -20)).warnings).toMatchObject([{ code: 'incomplete' }]);
  });

  it('without any page, or with one beyond the limit, is refused in one line', () => {
    expect(readMhtml(saved(image), DEFAULT_LIMITS)).toMatchObject({
      fault: { message: 'This saved page holds no HTML part.' },
    });
    const limits = { ...DEFAULT_LIMITS, documentBytes: 10 };
    expect(readMhtml(saved(part({ 'Content-Type': 'text/html' }, '<p>A bridge</p>')), limits)).toMatchObject({
      fault: {
        code: 'too-large',
        message: 'The page is 15 bytes long, more than the limit of 10 bytes a document.',
      },
    });
  });

  it('of parts within parts without end is given up, and one of a million boundaries read at once', () => {
    const nested = Array.from(
      { length: 200 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    ).join('');
    expect(readMhtml(Buffer.from(`MIME-Version: 1.0\r\n${nested}`), DEFAULT_LIMITS)).toHaveProperty('fault');
    expect(readMhtml(Buffer.from(HEAD + '------part\r\n'.repeat(500_000)), DEFAULT_LIMITS)).toHaveProperty(
      'fault',
    );
  });
});
