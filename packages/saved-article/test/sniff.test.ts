import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sniffKind } from '../src/open/sniff.ts';
import { gzipped, record } from './capture.ts';

const capture = await record();
const kindOf = (bytes: Uint8Array | string) => {
  const sniffed = sniffKind(Buffer.from(bytes));
  return sniffed.kind === undefined
    ? `none: ${sniffed.reason}`
    : `${sniffed.kind}${sniffed.isGzip ? ' in gzip' : ''}`;
};
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const mime = (type: string, more = '') =>
  `From: <Saved>\r\nSubject: A\r\nMIME-Version: 1.0\r\n${more}Content-Type: ${type};\r\n\tboundary="x"\r\n\r\n--x\r\n`;

describe('what an input is by its bytes', () => {
  it.each([
    ['a capture', capture, 'warc'],
    ['a gzip capture', gzipped(capture, capture), 'warc in gzip'],
    ['an old capture', 'WARC/0.18\r\nWARC-Type: warcinfo\r\n', 'warc'],
    ['a page', '<!DOCTYPE html><html><head>', 'html'],
    ['a page in capitals with blanks before it', '\r\n\t <HTML><BODY>', 'html'],
    ['a page after a mark', '\ufeff<!doctype html>', 'html'],
    ['a page after a comment', '<!-- saved from url=(0020)http://example.org/ --><html>', 'html'],
    ['a fragment of a page', '<p>A bridge.</p>', 'html'],
    [
      'a page with an XML declaration',
      '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
      'html',
    ],
    ['a page after a warning of its server', 'Warning: mysql_connect()\n<!doctype html><html>', 'html'],
    [
      'a page in UTF-16 with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le('<html><head>')]),
      'html',
    ],
    ['a page in UTF-16 without one', utf16le('<!doctype html><html lang="ar"><p>نص</p>'), 'html'],
    ['a page in UTF-16, big-endian', utf16le('<!doctype html><p>text</p>').swap16(), 'html'],
    ['a page in gzip', gzipSync('<!doctype html><p>A'), 'html in gzip'],
    ['a saved page of parts', mime('multipart/related'), 'mhtml'],
    [
      'a saved page of one part',
      'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html>',
      'mhtml',
    ],
    ['Markdown by its frontmatter', '---\ntitle: A bridge\n---\nIt is old.\n', 'markdown'],
    ['Markdown by a heading', 'A line.\n\n## A heading\n', 'markdown'],
    ['a text', 'A bridge\n\nIt is old, #1 of its kind. #bridge\n', 'text'],
    ['a text between rules', '---\nA line without any key\n---\n', 'text'],
    ['a text that names WARC', 'WARC is a format for web archives.\n', 'text'],
    ['a text that speaks of tags', 'The <html> tag begins a page.\n', 'text'],
    ['a text with headers like a letter', 'From: the editor\nSubject: bridges\n\nDear all,\n', 'text'],
    ['a text in windows-1256', Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x20, 0xc8, 0xdf, 0xe3]), 'text'],
    ['a text in UTF-16', utf16le('A bridge of stone.\n'), 'text'],
    ['a text with a stray zero byte', `A bridge\0 ${'of stone '.repeat(20)}`, 'text'],
  ])('%s', (_name, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it.each([
    ['nothing', '', /empty/],
    ['blanks', ' \n\t', /nothing but blanks/],
    ['a PDF', '%PDF-1.7\n', /a PDF/],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /PNG/],
    ['a program', Buffer.from('7f454c46020101', 'hex'), /a program/],
    ['zeros', Buffer.alloc(1000), /binary/],
    ['noise', Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251)), /binary/],
    [
      'a ZIP archive of something else',
      Buffer.from('504b03041400000000000000000000000000000000000000000008000000776f72642f782e78', 'hex'),
      /no WACZ/,
    ],
    ['gzip of an image', gzipSync(Buffer.from('89504e470d0a1a0a0000000d', 'hex')), /gzip that holds .* PNG/],
    ['gzip of gzip', gzipSync(gzipSync('text')), /gzip again/],
    ['damaged gzip', Buffer.from('1f8b0800000000000003ffffffff', 'hex'), /cannot be unpacked/],
    ['a feed', '<?xml version="1.0"?><rss version="2.0">', /XML/],
    ['an e-mail', mime('multipart/alternative'), /e-mail/],
    ['Zstandard', Buffer.from('28b52ffd0458', 'hex'), /Zstandard/],
    ['an ARC file', 'filedesc://a.arc 0.0.0.0 20200101000000 text/plain 77\n', /ARC/],
  ])('%s is nothing to import, with a reason', (_name, bytes, reason) => {
    expect(kindOf(bytes)).toMatch(/^none/);
    expect(kindOf(bytes)).toMatch(reason);
  });

  it('says something of any bytes at all', () => {
    let state = 1;
    const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
    const starts = [
      '',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      'WARC/1.0',
      '<!--',
      '---\n',
      'MIME-Version: 1.0\n',
      '\xff\xfe',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const tail = Buffer.from(Array.from({ length: random(80) }, () => random(256)));
      const start = Buffer.from(starts[round % starts.length] ?? '', 'latin1');
      expect(kindOf(Buffer.concat([start, tail]))).toMatch(/\w/);
    }
  });
});
