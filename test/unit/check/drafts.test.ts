import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues } from './broken-archive.ts';

const ARTICLE = 'articles/bridge-closed.md';
const CODING = 'codings/bridge-closed.coder-a.yaml';
const DOSSIER = 'dossiers/bridge-dispute.md';
const TITLE = 'title: "Old bridge closed after inspection"';

describe('a text that is still to be written', () => {
  it('is an error in an article, its account and a coding', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, 'Calls the closing overdue.', 'To be written: why.');
      await edit(ARTICLE, 'The Gazette writes', 'To be written: paragraph 1. The Gazette writes');
      await edit(CODING, 'Repairs by autumn', 'To be written: the answer');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:13:12`, rule: 'unfinished', message: /"To be written: why\."/ },
      { at: `${ARTICLE}:26:1`, rule: 'unfinished', message: /"To be written: paragraph 1/ },
      { at: `${CODING}:25:11`, rule: 'unfinished', message: /the answer/ },
    );
    expect(issues.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
  });

  it('is a warning in a draft', async () => {
    const issues = await checkAfter(async ({ edit, remove }) => {
      await remove(DOSSIER);
      await edit(ARTICLE, TITLE, `draft: true\n${TITLE}`);
      await edit(ARTICLE, 'Calls the closing overdue.', 'To be written: why.');
      await edit(CODING, 'article: ', 'draft: true\narticle: ');
      await edit(CODING, 'Repairs by autumn', 'To be written: the answer');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:14:12`, rule: 'unfinished', message: /why/ },
      { at: `${CODING}:26:11`, rule: 'unfinished', message: /the answer/ },
    );
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('is not one that has these words inside', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit(
          ARTICLE,
          'Calls the closing overdue.',
          'It calls what is "To be written: law".'.replaceAll('"', "'"),
        ),
      ),
    );
  });
});

describe('a draft', () => {
  it('may name an outlet, a stance and an actor that do not exist yet', async () => {
    const issues = await checkAfter(async ({ edit, remove }) => {
      await remove(DOSSIER);
      await edit(ARTICLE, TITLE, `draft: true\n${TITLE}`);
      await edit(ARTICLE, 'outlet: valley-gazette', 'outlet: nobody-knows');
      await edit(ARTICLE, 'id: for-closing', 'id: to-be-judged');
      await edit(ARTICLE, 'actors: [town-council', 'actors: [somebody-new, town-council');
    });
    const unknown = issues.filter(({ rule }) => rule === 'unknown-id');
    expect(unknown.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
      '4 warning',
      '13 warning',
      '18 warning',
    ]);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is held to its schema as any entry is', async () => {
    const issues = await checkAfter(async ({ edit, remove }) => {
      await remove(DOSSIER);
      await edit(ARTICLE, TITLE, `draft: "yes"\n${TITLE}`);
      await edit(ARTICLE, 'genre: report\n', '');
    });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'missing-key',
      'wrong-type',
    ]);
  });

  it('may list actors and places that its account is still to mention', async () => {
    const issues = await checkAfter(async ({ edit, remove }) => {
      await remove(DOSSIER);
      await edit(ARTICLE, TITLE, `draft: true\n${TITLE}`);
      await edit(ARTICLE, '[Mara Lindqvist](actor:mara-lindqvist)', 'She');
    });
    expectIssues(issues);
  });

  it('is in no dossier', async () => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, TITLE, `draft: true\n${TITLE}`));
    expect(issues).toMatchObject([
      {
        file: `content/${DOSSIER}`,
        rule: 'draft-in-dossier',
        severity: 'error',
        message: expect.stringContaining('"bridge-closed" is a draft') as string,
      },
    ]);
  });

  it('of a coding is no coding for a dossier', async () => {
    const issues = await checkAfter(({ edit }) => edit(CODING, 'article: ', 'draft: true\narticle: '));
    expect(issues).toMatchObject([{ file: `content/${DOSSIER}`, rule: 'not-coded' }]);
  });
});
