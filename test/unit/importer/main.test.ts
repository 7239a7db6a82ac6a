import { existsSync } from 'node:fs';
import { appendFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { runChecks } from '../../../src/check/run.ts';
import { createImportWorkers } from '../../../src/importer/import-run.ts';
import { createDisk } from '../../../src/command/disk.ts';
import { lockPath } from '../../../src/command/archive-lock.ts';
import {
  added,
  BRIDGE_PARAGRAPHS,
  bridgePage,
  fingerprints,
  plainInput,
  importInto,
  spawnModule,
  withProject,
  type Project,
} from './project-folder.ts';

const LOCK = lockPath({ name: 'content' });

const MAIN = new URL('../../../src/importer/main.ts', import.meta.url);
const ID = 'council-delays-the-repair-of-the-old-bridge-2021-05-08';
const WRITTEN = [
  `content/articles/${ID}.md`,
  `content/codings/${ID}.coder-a.yaml`,
  `content/originals/${ID}.md`,
];

// Each import starts a worker that loads a whole DOM, and the machine may be busy.
const PATIENCE = { timeout: 60_000 };
/** For tests of limits and of stopping, which only workers support. */
const WORKERS = { createWorkers: createImportWorkers };

async function errorsOf({ root }: Project): Promise<string[]> {
  const { issues } = await runChecks(contentFolder(root));
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
}

function jsonLines(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('npm run import, for a new article', PATIENCE, () => {
  it('writes the original, a draft and a scaffold that the check accepts, says so, and changes nothing when run again', async () => {
    await withProject('bridge', async (project) => {
      const before = await fingerprints(project.root);
      const page = await project.save('page.html', bridgePage());
      const { code, out, err } = await importInto(project, [page]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const after = await fingerprints(project.root);
      expect(added(before, after)).toEqual(WRITTEN);
      expect(after).toMatchObject(before);
      for (const path of WRITTEN) expect(out).toContain(`wrote: ${path}`);
      expect(out).toContain('new: Council delays the repair of the old bridge');
      expect(out).toContain('valley-gazette · Ida Berg · 2021-05-08 · en');
      expect(out).toContain('Next: write the account');
      expect(await errorsOf(project)).toEqual([]);

      const again = await importInto(project, [page]);
      expect(again.code).toBe(0);
      expect(again.out).toContain(`verified: the original of ${ID} is here`);
      expect(await fingerprints(project.root)).toEqual(after);
    });
  });

  it('adds the original anew where somebody deleted it', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save('page.html', bridgePage());
      await importInto(project, [page]);
      const after = await fingerprints(project.root);
      await rm(join(project.root, `content/originals/${ID}.md`));
      expect((await importInto(project, [page])).out).toContain(`verified and added: the original of ${ID}`);
      expect(await fingerprints(project.root)).toEqual(after);
    });
  });

  it('fails with 4 and changes nothing where the original was changed', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save('page.html', bridgePage());
      await importInto(project, [page]);
      await appendFile(join(project.root, `content/originals/${ID}.md`), 'One line more.\n');
      const changed = await fingerprints(project.root);
      const { code, out, err } = await importInto(project, [page]);
      expect(code).toBe(4);
      expect(out).toContain(`changed: the original of ${ID} here is not this document`);
      expect(out).not.toContain('verified');
      expect(err).toMatch(
        /page\.html: content\/originals\/.* The text was changed after it was imported\. .*\(original-changed\)\n$/,
      );
      expect(await fingerprints(project.root)).toEqual(changed);
    });
  });

  it('takes id, outlet and coder from the options', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save('page.html', bridgePage());
      const args = [page, '--id', 'repair-delayed', '--outlet', 'ferry-news', '--coder', 'coder-b'];
      expect((await importInto(project, args)).code).toBe(0);
      expect(await project.read('content/articles/repair-delayed.md')).toContain('\noutlet: ferry-news\n');
      expect(await project.read('content/codings/repair-delayed.coder-b.yaml')).toContain('coder: "coder-b"');
    });
  });

  it('gives one id to one document only, and none that is taken', async () => {
    await withProject('bridge', async (project) => {
      const inputs = [
        await project.save('a.txt', plainInput('mill')),
        await project.save('b.txt', plainInput('weir')),
      ];
      const before = await fingerprints(project.root);
      const { code, err } = await importInto(project, [...inputs, '--id', 'mill']);
      expect(code).toBe(2);
      expect(err).toContain('--id is for a single document, and there are 2. (one-id)');
      expect(await importInto(project, [inputs[1] ?? '', '--id', 'bridge-closed'])).toMatchObject({
        code: 1,
      });
      expect(await fingerprints(project.root)).toEqual(before);
    });
  });

  it('writes nothing in a dry run and says what it would write', async () => {
    await withProject('bridge', async (project) => {
      const before = await fingerprints(project.root);
      const page = await project.save('page.html', bridgePage());
      const { code, out } = await importInto(project, ['--dry-run', page]);
      expect(code).toBe(0);
      for (const path of WRITTEN) expect(out).toContain(`would write: ${path}`);
      expect(out).toContain('(nothing was written)');
      expect(await fingerprints(project.root)).toEqual(before);
    });
  });

  it('numbers the blocks in JSON as the original does, and says what each is', async () => {
    await withProject('bridge', async (project) => {
      const text =
        '# Harbour shut\n\nThe port stays shut.\n\n## What next\n\n> Nobody should wait.\n\n- A crane comes.\n';
      await project.save('a.md', text);
      const { out } = await importInto(project, ['--json', '--dry-run', join(project.root, 'saved')]);
      expect(jsonLines(out)[0]?.['blocks']).toEqual([
        { kind: 'paragraph', number: 1, text: 'The port stays shut.' },
        { kind: 'heading', number: null, text: 'What next' },
        { kind: 'quote', number: 2, text: 'Nobody should wait.' },
        { kind: 'item', number: 3, text: 'A crane comes.' },
      ]);
    });
  });

  it('prints one JSON object a document and nothing else on standard output', async () => {
    await withProject('bridge', async (project) => {
      const folder = join(project.root, 'saved');
      await project.save('b.html', bridgePage());
      await project.save('a.txt', plainInput('mill'));
      await project.save('c.pdf', '%PDF-1.7 …');
      const { code, out, err } = await importInto(project, ['--json', '--dry-run', folder]);
      expect(code).toBe(0);
      const [text, page, ...more] = jsonLines(out);
      expect(more).toEqual([]);
      expect(text).toMatchObject({
        source: join(folder, 'a.txt'),
        kind: 'text',
        outlet: null,
        byline: null,
        date: null,
        url: null,
      });
      expect(page).toMatchObject({
        source: join(folder, 'b.html'),
        kind: 'html',
        id: ID,
        title: 'Council delays the repair of the old bridge',
        outlet: 'valley-gazette',
        byline: 'Ida Berg',
        date: '2021-05-08',
        language: 'en',
        dir: 'ltr',
        url: 'https://gazette.example/repair-delayed',
        paragraphs: BRIDGE_PARAGRAPHS,
        blocks: BRIDGE_PARAGRAPHS.map((text, at) => ({ kind: 'paragraph', number: at + 1, text })),
        duplicates: [],
        warnings: [],
        state: 'new',
        files: expect.arrayContaining(WRITTEN) as string[],
      });
      expect(page?.['actors']).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id: 'mara-lindqvist', paragraphs: [2], count: 1 }),
        ]),
      );
      expect(page?.['newNames']).toEqual(
        expect.arrayContaining([expect.objectContaining({ name: 'Jonas Falk' })]),
      );
      expect(err).toMatch(/c\.pdf: skipped, This is a PDF/);
      expect(err).toContain('2 new (nothing was written).');
    });
  });
});

