import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues } from './broken-archive.ts';

const TERM = '    label: "x"\n    definition: "x"\n    rule: "x"\n    example: "x"\n';

describe('the instruments of the codebook', () => {
  it('are missed', async () => {
    const names = [
      'codebooks/bridge/measures',
      'codebooks/bridge/questions',
      'codebooks/bridge/rules',
      'vocabularies/scale',
      'vocabularies/speaker-classes',
    ];
    const issues = await checkAfter(async ({ remove }) => {
      for (const name of names) await remove(`${name}.yaml`);
    });
    expectIssues(
      issues,
      ...names.map((name) => ({
        at: `${name}.yaml:1:1`,
        rule: 'missing-file' as const,
        message: new RegExp(`no content/${name}\\.yaml`),
        help: name.endsWith('scale')
          ? /five points/
          : name.endsWith('rules')
            ? /a rule each/
            : /list of terms/,
      })),
    );
  });

  it('have the shape of their schemas', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit('codebooks/bridge/measures.yaml', 'max: 9', 'max: -1');
        await edit('codebooks/bridge/questions.yaml', 'role: cause', 'role: causes');
        await edit('vocabularies/speaker-classes.yaml', '    example: "An inspector."\n', '');
      }),
      {
        at: 'codebooks/bridge/measures.yaml:11:10',
        rule: 'bad-value',
        message: /"max" in entry 1 of "terms" is -1: The maximum is not more than the minimum/,
      },
      {
        at: 'codebooks/bridge/questions.yaml:9:11',
        rule: 'bad-value',
        message: /is "causes".*Did you mean "cause"\?/,
      },
      {
        at: 'vocabularies/speaker-classes.yaml:4:5',
        rule: 'missing-key',
        message: /"example" in entry 1 of "terms" is missing/,
      },
    );
  });

  it('have each term once', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit(
          'vocabularies/speaker-classes.yaml',
          '  - id: public',
          `  - id: engineer\n${TERM}  - id: public`,
        ),
      ),
      {
        at: 'vocabularies/speaker-classes.yaml:9:9',
        rule: 'duplicate-term',
        message: /"engineer" is in this file twice: first in line 4/,
      },
    );
  });

  it('have terms that codings use, or it is a warning: that a dossier asks is not enough', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      const answers = '    about: fact\n    answers: [{ id: x, label: "x", definition: "x" }]\n';
      const questions = `terms:\n  - id: who-pays\n${TERM}${answers}`;
      await edit('codebooks/bridge/questions.yaml', 'terms:\n', questions);
      await edit('dossiers/bridge-dispute.md', '[why-closed, ', '[why-closed, who-pays, ');
      const measure = `terms:\n  - id: passengers\n${TERM}    unit: "people"\n    min: 0\n    max: 9\n`;
      await edit('codebooks/bridge/measures.yaml', 'terms:\n', measure);
      await edit('vocabularies/speaker-classes.yaml', 'terms:\n', `terms:\n  - id: official\n${TERM}`);
    });
    expectIssues(
      issues,
      {
        at: 'codebooks/bridge/measures.yaml:4:9',
        rule: 'unused-term',
        message: /No coding uses the term "passengers"/,
      },
      { at: 'codebooks/bridge/questions.yaml:4:9', rule: 'unused-term', message: /"who-pays"/ },
      { at: 'vocabularies/speaker-classes.yaml:4:9', rule: 'unused-term', message: /"official"/ },
    );
    expect(issues[0]?.severity).toBe('warning');
  });

  it('have EDTF dates', async () => {
    expectIssues(
      await checkAfter(({ edit }) => edit('codebooks/bridge/questions.yaml', '"2021-03-04"', '"2021-03-32"')),
      {
        at: 'codebooks/bridge/questions.yaml:21:12',
        rule: 'bad-date',
        message: /"2021-03-32" is not an EDTF date/,
      },
    );
  });

  it('are not looked up while one cannot be read', async () => {
    const issues = await checkAfter(({ write }) => write('codebooks/bridge/questions.yaml', 'terms: [\n'));
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/codebooks/bridge/questions.yaml yaml-syntax',
    ]);
  });
});

