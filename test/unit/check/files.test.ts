import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { checkDuplicateIds, toSlug } from '../../../src/content/file-name.ts';
import { checkContent } from '../../../src/check/run.ts';
import { checkAfter, expectIssues, SOUND } from './broken-archive.ts';

const RECORD = 'name: "Ash Ferry"\nkind: body\ndescription: "Runs the ferry."\nparent: town-council\n';
const ARTICLE = 'articles/bridge-closed.md';
const unused = (at: string) => ({ at, rule: 'unused-record' as const, message: /No article or record/ });

describe('a sound archive', () => {
  it('has no issues', async () => {
    expect(await checkContent(contentFolder(SOUND))).toEqual([]);
  });

  it('may hold originals and dotfiles, which are not looked at', async () => {
    const issues = await checkAfter(async ({ write }) => {
      await write('originals/a/whatever.TXT', new Uint8Array([0xff]));
      await write('actors/.DS_Store', new Uint8Array([0, 1]));
    });
    expectIssues(issues);
  });

  it('may have CR LF line ends', async () => {
    const issues = await checkAfter(async ({ write, edit, root }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(join(root, 'content', ARTICLE), 'utf8');
      await write(ARTICLE, text.replaceAll('\n', '\r\n'));
      await edit(ARTICLE, 'actor:town-council', 'actor:town-counsil');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:17:10`, rule: 'listed-not-mentioned', message: /town-council/ },
      { at: `${ARTICLE}:26:29`, rule: 'unknown-id', message: /Did you mean "town-council"/ },
    );
  });
});

describe('a file that has no place in content', () => {
  it('is an error in an unknown folder, with the name that may be meant', async () => {
    expectIssues(await checkAfter(({ write }) => write('actor/x.yaml', RECORD)), {
      at: 'actor:1:1',
      rule: 'unexpected-file',
      message: /no folder "actor"/,
      help: /"actors"/,
    });
  });

  it('is an error at the top', async () => {
    expectIssues(await checkAfter(({ write }) => write('notes.txt', 'x')), {
      at: 'notes.txt:1:1',
      rule: 'unexpected-file',
      message: /no file "notes.txt"/,
      help: /site\.yaml/,
    });
  });

  it('is an error with a wrong ending, which says what to call it', async () => {
    const issues = await checkAfter(async ({ write }) => {
      await write('actors/ash-ferry.yml', RECORD);
      await write('articles/third.markdown', 'x');
    });
    expectIssues(
      issues,
      {
        at: 'actors/ash-ferry.yml:1:1',
        rule: 'unexpected-file',
        message: /end in \.yaml/,
        help: /ash-ferry\.yaml/,
      },
      {
        at: 'articles/third.markdown:1:1',
        rule: 'unexpected-file',
        message: /end in \.md/,
        help: /third\.md/,
      },
    );
  });

  it('is an error in a subfolder', async () => {
    expectIssues(await checkAfter(({ write }) => write('actors/old/x.yaml', RECORD)), {
      at: 'actors/old:1:1',
      rule: 'unexpected-file',
      message: /no folders in it/,
    });
  });

  it('is an error in a codebook and among the vocabularies when there is no such part', async () => {
    expectIssues(await checkAfter(({ write }) => write('codebooks/bridge/stance.yaml', 'x: 1')), {
      at: 'codebooks/bridge/stance.yaml:1:1',
      rule: 'unexpected-file',
      message: /no part "stance"\. Did you mean "stances"\?/,
      help: /rules\.yaml/,
    });
    expectIssues(await checkAfter(({ write }) => write('vocabularies/genre.yaml', 'x: 1')), {
      at: 'vocabularies/genre.yaml:1:1',
      rule: 'unexpected-file',
      message: /no part "genre"\. Did you mean "genres"\?/,
      help: /scale\.yaml/,
    });
    expectIssues(await checkAfter(({ write }) => write('codebooks/stances.yaml', 'x: 1')), {
      at: 'codebooks/stances.yaml:1:1',
      rule: 'unexpected-file',
      message: /Each codebook is a folder/,
    });
    expectIssues(await checkAfter(({ write }) => write('codebooks/bridge/old/x.yaml', 'x: 1')), {
      at: 'codebooks/bridge/old:1:1',
      rule: 'unexpected-file',
      message: /no folders in it/,
    });
  });
});

describe('a symbolic link', () => {
  it('is an error and never followed, as a file and as a folder', async () => {
    const issues = await checkAfter(async ({ root, remove }) => {
      await remove('actors/mara-lindqvist.yaml');
      await symlink('/etc/passwd', join(root, 'content/actors/mara-lindqvist.yaml'));
      await remove('dossiers');
      await symlink('/etc', join(root, 'content/dossiers'));
    });
    expectIssues(
      issues,
      {
        at: 'actors/mara-lindqvist.yaml:1:1',
        rule: 'symlink',
        message: /symbolic link/,
        help: /never followed/,
      },
      { at: 'dossiers:1:1', rule: 'symlink', message: /symbolic link/ },
    );
  });

  it('is an error as the folder content itself', async () => {
    const issues = await checkAfter(async ({ root, remove }) => {
      await remove('');
      await symlink(join(SOUND, 'content'), join(root, 'content'));
    });
    expect(issues).toMatchObject([{ file: 'content', rule: 'symlink' }]);
  });
});

describe('the bytes of a file', () => {
  it('that are not UTF-8 are an error at the first bad byte', async () => {
    const latin1 = Buffer.from('name: "Ash Ferry"\nkind: body\ndescription: "F\u00e4hre ü"\n', 'latin1');
    expectIssues(await checkAfter(({ write }) => write('actors/ash-ferry.yaml', latin1)), {
      at: 'actors/ash-ferry.yaml:3:16',
      rule: 'not-utf-8',
      message: /the byte E4/,
      help: /UTF-8/,
    });
  });

  it('that end within a character are an error at that character', async () => {
    const cut = Buffer.concat([Buffer.from('name: "ü'), Buffer.from([0xe2, 0x82])]);
    const issues = await checkAfter(({ write }) => write('actors/bridge-office.yaml', cut));
    expectIssues(issues, { at: 'actors/bridge-office.yaml:1:9', rule: 'not-utf-8', message: /the byte E2/ });
  });

  it('that are UTF-16 are recognised', async () => {
    const utf16 = Buffer.from('\ufeffname: "x"', 'utf16le');
    const issues = await checkAfter(({ write }) => write('actors/bridge-office.yaml', utf16));
    expectIssues(issues, {
      at: 'actors/bridge-office.yaml:1:1',
      rule: 'not-utf-8',
      message: /FF/,
      help: /UTF-16/,
    });
  });

  it('may not start with a byte order mark, and are checked all the same', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, '---\ntitle', '\ufeff---\ntitel');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:1:1`, rule: 'byte-order-mark', message: /byte order mark/, help: /without/ },
      { at: `${ARTICLE}:2:1`, rule: 'missing-key', message: /"title"/ },
      { at: `${ARTICLE}:2:1`, rule: 'unknown-key', message: /"titel"/ },
    );
  });

  it('may not hold NUL, other controls or bidirectional overrides', async () => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, 'repairs', 're\u0000pa\u202eirs\u0000'));
    expectIssues(
      issues,
      { at: `${ARTICLE}:34:21`, rule: 'control-character', message: /U\+0000, 2 times/ },
      { at: `${ARTICLE}:34:24`, rule: 'control-character', message: /U\+202E/ },
    );
  });

  it('may not be more than 1 MB, however many they are', async () => {
    const issues = await checkAfter(({ root }) =>
      truncate(join(root, 'content/actors/bridge-office.yaml'), 50_000_000),
    );
    expectIssues(issues, {
      at: 'actors/bridge-office.yaml:1:1',
      rule: 'file-too-large',
      message: /50,000,000 bytes/,
      help: /1 MB/,
    });
  });

  it('may not be none, or blanks only', async () => {
    const issues = await checkAfter(async ({ write }) => {
      await write('actors/bridge-office.yaml', '');
      await write('places/old-bridge.yaml', ' \n\n');
    });
    expectIssues(
      issues,
      { at: 'actors/bridge-office.yaml:1:1', rule: 'empty-file', message: /empty/ },
      { at: 'places/old-bridge.yaml:1:1', rule: 'empty-file', message: /blanks/ },
    );
  });
});