describe('npm run import, for likely duplicates', PATIENCE, () => {
  const other = bridgePage({
    title: 'Another title',
    paragraphs: [
      'Something else stands at the same address by now, which happens when a paper writes its page anew after the fact, without a word on it.',
      'None of its sentences are those of the first version, so that only the address tells that both are one article of one day.',
    ],
  });

  it('takes the same bytes once in a run', async () => {
    await withProject('bridge', async (project) => {
      const first = await project.save('a.html', bridgePage());
      const second = await project.save('b.html', bridgePage());
      const { code, out } = await importInto(project, [first, second]);
      expect(code).toBe(0);
      expect(out).toContain(`${second}: skipped, it has the same bytes as ${first}`);
      expect(out).toContain('\n1 new.\n');
    });
  });

  it('leaves out a page at the address of another without a yes, and takes it with --yes', async () => {
    await withProject('bridge', async (project) => {
      await importInto(project, [await project.save('a.html', bridgePage())]);
      const before = await fingerprints(project.root);
      const page = await project.save('b.html', other);
      const tried = await importInto(project, ['--dry-run', page]);
      expect(tried.code).toBe(1);
      const { code, out, err } = await importInto(project, [page]);
      expect(code).toBe(1);
      expect(tried.err).toBe(err);
      expect(out).toContain('1 left out.');
      expect(err).toContain(
        `Left out, since it has the same address as ${ID}; --yes imports it all the same. (duplicate)`,
      );
      expect(await fingerprints(project.root)).toEqual(before);
      expect((await importInto(project, ['--yes', page])).code).toBe(0);
      expect(added(before, await fingerprints(project.root))).toHaveLength(3);
    });
  });

  it('names what an editor should look at first: no title, next to no text, a day that has not come', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save(
        'thin.html',
        '<meta property="article:published_time" content="2199-01-01"><p>Old Bridge stays closed, says the council.',
      );
      const { out } = await importInto(project, [page]);
      expect(out).toContain('No title was found: write one.');
      expect(out).toContain('It has 7 words: is it an article, and all of it?');
      expect(out).toContain('It is dated 2199-01-01, which has not come yet.');
    });
  });

  it('goes on where a name in a folder cannot be read, and says of a link that it is skipped', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save('in/a.html', bridgePage());
      const folder = Buffer.from(`${dirname(page)}/`);
      await writeFile(Buffer.concat([folder, Buffer.from([0x6c, 0xe9]), Buffer.from('.txt')]), 'Latin-1.');
      await symlink('a.html', join(dirname(page), 'link.html'));
      const { code, out, err } = await importInto(project, [dirname(page)]);
      expect(code).toBe(1);
      expect(out).toContain('1 new, 1 failed.');
      expect(`${out}${err}`).toMatch(/link\.html: skipped, a symbolic link is not followed within a folder/);
      expect(err).toMatch(/It cannot be read: its name may be no UTF-8; rename it\. \(unreadable\)/);
    });
  });

  it('asks on a terminal, and does what is answered', async () => {
    await withProject('bridge', async (project) => {
      await importInto(project, [await project.save('a.html', bridgePage())]);
      const page = await project.save('b.html', other);
      const questions: string[] = [];
      const answer = (yes: boolean | 'stopped') => (question: string) => {
        questions.push(question);
        return Promise.resolve(yes);
      };
      expect((await importInto(project, [page], { ask: answer(false) })).code).toBe(1);
      expect(await importInto(project, [page], { ask: answer('stopped') })).toEqual({
        code: 130,
        out: '',
        err: 'Stopped. What was written is whole; run the command again for the rest.\n',
      });
      expect((await importInto(project, [page], { ask: answer(true) })).code).toBe(0);
      expect(questions).toHaveLength(3);
      expect(questions[0]).toContain(`has the same address as ${ID}. Import it all the same?`);
    });
  });

  it('warns of a near-same text with the overlap, and takes it', async () => {
    await withProject('bridge', async (project) => {
      await importInto(project, [await project.save('a.html', bridgePage())]);
      const paragraphs = [
        ...BRIDGE_PARAGRAPHS.slice(0, 2),
        'A last sentence was written anew for the print edition of the paper, as its readers had asked for.',
      ];
      const copy = await project.save('b.html', bridgePage({ title: 'In print', paragraphs, head: '' }));
      const { code, out } = await importInto(project, ['--json', copy]);
      expect(code).toBe(0);
      const [object] = jsonLines(out);
      expect(object).toMatchObject({ state: 'new', duplicates: [{ id: ID, reason: 'text' }] });
      expect(JSON.stringify(object?.['warnings'])).toMatch(
        /\d\d % of the shorter text is in both this and council-delays/,
      );
    });
  });
});

