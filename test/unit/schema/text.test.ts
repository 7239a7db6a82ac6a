import { describe, expect, it } from 'vitest';
import { idSchema } from '../../../src/schema/id.ts';
import { languageSchema } from '../../../src/schema/language.ts';
import { lineOf, titleSchema } from '../../../src/schema/text.ts';
import { webUrlSchema } from '../../../src/schema/web-url.ts';
import { issuesOf } from './issues-of.ts';

describe('an id', () => {
  it.each(['a', '7', 'old-bridge', '2021-03', 'a'.repeat(80)])('may be %s', (id) => {
    expect(issuesOf(idSchema, id)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['too long', 'a'.repeat(81)],
    ['capitals', 'Old-Bridge'],
    ['a blank', 'old bridge'],
    ['an underscore', 'old_bridge'],
    ['a dot', 'old.bridge'],
    ['a way up', '../old-bridge'],
    ['a slash', 'places/old-bridge'],
    ['another script', 'мост'],
    ['a letter that only looks Latin', 'оld-bridge'],
    ['an accent', 'caf\u00e9'],
    ['a line end', 'old-bridge\n'],
    ['a number', 7],
    ['nothing', undefined],
  ])('may not be or have %s', (_, id) => {
    expect(issuesOf(idSchema, id)).toHaveLength(1);
  });
});

const INVISIBLE = ': Write something that can be seen here, or leave the key out.';

describe('a title', () => {
  it.each([
    'Old bridge closed',
    '[Untitled report on the bridge]',
    '“All say no”: what the council’s 4 – 3 vote means …',
    'الجسر القديم',
    'a\u200fb',
    '🌉 again',
    'x'.repeat(300),
  ])('may be %j', (title) => {
    expect(issuesOf(titleSchema, title)).toEqual([]);
  });

  it('has at most 300 characters', () => {
    expect(issuesOf(titleSchema, 'x'.repeat(301))).toEqual([': At most 300 characters.']);
  });

  it('is not empty', () => {
    expect(issuesOf(titleSchema, '')).toEqual([INVISIBLE]);
  });

  it.each([
    ['a line break', 'Old\nbridge'],
    ['a carriage return', 'Old\rbridge'],
    ['a tab', 'Old\tbridge'],
    ['a null', 'Old\u0000bridge'],
    ['an escape', 'Old\u001b[31m bridge'],
    ['a delete', 'Old\u007fbridge'],
    ['a control of the second set', 'Old\u0085bridge'],
    ['a line separator', 'Old\u2028bridge'],
    ['a paragraph separator', 'Old\u2029bridge'],
    ['first half of a pair alone', 'Old \ud83c bridge'],
    ['second half of a pair alone', 'Old \udf09 bridge'],
    ['pair in the wrong order', 'Old \udf09\ud83c bridge'],
    ['an embedding', 'Old \u202aegdirb\u202c'],
    ['an override', 'Old \u202eegdirb'],
    ['an isolate', 'Old \u2067egdirb\u2069'],
  ])('has no %s', (_, title) => {
    expect(issuesOf(titleSchema, title)).toEqual([': Take out line breaks and control characters.']);
  });

  it.each([' Old bridge', 'Old bridge ', '\u00a0Old bridge'])('has no blank at its ends: %j', (title) => {
    expect(issuesOf(titleSchema, title)).toEqual([': Take out the blanks at the start or the end.']);
  });

  it.each([' ', '\u00a0', '\u3000 '])('is more than blanks: %j', (title) => {
    expect(issuesOf(titleSchema, title)).toEqual([
      INVISIBLE,
      ': Take out the blanks at the start or the end.',
    ]);
  });

  it.each(['\u200b', '\u200b\u200d\u2060', '\u00ad', '\u200b \u200b', '\u200f', '\ue000'])(
    'has something that can be seen: %j',
    (title) => {
      expect(issuesOf(titleSchema, title)).toEqual([INVISIBLE]);
      expect(issuesOf(titleSchema, `a${title}b`)).toEqual([]);
    },
  );

  it('is text', () => {
    expect(issuesOf(titleSchema, 1984)).toHaveLength(1);
    expect(issuesOf(titleSchema, null)).toHaveLength(1);
  });
});

describe('a line of text', () => {
  it('may be as long as it says, and no longer', () => {
    expect(issuesOf(lineOf(5), 'abcde')).toEqual([]);
    expect(issuesOf(lineOf(5), 'abcdef')).toEqual([': At most 5 characters.']);
  });
});

describe('a web address', () => {
  it.each([
    'https://gazette.example/',
    'http://gazette.example',
    'https://gazette.example:8443/a/b?c=d&e=f#g',
    'https://gazette.example/%D8%AC%D8%B3%D8%B1',
    'https://gazette.example/جسر',
    `https://gazette.example/${'x'.repeat(1976)}`,
  ])('may be %s', (url) => {
    expect(issuesOf(webUrlSchema, url)).toEqual([]);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JavaScript:alert(1)'],
    ['a script that looks like an address', 'javascript://gazette.example/%0aalert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a blob', 'blob:https://gazette.example/1'],
    ['a file', 'file:///etc/passwd'],
    ['FTP', 'ftp://gazette.example/'],
    ['mail', 'mailto:desk@gazette.example'],
    ['a name and a password', 'https://desk:secret@gazette.example/'],
    ['a name', 'https://desk@gazette.example/'],
    ['a host that pretends to be another', 'https://gazette.example\\@evil.example/'],
    ['a backslash', 'https:\\\\gazette.example/'],
    ['a blank', 'https://gazette.example/old bridge'],
    ['a blank before it', ' https://gazette.example/'],
    ['a line break', 'https://gazette.example/\nold'],
    ['no scheme', 'gazette.example/old'],
    ['no scheme but two slashes', '//gazette.example/old'],
    ['a path only', '/old'],
    ['no host', 'https://'],
    ['no host but a question', 'https://?a=b'],
    ['no host but a path', 'http:///foo'],
    ['no host but two slashes', 'https:////x'],
    ['no host but a dot', 'https://.'],
    ['no host but dots and a port', 'https://..:80/'],
    ['no host but an anchor', 'https://#a'],
    ['an empty name', 'https://@host/'],
    ['a null', 'https://gazette.example/\u0000'],
    ['a null in the host', 'https://gazette\u0000.example/'],
    ['an override', 'https://gazette.example/\u202egpj.exe'],
    ['a scheme in capitals', 'HTTPS://gazette.example/'],
    ['a scheme with a capital', 'Http://gazette.example/'],
    ['an impossible port', 'https://gazette.example:99999/'],
    ['an impossible host', 'https://gaz[ette/'],
    ['nothing', ''],
  ])('may not be or have %s', (_, url) => {
    expect(issuesOf(webUrlSchema, url)).toEqual([
      ': Only a full web address that starts with http:// or https:// is safe here.',
    ]);
  });

  it('has at most 2000 characters', () => {
    expect(issuesOf(webUrlSchema, `https://gazette.example/${'x'.repeat(1977)}`)).toEqual([
      ': At most 2000 characters.',
    ]);
  });
});

describe('a language', () => {
  it.each(['en', 'ar', 'fa', 'en-GB', 'zh-Hant', 'sr-Latn', 'ckb'])('may be %s', (tag) => {
    expect(issuesOf(languageSchema, tag)).toEqual([]);
  });

  it.each([
    ['capitals', 'EN'],
    ['a region in small letters', 'en-gb'],
    ['an underscore', 'en_GB'],
    ['an old code', 'iw'],
    ['one letter', 'e'],
    ['the name of the language', 'english'],
    ['four letters', 'engl'],
    ['a script for a language', 'latn-GB'],
    ['a private use', 'x-millford'],
    ['a blank', 'en '],
    ['nothing', ''],
    ['words', 'the language of Millford'],
  ])('may not be written with %s', (_, tag) => {
    expect(issuesOf(languageSchema, tag)).toEqual([
      ': Not a BCP 47 language tag: write for example "en", "ar" or "fa".',
    ]);
  });
});
