import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpora } from './pages.ts';

/** The shared scorer's result for all documents. */
export interface TextScore {
  documents: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Scores article texts by page id with the shared scorer; throws with its output if it fails. */
export function scoreTexts(texts: ReadonlyMap<string, string>, { scorer, truth }: Corpora): TextScore {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-extraction-'));
  try {
    const file = join(folder, 'predictions.json');
    const predictions = Object.fromEntries([...texts].map(([id, articleBody]) => [id, { articleBody }]));
    writeFileSync(file, JSON.stringify(predictions));
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, truth], { encoding: 'utf8' });
    const parts = /documents (\d+) {2}precision ([\d.]+) {2}recall ([\d.]+) {2}F1 ([\d.]+)/.exec(stdout);
    if (!parts) throw new Error(`The scorer gave no score:\n${stdout}${stderr}`);
    const [documents, precision, recall, f1] = parts.slice(1).map(Number);
    return { documents: documents ?? 0, precision: precision ?? 0, recall: recall ?? 0, f1: f1 ?? 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