describe('npm run import, when something is wrong', PATIENCE, () => {
  it.each([
    [['--jsn', 'x'], 'There is no option --jsn. Did you mean --json?\n'],
    [['--id'], '--id needs a value: --id VALUE, or --id=VALUE if it starts with a hyphen.\n'],
    [[], "Missing required argument 'file|folder|pattern'. --help says how.\n"],
  ])('ends with 2 and one line for %j', async (args, line) => {
    await withProject('bridge', async (project) => {
      expect(await importInto(project, args)).toEqual({ code: 2, out: '', err: line });
    });
  });

  it('ends with 2 without a folder content, and for an input that is not there', async () => {
    await withProject('bridge', async (project) => {
      expect(await importInto(project, ['x', '--content', 'nowhere'])).toMatchObject({ code: 2 });
      const { code, err } = await importInto(project, [
        'nothing.html',
        await project.save('a.txt', plainInput('mill')),
      ]);
      expect(code).toBe(2);
      expect(err).toMatch(/nothing\.html: There is no such file or folder\. \(not-found\)/);
      // The rest continues.
      expect(existsSync(join(project.root, 'content/articles/what-the-mill-cost-the-valley.md'))).toBe(true);
    });
  });

  it('prints the help and ends with 0', async () => {
    await withProject('bridge', async (project) => {
      expect(await importInto(project, ['--help'])).toEqual({
        code: 0,
        out: expect.stringContaining('Usage: npm run import -- [options] <file|folder|pattern...>') as string,
        err: '',
      });
    });
  });

  it('names each document that fails with its reason, goes on, and ends with 1', async () => {
    await withProject('bridge', async (project) => {
      const folder = join(project.root, 'saved');
      await project.save('a-empty.html', '<html><body><nav><a href="/">Home</a></nav></body></html>');
      await project.save('b-deep.html', `<html><body>${'<div>'.repeat(600)}deep`);
      await project.save('c-large.txt', 'word '.repeat(20_000));
      await project.save('d-good.txt', plainInput('mill'));
      const { code, out, err } = await importInto(project, [folder, '--max-bytes', '90kB']);
      expect(code).toBe(1);
      expect(err).toMatch(
        /a-empty\.html: .*\(no-text\)\n.*b-deep\.html: .*more than 512 elements.* --max-nesting allows more\. \(too-deep\)\n.*c-large\.txt: .*\(too-large\)\n/,
      );
      expect(err.trim().split('\n')).toHaveLength(3);
      expect(out).toContain('1 new, 3 failed.');
    });
  });

  it('leaves out what has more paragraphs than an entry can hold', async () => {
    await withProject('bridge', async (project) => {
      const before = await fingerprints(project.root);
      const lines = Array.from({ length: 30_000 }, (_, index) => `The clerk wrote line ${index} of it.`);
      const { code, err } = await importInto(project, [await project.save('a.txt', lines.join('\n\n'))]);
      expect(code).toBe(1);
      expect(err).toMatch(/a\.txt: It has [\d,]+ paragraphs, more than .* \(too-long\)\n$/);
      expect(await fingerprints(project.root)).toEqual(before);
    });
  });

  it('names files in full, with what a terminal would obey escaped', async () => {
    await withProject('bridge', async (project) => {
      const name = `${'a long name '.repeat(15)}\u001b[31m.html`;
      const { err, code } = await importInto(project, [
        await project.save(name, '<html><body></body></html>'),
      ]);
      expect(code).toBe(1);
      expect(err).toContain(`${'a long name '.repeat(15)}\\u{1b}[31m.html: No paragraph`);
    });
  });

  it('stops a document that takes too long, and goes on', async () => {
    await withProject('bridge', async (project) => {
      const slow = await project.save(
        'a.html',
        `<html><body>${'<p>a <b>b</b> c</p>'.repeat(100_000)}</body></html>`,
      );
      const { code, err } = await importInto(project, [slow, '--timeout', '0.05'], WORKERS);
      expect(code).toBe(1);
      expect(err).toMatch(/a\.html: Stopped after 50 ms.*\(too-slow\)\n$/);
    });
  });

  it('skips a README and the side folder of a saved page in a folder, and takes them when they are named', async () => {
    await withProject('bridge', async (project) => {
      const readme = await project.save('README.md', plainInput('mill'));
      await project.save('page.html', bridgePage());
      await project.save('page_files/frame.html', bridgePage({ title: 'A frame of the page' }));
      const { out } = await importInto(project, ['--dry-run', join(project.root, 'saved')]);
      expect(out).toMatch(/README\.md: skipped, a README describes its folder/);
      expect(out).toMatch(/frame\.html: skipped, it belongs to the page/);
      expect(out).toContain('1 new (nothing was written).');
      expect((await importInto(project, ['--dry-run', readme])).out).toContain('1 new');
    });
  });

  it('ends with 3 when the disk is full, with the archive as it was', async () => {
    await withProject('bridge', async (project) => {
      const before = await fingerprints(project.root);
      const disk = createDisk((step, path) => {
        if (step === 'write' && path.includes('articles'))
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      });
      const { code, err } = await importInto(project, [await project.save('a.html', bridgePage())], { disk });
      expect(code).toBe(3);
      expect(err).toMatch(
        /a\.html: Nothing of it was written, since the disk is full: make room \(ENOSPC\)\. \(disk\)\n/,
      );
      expect(await fingerprints(project.root)).toEqual(before);
    });
  });

  it('takes what is before the damage from a damaged capture, only with --salvage', async () => {
    await withProject('bridge', async (project) => {
      const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${bridgePage()}`;
      const record = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nWARC-Date: 2020-05-08T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`;
      const cut = await project.save('cut.warc', record + record.slice(0, -10));
      const before = await fingerprints(project.root);
      // The most serious reason determines the exit code: a missing input would give 2.
      const refused = await importInto(project, ['nothing.html', cut]);
      expect(refused.code).toBe(4);
      expect(refused.err).toMatch(
        /cut\.warc#\d+: .*1 page comes before it\. --salvage takes what is whole\. \(/,
      );
      expect(await fingerprints(project.root)).toEqual(before);
      const { code, out } = await importInto(project, ['--salvage', '--json', cut]);
      expect(code).toBe(4);
      expect(JSON.parse(out)).toMatchObject({ state: 'new', warnings: [{ code: 'salvaged' }] });
    });
  });
});

