import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import * as parsing from '../../../src/markdown/parse-account.ts';

const parses = vi.spyOn(parsing, 'parseMarkdownFile');
const ARTICLE = `---
title: "A ferry is late"
---

The [harbour](place:harbour) says why.

It was the wind.
`;

/** The entry of an article that consists of this file alone. */
function entryOf(text: string) {
  const file = { kind: 'article' as const, id: 'ferry', file: 'content/articles/ferry.md', text };
  return loadContent(contentFolder('/nowhere'), [file], new Map()).articles.get('ferry')!;
}

beforeEach(() => {
  parses.mockClear();
});

describe('an entry whose parsed text was released', () => {
  it('has its outline, its account and a tree without being parsed again', () => {
    const entry = entryOf(ARTICLE);
    expect(entry.prose?.tree?.position).toBeDefined();
    entry.release();
    expect(entry.outline).toEqual({ paragraphs: 2, mentioned: [['place:harbour', [1]]] });
    expect(entry.account.paragraphs[1]?.text).toBe('It was the wind.');
    const tree = entry.takeTree();
    expect(tree.children.map(({ type }) => type)).toEqual(['yaml', 'paragraph', 'paragraph']);
    expect(tree.position).toBeUndefined();
    expect(parses).toHaveBeenCalledTimes(1);
  });

  it('is parsed again where positions are asked for, or another tree', () => {
    const entry = entryOf(ARTICLE);
    const before = entry.yaml.positionOf(['title']);
    entry.release();
    expect(entry.yaml.positionOf(['title'])).toEqual(before);
    expect(entry.prose?.tree?.position).toBeDefined();
    entry.release();
    entry.takeTree();
    expect(entry.takeTree().children).toHaveLength(3);
    expect(parses).toHaveBeenCalledTimes(3);
  });

  it('that was not parsed stays unparsed', () => {
    entryOf(ARTICLE).release();
    expect(parses).not.toHaveBeenCalled();
  });
});
