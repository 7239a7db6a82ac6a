import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/check/release-main.ts';
import { runChecks } from '../../../src/check/run.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import type { RuleName } from '../../../src/content/issue.ts';
import { sha256 } from '../../../src/originals/original-file.ts';
import { checkAfter, expectIssues, withArchive, type BrokenArchive } from './broken-archive.ts';

const CODING = 'codings/bridge-closed.coder-a.yaml';
const OUTLET = 'outlets/ferry-news.yaml';
/** The same, as it is named where a coder has several. */
const NAMED = 'codings/bridge-closed.coder-a.bridge.yaml';

async function release(root: string, ...args: string[]) {
  let said = '';
  const out = { write: (text: string) => ((said += text), true) };
  const io = { stdout: out, stderr: out, cwd: root, env: {} };
  const code = await main(args, io, '2026-12-01');
  return { code, said };
}

/** What is done after a release, before an article is coded anew; gives the id that the article has then. */
type Change = (
  archive: BrokenArchive,
  released: readonly string[],
  code: (article: string, name: string) => Promise<void>,
) => Promise<string>;

/** The issues of the sound archive that was released as 1.0 and changed since. */
const afterRelease = (change: (archive: BrokenArchive) => Promise<unknown>) =>
  checkAfter(async (archive) => {
    await release(archive.root, '1.0');
    await change(archive);
  });
const gone = (at: string, message: RegExp, help?: RegExp, rule: RuleName = 'released-id-gone') => ({
  at,
  rule,
  message,
  ...(help && { help }),
});

