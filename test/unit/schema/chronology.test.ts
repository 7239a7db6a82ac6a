import { describe, expect, it } from 'vitest';
import { chronologySchema } from '../../../src/schema/chronology.ts';
import { issuesOf } from './issues-of.ts';

const FACT = {
  id: 'bridge-opens',
  date: '1931-05-02',
  what: 'The old bridge opens.',
  source: 'Millford Almanac, 1932',
  url: 'https://almanac.example/1932',
};
const CHRONOLOGY = { label: 'The old bridge', note: 'What is known around it.', facts: [FACT] };
const withFact = (changes: Record<string, unknown>) => ({ ...CHRONOLOGY, facts: [{ ...FACT, ...changes }] });

describe('a chronology', () => {
  it('has a label, a note and at least one fact', () => {
    expect(chronologySchema.parse(CHRONOLOGY)).toEqual(CHRONOLOGY);
    expect(issuesOf(chronologySchema, {}).map((issue) => issue.split(':')[0])).toEqual([
      'label',
      'note',
      'facts',
    ]);
    expect(issuesOf(chronologySchema, { ...CHRONOLOGY, facts: [] })).toHaveLength(1);
  });

  it('has no unknown key', () => {
    expect(issuesOf(chronologySchema, { ...CHRONOLOGY, title: 'x' })).toEqual([
      expect.stringMatching(/title/),
    ]);
    expect(issuesOf(chronologySchema, withFact({ evidence: 'x' }))).toEqual([
      expect.stringMatching(/evidence/),
    ]);
  });
});

describe('a fact', () => {
  it.each(['id', 'date', 'what', 'source', 'url'])('is none without %s', (key) => {
    expect(issuesOf(chronologySchema, withFact({ [key]: undefined }))).toEqual([
      expect.stringMatching(new RegExp(`^facts\\.0\\.${key}: `)),
    ]);
  });

  it('is said in at most 240 characters, its source in 300', () => {
    expect(issuesOf(chronologySchema, withFact({ what: 'x'.repeat(241) }))).toEqual([
      'facts.0.what: At most 240 characters.',
    ]);
    expect(issuesOf(chronologySchema, withFact({ source: 'x'.repeat(301) }))).toEqual([
      'facts.0.source: At most 300 characters.',
    ]);
  });

  it('leads to a web address and nowhere else', () => {
    expect(issuesOf(chronologySchema, withFact({ url: 'javascript:alert(1)' }))).toEqual([
      expect.stringMatching(/^facts\.0\.url: /),
    ]);
  });
});
