import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { checkAfter, expectIssues, type BrokenArchive, type Expected } from './broken-archive.ts';
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
    ['bridge.closed.by.coder-b', 'bridge-closed-by.coder-b.yaml'],
    ['bridge-closed.', 'bridge-closed.coder-a.yaml'],
    ['…', 'some-article.coder-a.yaml'],
  ])('has an article and a coder, unlike %s', async (name, right) => {
    const issues = await checkAfter(({ write }) => write(`codings/${name}.yaml`, 'x: 1'));
    expectIssues(issues, {
      at: `codings/${name}.yaml:1:1`,
      rule: 'unexpected-file',
      message: /not the id of an article and the id of a coder/,
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

describe('several codebooks', () => {
  const RULES = ['codebook', 'questions', 'measures', 'stances', 'rules'];
  /** The archive with a second codebook, `ferry`, which is a copy of the first under another name. */
  const withFerry = (change: (archive: BrokenArchive) => Promise<unknown>) =>
    checkAfter(async (archive) => {
      for (const name of RULES) {
        const text = await readFile(`${archive.root}/content/codebooks/bridge/${name}.yaml`, 'utf8');
        await archive.write(`codebooks/ferry/${name}.yaml`, text);
      }
      for (const id of ['bridge-closed', 'ferry-profits'])
        await archive.edit(`articles/${id}.md`, 'closing\n', 'closing\n  codebook: bridge\n');
      await change(archive);
    });
  const errors = async (change: (archive: BrokenArchive) => Promise<unknown>) =>
    (await withFerry(change)).filter(({ severity }) => severity === 'error');

  it('let one coder read an article by each, in a file that is named after the second, too', async () => {
    expectIssues(
      await errors(async ({ root, write }) => {
        const text = await readFile(`${root}/content/${CODING}`, 'utf8');
        await write('codings/bridge-closed.coder-a.ferry.yaml', text.replace('id: bridge', 'id: ferry'));
      }),
    );
  });

  it('have each coding in a file of the right name, and by each codebook once', async () => {
    expectIssues(
      await errors(async ({ root, write }) => {
        const text = await readFile(`${root}/content/${CODING}`, 'utf8');
        await write('codings/bridge-closed.coder-a.ferry.yaml', text);
      }),
      {
        at: 'codings/bridge-closed.coder-a.ferry.yaml:4:11',
        rule: 'duplicate-entry',
        message:
          /already coded the article by this codebook, in content\/codings\/bridge-closed\.coder-a\.yaml/,
      },
      {
        at: 'codings/bridge-closed.coder-a.ferry.yaml:4:17',
        rule: 'name-differs',
        message: /codebook is "bridge", but the file is named after "ferry"/,
        help: /bridge-closed\.coder-a\.bridge\.yaml/,
      },
    );
  });

  it('have their terms to themselves', async () => {
    expectIssues(
      await errors(({ edit }) => edit('codebooks/ferry/questions.yaml', 'id: why-closed', 'id: why-open')),
    );
    expectIssues(
      await errors(async ({ edit }) => {
        await edit('codebooks/ferry/questions.yaml', 'id: why-closed', 'id: why-open');
        await edit('dossiers/bridge-dispute.md', 'id: bridge', 'id: ferry');
      }),
      {
        at: 'dossiers/bridge-dispute.md:5:13',
        rule: 'unknown-id',
        message: /no question "why-closed"/,
        help: /codebooks\/ferry/,
      },
    );
  });

  it('are named by the stance of each article, and by what exists', async () => {
    expectIssues(await errors(({ edit }) => edit('articles/bridge-closed.md', '  codebook: bridge\n', '')), {
      at: 'articles/bridge-closed.md:12:7',
      rule: 'missing-codebook',
      message: /does not say which one it belongs to/,
      help: /bridge and ferry/,
    });
    expectIssues(
      await errors(({ edit }) => edit(CODING, 'id: bridge', 'id: brigde')),
      one('4:17', 'unknown-id', /no codebook "brigde"\. Did you mean "bridge"\?/, /content\/codebooks/),
    );
  });

  it('call a stance that they share the same', async () => {
    const issues = await errors(({ edit }) =>
      edit('codebooks/ferry/stances.yaml', 'label: "for-closing"', 'label: "Against the ferry"'),
    );
    expect(issues).toMatchObject([
      {
        rule: 'duplicate-term',
        message: expect.stringMatching(/"for-closing" is called "for-closing" in/) as string,
      },
    ]);
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
    // The speaker class that is then unused is not the subject here.
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
      one('12:15', 'bad-value', /is "assert".*Did you mean "asserts"\?/, /asserts, attributes, predicts/),
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
    ['a place', 'places: [old-bridge]', 'places: [old-brigde]', '47:14', /no place "old-brigde"\. Did/],
    ['an actor of an event', 'actors: [town-council]', 'actors: [council]', '48:14', /no actor "council"/],
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
        at: 'codebooks/bridge/questions.yaml:14:9',
        rule: 'unused-term',
        message: /No coding uses the term "what-next"/,
      },
      one(
        '22:15',
        'unknown-id',
        /no question "what-nxt"\. Did you mean "what-next"\?/,
        /content\/codebooks\/bridge\/questions\.yaml/,
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
          'voices:\n  - { name: "Ash Ferry", class: public, named: true, mode: quoted, at: [3] }\n',
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
      ferry('19:13', 'unknown-paragraph', /no paragraph 3: the original has 2 paragraphs/),
    );
  });

  it('ascends (warning)', async () => {
    expectIssues(
      await afterFerry('at: [1, 2]', 'at: [2, 1, 2]'),
      ferry('19:13', 'unordered-paragraphs', /Paragraph 1 follows 2/),
      ferry('19:16', 'unordered-paragraphs', /Paragraph 2 is listed twice/),
    );
  });
});

describe('the speaker of a claim', () => {
  it('is named when it attributes', async () => {
    expectIssues(
      await after('position: asserts', 'position: attributes'),
      one('12:15', 'missing-speaker', /has no speaker/, /byName/),
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
      ferry('25:5', 'two-speakers', /twice/),
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
        /"bridge-office" speaks here, but is not among the voices/,
        /`voices`/,
      ),
      ferry('9:13', 'speaker-not-a-voice', /"Pasengers" .*Did you mean "Passengers"\?/),
    );
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('is a voice as an outlet by one of its names', async () => {
    expectIssues(
      await afterFerry('name: "The Gazette"', 'name: "The paper"'),
      ferry('16:9', 'speaker-not-a-voice', /"valley-gazette"/),
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
      ferry('22:11', 'out-of-range', /-1 is outside/),
      ferry('23:9', 'out-of-range', /9\.5 is outside/),
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
      one('3:10', 'bad-date', /"2026-11-31" is not an EDTF date/, /2026-11-30/),
      one('30:11', 'bad-date', /"March 2021" is not an EDTF date/, /2021-03/),
      one('45:11', 'bad-date', /"2021-13" is not an EDTF date/),
    );
  });
});

describe('the version of the codebook', () => {
  it('is not one that does not exist yet', async () => {
    expectIssues(
      await after('version: 1', 'version: 2'),
      one('4:34', 'unknown-version', /no version 2 of the codebook "bridge": its current version is 1/),
    );
  });

  it('is the present one, or it is a warning', async () => {
    const issues = await checkAfter(({ edit }) =>
      edit('codebooks/bridge/codebook.yaml', 'version: 1', 'version: 2'),
    );
    expectIssues(
      issues,
      one(
        '4:34',
        'older-version',
        /by version 1 of the codebook "bridge", whose current version is 2/,
        /again/,
      ),
      ferry('4:34', 'older-version', /version 1/),
      {
        at: 'dossiers/bridge-dispute.md:7:34',
        rule: 'older-version',
        message: /dossier compares by version 1/,
      },
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
      one('10:14', 'duplicate-entry', /"town-council" is listed under `toward` twice: first in line 6/),
    ],
    [
      'a term is listed once for an actor',
      'events:\n',
      '  - { actor: town-council, term: "the council", at: [2] }\nevents:\n',
      one('43:34', 'duplicate-entry', /"the council" for "town-council" .* `names` twice: first in line 41/),
    ],
    [
      'an event has one entry',
      'events:\n',
      'events:\n  - { key: closing, date: "2021", status: undisputed, what: "x", at: [2] }\n',
      one('45:10', 'duplicate-entry', /event "closing" is listed under `events` twice: first in line 44/),
    ],
    [
      'an answer is coded once of a speaker and position, however it is worded',
      'figures:\n',
      '  - { question: what-next, position: predicts, answer: repairs, text: "They repair it.", at: [2] }\nfigures:\n',
      one('27:56', 'repeated-claim', /answer "repairs" to "what-next" is coded twice, .* first in line 22/),
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

  it.each([
    ['of another speaker', 'position: predicts, by: mara-lindqvist, answer: repairs'],
    ['of another position', 'position: calls-for, answer: repairs'],
    ['that is denied', 'position: predicts, denies: true, answer: repairs'],
    ['of another time', 'position: predicts, asOf: "2025", answer: repairs'],
  ])('an answer may be repeated %s', async (_, keys) => {
    const claim = `  - { question: what-next, ${keys}, text: "Repairs by autumn", at: [2] }\n`;
    expectIssues(await after('figures:\n', `${claim}figures:\n`));
  });

  it('several things may be said that no answer fits', async () => {
    const other = (text: string, at: number) =>
      `  - { question: what-next, position: asserts, answer: other, text: "${text}", at: [${at}] }\n`;
    expectIssues(await after('figures:\n', `${other('It rusts.', 1)}${other('It is sold.', 2)}figures:\n`));
  });

  it('a term is listed once for an event', async () => {
    const term = '  - { event: closing, term: "the council", at: [1] }\n';
    expectIssues(await after('events:\n', `${term}events:\n`));
    expectIssues(
      await after('events:\n', `${term}${term}events:\n`),
      one('44:29', 'duplicate-entry', /"the council" for the event "closing" .* first in line 43/),
    );
  });
});

describe('the answer of a claim', () => {
  it('is one of the question, or “other”', async () => {
    expectIssues(await after('answer: repairs', 'answer: other'));
    expectIssues(
      await after('answer: repairs', 'answer: repiars'),
      one(
        '24:13',
        'unknown-id',
        /question "what-next" has no answer "repiars"\. Did you mean "repairs"\?/,
        /its answers: repairs and other/,
      ),
    );
    expectIssues(
      await after('answer: repairs', 'answer: unsafe'),
      one('24:13', 'unknown-id', /"what-next" has no answer "unsafe"/),
    );
  });

  it('is denied with `denies: true`, and with no other value', async () => {
    expectIssues(await after('answer: repairs', 'answer: repairs\n    denies: true'));
    expectIssues(
      await after('answer: repairs', 'answer: repairs\n    denies: false'),
      one('25:13', 'bad-value', /"denies" in entry 3 of "claims" is false/, /one of: true/),
    );
  });

  it('may hold at a time of its own, in EDTF', async () => {
    expectIssues(
      await after('answer: repairs', 'answer: repairs\n    asOf: "2021-13"'),
      one('25:11', 'bad-date', /"2021-13" is not an EDTF date/),
    );
  });
});

describe('an event', () => {
  it('answers questions with answers that there are, and never with “other”', async () => {
    const answers = (given: string) =>
      after('    status: undisputed\n', `    status: undisputed\n    answers: [{ ${given} }]\n`);
    expectIssues(await answers('question: why-closed, answer: unsafe'));
    expectIssues(
      await answers('question: why-closed, answer: unsaf'),
      one('51:47', 'unknown-id', /"why-closed" has no answer "unsaf"\. Did you mean "unsafe"\?/),
    );
    expectIssues(
      await answers('question: why-closed, answer: other'),
      one('51:47', 'unknown-id', /no answer "other"/, /unsafe and money/),
    );
    expectIssues(
      await answers('question: why-close, answer: unsafe'),
      one('51:27', 'unknown-id', /no question "why-close"/),
    );
  });

  it('is alleged or reported on the word of somebody who is heard', async () => {
    const status = (lines: string) => after('    status: undisputed\n', `    status: ${lines}\n`);
    expectIssues(await status('alleged'));
    expectIssues(await status('alleged\n    by: mara-lindqvist'));
    expectIssues(await status('undisputed\n    by: mara-lindqvist'));
    for (const kind of ['alleged', 'undisputed'])
      expectIssues(
        await status(`${kind}\n    by: bridge-office`),
        one('51:9', 'speaker-not-a-voice', /"bridge-office"/),
      );
  });

  it('is named by a term only where the coding has it', async () => {
    expectIssues(
      await after('events:\n', '  - { event: closng, term: "the council", at: [1] }\nevents:\n'),
      one('43:14', 'unknown-id', /no event "closng"\. Did you mean "closing"\?/, /under `events`/),
    );
  });
});

describe('a voice', () => {
  const voice = (lines: string) => after('    named: true\n', `    named: true\n    ${lines}\n`);

  it('may be passed on by a record or by somebody without one, but not by both', async () => {
    expectIssues(await voice('through: bridge-office'));
    expectIssues(await voice('throughName: "a clerk"'));
    expectIssues(
      await voice('through: bridge-office\n    throughName: "a clerk"'),
      one('40:5', 'two-speakers', /as `through` and as `throughName`/, /Keep `through`/),
    );
  });

  it('is passed on by somebody there is, and by another than itself', async () => {
    expectIssues(
      await voice('through: bridge-ofice'),
      one('39:14', 'unknown-id', /no actor or outlet "bridge-ofice"\. Did you mean "bridge-office"\?/),
    );
    expectIssues(
      await voice('through: mara-lindqvist'),
      one('39:14', 'needless-speaker', /"mara-lindqvist" does not pass on its own words/),
    );
  });

  it('is an actor or a name, and says whether it is named', async () => {
    expectIssues(
      await after('    named: true\n', ''),
      one('34:5', 'missing-key', /"named" in entry 1 of "voices" is missing/, /so can be asked/),
    );
  });
});

describe('the stance in a coding', () => {
  it('is a stance that there is', async () => {
    expectIssues(
      await after('toward:\n', 'stance: { id: local-patriot, because: "x", at: [1] }\ntoward:\n'),
      one('5:15', 'unknown-id', /no stance "local-patriot"/),
    );
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

describe('the ids of items', () => {
  const second = (id = '') =>
    `  - question: why-closed\n    position: asserts\n    answer: other\n    text: "It was in the way."\n    at: [1]\n${id}`;
  const claims = (...added: string[]) => after('claims:\n', `claims:\n${added.join('')}`);

  it('tell two items apart that are alike in question, speaker and paragraphs', async () => {
    expectIssues(
      await claims(second(), second()),
      one(
        '16:5',
        'alike-items',
        /like the entry in line 11 .*: c-why-closed-other-p1\./,
        /give this one an `id`/,
      ),
    );
    expectIssues(await claims(second(), second('    id: c-why-closed-in-the-way\n')));
  });

  it('lead to one item each', async () => {
    const former = '    id: c-why-closed-old\n    formerIds: [c-why-closed-unsafe]\n';
    expectIssues(
      await claims(second(former), second('    id: c-why-closed-unsafe\n')),
      one('23:9', 'taken-id', /"c-why-closed-unsafe" is already an id of the item in line \d+\./),
    );
  });

  it('begin as those of their list do', async () => {
    expectIssues(
      await claims(second('    id: why-closed\n')),
      one('16:9', 'bad-value', /An id in claims is c-/),
    );
  });
});
