import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues } from './broken-archive.ts';

const TERM = '    label: "x"\n    definition: "x"\n    rule: "x"\n    example: "x"\n';

describe('the instruments of the codebook', () => {
  it('are missed', async () => {
    const names = ['measures', 'questions', 'scale', 'speaker-classes'];
    const issues = await checkAfter(async ({ remove }) => {
      for (const name of names) await remove(`codebook/${name}.yaml`);
    });
    expectIssues(
      issues,
      ...names.map((name) => ({
        at: `codebook/${name}.yaml:1:1`,
        rule: 'missing-file' as const,
        message: new RegExp(`no content/codebook/${name}\\.yaml`),
        help: name === 'scale' ? /five points/ : /list of terms/,
      })),
    );
  });

  it('have the shape of their schemas', async () => {
    expectIssues(
      await checkAfter(async ({ edit }) => {
        await edit('codebook/measures.yaml', 'max: 9', 'max: -1');
        await edit('codebook/questions.yaml', 'role: cause', 'role: causes');
        await edit('codebook/speaker-classes.yaml', '    example: "An inspector."\n', '');
      }),
      {
        at: 'codebook/measures.yaml:11:10',
        rule: 'bad-value',
        message: /"max" in entry 1 of "terms" is -1: The most is not more than the least/,
      },
      {
        at: 'codebook/questions.yaml:9:11',
        rule: 'bad-value',
        message: /is "causes".*Did you mean "cause"\?/,
      },
      {
        at: 'codebook/speaker-classes.yaml:4:5',
        rule: 'missing-key',
        message: /"example" in entry 1 of "terms" is missing/,
      },
    );
  });

  it('have each term once', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit('codebook/speaker-classes.yaml', '  - id: public', `  - id: engineer\n${TERM}  - id: public`),
      ),
      {
        at: 'codebook/speaker-classes.yaml:9:9',
        rule: 'duplicate-term',
        message: /"engineer" stands in this file twice: first in line 4/,
      },
    );
  });

  it('have terms that codings use, or it is a warning: that a dossier asks is not enough', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      const questions = `terms:\n  - id: who-pays\n${TERM}`;
      await edit('codebook/questions.yaml', 'terms:\n', questions);
      await edit('dossiers/bridge-dispute.md', '[why-closed, ', '[why-closed, who-pays, ');
      const measure = `terms:\n  - id: passengers\n${TERM}    unit: "people"\n    min: 0\n    max: 9\n`;
      await edit('codebook/measures.yaml', 'terms:\n', measure);
      await edit('codebook/speaker-classes.yaml', 'terms:\n', `terms:\n  - id: official\n${TERM}`);
    });
    expectIssues(
      issues,
      {
        at: 'codebook/measures.yaml:4:9',
        rule: 'unused-term',
        message: /No coding uses the term "passengers"/,
      },
      { at: 'codebook/questions.yaml:4:9', rule: 'unused-term', message: /"who-pays"/ },
      { at: 'codebook/speaker-classes.yaml:4:9', rule: 'unused-term', message: /"official"/ },
    );
    expect(issues[0]?.severity).toBe('warning');
  });

  it('have EDTF dates', async () => {
    expectIssues(
      await checkAfter(({ edit }) => edit('codebook/questions.yaml', '"2021-03-04"', '"2021-03-32"')),
      { at: 'codebook/questions.yaml:15:12', rule: 'bad-date', message: /"2021-03-32" is no EDTF date/ },
    );
  });

  it('are not looked up while one cannot be read', async () => {
    const issues = await checkAfter(({ write }) => write('codebook/questions.yaml', 'terms: [\n'));
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/codebook/questions.yaml yaml-syntax',
    ]);
  });
});

describe('the stance scale', () => {
  it('has each of its scores once', async () => {
    expectIssues(await checkAfter(({ edit }) => edit('codebook/scale.yaml', 'score: 0', 'score: -1')), {
      at: 'codebook/scale.yaml:14:12',
      rule: 'duplicate-term',
      message: /The score -1 stands on the scale twice: first in line 9/,
      help: /-2, -1, 0, 1 and 2, each once/,
    });
  });

  it('has five points from -2 to 2', async () => {
    expectIssues(await checkAfter(({ edit }) => edit('codebook/scale.yaml', 'score: 2', 'score: 3')), {
      at: 'codebook/scale.yaml:24:12',
      rule: 'bad-value',
      message: /is 3: At most 2/,
    });
    const text =
      '  - score: -2\n    label: "hostile"\n    definition: "What it means."\n    rule: "When to use it."\n';
    expectIssues(
      await checkAfter(({ edit }) => edit('codebook/scale.yaml', `${text}    example: "An example."\n`, '')),
      {
        at: 'codebook/scale.yaml:4:3',
        rule: 'bad-value',
        message: /"points": It needs at least 5 entries/,
      },
    );
  });
});
