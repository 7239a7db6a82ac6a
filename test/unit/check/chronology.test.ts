import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues, type BrokenArchive } from './broken-archive.ts';

const FILE = 'chronology/millford.yaml';
const DOSSIER = 'dossiers/bridge-dispute.md';

const fact = (
  id: string,
  date: string,
  rest = '    source: "Almanac"\n    url: "https://almanac.example/"\n',
) => `  - id: ${id}\n    date: "${date}"\n    what: "It happens."\n${rest}`;
const chronology = (...facts: string[]) =>
  `label: "Millford"\nnote: "What is known."\nfacts:\n${facts.join('')}`;

/** The issues of the sound archive with a chronology of these facts, which its dossier names. */
const checkFacts = (...facts: string[]) =>
  checkAfter(async ({ write, edit }) => {
    await write(FILE, chronology(...facts));
    await name('millford')({ edit });
  });
const name =
  (id: string) =>
  ({ edit }: Pick<BrokenArchive, 'edit'>) =>
    edit(DOSSIER, 'coder: coder-a', `coder: coder-a\nchronology: ${id}`);

describe('a chronology', () => {
  it('may have days, months and spans, in the order of their earliest days', async () => {
    expectIssues(
      await checkFacts(
        fact('a', '1931-05-02'),
        fact('b', '2020'),
        fact('c', '2020-01-01/2020-02-03'),
        fact('d', '2020-01~'),
        fact('e', '2020-01-02'),
      ),
    );
  });

  it('needs a source and an address for each fact', async () => {
    expectIssues(
      await checkFacts(fact('a', '2020', '    source: "Almanac"\n'), fact('b', '2021', '')),
      { at: `${FILE}:4:5`, rule: 'missing-key', message: /"url" in entry 1 of "facts" is missing/ },
      { at: `${FILE}:8:5`, rule: 'missing-key', message: /"source" in entry 2 of "facts" is missing/ },
      { at: `${FILE}:8:5`, rule: 'missing-key', message: /"url" in entry 2 of "facts" is missing/ },
    );
  });

  it('has EDTF dates', async () => {
    expectIssues(await checkFacts(fact('a', '2020-02-30')), {
      at: `${FILE}:5:11`,
      rule: 'bad-date',
      message: /"2020-02-30" is not an EDTF date/,
    });
  });

  it('has each id once', async () => {
    expectIssues(await checkFacts(fact('a', '2020'), fact('a', '2021')), {
      at: `${FILE}:9:9`,
      rule: 'duplicate-entry',
      message: /The fact "a" is in this chronology twice: first in line 4\./,
    });
  });

  it('names questions that its codebook has', async () => {
    const about = (questions: string) =>
      fact(
        'a',
        '2020',
        `    source: "Almanac"\n    url: "https://almanac.example/"\n    questions: [${questions}]\n`,
      );
    const issuesOf = (codebook: string, questions: string) =>
      checkAfter(async ({ write, edit }) => {
        await write(FILE, chronology(about(questions)).replace('facts:', `codebook: ${codebook}\nfacts:`));
        await name('millford')({ edit });
      });
    expectIssues(await issuesOf('bridge', 'why-closed'));
    expectIssues(await issuesOf('bridge', 'no-question'), {
      at: `${FILE}:10:17`,
      rule: 'unknown-id',
      message: /no question "no-question"/,
      help: /codebooks\/bridge\/questions\.yaml/,
    });
    expectIssues(await issuesOf('bride', 'why-closed'), {
      at: `${FILE}:3:11`,
      rule: 'unknown-id',
      message: /no codebook "bride"\. Did you mean "bridge"\?/,
    });
  });

  it('warns of a fact that comes after a later one', async () => {
    const issues = await checkFacts(
      fact('a', '2020-03'),
      fact('b', '2021'),
      fact('c', '2020-01/2022'),
      fact('d', '2020-02'),
    );
    expectIssues(issues, {
      at: `${FILE}:15:11`,
      rule: 'unordered-facts',
      message: /The fact "c" begins before the fact above it/,
      help: /earliest day/,
    });
    expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('says nothing on the order of a date that is none', async () => {
    const issues = await checkFacts(fact('a', '2021'), fact('b', '2020-13'), fact('c', '2022'));
    expect(issues.map(({ rule }) => rule)).toEqual(['bad-date']);
  });
});

describe('the chronology that a dossier names', () => {
  it('exists', async () => {
    expectIssues(
      await checkAfter(async ({ write, edit }) => {
        await write(FILE, chronology(fact('a', '2020')));
        await write('chronology/other.yaml', chronology(fact('a', '2020')));
        await name('milford')({ edit });
      }),
      {
        at: 'chronology/millford.yaml:1:1',
        rule: 'unused-record',
        message: /No dossier names the chronology "millford"/,
      },
      { at: 'chronology/other.yaml:1:1', rule: 'unused-record', message: /"other"/, help: /dossier/ },
      {
        at: `${DOSSIER}:7:13`,
        rule: 'unknown-id',
        message: /no chronology "milford"\. Did you mean "millford"\?/,
        help: /content\/chronology\/milford\.yaml/,
      },
    );
  });
});

describe('the folder of chronologies', () => {
  it('holds YAML files with ids as names', async () => {
    const issues = await checkAfter(async ({ write }) => {
      await write('chronology/Old Bridge.yaml', chronology(fact('a', '2020')));
      await write('chronology/notes.md', 'x');
    });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'bad-slug',
      'unexpected-file',
    ]);
  });
});
