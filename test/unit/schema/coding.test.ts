import { describe, expect, it } from 'vitest';
import { eventSchema, figureSchema } from '../../../src/schema/coding.ts';
import { issuesOf } from './issues-of.ts';

const FIGURE = { measure: 'crossings', value: 60, at: [1] };
const EVENT = {
  key: 'closing',
  date: '2024-02-14',
  status: 'undisputed',
  what: 'The bridge is closed',
  at: [1],
};

describe('a figure', () => {
  it('may say how the text prints it and what is counted, beside its value', () => {
    expect(issuesOf(figureSchema, { ...FIGURE, printed: 'some sixty', counts: 'by-day' })).toEqual([]);
    expect(issuesOf(figureSchema, FIGURE)).toEqual([]);
  });

  it('still needs a value or a range where it says how the text prints it', () => {
    const [issue, ...others] = issuesOf(figureSchema, { measure: 'crossings', printed: 'dozens', at: [1] });
    expect(issue).toContain('Give either `value`, or a range');
    expect(others).toEqual([]);
  });

  it('quotes no more than 60 characters, and names what is counted by an id', () => {
    expect(issuesOf(figureSchema, { ...FIGURE, printed: 'x'.repeat(60) })).toEqual([]);
    expect(issuesOf(figureSchema, { ...FIGURE, printed: 'x'.repeat(61) })).toEqual([
      'printed: At most 60 characters.',
    ]);
    expect(issuesOf(figureSchema, { ...FIGURE, counts: 'By day' })).toEqual([
      expect.stringMatching(/^counts: An id/),
    ]);
  });
});

describe('an event', () => {
  it('may have a neutral name of at most 120 characters, and needs none', () => {
    expect(issuesOf(eventSchema, EVENT)).toEqual([]);
    expect(issuesOf(eventSchema, { ...EVENT, label: 'The closing of the bridge' })).toEqual([]);
    expect(issuesOf(eventSchema, { ...EVENT, label: 'x'.repeat(121) })).toEqual([
      'label: At most 120 characters.',
    ]);
    expect(issuesOf(eventSchema, { ...EVENT, label: ' ' })).not.toEqual([]);
  });
});
