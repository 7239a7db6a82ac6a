import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdownFile, readAccount } from '../../../src/markdown/parse-account.ts';
import { parseBody } from './parse-body.ts';
import { CASES } from './fixtures.ts';
import { renderMarkdown } from './render-account.ts';

const read = (markdown: string) => readAccount(parseBody(markdown)).paragraphs;
const readFile = (markdown: string) => readAccount(parseMarkdownFile(markdown)).paragraphs;
const sentences = (markdown: string) => read(markdown).flatMap((paragraph) => paragraph.sentences);
const texts = (markdown: string) => sentences(markdown).map(({ text }) => text);
const mentions = (markdown: string) =>
  sentences(markdown).flatMap((sentence, index) =>
    sentence.mentions.map(({ kind, id, text, start }) => `${index}: ${kind}:${id} “${text}” ${start}`),
  );

/** The numbered paragraphs of a page with their words, without permalinks, marks and notes. */
function paragraphsOf(html: string): { number: number; text: string }[] {
  const found: { number: number; text: string }[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (node) => {
    const id = /^p([0-9]+)$/.exec(String(node.properties.id))?.[1];
    if (node.tagName !== 'p' || id === undefined) return;
    let text = '';
    visit(node, (part) => {
      if (part.type === 'element' && isBeside(part)) return SKIP;
      if (part.type === 'element' && part.tagName === 'br') text += ' ';
      if (part.type === 'text') text += part.value;
      return undefined;
    });
    found.push({ number: Number(id), text: oneLine(text) });
  });
  return found;
}

// What accompanies the words of an account: numbers, marks (with the blank before them) and notes.
const isBeside = ({ properties }: Element) =>
  ['pn', 'sic-mark', 'notes'].includes(String(properties.className));
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the paragraphs of an account', () => {
  it.each(CASES)('have the numbers and the words that the page gives them: $name', ({ input }) => {
    const paragraphs = read(input).map(({ number, text }) => ({ number, text: oneLine(text) }));
    expect(paragraphs).not.toEqual([]);
    expect(paragraphs).toEqual(paragraphsOf(renderMarkdown(input)));
  });

  const numbered = (paragraphs: ReturnType<typeof read>) =>
    paragraphs.map(({ number, text }) => `${number} ${text}`);

  it('are counted from 1, in a file behind the frontmatter', () => {
    const body = 'One.\n\n## No paragraph\n\nTwo.';
    expect(numbered(read(body))).toEqual(['1 One.', '2 Two.']);
    expect(numbered(readFile(`---\ntitle: "A"\n\ngenre: report\n---\n\n${body}`))).toEqual([
      '1 One.',
      '2 Two.',
    ]);
  });

  it('are all there in an account that starts with a rule', () => {
    const body = '---\n\nOne.\n\n---\n\nTwo.';
    expect(numbered(read(body))).toEqual(['1 One.', '2 Two.']);
    expect(numbered(readFile(`---\ntitle: "A"\n---\n\n${body}`))).toEqual(['1 One.', '2 Two.']);
  });

  it('have in a file the positions that they have there', () => {
    const paragraph = parseMarkdownFile('---\ntitle: "A"\n---\n\nOne.').children.at(-1);
    expect(paragraph).toMatchObject({ type: 'paragraph', position: { start: { line: 5, column: 1 } } });
  });

  it('are none in an empty account', () => {
    expect(read('')).toEqual([]);
    expect(read('---\n')).toEqual([]);
    expect(readFile('---\ntitle: "A"\n\ngenre: report\n---\n')).toEqual([]);
    expect(read('## Only a heading')).toEqual([]);
  });
});

