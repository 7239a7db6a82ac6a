import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/rebuild/files-below.ts';
import { pageFile, openOutput, type OutputFolder } from '../../../src/build/output-folder.ts';

let folder = '';
let out: OutputFolder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-out-'));
  out = openOutput(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text = path) => out.write(path, Buffer.from(text));
const filesIn = () => filesBelow(folder);

describe('a file of a site', () => {
  it('is written with the folders above it, its bytes as they are', () => {
    const stamp = write('actors/council/index.html', 'The council – البلدية');
    expect(readFileSync(join(folder, 'actors/council/index.html'), 'utf8')).toBe('The council – البلدية');
    expect(stamp.size).toBe(Buffer.byteLength('The council – البلدية'));
  });

  it('takes the place of the one before', () => {
    write('index.html', 'a long text');
    write('index.html', 'short');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('short');
  });

  it('is as it was written until somebody changes it', () => {
    const stamp = write('index.html', 'The bridge');
    expect(out.isAsWritten('index.html', stamp)).toBe(true);
    expect(openOutput(folder).isAsWritten('index.html', stamp)).toBe(true);
    expect(out.isAsWritten('index.html', { ...stamp, size: stamp.size + 1 })).toBe(false);
    writeFileSync(join(folder, 'index.html'), 'The fridge');
    utimesSync(join(folder, 'index.html'), 1, 1);
    expect(out.isAsWritten('index.html', stamp)).toBe(false);
  });

  it('is not as it was written where it is no more, or a folder is in its place', () => {
    const stamp = write('index.html');
    rmSync(join(folder, 'index.html'));
    expect(out.isAsWritten('index.html', stamp)).toBe(false);
    mkdirSync(join(folder, 'index.html'));
    expect(out.isAsWritten('index.html', stamp)).toBe(false);
  });
});

describe('what lies in the way of a file', () => {
  const stamped = () => write('actors/council/index.html');
  const isThere = () => readFileSync(join(folder, 'actors/council/index.html'), 'utf8');
  /** Moves the file or folder at a path out of the folder, and leaves a link to it. */
  const linkAway = (path: string) => {
    renameSync(join(folder, path), join(elsewhere, 'moved'));
    symlinkSync(join(elsewhere, 'moved'), join(folder, path));
  };
  let elsewhere = '';
  beforeEach(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'parallax-else-'));
  });
  afterEach(() => {
    rmSync(elsewhere, { recursive: true });
  });

  it('gives way where it is a folder', () => {
    mkdirSync(join(folder, 'actors/council/index.html/inside'), { recursive: true });
    stamped();
    expect(isThere()).toBe('actors/council/index.html');
  });

  it('gives way where it is a file in place of a folder', () => {
    writeFileSync(join(folder, 'actors'), 'by hand');
    stamped();
    expect(isThere()).toBe('actors/council/index.html');
  });

  it.each(['actors/council/index.html', 'actors/council', 'actors'])(
    'gives way where %s is a link, which nothing is written through',
    (path) => {
      const stamp = stamped();
      linkAway(path);
      const later = openOutput(folder);
      expect(later.isAsWritten('actors/council/index.html', stamp)).toBe(false);
      later.write('actors/council/index.html', Buffer.from('written later'));
      later.removeAllBut(new Set(['actors/council/index.html']));
      expect(isThere()).toBe('written later');
      expect(lstatSync(join(folder, path)).isSymbolicLink()).toBe(false);
      expect(filesBelow(elsewhere).map((file) => readFileSync(join(elsewhere, file), 'utf8'))).toEqual([
        'actors/council/index.html',
      ]);
    },
  );
});

describe('what is not expected in the folder of a site', () => {
  it('is removed, with folders that are left empty', () => {
    for (const path of [
      'index.html',
      'actors/council/index.html',
      'actors/ferry/index.html',
      'old/a/b/c.html',
    ])
      write(path);
    mkdirSync(join(folder, 'empty/inside'), { recursive: true });
    out.removeAllBut(new Set(['index.html', 'actors/ferry/index.html']));
    expect(filesIn()).toEqual(['actors/ferry/index.html', 'index.html']);
    expect(readdirSync(folder).sort()).toEqual(['actors', 'index.html']);
    expect(readdirSync(join(folder, 'actors'))).toEqual(['ferry']);
  });

  it('is all of it where nothing is expected, but not the folder itself', () => {
    write('a/b.html');
    out.removeAllBut(new Set());
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may have been there before', () => {
    writeFileSync(join(folder, '.hidden'), 'by hand');
    out.removeAllBut(new Set(['.nojekyll']));
    expect(filesIn()).toEqual([]);
  });
});

describe('the file of a page', () => {
  it.each([
    ['', 'index.html'],
    ['actors/', 'actors/index.html'],
    ['actors/council/page/2/', 'actors/council/page/2/index.html'],
    ['404/', '404.html'],
    ['actors/404/', 'actors/404/index.html'],
    ['dossiers/bridge.csv', 'dossiers/bridge.csv'],
  ])('at %j is %s', (path, file) => {
    expect(pageFile(path)).toBe(file);
  });
});

it('what is not of the site is removed, but for the history of a folder that is published with git', () => {
  write('.git/HEAD', 'ref: refs/heads/main');
  write('articles/old/index.html');
  write('index.html');
  out.removeAllBut(new Set(['index.html']));
  expect(filesIn()).toEqual(['.git/HEAD', 'index.html']);
});