describe('npm run import, stopped or run twice', PATIENCE, () => {
  it('does nothing while another import runs, and says who it is', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save('a.html', bridgePage());
      await project.write(LOCK, '77 elsewhere.example\n');
      const before = await fingerprints(project.root);
      const { code, err } = await importInto(project, [page]);
      expect(code).toBe(3);
      expect(err).toBe(
        `${LOCK}: Another import is running: process 77 on elsewhere.example. If that has ended, delete this file. (locked)\n`,
      );
      expect(await fingerprints(project.root)).toEqual(before);
      expect((await importInto(project, ['--dry-run', page])).code).toBe(0);
    });
  });

  it('completes what a killed import left, and says so', async () => {
    await withProject('bridge', async (project) => {
      const page = await project.save('a.html', bridgePage());
      await importInto(project, [page]);
      const complete = await fingerprints(project.root);
      const entry = await project.read(`content/articles/${ID}.md`);
      await project.write(`content/articles/.${ID}.md.ready`, entry);
      await rm(join(project.root, `content/articles/${ID}.md`));
      const { code, out } = await importInto(project, [page]);
      expect(code).toBe(0);
      expect(out).toContain(`content/articles/${ID}.md: completed, since an earlier import was broken off`);
      expect(await fingerprints(project.root)).toEqual(complete);
    });
  });

  it('never mixes two imports at once', async () => {
    await withProject('bridge', async (project) => {
      for (const subject of ['mill', 'weir', 'toll', 'fair'])
        await project.save(`${subject}.txt`, plainInput(subject));
      const args = [
        '--content',
        join(project.root, 'content'),
        '--today',
        '2026-11-20',
        join(project.root, 'saved'),
      ];
      const ends = await Promise.all([spawnModule(MAIN, args).ended, spawnModule(MAIN, args).ended]);
      for (const { code, err } of ends) {
        if (code === 3) expect(err).toMatch(/Another import (?:is running|has just begun)|no longer runs/);
        else expect({ code, err }).toEqual({ code: 0, err: '' });
      }
      expect(ends.some(({ code }) => code === 0)).toBe(true);
      const files = Object.keys(await fingerprints(project.root)).filter((path) =>
        path.includes('-cost-the-valley'),
      );
      expect(files).toHaveLength(12);
      expect(existsSync(join(project.root, LOCK))).toBe(false);
      expect(await errorsOf(project)).toEqual([]);
    });
  });

  it('leaves whole files, no lock and nothing hidden when it is stopped', async () => {
    await withProject('bridge', async (project) => {
      for (let number = 1; number <= 30; number += 1)
        await project.save(`${number}.txt`, plainInput(`mill number ${number}`));
      const stop = new AbortController();
      let out = '';
      const stdout = {
        write: (text: string) => {
          out += text;
          if (out.includes('wrote: ')) stop.abort();
        },
      };
      const { code, err } = await importInto(project, [join(project.root, 'saved')], {
        ...WORKERS,
        stdout,
        signal: stop.signal,
      });
      expect(code).toBe(130);
      expect(err).toBe('Stopped. What was written is whole; run the command again for the rest.\n');
      const files = Object.keys(await fingerprints(project.root));
      expect(files.filter((path) => path.includes('cost-the-valley'))).toHaveLength(3);
      expect(files.filter((path) => path.includes('/.'))).toEqual([]);
    });
  });

  it('ends with 130 and a clean archive on Ctrl-C', async () => {
    await withProject('bridge', async (project) => {
      for (let number = 1; number <= 100; number += 1)
        await project.save(`${number}.txt`, plainInput(`mill number ${number}`));
      const child = spawnModule(MAIN, [
        '--content',
        join(project.root, 'content'),
        join(project.root, 'saved'),
      ]);
      child.onOutput(() => {
        child.kill('SIGINT');
      });
      const { code, err } = await child.ended;
      expect({ code, err }).toMatchObject({ code: 130, err: expect.stringContaining('Stopped.') as string });
      const files = Object.keys(await fingerprints(project.root));
      expect(files.filter((path) => path.includes('/.'))).toEqual([]);
      const articles = files.filter((path) => path.startsWith('content/articles/what-'));
      expect(articles.length).toBeLessThan(100);
      expect(files.filter((path) => path.startsWith('content/originals/'))).toHaveLength(articles.length);
    });
  });
});
