import { writeOriginalFile } from '../../../src/originals/original-file.ts';
import type { ImportFiles } from '../../../src/importer/write/layout.ts';

const SHA256 = 'b'.repeat(64);

/** The files of an invented import into the bridge archive: sound, and small enough to read. */
export const bridgeFiles = {
  original: {
    path: 'content/originals/toll-raised.md',
    text: writeOriginalFile(
      {
        article: 'toll-raised',
        source: { file: 'page.html', kind: 'html', sha256: SHA256, bytes: 900, encoding: 'utf-8' },
        words: 9,
      },
      [{ kind: 'paragraph', text: 'The toll on the ferry rises to two crowns.' }],
    ),
  },
  entry: {
    path: 'content/articles/toll-raised.md',
    text: `---
draft: true
title: "Toll raised"
outlet: valley-gazette
language: en
genre: report
date: { edtf: "2021-06-01", basis: stated }
stance: { id: for-closing, because: "To be written: the reason", at: [1], coder: coder-a, codedOn: "2026-11-20" }
actors: []
places: []
summary: "To be written: a sentence"
original: { sha256: "${SHA256}", words: 9, paragraphs: 1 }
---

To be written: paragraph 1.
`,
  },
  scaffold: {
    path: 'content/codings/toll-raised.coder-a.yaml',
    text: `draft: true
article: "toll-raised"
coder: "coder-a"
codedOn: "2026-11-20"
codebook: { id: bridge, version: 1 }
toward: []
claims: []
figures: []
voices: []
names: []
events: []
`,
  },
} satisfies ImportFiles;
