import { Command, CommanderError, type OptionValues } from 'commander';
import { suggest } from '../authority/suggest.ts';
import { escapeControls } from '@parallax/saved-article/printable';

/** A destination for text, such as `process.stdout` and `process.stderr`. */
export interface TextSink {
  write: (text: string) => unknown;
}

/** The two outputs of a command: `process` in a script, separate streams in tests. */
export interface CommandOutput {
  stdout: TextSink;
  stderr: TextSink;
}

/** The exit code for invalid arguments. */
const BAD_USAGE = 2;
/** The code of our own usage errors, in addition to the library's. */
const USAGE = 'usage';
/** The width of a help text in columns, the same on every terminal. */
const HELP_WIDTH = 100;

/**
 * A command of package.json. The options and arguments added to it determine both how it reads its arguments and what
 * `--help` prints.
 * @param script its name in package.json
 * @param description what it does, the first part of its help
 */
export function createCommand(script: string, description: string): Command {
  return new Command(`npm run ${script} --`)
    .description(description)
    .helpOption('-h, --help', 'print this')
    .exitOverride();
}

/** A usage error, thrown while a command reads its arguments; the message is one sentence. */
export function usageError(message: string): CommanderError {
  return new CommanderError(BAD_USAGE, USAGE, message);
}

/**
 * Reads a script's arguments. Returns the values of the options, by their names in camel case, and the other arguments;
 * or, if nothing is left to do, the exit code: 0 after help, which goes to `stdout`, and 2 after one line on `stderr`
 * that says what is wrong.
 */
export function readWords(
  command: Command,
  args: readonly string[],
  { stdout, stderr }: CommandOutput,
): { options: OptionValues; words: string[] } | { code: number } {
  command.configureOutput({
    writeOut: (text) => stdout.write(text),
    outputError: () => undefined,
    getOutHelpWidth: () => HELP_WIDTH,
    getOutHasColors: () => false,
  });
  refuseMissingValues(command);
  try {
    command.parse(args, { from: 'user' });
    return { options: command.opts(), words: command.args };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { code: 0 };
    stderr.write(`${escapeControls(complaintOf(error, command, args))}\n`);
    return { code: BAD_USAGE };
  }
}

/** The value of an option (see `valueOption`) is `null` if the next argument is an option or missing. */
function refuseMissingValues(command: Command): void {
  for (const option of command.options.filter(({ optional }) => optional)) {
    command.on(`option:${option.name()}`, (value: string | null) => {
      if (value === null) throw missingValueError(option.name());
    });
  }
}

/** The error for an option without its value; `name` is without hyphens. */
export function missingValueError(name: string): CommanderError {
  return usageError(
    `--${name} needs a value: --${name} VALUE, or --${name}=VALUE if it starts with a hyphen.`,
  );
}

function complaintOf(error: CommanderError, command: Command, args: readonly string[]): string {
  if (error.code === USAGE) return error.message;
  if (error.code === 'commander.unknownOption') {
    const [written = ''] = command.parseOptions([...args]).unknown;
    return unknownOptionComplaint(written, command);
  }
  const sentence = error.message.replace(/^error: /, '').replace(/\.$/, '');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. --help says how.`;
}

function unknownOptionComplaint(written: string, command: Command): string {
  const [flag = ''] = written.split('=', 1);
  const name = flag.replace(/^--?/, '');
  const names = [...command.options.map((option) => option.name()), 'help'];
  if (flag !== written && names.includes(name)) return `--${name} takes no value.`;
  const near = suggest(name, names);
  return `There is no option ${flag}.${near === undefined ? ' --help lists them all.' : ` Did you mean --${near}?`}`;
}
