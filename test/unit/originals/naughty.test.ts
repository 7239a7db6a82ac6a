import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readOriginalFile } from '../../../src/originals/original-file.ts';
import { codingSchema } from '../../../src/schema/coding.ts';
import { reportText } from '../../../src/check/reporters/text.ts';
import { readYaml } from '../../../src/content/yaml-source.ts';
import { ACCEPTED } from '../../e2e/hostile-archive.ts';
import { NAUGHTY } from '../../fixtures/hostile/hostile.ts';
import { checkAfter } from '../check/broken-archive.ts';
import { originalText } from './sample-original.ts';

/** A coding with a claim for each text, written as a careful importer or editor would. */
const codingWith = (answers: readonly string[]) =>
  stringify(
    {
      article: 'bridge-closed',
      coder: 'coder-a',
      codedOn: '2026-11-20',
      codebook: { id: 'bridge', version: 1 },
      toward: [],
      claims: answers.map((text) => ({
        question: 'why-closed',
        answer: 'other',
        position: 'asserts',
        text,
        at: [1],
      })),
      figures: [],
      voices: [],
      names: [],
      events: [],
    },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );

const COUNTS = { articles: 0, codings: 0, dossiers: 0, actors: 0, places: 0, outlets: 0, terms: 0 };

describe('the naughty strings', () => {
  it('are most of them accepted as the text of a claim', () => {
    expect(NAUGHTY).toHaveLength(515);
    expect(ACCEPTED.length).toBeGreaterThan(450);
  });

  it('that are accepted come back from YAML as they went in', () => {
    const { data } = readYaml(codingWith(ACCEPTED), 'a.yaml');
    expect(codingSchema.parse(data).claims.map(({ text }) => text)).toEqual(ACCEPTED);
  });

  it('that are accepted come back from the file of an original', () => {
    const copy = readOriginalFile(
      originalText(
        'a',
        ACCEPTED.map((text) => text.replace(/^# /, '#')),
      ),
    );
    expect(copy?.isIntact).toBe(true);
    expect(copy?.blocks).toEqual(
      ACCEPTED.map((text) => ({ kind: 'paragraph', text: text.replace(/^# /, '#') })),
    );
  });

  it('that are refused are each told with their place, and the others not', async () => {
    const issues = await checkAfter(({ write }) =>
      write('codings/bridge-closed.coder-a.yaml', codingWith(NAUGHTY)),
    );
    const errors = issues.filter(({ severity }) => severity === 'error');
    const expected = NAUGHTY.flatMap((text, index) => (ACCEPTED.includes(text) ? [] : [index]));
    // Each claim takes six lines, with the text on the fourth.
    const told = errors.map(({ line }) => (line - 12) / 6);
    expect([...new Set(told)]).toEqual(expected);
    for (const { rule, message } of errors) {
      // A control character in the file itself is reported a second time, as a character of the file.
      if (rule === 'control-character')
        expect(message).toMatch(/^This is the control character U\+[0-9A-F]{4}/);
      else
        expect(message).toMatch(/^"text" in entry \d+ of "claims".*(?:Take out|Write something|At most)/su);
    }
    const report = reportText({ issues, counts: COUNTS });
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});
