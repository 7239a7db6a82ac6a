import { describe, expect, it } from 'vitest';
import { createCommand, readWords } from '../../../src/command/command.ts';
import { contentOption, valueOption } from '../../../src/command/options.ts';

const createPress = () =>
  createCommand('press', 'Prints an edition.')
    .argument('[pages...]')
    .addOption(contentOption())
    .addOption(
      valueOption('--copies <n>', 'how many', {
        read: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
        means: 'a number',
      }).default(1),
    )
    .option('--colour', 'print in colour');

function press(args: readonly string[], command = createPress()) {
  const written = { out: '', err: '' };
  const read = readWords(command, args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { read, ...written };
}

describe('a command', () => {
  it('reads values, switches and words in any order', () => {
    expect(press(['front', '--copies', '3', '--colour', 'back', '--content=a=b']).read).toEqual({
      options: { copies: 3, colour: true, content: 'a=b' },
      words: ['front', 'back'],
    });
  });

  it('prints a help of its options on standard output', () => {
    const { read, out, err } = press(['--help']);
    expect({ read, err }).toEqual({ read: { code: 0 }, err: '' });
    expect(out).toContain('Usage: npm run press -- [options] [pages...]\n\nPrints an edition.\n');
    expect(out).toMatch(/--copies <n> +how many \(default: 1\)\n/);
    expect(out).toMatch(/-h, --help +print this\n/);
  });

  it.each([
    [['--color'], 'There is no option --color. Did you mean --colour?'],
    [['--hlp'], 'There is no option --hlp. Did you mean --help?'],
    [['--frobnicate'], 'There is no option --frobnicate. --help lists them all.'],
    [['--colour=red'], '--colour takes no value.'],
    [['--copies', 'many'], '--copies takes a number, not "many".'],
    [
      ['--content', '--colour'],
      '--content needs a value: --content VALUE, or --content=VALUE if it starts with a hyphen.',
    ],
    [['--a\nb\u001b[31m'], 'There is no option --a\\u{a}b\\u{1b}[31m. --help lists them all.'],
  ])('refuses %j with 2 and one line', (args, line) => {
    expect(press(args)).toEqual({ read: { code: 2 }, out: '', err: `${line}\n` });
  });

  it('refuses a word where it takes none', () => {
    expect(press(['x'], createCommand('press', 'Prints an edition.'))).toEqual({
      read: { code: 2 },
      out: '',
      err: 'Too many arguments. Expected 0 arguments but got 1: x. --help says how.\n',
    });
  });

  it('hands on the options of another program in their order, and keeps its own', () => {
    const command = createPress().allowUnknownOption();
    expect(press(['--port', '4000', '--copies=2', '--host'], command).read).toEqual({
      options: { copies: 2 },
      words: ['--port', '4000', '--host'],
    });
  });
});
