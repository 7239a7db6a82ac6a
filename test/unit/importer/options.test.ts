import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '@parallax/saved-article';
import { readOptions } from '../../../src/importer/options.ts';

function read(args: readonly string[]) {
  const written = { out: '', err: '' };
  const result = readOptions(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { result, ...written };
}

function optionsOf(...args: string[]) {
  const { result, err } = read(args);
  if ('code' in result) throw new Error(err);
  return result.options;
}

describe('the options of the import', () => {
  it('are off, and limits are the usual ones, where nothing is said', () => {
    expect(optionsOf('a.html')).toMatchObject({
      inputs: ['a.html'],
      isDryRun: false,
      isJson: false,
      isYes: false,
      coder: 'coder-a',
      limits: DEFAULT_LIMITS,
    });
  });

  it('are read in any order, with values apart or behind an equals sign', () => {
    expect(optionsOf('a', '--id', 'x-1', '--dry-run', 'b', '--only=*/2020/*', '-y')).toMatchObject({
      inputs: ['a', 'b'],
      id: 'x-1',
      isDryRun: true,
      only: '*/2020/*',
      isYes: true,
    });
  });

  it('raise limits by sizes with units and by seconds', () => {
    const args = [
      'a',
      '--max-bytes',
      '50MB',
      '--max-record-bytes',
      '1gb',
      '--max-ratio',
      '200',
      '--timeout',
      '0.5',
    ];
    expect(optionsOf(...args).limits).toEqual({
      documentBytes: 50_000_000,
      recordBytes: 1_000_000_000,
      ratio: 200,
      nesting: 512,
      milliseconds: 500,
    });
  });

  it('end at two hyphens, so that a file may begin with one', () => {
    expect(optionsOf('--', '--help.html').inputs).toEqual(['--help.html']);
  });

  it.each([
    [['--jsn', 'a'], 'There is no option --jsn. Did you mean --json?'],
    [['--max-byte=5MB', 'a'], 'There is no option --max-byte. Did you mean --max-bytes?'],
    [['--frobnicate', 'a'], 'There is no option --frobnicate. --help lists them all.'],
    [['-z', 'a'], 'There is no option -z.'],
    [['a', '--id'], '--id needs a value'],
    [['--id', '--json', 'a'], '--id needs a value'],
    [['--id=', 'a'], '--id needs a value'],
    [['--json=yes', 'a'], '--json takes no value.'],
    [['--id', 'Not An Id', 'a'], '--id takes an id out of a-z, 0-9 and the hyphen, not "Not An Id".'],
    [['--outlet', '../x', 'a'], '--outlet takes an id'],
    [['--coder', 'a.b', 'a'], '--coder takes an id'],
    [['--max-bytes', 'much', 'a'], '--max-bytes takes a size such as 50MB, not "much".'],
    [['--max-bytes', '0', 'a'], '--max-bytes takes a size'],
    [['--max-nesting', '1.5', 'a'], '--max-nesting takes a whole number above 0'],
    [['--timeout', '0', 'a'], '--timeout takes seconds above 0'],
    [['--today', '2026-02-30', 'a'], '--today takes a day such as 2026-11-20'],
    [['--list', '--json', 'a'], "Option '--json' cannot be used with option '--list'."],
    [[], "Missing required argument 'file|folder|pattern'. --help says how."],
    [['--yes'], "Missing required argument 'file|folder|pattern'"],
    [['\u001b[31m', '--\u001b[31m'], 'There is no option --\\u{1b}[31m.'],
  ])('%j are refused in one line with a hint', (args, complaint) => {
    const { result, out, err } = read(args);
    expect({ result, out }).toEqual({ result: { code: 2 }, out: '' });
    expect(err).toContain(complaint);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it('take a value that begins with a hyphen behind an equals sign', () => {
    expect(optionsOf('a', '--only=-draft').only).toBe('-draft');
  });

  it('are all in the help, which is asked for without an input', () => {
    const { result, out, err } = read(['--help']);
    expect({ result, err }).toEqual({ result: { code: 0 }, err: '' });
    const named = [...out.matchAll(/^ {2}(?:-[a-z], )?(--[a-z-]+)/gm)].map(([, name]) => name);
    expect(named).toHaveLength(20);
    expect(out).toMatch(/--max-bytes <size> +size of one document \(default: 10 MB\)/);
    expect(out).toContain('Exit code:');
  });
});
