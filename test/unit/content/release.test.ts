import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { openKeptEntries } from '../../../src/content/kept-entries.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import * as parsing from '../../../src/markdown/parse-account.ts';

const parses = vi.spyOn(parsing, 'parseMarkdownFile');
const ARTICLE = `---
title: "A ferry is late"
---

The [harbour](place:harbour) says why.

It was the wind.
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-release-'));
  parses.mockClear();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The entry of an article that consists of just this file; a build keeps what it parses, a check does not. */
function entryOf(text: string, { isBuild = true } = {}) {
  const file = { kind: 'article' as const, id: 'ferry', file: 'content/articles/ferry.md', text };
  const kept = isBuild ? openKeptEntries(join(folder, 'entries'), 'code-1') : undefined;
  return loadContent(contentFolder('/nowhere'), [file], new Map(), { kept }).articles.get('ferry')!;
}

describe('an entry whose parsed text was released', () => {
  it('has its outline, its account and a tree without being parsed again', () => {
    const entry = entryOf(ARTICLE);
    expect(entry.prose?.tree?.position).toBeDefined();
    entry.release();
    expect(entry.outline).toEqual({ paragraphs: 2, mentioned: [['place:harbour', [1]]] });
    expect(entry.account.paragraphs[1]?.text).toBe('It was the wind.');
    const tree = entry.takeTree();
    expect(tree.children.map(({ type }) => type)).toEqual(['yaml', 'paragraph', 'paragraph']);
    expect(JSON.stringify(tree)).not.toContain('position');
    expect(parses).toHaveBeenCalledTimes(1);
  });

  it('gives a tree of its own each time, whatever was done to the one before', () => {
    const entry = entryOf(ARTICLE);
    entry.takeTree().children.pop();
    expect(entry.takeTree().children).toHaveLength(3);
    expect(parses).toHaveBeenCalledTimes(1);
  });

  it('is parsed again where positions are asked for', () => {
    const entry = entryOf(ARTICLE);
    const before = entry.yaml.locationOf(['title']);
    entry.release();
    expect(entry.yaml.locationOf(['title'])).toEqual(before);
    expect(entry.prose?.tree?.position).toBeDefined();
    expect(parses).toHaveBeenCalledTimes(2);
  });

  it('says the same in a check, which keeps nothing', () => {
    const entry = entryOf(ARTICLE, { isBuild: false });
    expect(entry.prose?.tree).toBeDefined();
    entry.release();
    expect(parses).toHaveBeenCalledTimes(1);
    expect(entry.account.paragraphs[1]?.text).toBe('It was the wind.');
    expect(entry.takeTree().children).toHaveLength(3);
    expect(entry.outline.paragraphs).toBe(2);
  });

  it('has data, outline, account, tree and digests where its text was forgotten, and throws for what would be parsed', () => {
    const entry = entryOf(ARTICLE);
    expect(entry.prose?.tree).toBeDefined();
    entry.release();
    entry.forgetText();
    expect(entry.partDigests).toEqual(entryOf(ARTICLE).partDigests);
    expect(entry.partDigests.body).not.toBe(entry.partDigests.head);
    expect(entry.outline.paragraphs).toBe(2);
    expect(entry.account.paragraphs[1]?.text).toBe('It was the wind.');
    expect(entry.takeTree().children).toHaveLength(3);
    expect(parses).toHaveBeenCalledTimes(1);
    expect(() => entry.yaml).toThrow('The text of content/articles/ferry.md was forgotten.');
    expect(() => entry.prose).toThrow('was forgotten');
    expect(() => entry.text).toThrow('was forgotten');
  });

  it('keeps its text in a check, which may parse it again', () => {
    const entry = entryOf(ARTICLE, { isBuild: false });
    entry.forgetText();
    expect(entry.text).toBe(ARTICLE);
  });

  it('that was not parsed keeps its text, and nothing is read for that', () => {
    const entry = entryOf(ARTICLE);
    entry.forgetText();
    expect(parses).not.toHaveBeenCalled();
    expect(entry.text).toBe(ARTICLE);
  });

  it('that was not parsed stays unparsed', () => {
    entryOf(ARTICLE).release();
    expect(parses).not.toHaveBeenCalled();
  });
});
