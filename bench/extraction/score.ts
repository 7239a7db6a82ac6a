import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpora } from './pages.ts';
import type { Prediction } from './prediction.ts';

type Predictions = ReadonlyMap<string, Prediction>;

/** The shared scorer's result for the texts of news pages: shares from 0 to 1. */
export interface TextScore {
  precision: number;
  recall: number;
  f1: number;
}

/** The result for pages of all kinds: shares of snippets that were kept and that leaked, and fields as "208/238". */
export interface WordScore extends TextScore {
  kept: number;
  leaked: number;
  title: string;
  author: string;
  date: string;
}

/** How many results below and above a line of F1 were marked as unsure. */
export interface DoubtScore {
  bad: { marked: number; pages: number };
  good: { marked: number; pages: number };
}

/** Scores article texts of news pages with the shared scorer; throws with its output if it fails. */
export function scoreTexts(predictions: Predictions, { scorer, truth }: Corpora): TextScore {
  const bodies = Object.fromEntries([...predictions].map(([id, { text }]) => [id, { articleBody: text }]));
  const [precision, recall, f1] = ask(
    scorer,
    bodies,
    truth,
    /precision ([\d.]+) {2}recall ([\d.]+) {2}F1 ([\d.]+)/,
  );
  return { precision: Number(precision), recall: Number(recall), f1: Number(f1) };
}

/** Scores texts and fields of pages of all kinds with the shared scorer; throws with its output if it fails. */
export function scoreWords(predictions: Predictions, { wordScorer, kindsTruth }: Corpora): WordScore {
  const field = String.raw`(\d+/\d+)`;
  const pattern = new RegExp(
    String.raw`precision ([\d.]+) {2}recall ([\d.]+) {2}F1 ([\d.]+) {2}kept ([\d.]+) {2}leaked ([\d.]+) {2}title ${field} {2}author ${field} {2}date ${field}`,
  );
  const found = ask(wordScorer, Object.fromEntries(predictions), kindsTruth, pattern);
  const [precision = 0, recall = 0, f1 = 0, kept = 0, leaked = 0] = found.slice(0, 5).map(Number);
  const [title = '', author = '', date = ''] = found.slice(5);
  return { precision, recall, f1, kept, leaked, title, author, date };
}

/** Counts the results that were marked as unsure, below F1 .7 and above .9, as `scoreWords` measures F1. */
export function scoreDoubts(predictions: Predictions, { kindsTruth }: Corpora): DoubtScore {
  const truth = JSON.parse(readFileSync(kindsTruth, 'utf8')) as Record<string, { main_content: string }>;
  const scored = Object.entries(truth).map(([id, { main_content }]) => ({
    f1: f1OfWords(predictions.get(id)?.text ?? '', main_content),
    isUnsure: predictions.get(id)?.isUnsure === true,
  }));
  const count = (list: typeof scored) => ({
    marked: list.filter(({ isUnsure }) => isUnsure).length,
    pages: list.length,
  });
  return {
    bad: count(scored.filter(({ f1 }) => f1 < 0.7)),
    good: count(scored.filter(({ f1 }) => f1 > 0.9)),
  };
}

function f1OfWords(text: string, other: string): number {
  const [words, wanted] = [wordsOf(text), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (words.length + wanted.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function ask(scorer: string, predictions: object, truth: string, pattern: RegExp): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-extraction-'));
  try {
    const file = join(folder, 'predictions.json');
    writeFileSync(file, JSON.stringify(predictions));
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, truth], { encoding: 'utf8' });
    const parts = pattern.exec(stdout);
    if (!parts) throw new Error(`The scorer gave no score:\n${stdout}${stderr}`);
    return parts.slice(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