describe('the answers of a question', () => {
  const FILE = 'codebooks/bridge/questions.yaml';
  const after = (from: string, to: string) => checkAfter(({ edit }) => edit(FILE, from, to));

  it('are there once each', async () => {
    expectIssues(
      await after('{ id: money,', '{ id: unsafe,'),
      {
        at: `${FILE}:12:100`,
        rule: 'unknown-id',
        message: /no answer "money" to oppose/,
        help: /Take it out|other answers/,
      },
      {
        at: `${FILE}:13:15`,
        rule: 'duplicate-term',
        message: /"unsafe" is in this question twice: first in line 12/,
      },
    );
  });

  it('oppose others of the question', async () => {
    expectIssues(await after('opposes: [money]', 'opposes: [mony]'), {
      at: `${FILE}:12:100`,
      rule: 'unknown-id',
      message: /no answer "mony" to oppose\. Did you mean "money"\?/,
      help: /other answers: money/,
    });
    expectIssues(await after('opposes: [money]', 'opposes: [unsafe]'), {
      at: `${FILE}:12:100`,
      rule: 'opposes-itself',
      message: /"unsafe" opposes itself/,
    });
  });

  it('say on one side only that they oppose each other (warning)', async () => {
    const issues = await after('was not the reason." }', 'was not the reason.", opposes: [unsafe] }');
    expectIssues(issues, {
      at: `${FILE}:13:108`,
      rule: 'opposed-twice',
      message: /Line 12 already says that "money" and "unsafe" oppose each other/,
    });
    expect(issues[0]?.severity).toBe('warning');
  });

  it('have labels of at most eight words, and never the id “other”', async () => {
    expectIssues(await after('label: "It was not safe"', 'label: "a b c d e f g h i"'), {
      at: `${FILE}:12:30`,
      rule: 'bad-value',
      message: /A label has at most 8 words/,
    });
    expectIssues(
      await after('{ id: repairs,', '{ id: other,'),
      {
        at: `${FILE}:23:15`,
        rule: 'bad-value',
        message: /"other" is reserved/,
      },
      {
        at: 'codings/bridge-closed.coder-a.yaml:24:13',
        rule: 'unknown-id',
        message: /no answer "repairs"/,
      },
    );
  });

  it('hold for a time where the question is about a state, and only there', async () => {
    expectIssues(await after('    holds: P1Y\n', ''), {
      at: `${FILE}:14:5`,
      rule: 'bad-value',
      message: /"holds" in entry 2 of "terms".* A question about a state says how long/,
    });
    expectIssues(await after('about: fact\n', 'about: fact\n    holds: P1Y\n'), {
      at: `${FILE}:11:12`,
      rule: 'bad-value',
      message: /An answer about a fact holds for ever/,
    });
    expectIssues(await after('P1Y', 'P1W'), {
      at: `${FILE}:20:12`,
      rule: 'bad-value',
      message: /whole years or months/,
    });
  });

  it('are at least one', async () => {
    expectIssues(
      (
        await after(
          '    answers:\n      - { id: repairs, label: "repairs", definition: "It is repaired." }\n',
          '',
        )
      ).filter(({ rule }) => rule !== 'unknown-id'),
      { at: `${FILE}:14:5`, rule: 'missing-key', message: /"answers" in entry 2 of "terms" is missing/ },
    );
  });
});

describe('the stance scale', () => {
  it('has each of its scores once', async () => {
    expectIssues(await checkAfter(({ edit }) => edit('vocabularies/scale.yaml', 'score: 0', 'score: -1')), {
      at: 'vocabularies/scale.yaml:14:12',
      rule: 'duplicate-term',
      message: /The score -1 is on the scale twice: first in line 9/,
      help: /-2, -1, 0, 1 and 2, each once/,
    });
  });

  it('has five points from -2 to 2', async () => {
    expectIssues(await checkAfter(({ edit }) => edit('vocabularies/scale.yaml', 'score: 2', 'score: 3')), {
      at: 'vocabularies/scale.yaml:24:12',
      rule: 'bad-value',
      message: /is 3: At most 2/,
    });
    const text =
      '  - score: -2\n    label: "hostile"\n    definition: "What it means."\n    rule: "When to use it."\n';
    expectIssues(
      await checkAfter(({ edit }) =>
        edit('vocabularies/scale.yaml', `${text}    example: "An example."\n`, ''),
      ),
      {
        at: 'vocabularies/scale.yaml:4:3',
        rule: 'bad-value',
        message: /"points": It needs at least 5 entries/,
      },
    );
  });
});
