import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues, type Expected } from './broken-archive.ts';
import type { RuleName } from '../../../src/content/issue.ts';

const CODING = 'codings/bridge-closed.coder-a.yaml';
const FERRY = 'codings/ferry-profits.coder-a.yaml';
const after = (from: string, to: string) => checkAfter(({ edit }) => edit(CODING, from, to));
const afterFerry = (from: string, to: string) => checkAfter(({ edit }) => edit(FERRY, from, to));
const one = (at: string, rule: RuleName, message: RegExp, help?: RegExp): Expected => ({
  at: `${CODING}:${at}`,
  rule,
  message,
  ...(help && { help }),
});
const ferry = (at: string, rule: RuleName, message: RegExp, help?: RegExp): Expected => ({
  ...one(at, rule, message, help),
  at: `${FERRY}:${at}`,
});

describe('the name of a coding', () => {
  it.each([
    ['bridge-closed', 'bridge-closed.coder-a.yaml'],
    ['bridge.closed.coder-b', 'bridge-closed.coder-b.yaml'],
    ['bridge-closed.', 'bridge-closed.coder-a.yaml'],
    ['…', 'some-article.coder-a.yaml'],
  ])('has an article and a coder, unlike %s', async (name, right) => {
    const issues = await checkAfter(({ write }) => write(`codings/${name}.yaml`, 'x: 1'));
    expectIssues(issues, {
      at: `codings/${name}.yaml:1:1`,
      rule: 'unexpected-file',
      message: /not that of an article and that of a coder/,
    });
    expect(issues[0]?.help).toContain(`such as ${right}.`);
  });

  it('has ids for parts', async () => {
    const issues = await checkAfter(async ({ write, root }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(`${root}/content/${CODING}`, 'utf8');
      await write('codings/bridge-closed.Coder B.yaml', text);
    });
    expect(issues.filter(({ rule }) => rule === 'bad-slug')).toMatchObject([
      {
        message: 'The id "Coder B" has characters outside a-z, 0-9 and the hyphen.',
        help: 'Rename the file to bridge-closed.coder-b.yaml.',
      },
    ]);
  });

  it('has the ending .yaml', async () => {
    expectIssues(await checkAfter(({ write }) => write('codings/bridge-closed.coder-b.yml', 'x: 1')), {
      at: 'codings/bridge-closed.coder-b.yml:1:1',
      rule: 'unexpected-file',
      message: /end in \.yaml/,
      help: /bridge-closed\.coder-b\.yaml/,
    });
  });

  it('says what its keys say', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(CODING, 'article: bridge-closed', 'article: ferry-profits');
        await edit(CODING, 'coder: coder-a', 'coder: coder-b');
      }),
      one(
        '1:10',
        'name-differs',
        /article is "ferry-profits", but the file is named after "bridge-closed"/,
        /ferry-profits\.coder-a\.yaml/,
      ),
      one('2:8', 'name-differs', /coder is "coder-b", but .* "coder-a"/, /bridge-closed\.coder-b\.yaml/),
    );
  });
});

describe('the shape of a coding', () => {
  it.each([
    [
      'a score without a reason',
      '    because: "Calls the closing overdue."\n',
      one('6:5', 'missing-key', /"because" in entry 1 of "toward" is missing/, /reason for the score/),
    ],
    [
      'a claim without evidence',
      '\n    at: [3]',
      one('22:5', 'missing-key', /"at" in entry 3 of "claims" is missing/, /support this/),
    ],
    [
      'a voice without a class',
      '    class: engineer\n',
      one('34:5', 'missing-key', /"class" in entry 1 of "voices" is missing/, /speaker class/),
    ],
    [
      'a figure without a number',
      '    value: 2\n',
      one('28:5', 'bad-value', /Entry 1 of "figures": Give either `value`, or a range/),
    ],
  ])('is broken by %s', async (_, text, expected) => {
    const issues = await after(text, '');
    // A class that nothing uses any more is no point here.
    expectIssues(
      issues.filter(({ rule }) => rule !== 'unused-term'),
      expected,
    );
  });

  it('has paragraphs of evidence, positions that exist and scores from -2 to 2', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(CODING, 'score: 1', 'score: 3');
        await edit(CODING, 'at: [1]', 'at: []');
        await edit(CODING, 'position: asserts', 'position: assert');
      }),
      one('7:12', 'bad-value', /"score" in entry 1 of "toward" is 3: At most 2/),
      one('9:9', 'bad-value', /Name at least one paragraph/),
      one('12:15', 'bad-value', /is "assert".*Did you mean "asserts"\?/, /asserts, attributes, disputes/),
    );
  });
});

