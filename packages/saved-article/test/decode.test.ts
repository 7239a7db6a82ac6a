import { describe, expect, it } from 'vitest';
import { encodingInPage, charsetOf } from '../src/decode/declared.ts';
import { decodeDocument } from '../src/decode/decode.ts';

const ARABIC =
  'أغلقت البلدية الجسر القديم أمام حركة المرور ثلاثة أشهر، وقال المتحدث باسمها إن العمل يبدأ يوم الأحد.';
const JAPANESE = '市は古い橋を三か月間閉鎖すると発表した。工事は日曜日に始まり、費用は二億円になるという。';
const CHINESE = '市政府宣布旧桥将关闭三个月。发言人说，工程将于星期日开始，费用约为两亿元。';

/** The bytes of a text in an encoding that Node decodes but does not encode, found by decoding every code. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let first = 255; first >= 0; first -= 1) {
    const single = decoder.decode(new Uint8Array([first]));
    if (single.length === 1 && single !== '\ufffd') codes.set(single, [first]);
    else {
      for (let second = 255; second >= 0x40; second -= 1) {
        const pair = decoder.decode(new Uint8Array([first, second]));
        if (pair.length === 1 && pair !== '\ufffd') codes.set(pair, [first, second]);
      }
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`${encoding} has no ${character}`);
      return code;
    }),
  );
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const plain = (bytes: Uint8Array, contentType?: string) =>
  decodeDocument(bytes, { contentType, isHtml: false });
const page = (bytes: Uint8Array, contentType?: string) =>
  decodeDocument(bytes, { contentType, isHtml: true });
const codesOf = (decoded: { warnings: { code: string }[] }) =>
  decoded.warnings.map((warning) => warning.code);

describe('the order of the signs', () => {
  it('a byte order mark comes before the header and is no part of the text', () => {
    const marked = join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8('مرحبا'));
    expect(plain(marked, 'text/plain; charset=windows-1256')).toEqual({
      text: 'مرحبا',
      encoding: 'utf-8',
      chosenBy: 'bom',
      warnings: [],
    });
    expect(plain(join(new Uint8Array([0xff, 0xfe]), utf16le(ARABIC)))).toMatchObject({
      text: ARABIC,
      encoding: 'utf-16le',
      chosenBy: 'bom',
    });
    expect(plain(join(new Uint8Array([0xfe, 0xff]), utf16be(JAPANESE)))).toMatchObject({
      text: JAPANESE,
      encoding: 'utf-16be',
      chosenBy: 'bom',
    });
  });

  it('the header comes before the meta, and both before a guess', () => {
    const bytes = encode(`<meta charset="windows-1251"><p>${ARABIC}</p>`, 'windows-1256');
    expect(page(bytes, 'text/html; charset="Windows-1256"')).toMatchObject({
      encoding: 'windows-1256',
      chosenBy: 'http',
      warnings: [],
    });
    expect(page(bytes)).toMatchObject({ encoding: 'windows-1251', chosenBy: 'meta' });
  });

  it('a meta counts for a page only', () => {
    const bytes = utf8('<meta charset=windows-1252> is how a page says it: naive');
    expect(page(bytes).chosenBy).toBe('meta');
    expect(plain(bytes)).toMatchObject({ encoding: 'utf-8', chosenBy: 'utf-8' });
  });
});

describe('encodings by declaration and by guess', () => {
  it.each([
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['shift_jis', JAPANESE],
    ['gb18030', CHINESE],
  ])('%s is read either way', (encoding, text) => {
    const bytes = encode(text, encoding);
    expect(plain(bytes, `text/plain; charset=${encoding}`)).toEqual({
      text,
      encoding,
      chosenBy: 'http',
      warnings: [],
    });
    const guessed = plain(bytes);
    expect(guessed).toMatchObject({ text, encoding, chosenBy: 'detector' });
    expect(codesOf(guessed)).toEqual(['charset-guessed']);
    const html = encode(
      `<html><head><title>a title</title></head><body class="wide"><p>${text}</p></body></html>`,
      encoding,
    );
    expect(page(html)).toMatchObject({ encoding, chosenBy: 'detector' });
  });

  it.each([
    ['utf-16le', utf16le],
    ['utf-16be', utf16be],
  ])('%s without a mark is told by its zero bytes, whatever a header says', (encoding, encodeIt) => {
    expect(plain(encodeIt(ARABIC))).toMatchObject({ text: ARABIC, encoding, chosenBy: 'detector' });
    const html = `<html><head><meta charset="utf-16"></head><p>${CHINESE}</p></html>`;
    const decoded = page(encodeIt(html), 'text/html; charset=utf-8');
    expect(decoded).toMatchObject({ text: html, encoding });
    expect(codesOf(decoded)).toContain('charset-contradicted');
    expect(page(encodeIt(html), `text/html; charset=${encoding}`)).toMatchObject({
      text: html,
      chosenBy: 'http',
    });
  });

  it('plain ASCII is UTF-8, and an empty document, too', () => {
    expect(plain(utf8('A bridge.'))).toMatchObject({ encoding: 'utf-8', chosenBy: 'utf-8', warnings: [] });
    expect(plain(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', warnings: [] });
  });
});

describe('a declaration that the bytes contradict', () => {
  it('is not believed, and said', () => {
    const decoded = plain(encode(ARABIC, 'windows-1256'), 'text/plain; charset=utf-8');
    expect(decoded).toMatchObject({ text: ARABIC, encoding: 'windows-1256', chosenBy: 'detector' });
    expect(decoded.warnings[0]?.message).toBe(
      'The HTTP header says utf-8, which the bytes contradict, so it is not believed.',
    );
  });

  it('gives way to the next sign that holds', () => {
    const bytes = utf8(`<meta charset="utf-8"><p>${ARABIC}</p>`);
    const decoded = page(bytes, 'text/html; charset=ISO-8859-1');
    expect(decoded).toMatchObject({ encoding: 'utf-8', chosenBy: 'meta' });
    expect(codesOf(decoded)).toEqual(['charset-contradicted']);
  });

  it('is believed when a page is only damaged, and the damage is counted', () => {
    const decoded = plain(
      join(utf8(ARABIC), new Uint8Array([0xff]), utf8(ARABIC)),
      'text/plain; charset=utf-8',
    );
    expect(decoded).toMatchObject({ encoding: 'utf-8', chosenBy: 'http' });
    expect(decoded.text.replace('\ufffd', '')).toBe(ARABIC + ARABIC);
    expect(decoded.warnings).toEqual([
      {
        code: 'replacement-characters',
        message:
          '1 replacement character (U+FFFD) stands where a character is lost; compare the text with the source.',
      },
    ]);
  });

  it('of no encoding at all is said in one line', () => {
    const decoded = plain(utf8('A bridge.'), 'text/plain; charset=utf-9\u001b[31m');
    expect(decoded).toMatchObject({ encoding: 'utf-8', chosenBy: 'utf-8' });
    expect(decoded.warnings[0]?.message).toBe(
      'The HTTP header names the encoding "utf-9\\u{1b}[31m", which does not exist.',
    );
  });
});

describe('characters that are no text', () => {
  it('NUL and other controls go, and how many is said', () => {
    const decoded = plain(utf8('a\0b\0c\u0007d\te\r\nf\u009bg\u007f'));
    expect(decoded.text).toBe('abcd\te\r\nfg');
    expect(decoded.warnings[0]?.message).toBe(
      'Control characters were removed: U+0000 2 times, U+0007 once, U+007F once, U+009B once.',
    );
  });

  it('a page break keeps words apart', () => {
    expect(plain(utf8('end of page\fnext page')).text).toBe('end of page\nnext page');
  });

  it('direction overrides and isolates go, the marks of right-to-left text stay', () => {
    const decoded = plain(utf8('pay \u202e001\u202c to \u2067B\u2069, \u200fنعم\u200e'));
    expect(decoded.text).toBe('pay 001 to B, \u200fنعم\u200e');
    expect(decoded.warnings[0]).toMatchObject({ code: 'bidi-controls' });
    expect(decoded.warnings[0]?.message).toMatch(/^4 characters/);
  });
});

describe('declared encodings', () => {
  it.each([
    ['text/html; charset=utf-8', 'utf-8'],
    ['text/html;charset="utf-8"; x=y', 'utf-8'],
    ["text/html; CharSet = 'latin1'", 'latin1'],
    ['text/html', undefined],
    ['text/html; charset=', undefined],
    ['text/html; nocharset=utf-8', undefined],
  ])('%s', (contentType, label) => {
    expect(charsetOf(contentType)).toBe(label);
  });

  it.each([
    ['<meta charset=koi8-r>', 'koi8-r'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">', 'shift_jis'],
    ['<meta content="text/html; charset=big5" http-equiv=content-type />', 'big5'],
    ['<!-- <meta charset=koi8-r> --><meta charset=big5>', 'big5'],
    ['<script>"<meta charset=koi8-r>"</script>', 'koi8-r'],
    ['<meta charset=utf-9>', undefined],
    ['<meta charset="utf-16le">', 'utf-8'],
    ['<meta charset="x-user-defined">', 'windows-1252'],
    ['<meta name="description" content="text/html; charset=big5">', undefined],
    ['<?xml version="1.0" encoding="windows-1256"?><html>', 'windows-1256'],
    ['<meta charset', undefined],
  ])('%s', (html, encoding) => {
    expect(encodingInPage(utf8(html))).toBe(encoding);
  });
});
