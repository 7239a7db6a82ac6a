import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../../src/schema/article.ts';
import { edtfSchema, publicationDateSchema } from '../../../src/schema/edtf-date.ts';
import { paragraphsSchema } from '../../../src/schema/evidence.ts';
import { issuesOf } from './issues-of.ts';

const SOUND = {
  title: 'Old bridge closed after inspection',
  outlet: 'valley-gazette',
  language: 'en',
  genre: 'report',
  date: { edtf: '2021-03-04', basis: 'stated' },
  stance: {
    id: 'for-closing',
    because: 'Calls the closing overdue.',
    at: [1, 2],
    coder: 'coder-a',
    codedOn: '2022-06-02',
  },
  actors: ['town-council', 'mara-lindqvist'],
  places: [],
  summary: 'The Gazette reports that the council closed the old bridge.',
  original: { sha256: '0f'.repeat(32), words: 240, paragraphs: 3 },
};

const after = (changes: Record<string, unknown>) => issuesOf(articleSchema, { ...SOUND, ...changes });

describe('the frontmatter of an article', () => {
  it('is accepted and kept as it is', () => {
    expect(articleSchema.parse(SOUND)).toEqual(SOUND);
  });

  it('may say who republished it, who wrote it and its address', () => {
    expect(
      after({ republisher: 'ferry-news', byline: 'The desk', url: 'https://gazette.example/closed' }),
    ).toEqual([]);
  });

  it.each(Object.keys(SOUND))('cannot do without %s', (key) => {
    const issues = issuesOf(
      articleSchema,
      Object.fromEntries(Object.entries(SOUND).filter(([other]) => other !== key)),
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^${key}: `));
  });

  it('has no unknown key, at any depth', () => {
    expect(after({ bylin: 'The desk' })).toEqual([expect.stringMatching(/^: .*"bylin"/)]);
    expect(after({ date: { ...SOUND.date, sure: true } })).toEqual([
      expect.stringMatching(/^date: .*"sure"/),
    ]);
    expect(after({ stance: { ...SOUND.stance, score: 2 } })).toEqual([
      expect.stringMatching(/^stance: .*"score"/),
    ]);
    expect(after({ original: { ...SOUND.original, md5: '0' } })).toEqual([
      expect.stringMatching(/^original: .*"md5"/),
    ]);
  });

  it('names actors and places once each', () => {
    expect(after({ actors: ['town-council', 'mara-lindqvist', 'town-council'] })).toEqual([
      'actors.2: "town-council" is listed twice: keep one.',
    ]);
    expect(after({ places: ['millford', 'millford', 'millford'] })).toEqual([
      'places.1: "millford" is listed twice: keep one.',
      'places.2: "millford" is listed twice: keep one.',
    ]);
    expect(after({ actors: ['millford'], places: ['millford'] })).toEqual([]);
  });

  it('names them by ids', () => {
    expect(after({ actors: ['Town Council'] })).toEqual([expect.stringMatching(/^actors\.0: An id has/)]);
    expect(after({ outlet: 'Valley Gazette' })).toEqual([expect.stringMatching(/^outlet: An id has/)]);
  });
});

describe('the stance of an article', () => {
  it('rests on at least one paragraph, counted from 1', () => {
    expect(after({ stance: { ...SOUND.stance, at: [] } })).toEqual([
      'stance.at: Name at least one paragraph of the original.',
    ]);
    expect(after({ stance: { ...SOUND.stance, at: [0] } })).toEqual([
      'stance.at.0: Paragraphs are counted from 1.',
    ]);
  });

  it('has a reason, a coder and a day', () => {
    expect(after({ stance: { id: 'for-closing', at: [1] } }).map((issue) => issue.split(':')[0])).toEqual([
      'stance.because',
      'stance.coder',
      'stance.codedOn',
    ]);
  });
});

describe('the numbers of paragraphs', () => {
  it.each([[[1.5]], [['1']], [[-1]], [7], [undefined]])('are whole numbers in a list, not %j', (value) => {
    expect(issuesOf(paragraphsSchema, value)).not.toEqual([]);
  });
});

describe("the original's fingerprint", () => {
  it.each([
    ['a digit too few', '0'.repeat(63)],
    ['a digit too many', '0'.repeat(65)],
    ['capitals', '0F'.repeat(32)],
    ['a letter that is no digit', `${'0'.repeat(63)}g`],
    ['a name before it', `sha256:${'0'.repeat(57)}`],
    ['a line end', `${'0'.repeat(64)}\n`],
  ])('is no SHA-256 with %s', (_, sha256) => {
    expect(after({ original: { ...SOUND.original, sha256 } })).toEqual([
      'original.sha256: A SHA-256 is 64 digits out of 0-9 and a-f.',
    ]);
  });

  it('is text, though YAML could take its digits for a number', () => {
    expect(after({ original: { ...SOUND.original, sha256: 0 } })).toHaveLength(1);
  });

  it.each(['words', 'paragraphs'])('counts at least one of its %s, in whole numbers', (key) => {
    for (const count of [0, -3, 1.5, '12', Number.NaN]) {
      const issues = after({ original: { ...SOUND.original, [key]: count } });
      expect(issues).toEqual([expect.stringMatching(new RegExp(`^original\\.${key}: `))]);
    }
  });
});

describe('a publication date', () => {
  const date = (changes: Record<string, unknown>) =>
    issuesOf(publicationDateSchema, { edtf: '2021-03-04', basis: 'stated', ...changes });

  it.each([
    '2021',
    '2021-03',
    '2021-03-04',
    '2021-03~',
    '2021-03?',
    '2021-03%',
    '2021-12/2022-01',
    '2021/..',
    '202X',
    '2021-21',
    '2021-03-04T10:30:00Z',
    '2021-03-04T10:30:00+03:00',
    'Y-17000',
  ])('may be written %s', (edtf) => {
    expect(date({ edtf })).toEqual([]);
  });

  it.each(['4 March 2021', 'March 2021', '2021-03-04 ', '2021–03', '04.03.2021 old', 'soon', ''])(
    'has only the signs of EDTF, unlike “%s”',
    (edtf) => {
      expect(date({ edtf })).toEqual([expect.stringMatching(/^edtf: Not an EDTF date/)]);
    },
  );

  it('has at most 64 characters', () => {
    expect(date({ edtf: '2'.repeat(64) })).toEqual([]);
    expect(date({ edtf: '2'.repeat(65) })).toEqual(['edtf: At most 64 characters.']);
  });

  it('may be a day without quotes, which YAML reads as a date', () => {
    const written: unknown = parse('{ edtf: 2021-03-04, basis: stated }', { version: '1.1' });
    expect(written).toEqual({ edtf: new Date('2021-03-04T00:00:00Z'), basis: 'stated' });
    expect(publicationDateSchema.parse(written)).toEqual({ edtf: '2021-03-04', basis: 'stated' });
  });

  it('may not be a date that is none', () => {
    expect(date({ edtf: new Date(Number.NaN) })).toEqual([expect.stringMatching(/^edtf: /)]);
    expect(issuesOf(edtfSchema, new Date('soon'))).toEqual([expect.stringMatching(/^: /)]);
  });

  it('may not be a year without quotes, which YAML reads as a number', () => {
    expect(date({ edtf: 2021 })).toEqual([expect.stringMatching(/^edtf: /)]);
  });

  it.each(['inferred', 'unknown'])('needs evidence when it is %s', (basis) => {
    expect(date({ basis })).toEqual([
      `basis: A date that is ${basis} needs \`evidence\`: say in a sentence what it rests on.`,
    ]);
    expect(date({ basis, evidence: 'It speaks of the closing as of last week.', at: [1] })).toEqual([]);
  });

  it('may have evidence when it is stated, too', () => {
    expect(date({ evidence: 'Under the title.' })).toEqual([]);
  });

  it('knows three bases', () => {
    expect(date({ basis: 'guessed' })).toEqual([
      expect.stringMatching(/^basis: .*stated.*inferred.*unknown/),
    ]);
  });
});