describe('the sentences of an account', () => {
  it.each([
    ['are cut where they end', 'It is closed. Why? Nobody says!', ['It is closed.', 'Why?', 'Nobody says!']],
    ['keep numbers whole', 'It cost 3.5 million. It was 4:30.', ['It cost 3.5 million.', 'It was 4:30.']],
    ['end after the quotation', 'It says “no.” Then it ends.', ['It says “no.”', 'Then it ends.']],
    ['go on after a colon', 'It says: no.', ['It says: no.']],
    ['are cut in other scripts', 'انتهى الأمر. هل أغلق؟ نعم.', ['انتهى الأمر.', 'هل أغلق؟', 'نعم.']],
    ['run over a line of the file', 'It is\nclosed now. It\nis.', ['It is closed now.', 'It is.']],
    [
      'run over a hard line break',
      'Closed by\\\norder. No  \ncrossing.',
      ['Closed by order.', 'No crossing.'],
    ],
    [
      'have no marks of Markdown',
      'It is **very *much* closed**, `B-7` says.',
      ['It is very much closed, B-7 says.'],
    ],
    ['read entities and escapes', 'Cats &amp; dogs \\*only\\*.', ['Cats & dogs *only*.']],
    [
      'do not end inside a mention',
      '[Dr. Lindqvist](actor:mara-lindqvist) says so. It [ends. Here](place:millford) only.',
      ['Dr. Lindqvist says so.', 'It ends. Here only.'],
    ],
    [
      'do not end inside a mention of several lines and abbreviations',
      'The [U.S.\nGen. A. Smith of St. John](actor:a) left. He left.',
      ['The U.S. Gen. A. Smith of St. John left.', 'He left.'],
    ],
    [
      'end where a mention ends',
      '[It ends.](actor:a) [Then it goes on.](actor:b) [Really.](actor:c)',
      ['It ends.', 'Then it goes on.', 'Really.'],
    ],
    [
      'end inside a link that is no mention',
      'See [it ends. Here](https://gazette.example/) too.',
      ['See it ends.', 'Here too.'],
    ],
    ['have no raw HTML and no picture', 'It <b>is</b> ![old](x.png)closed.', ['It is closed.']],
  ])('%s', (_, markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });

  it('put together are the paragraph', () => {
    for (const { input } of CASES) {
      for (const { text, sentences: parts } of read(input)) {
        expect(oneLine(parts.map((part) => part.text).join(' '))).toBe(oneLine(text));
      }
    }
  });
});

describe('the mentions of an account', () => {
  it.each([
    [
      'are where their words are',
      'The [council](actor:town-council) closed the [old bridge](place:old-bridge).',
      ['0: actor:town-council “council” 4', '0: place:old-bridge “old bridge” 23'],
    ],
    [
      'count from the start of their sentence',
      'It is closed. The [council](actor:town-council) says so. [It](actor:town-council) voted.',
      ['1: actor:town-council “council” 4', '2: actor:town-council “It” 0'],
    ],
    [
      'may have what looks like the end of a sentence in them',
      'It voted. [Dr. Lindqvist](actor:mara-lindqvist) left. [She](actor:mara-lindqvist) won.',
      ['1: actor:mara-lindqvist “Dr. Lindqvist” 0', '2: actor:mara-lindqvist “She” 0'],
    ],
    [
      'may have emphasis around or within them',
      'A *very [big](actor:a)* and [**whole** *town*](place:b).',
      ['0: actor:a “big” 7', '0: place:b “whole town” 15'],
    ],
    [
      'may have a note, which is no word of the account',
      'A [Towns Council](actor:town-council "A slip.") voted.',
      ['0: actor:town-council “Towns Council” 2'],
    ],
    [
      'may run over a line',
      'The [old\nbridge](place:old-bridge) stays.\\\nThe [ferry\\\nnews](outlet:ferry-news) too.',
      ['0: place:old-bridge “old bridge” 4', '1: outlet:ferry-news “ferry news” 4'],
    ],
    [
      'count signs outside the basic plane as JavaScript does',
      '🌉 [Bridge](place:old-bridge)',
      ['0: place:old-bridge “Bridge” 3'],
    ],
    ['may follow each other', '[a](actor:a)[b](actor:b)', ['0: actor:a “a” 0', '0: actor:b “b” 1']],
    [
      'are none of other links',
      'A [b](https://gazette.example/), [c](sic: "A slip.") and [d](person:e).',
      [],
    ],
    ['are none in headings', '## The [council](actor:town-council)\n\nIt says little.', []],
  ])('%s', (_, markdown, expected) => {
    expect(mentions(markdown)).toEqual(expected);
  });

  it('are in every fixture the words at their place', () => {
    const all = CASES.flatMap(({ input }) => sentences(input));
    for (const { text, mentions: found } of all) {
      for (const mention of found) {
        expect(text.slice(mention.start, mention.start + mention.text.length)).toBe(mention.text);
      }
    }
    expect(all.flatMap((sentence) => sentence.mentions).length).toBeGreaterThan(10);
  });
});
