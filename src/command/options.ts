import { parseEdtf } from '@parallax/edtf';
import { Option } from 'commander';
import { CONTENT_VARIABLE } from '../content/content-folder.ts';
import { quote } from '../content/printable.ts';
import { missingValueError, usageError } from './command.ts';

/** The expected form of an option's value. */
export interface ValueForm<Value> {
  /** Parses a text; `undefined` if it is invalid. */
  read: (text: string) => Value | undefined;
  /** A description of the form, to follow "takes": `a size such as 50MB`. */
  means: string;
}

/** A day as an option's value. */
export const DAY_FORM: ValueForm<string> = {
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text).ok ? text : undefined),
  means: 'a day such as 2026-11-20',
};

const ANY_TEXT: ValueForm<string> = { read: (text) => text, means: 'a text' };

/**
 * An option with a value. The value may follow an equals sign or be the next argument, unless that is an option itself.
 * @param flags as in the help: `--max-bytes <size>`
 * @param description what it does, for the help
 * @param form the expected form of its value; any non-empty text by default
 */
export function valueOption<Value = string>(
  flags: string,
  description: string,
  form: ValueForm<Value | string> = ANY_TEXT,
): Option {
  const option = new Option(flags, description);
  // For a required value, the library accepts any next argument; for an optional one, it does not accept an option.
  option.required = false;
  option.optional = true;
  return option.argParser((text) => {
    if (text === '') throw missingValueError(option.name());
    const value = form.read(text);
    if (value === undefined) throw usageError(`--${option.name()} takes ${form.means}, not ${quote(text)}.`);
    return value;
  });
}

/** The option for the archive's folder; its value is for `requestedContent`. */
export function contentOption(): Option {
  return valueOption(
    '--content <folder>',
    `the archive's folder, which holds site.yaml and articles/ (${CONTENT_VARIABLE}, or else content)`,
  );
}