describe('the name of a file', () => {
  it('outside a-z, 0-9 and hyphen is an error with the slug that would be right', async () => {
    const issues = await checkAfter(({ write }) => write("actors/Café d'Ash_2.yaml", RECORD));
    expectIssues(
      issues,
      {
        at: "actors/Café d'Ash_2.yaml:1:1",
        rule: 'bad-slug',
        message: /outside a-z/,
        help: /cafe-dash-2\.yaml/,
      },
      unused("actors/Café d'Ash_2.yaml:1:1"),
    );
  });

  it('of more than 80 characters is an error', async () => {
    const issues = await checkAfter(({ write }) => write(`actors/${'a'.repeat(81)}.yaml`, RECORD));
    expectIssues(
      issues,
      {
        at: `actors/${'a'.repeat(81)}.yaml:1:1`,
        rule: 'bad-slug',
        message: /81 characters/,
        help: /to a{80}\.yaml/,
      },
      unused(`actors/${'a'.repeat(81)}.yaml:1:1`),
    );
  });

  it('that equals another but for case is an error which names both', () => {
    expectIssues(
      checkDuplicateIds([
        { id: 'bridge', file: 'content/articles/bridge.md' },
        { id: 'Bridge', file: 'content/articles/Bridge.md' },
      ]),
      {
        at: 'articles/bridge.md:1:1',
        rule: 'duplicate-id',
        message: /articles\/bridge\.md and content\/articles\/Bridge\.md/,
      },
    );
  });

  it('that equals another but for its Unicode form is an error', () => {
    const [composed, decomposed] = ['caf\u00e9', 'cafe\u0301'];
    const wide = '\uff43af\u00e9';
    const files = [composed, decomposed, wide].map((id) => ({ id, file: `content/articles/${id}.md` }));
    expect(checkDuplicateIds(files)).toHaveLength(2);
    expect(
      checkDuplicateIds([
        { id: 'straße', file: 'a' },
        { id: 'STRASSE', file: 'b' },
      ]),
    ).toHaveLength(1);
    expect(
      checkDuplicateIds([
        { id: 'a', file: 'a' },
        { id: 'b', file: 'b' },
      ]),
    ).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('is compared on disk, too', async () => {
    const issues = await checkAfter(async ({ write }) => {
      await write('actors/Bridge-Office.yaml', RECORD.replace('Ash Ferry', 'Another'));
    });
    expectIssues(
      issues,
      {
        at: 'actors/Bridge-Office.yaml:1:1',
        rule: 'bad-slug',
        message: /Bridge-Office/,
        help: /bridge-office\.yaml/,
      },
      unused('actors/Bridge-Office.yaml:1:1'),
      {
        at: 'actors/bridge-office.yaml:1:1',
        rule: 'duplicate-id',
        message: /bridge-office\.yaml and .*Bridge-Office\.yaml/,
      },
    );
  });

  it('is turned into a slug by taking diacritics and signs away', () => {
    expect(toSlug("  L'Été — à Millford!  ")).toBe('lete-a-millford');
    expect(toSlug('جسر')).toBe('');
  });
});

describe('what every archive has', () => {
  it('is missed', async () => {
    const issues = await checkAfter(async ({ remove }) => {
      await remove('site.yaml');
      await remove('codebooks/bridge/codebook.yaml');
      await remove('vocabularies/genres.yaml');
    });
    expectIssues(
      issues,
      {
        at: 'codebooks/bridge/codebook.yaml:1:1',
        rule: 'missing-file',
        message: /no content\/codebooks\/bridge\/codebook\.yaml/,
        help: /version/,
      },
      { at: 'site.yaml:1:1', rule: 'missing-file', message: /no content\/site\.yaml/, help: /title/ },
      {
        at: 'vocabularies/genres.yaml:1:1',
        rule: 'missing-file',
        message: /no content\/vocabularies\/genres\.yaml/,
        help: /terms/,
      },
    );
  });

  it('need not be folders: an empty archive misses only its heads', async () => {
    const issues = await checkAfter(async ({ root, remove }) => {
      await remove('');
      await mkdir(join(root, 'content'));
    });
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['missing-file']));
    expect(issues.map(({ file }) => file)).toContain('content/codebooks');
    expect(issues).toHaveLength(9);
  });
});