describe('a reference of a coding', () => {
  it.each([
    [
      'the article',
      'article: bridge-closed',
      'article: bridge-close',
      '1:10',
      /no article "bridge-close"\. Did/,
    ],
    [
      'an actor toward',
      'actor: town-council',
      'actor: town-counsel',
      '6:12',
      /no actor "town-counsel"\. Did/,
    ],
    [
      'a speaker',
      'by: mara-lindqvist',
      'by: mara-lindquist',
      '18:9',
      /no actor or outlet "mara-lindquist"\. Did/,
    ],
    [
      'a measure',
      'measure: cracked-piers',
      'measure: cracked-pier',
      '28:14',
      /no measure "cracked-pier"\. Did/,
    ],
    ['a speaker class', 'class: engineer', 'class: enginer', '35:12', /no speaker class "enginer"\. Did/],
    ['a place', 'places: [old-bridge]', 'places: [old-brigde]', '46:14', /no place "old-brigde"\. Did/],
    ['an actor of an event', 'actors: [town-council]', 'actors: [council]', '47:14', /no actor "council"/],
  ])('must exist: %s', async (_, from, to, at, message) => {
    const issues = await after(from, to);
    expectIssues(
      issues.filter(({ severity }) => severity === 'error'),
      one(at, 'unknown-id', message),
    );
  });

  it('must exist: a question', async () => {
    expectIssues(
      await after('question: what-next', 'question: what-nxt'),
      {
        at: 'codebook/questions.yaml:10:9',
        rule: 'unused-term',
        message: /No coding uses the term "what-next"/,
      },
      one(
        '22:15',
        'unknown-id',
        /no question "what-nxt"\. Did you mean "what-next"\?/,
        /content\/codebook\/questions\.yaml/,
      ),
    );
  });

  it('must exist: a voice that is an actor', async () => {
    expectIssues(
      await after('  - actor: mara-lindqvist\n    class', '  - actor: nobody\n    class'),
      one('18:9', 'speaker-not-a-voice', /"mara-lindqvist"/),
      one('34:12', 'unknown-id', /no actor "nobody"/, /content\/actors\/nobody\.yaml/),
    );
  });

  it('to an outlet as a speaker is sound, as a stance it is not', async () => {
    expectIssues(
      await after('actor: town-council', 'actor: valley-gazette'),
      one('6:12', 'unknown-id', /no actor "valley-gazette"/),
    );
  });

  it('counts as use of a record', async () => {
    const record = 'name: "Ash Ferry"\nkind: body\ndescription: "x"\n';
    expectIssues(
      await checkAfter(async ({ write, edit }) => {
        await write('actors/ash-ferry.yaml', record);
        await write('outlets/weekly.yaml', record.replace('body', 'newspaper'));
        await write('places/ford.yaml', record.replace('body', 'bridge'));
        await edit(CODING, 'actors: [town', 'actors: [ash-ferry, town');
        await edit(CODING, 'places: [old', 'places: [ford, old');
        await edit(CODING, 'position: predicts', 'position: predicts\n    by: weekly');
        await edit(
          CODING,
          'voices:\n',
          'voices:\n  - { name: "Ash Ferry", class: public, mode: quoted, at: [3] }\n',
        );
      }),
    );
  });
});

describe('the evidence of a coding', () => {
  it('is within the original of its article', async () => {
    expectIssues(
      await after('at: [3]', 'at: [3, 4]'),
      one('26:13', 'unknown-paragraph', /no paragraph 4: the original has 3 paragraphs/, /from 1 to 3/),
    );
    expectIssues(
      await afterFerry('at: [1, 2]', 'at: [1, 3]'),
      ferry('18:13', 'unknown-paragraph', /no paragraph 3: the original has 2 paragraphs/),
    );
  });

  it('ascends (warning)', async () => {
    expectIssues(
      await afterFerry('at: [1, 2]', 'at: [2, 1, 2]'),
      ferry('18:13', 'unordered-paragraphs', /Paragraph 1 follows 2/),
      ferry('18:16', 'unordered-paragraphs', /Paragraph 2 is listed twice/),
    );
  });
});