describe('what a release had', () => {
  it('stays: nothing is wrong where nothing has changed, or only words have', async () => {
    expect(await afterRelease(({ edit }) => edit(CODING, 'Repairs by autumn', 'Repaired by autumn'))).toEqual(
      [],
    );
  });

  it('is told apart from what has changed since, by what files say and not by how', async () => {
    const since = await withArchive(async ({ root, edit, write }) => {
      const { sinceRelease: none } = await runChecks(contentFolder(root));
      expect(none).toBeUndefined();
      await release(root, '1.0');
      await edit(CODING, 'Repairs by autumn', 'Repaired by autumn');
      await write(OUTLET, `# A note for editors.\n${await readFile(join(root, 'content', OUTLET), 'utf8')}`);
      return (await runChecks(contentFolder(root))).sinceRelease;
    });
    expect(since).toEqual({ added: [], changed: ['codings/bridge-closed.coder-a'], removed: [] });
  });

  it('is missed in a coding, unless it is kept as an id, as a former one, or withdrawn', async () => {
    const change =
      (more: string, correction = '') =>
      async ({ edit, write }: BrokenArchive) => {
        await edit(CODING, 'answer: repairs\n', `answer: repairs\n    denies: true\n${more}`);
        if (correction !== '') await write('corrections/repairs.yaml', correction);
      };
    expectIssues(
      await afterRelease(change('')),
      gone(
        `${CODING}:10:1`,
        /"c-what-next-repairs-predicts" was here in the release 1\.0/,
        /`id: c-what-next-repairs-predicts`/,
      ),
    );
    expect(await afterRelease(change('    id: c-what-next-repairs-predicts\n'))).toEqual([]);
    expect(await afterRelease(change('    formerIds: [c-what-next-repairs-predicts]\n'))).toEqual([]);
    const correction = `article: bridge-closed\ndate: "2026-12-02"\nof: coding\ncoder: coder-a\nbefore: "Repairs."\nwhy: "It denies them."\nwithdrawn: [c-what-next-repairs-predicts]\n`;
    expect(await afterRelease(change('', correction))).toEqual([]);
  });

  it('keeps its address where another codes the article: the first coding by each codebook has that without a coder', async () => {
    const codedBy = async (released: readonly string[], added: string, change?: Change) => {
      const issues = await checkAfter(async (archive) => {
        const { root, write, remove, edit } = archive;
        for (const article of ['articles/bridge-closed.md', 'articles/ferry-profits.md'])
          await edit(article, 'stance:\n', 'stance:\n  codebook: bridge\n');
        for (const name of ['codebook', 'questions', 'measures', 'stances', 'rules'])
          await write(
            `codebooks/crossing/${name}.yaml`,
            await readFile(join(root, `content/codebooks/bridge/${name}.yaml`), 'utf8'),
          );
        const text = await readFile(join(root, 'content', CODING), 'utf8');
        const code = async (article: string, name: string) => {
          const [coder = '', codebook = 'bridge'] = name.split('.');
          const coded = text
            .replace('bridge-closed', article)
            .replace('coder-a', coder)
            .replace('id: bridge,', `id: ${codebook},`);
          await write(`codings/${article}.${name}.yaml`, coded);
        };
        await remove(CODING);
        for (const name of released) await code('bridge-closed', name);
        expect(await release(root, '1.0')).toMatchObject({ code: 0 });
        await code((await change?.(archive, released, code)) ?? 'bridge-closed', added);
      });
      // Of the second codebook not everything is used.
      return issues.filter(({ severity }) => severity === 'error');
    };
    const renamed: Change = async ({ root, edit, write, remove }, released, code) => {
      const text = await readFile(join(root, 'content/articles/bridge-closed.md'), 'utf8');
      await write('articles/bridge-shut.md', text.replace('title:', 'formerIds: [bridge-closed]\ntitle:'));
      await remove('articles/bridge-closed.md');
      await edit('dossiers/bridge-dispute.md', 'bridge-closed', 'bridge-shut');
      for (const name of released) {
        await remove(`codings/bridge-closed.${name}.yaml`);
        await code('bridge-shut', name);
      }
      return 'bridge-shut';
    };
    const taken = (added: string, from: string) =>
      gone(`codings/${added}.yaml:1:1`, new RegExp(`before "${from}" .* it has had since`));
    expectIssues(
      await codedBy(['coder-a'], 'a-coder'),
      taken('bridge-closed.a-coder', 'bridge-closed.coder-a'),
    );
    expect(await codedBy(['coder-a'], 'coder-z')).toEqual([]);
    // The names of their files are in another order than their ids.
    expectIssues(await codedBy(['coder-a'], 'coder'), taken('bridge-closed.coder', 'bridge-closed.coder-a'));
    expect(await codedBy(['coder-a'], 'coder-a.crossing')).toEqual([]);
    expectIssues(
      await codedBy(['coder-a', 'coder-c.crossing'], 'coder-b.crossing'),
      taken('bridge-closed.coder-b.crossing', 'bridge-closed.coder-c.crossing'),
    );
    expectIssues(
      await codedBy(['coder-a'], 'a-coder', renamed),
      taken('bridge-shut.a-coder', 'bridge-shut.coder-a'),
    );
  });

  it('is missed where a whole entry is gone or is a draft again, unless another has its former id', async () => {
    const draft = await afterRelease(({ edit }) =>
      edit(CODING, 'coder: coder-a\n', 'coder: coder-a\ndraft: true\n'),
    );
    expect(draft.filter(({ rule }) => rule === 'released-id-gone')).toMatchObject([
      {
        file: 'content/releases/1.0.json',
        message: expect.stringContaining('"codings/bridge-closed.coder-a"') as string,
      },
    ]);
    const renamed = async ({ root, write, remove }: BrokenArchive, formerIds: string) => {
      const text = await readFile(join(root, 'content/actors/mara-lindqvist.yaml'), 'utf8');
      await write('actors/mara-l.yaml', `${formerIds}${text}`);
      await remove('actors/mara-lindqvist.yaml');
    };
    const without = await afterRelease((archive) => renamed(archive, ''));
    expect(without.map(({ rule }) => rule)).toContain('released-id-gone');
    const kept = await afterRelease((archive) => renamed(archive, 'formerIds: [mara-lindqvist]\n'));
    expect(kept.map(({ rule }) => rule)).not.toContain('released-id-gone');
  });

  it('is found in a codebook that was renamed, with all its files and the codings that are named after it', async () => {
    const renamed = async (archive: BrokenArchive, formerIds: string) => {
      const { root, write, remove, edit } = archive;
      for (const name of ['codebook', 'questions', 'measures', 'stances', 'rules']) {
        const text = await readFile(join(root, `content/codebooks/bridge/${name}.yaml`), 'utf8');
        await write(`codebooks/crossing/${name}.yaml`, `${name === 'codebook' ? formerIds : ''}${text}`);
        await remove(`codebooks/bridge/${name}.yaml`);
      }
      const coding = await readFile(join(root, 'content', NAMED), 'utf8');
      await write(
        NAMED.replace('bridge.yaml', 'crossing.yaml'),
        coding.replace('id: bridge,', 'id: crossing,'),
      );
      await remove(NAMED);
      for (const file of ['codings/ferry-profits.coder-a.yaml', 'dossiers/bridge-dispute.md'])
        await edit(file, 'id: bridge,', 'id: crossing,');
    };
    const after = (formerIds: string) =>
      checkAfter(async (archive) => {
        const coding = await readFile(join(archive.root, 'content', CODING), 'utf8');
        await archive.write(NAMED, coding);
        await archive.remove(CODING);
        await release(archive.root, '1.0');
        await renamed(archive, formerIds);
      });
    const missed = (issues: readonly { rule: string }[]) =>
      issues.filter(({ rule }) => rule === 'released-id-gone');

    expect(missed(await after('')).length).toBeGreaterThan(4);
    expect(await after('formerIds: [bridge]\n')).toEqual([]);
  });

  it('is known only from releases as they were written', async () => {
    const bad = async (at: string, message: RegExp, change: (archive: BrokenArchive) => Promise<unknown>) => {
      expectIssues(await afterRelease(change), gone(`releases/${at}`, message, /not edited/, 'bad-release'));
    };
    await bad('1.0.json:1:1', /it is not JSON/, ({ write }) => write('releases/1.0.json', '{'));
    await bad('1.0.json:1:1', /has changed since it was made/, ({ edit }) =>
      edit('releases/1.0.json', '2026-12-01', '2026-12-02'),
    );
    await bad('SHA256SUMS:1:1', /The release 1\.0\.json is gone/, ({ remove }) =>
      remove('releases/1.0.json'),
    );
    await bad('1.0.json:1:1', /SHA256SUMS is gone/, ({ remove }) => remove('releases/SHA256SUMS'));
    await bad('2.0.json:1:1', /is not in SHA256SUMS/, ({ write }) =>
      write('releases/2.0.json', '{"version":"2.0","date":"2026-12-02","previous":"1.0","entries":{}}'),
    );
    await bad('1.0.json:1:1', /2\.0 does not follow another/, async ({ root, write }) => {
      const text = '{"version":"2.0","date":"2026-12-02","previous":"1.5","entries":{}}';
      const sums = await readFile(join(root, 'content/releases/SHA256SUMS'), 'utf8');
      await write('releases/2.0.json', text);
      await write('releases/SHA256SUMS', `${sums}${sha256(text)}  2.0.json\n`);
    });
  });

  it.each<[string, (archive: BrokenArchive) => Promise<unknown>, RegExp, string]>([
    [
      'an article of a dossier',
      async ({ root, edit, write }) => {
        for (const file of ['articles/ferry-profits.md', 'codings/ferry-profits.coder-a.yaml']) {
          const text = await readFile(join(root, 'content', file), 'utf8');
          await write(file.replace('profits', 'gains'), text.replace('ferry-profits', 'ferry-gains'));
        }
        await edit('dossiers/bridge-dispute.md', 'ferry-profits', 'ferry-gains');
      },
      /^content\/dossiers\/bridge-dispute\.md:4: "articles\/ferry-profits" was here in the release 1\.0/,
      'of: entry\nentry: dossiers/bridge-dispute\nwithdrawn: [articles/ferry-profits]',
    ],
    [
      'a question of a dossier',
      ({ edit }) => edit('dossiers/bridge-dispute.md', '[why-closed, what-next]', '[why-closed]'),
      /^content\/dossiers\/bridge-dispute\.md:5: "questions\/what-next" was here/,
      'of: entry\nentry: dossiers/bridge-dispute\nwithdrawn: [questions/what-next]',
    ],
    [
      'a question of a codebook, with its answers',
      ({ edit }) => edit('codebooks/bridge/questions.yaml', 'id: what-next', 'id: next'),
      /^content\/codebooks\/bridge\/questions\.yaml:1: "what-next" was here/,
      'of: entry\nentry: codebooks/bridge/questions\nwithdrawn: [what-next]',
    ],
    [
      'the last paragraph of an account',
      ({ edit }) =>
        edit(
          'articles/bridge-closed.md',
          '\nThe paper expects repairs [by autumn](https://gazette.example/plan).',
          '',
        ),
      /^content\/articles\/bridge-closed\.md:1: "p3" was here/,
      'of: account\narticle: bridge-closed\nat: [2]\nwithdrawn: [p3]',
    ],
    [
      'the places of the paragraphs of an account',
      ({ edit }) => edit('articles/bridge-closed.md', '\nThe Gazette', '\nIt is a report.\n\nThe Gazette'),
      /^content\/articles\/bridge-closed\.md:1: The paragraph "p1" of the last release is "p2" now/,
      'of: account\narticle: bridge-closed\nat: [1]\nafter: "It is a report."',
    ],
    [
      'a whole entry',
      ({ remove }) => remove('actors/mara-lindqvist.yaml'),
      /^content\/releases\/1\.0\.json:\d+: "actors\/mara-lindqvist" was in the release 1\.0/,
      'of: entry\nentry: actors/mara-lindqvist',
    ],
  ])('is missed, unless a correction says so: %s', async (_, change, message, correction) => {
    const missed = async (more = '') => {
      const issues = await afterRelease(async (archive) => {
        await change(archive);
        const said = 'date: "2026-12-02"\nbefore: "It was there."\nwhy: "Somebody noticed."\n';
        if (more !== '') await archive.write('corrections/gone.yaml', `${more}\n${said}`);
      });
      return issues
        .filter(({ rule, file }) => rule === 'released-id-gone' || file.includes('corrections/'))
        .map(({ file, line, message: words }) => `${file}:${String(line)}: ${words}`);
    };
    expect((await missed())[0]).toMatch(message);
    expect(await missed(correction)).toEqual([]);
  });

  it('is withdrawn only where it was, and is not any more', async () => {
    const withdrawn = (...lines: string[]) =>
      afterRelease(({ write }) =>
        write(
          'corrections/gone.yaml',
          [...lines, 'date: "2026-12-02"', 'before: "A."', 'why: "B."', ''].join('\n'),
        ),
      );
    expectIssues(
      await withdrawn('of: entry', 'entry: dossiers/bridge-dispute', 'withdrawn: [articles/ferry-profits]'),
      gone(
        'corrections/gone.yaml:2:8',
        /"articles\/ferry-profits" is withdrawn here, but "dossiers\/bridge-dispute" has it/,
        undefined,
        'taken-id',
      ),
    );
    expectIssues(
      await withdrawn('of: entry', 'entry: dossiers/bridge-dispute'),
      gone(
        'corrections/gone.yaml:2:8',
        /is gone by this correction, but the archive has it/,
        /make it a draft/,
        'taken-id',
      ),
    );
    expectIssues(
      await withdrawn('of: entry', 'entry: dossiers/bridge-disputes'),
      gone(
        'corrections/gone.yaml:2:8',
        /no entry "dossiers\/bridge-disputes".*Did you mean "dossiers\/bridge-dispute"/,
        undefined,
        'unknown-id',
      ),
    );
  });
});

describe('npm run release', () => {
  it('writes what is new or changed since the release before, and never over one', async () => {
    await withArchive(async ({ root, edit }) => {
      expect(await release(root, '1.0')).toMatchObject({ code: 0 });
      expect((await release(root, '1.0')).said).toContain('is there already');
      await edit(CODING, 'Repairs by autumn', 'Repaired by autumn');
      expect((await release(root, '1.1', '--dry-run')).said).toContain(
        'since 1.0: 0 entries new, 1 changed, 0 removed',
      );
      const older = await release(root, '1.1', '--date', '2026-11-30');
      expect(older.code).toBe(2);
      expect(older.said).toContain('1.0 is of 2026-12-01');
    });
  });

  it('refuses an archive with errors, and what is no version', async () => {
    await withArchive(async ({ root, edit }) => {
      expect((await release(root, 'next')).code).toBe(2);
      await edit(CODING, 'coder: coder-a', 'coder: coder-b');
      expect((await release(root, '1.0')).code).toBe(1);
    });
  });
});
