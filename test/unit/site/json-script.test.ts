import { describe, expect, it } from 'vitest';
import { jsonForScript } from '../../../src/site/json-script.ts';

describe('JSON for a block in a page', () => {
  it.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['the end of a script in capitals', '</SCRIPT >'],
    ['the start of a comment', '<!-- <script>'],
    ['the end of a comment', '-->'],
    ['the end of a section', ']]>'],
    ['an entity', '&lt;/script&gt;'],
    ['a line separator', 'a\u2028b\u2029c'],
    ['quotes and backslashes', '"\\u003c\\\\<\\"'],
    ['another script', 'الجسر القديم 🌉'],
    ['half a sign', '\ud83c'],
  ])('holds %s and cannot be left by it', (_, text) => {
    const json = jsonForScript({ text, [text]: [text] });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text, [text]: [text] });
  });

  it.each([null, true, 0, -1.5, '', [], {}, { a: [1, { b: null }] }])('gives back %j', (value) => {
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
  });

  it('leaves harmless text as it is', () => {
    expect(jsonForScript({ title: 'Old “bridge”' })).toBe('{"title":"Old “bridge”"}');
  });
});