describe('the speaker of a claim', () => {
  it.each(['attributes', 'disputes'])('is named when it %s', async (position) => {
    expectIssues(
      await after('position: asserts', `position: ${position}`),
      one('12:15', 'missing-speaker', position === 'disputes' ? /who disputes it/ : /to nobody/, /byName/),
    );
  });

  it.each(['by: mara-lindqvist', 'byName: "Passengers"'])(
    'is not %s when the text asserts',
    async (speaker) => {
      const issues = await after('position: asserts', `position: asserts\n    ${speaker}`);
      expectIssues(
        issues.filter(({ severity }) => severity === 'error'),
        one('13:5', 'needless-speaker', /itself asserts this, so `by/, /position: attributes/),
      );
    },
  );

  it.each(['predicts', 'calls-for'])('may be named, once, when it %s', async (position) => {
    const by = `position: ${position}\n    by: mara-lindqvist`;
    expectIssues(await after('position: predicts', by));
    const issues = await after('position: predicts', `${by}\n    byName: "Mara"`);
    expectIssues(
      issues,
      one('25:5', 'two-speakers', /as `by` and as `byName`/),
      one('25:13', 'speaker-not-a-voice', /"Mara"/),
    );
  });

  it('of a figure may be left out, but not named twice', async () => {
    expectIssues(await after('    asOf: "2021-03-04"\n    by: mara-lindqvist\n', ''));
    expectIssues(
      await afterFerry('by: valley-gazette\n    at', 'by: valley-gazette\n    byName: "Passengers"\n    at'),
      ferry('24:5', 'two-speakers', /twice/),
    );
  });

  it('is a voice of the coding, or it is a warning at its first word', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(CODING, 'by: mara-lindqvist', 'by: bridge-office');
      await edit(CODING, 'by: mara-lindqvist', 'by: bridge-office');
      await edit(FERRY, 'byName: "Passengers"', 'byName: "Pasengers"');
    });
    expectIssues(
      issues,
      one(
        '18:9',
        'speaker-not-a-voice',
        /"bridge-office" speaks here, but is none of the voices/,
        /`voices`/,
      ),
      ferry('9:13', 'speaker-not-a-voice', /"Pasengers" .*Did you mean "Passengers"\?/),
    );
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('is a voice as an outlet by one of its names', async () => {
    expectIssues(
      await afterFerry('name: "The Gazette"', 'name: "The paper"'),
      ferry('15:9', 'speaker-not-a-voice', /"valley-gazette"/),
    );
  });
});

describe('a figure', () => {
  it('lies in the range of its measure', async () => {
    expectIssues(
      await after('value: 2', 'value: 10'),
      one('29:12', 'out-of-range', /10 is outside .* "cracked-piers": 0 to 9 piers/, /measures\.yaml/),
    );
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(FERRY, 'from: 1', 'from: -1');
        await edit(FERRY, 'to: 3', 'to: 9.5');
      }),
      ferry('21:11', 'out-of-range', /-1 is outside/),
      ferry('22:9', 'out-of-range', /9\.5 is outside/),
    );
  });

  it('may lie at either end of the range', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(FERRY, 'from: 1', 'from: 0');
        await edit(FERRY, 'to: 3', 'to: 9');
      }),
    );
  });
});

describe('the dates of a coding', () => {
  it('are EDTF', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit(CODING, 'codedOn: "2026-11-20"', 'codedOn: "2026-11-31"');
        await edit(CODING, 'asOf: "2021-03-04"', 'asOf: "March 2021"');
        await edit(CODING, 'date: "2021-03-04"', 'date: "2021-13"');
      }),
      one('3:10', 'bad-date', /"2026-11-31" is no EDTF date/, /2026-11-30/),
      one('30:11', 'bad-date', /"March 2021" is no EDTF date/, /2021-03/),
      one('44:11', 'bad-date', /"2021-13" is no EDTF date/),
    );
  });
});

describe('the version of the codebook', () => {
  it('is not one that does not exist yet', async () => {
    expectIssues(
      await after('codebook: 1', 'codebook: 2'),
      one('4:11', 'unknown-version', /no version 2 of the codebook: it is at version 1/),
    );
  });

  it('is the present one, or it is a warning', async () => {
    const issues = await checkAfter(({ edit }) => edit('codebook/codebook.yaml', 'version: 1', 'version: 2'));
    expectIssues(
      issues,
      one('4:11', 'older-version', /by version 1 of the codebook, which is at version 2 now/, /again/),
      ferry('4:11', 'older-version', /version 1/),
    );
    expect(issues[0]?.severity).toBe('warning');
  });
});

describe('in one coding', () => {
  it.each([
    [
      'an actor has one score',
      'claims:\n',
      '  - { actor: town-council, score: 0, because: "x", at: [1] }\nclaims:\n',
      one('10:14', 'duplicate-entry', /"town-council" stands under `toward` twice: first in line 6/),
    ],
    [
      'a term stands once for an actor',
      'events:\n',
      '  - { actor: town-council, term: "the council", at: [2] }\nevents:\n',
      one('42:34', 'duplicate-entry', /"the council" for "town-council" .* `names` twice: first in line 40/),
    ],
    [
      'an event has one entry',
      'events:\n',
      'events:\n  - { key: closing, date: "2021", what: "x", at: [2] }\n',
      one('44:10', 'duplicate-entry', /event "closing" stands under `events` twice: first in line 43/),
    ],
    [
      'a claim is made once (warning)',
      'figures:\n',
      '  - { question: what-next, position: predicts, answer: "repairs, by Autumn!", group: x, at: [2] }\nfigures:\n',
      one('27:56', 'repeated-claim', /claim on "what-next" stands here twice: first in line 22/),
    ],
  ])('%s', async (_, from, to, expected) => {
    expectIssues(await after(from, to), expected);
  });

  it('an actor may have two terms, and a term two actors', async () => {
    const names =
      '  - { actor: town-council, term: "The Council", at: [2] }\n' +
      '  - { actor: bridge-office, term: "the council", at: [2] }\nevents:\n';
    expectIssues(await after('events:\n', names));
  });

  it('two speakers may make the same claim', async () => {
    const claim =
      '  - { question: what-next, position: predicts, by: mara-lindqvist, answer: "Repairs by autumn", group: x, at: [2] }\n';
    expectIssues(await after('figures:\n', `${claim}figures:\n`));
  });
});

describe('the group of a claim', () => {
  it('is missed where another coding of the coder groups the answers (warning)', async () => {
    const issues = await after('    group: unsafe\n', '');
    expectIssues(
      issues,
      one(
        '11:5',
        'ungrouped-claim',
        /on "why-closed" has no `group`, unlike those in content\/codings\/ferry/,
      ),
    );
    expect(issues[0]?.severity).toBe('warning');
  });

  it('is not missed where no other coding of the coder answers with one', async () => {
    expectIssues(await after('    group: repairs\n', ''));
    const issues = await checkAfter(async ({ write, remove, root }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(`${root}/content/${CODING}`, 'utf8');
      await remove(CODING);
      await write(
        'codings/bridge-closed.coder-b.yaml',
        text.replace('coder: coder-a', 'coder: coder-b').replaceAll('    group: unsafe\n', ''),
      );
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['not-coded']);
  });
});

describe('a coding that is broken in several ways', () => {
  it('has all of them told, whatever else its lists hold', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(CODING, 'toward:\n', 'toward:\n  - 7\n  - [a]\n  - \n');
      await edit(CODING, 'names:\n', 'nmes:\n');
      await edit(CODING, 'value: 2', 'value: "2"');
      await edit(CODING, 'position: asserts', 'position: [x]');
      await edit(CODING, 'question: what-next', 'question: what-nxt');
    });
    expect(issues.filter(({ file }) => file === `content/${CODING}`).map(({ rule }) => rule)).toEqual([
      'missing-key',
      'wrong-type',
      'wrong-type',
      'wrong-type',
      'bad-value',
      'unknown-id',
      'wrong-type',
      'unknown-key',
    ]);
  });
});
