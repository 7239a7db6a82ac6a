import type { z } from 'zod';
import { toSlug } from '../content/file-name.ts';
import type { RuleName } from '../content/issue.ts';
import { countWithNoun, listOf, quote } from '../content/printable.ts';
import type { YamlPath } from '../content/yaml-plain.ts';
import { didYouMean, nearest } from '../content/suggestion.ts';

/** A Zod issue in plain words. */
export interface SchemaWords {
  rule: RuleName;
  message: string;
  help: string | undefined;
}

// What YAML can contain besides lists and maps.
type Scalar = string | number | boolean | null | undefined;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

/**
 * Describes a Zod issue in an editor's words. `value` is the value at the issue's path (`undefined` if there is none);
 * `schema` is the whole schema, whose descriptions say what would be right.
 */
export function wordsFor(issue: z.core.$ZodIssue, value: unknown, schema: z.core.$ZodType): SchemaWords {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const name = namePath(path).replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const description = describeField(schema, path);
  if (issue.code === 'unrecognized_keys')
    throw new Error('Unknown keys are told one by one: use wordsForKey.');
  if (value === undefined && issue.code !== 'custom') {
    return {
      rule: 'missing-key',
      message: `The key ${name} is missing.`,
      help: withText('Add it', description),
    };
  }
  if (issue.code === 'invalid_type' && path.length === 0) {
    const message = `${name}: expected keys with values, found ${typeOf(value)}.`;
    return {
      rule: 'wrong-type',
      message,
      help: `Write the keys of the record: ${listOf(keysOf(schema, []))}.`,
    };
  }
  if (issue.code === 'invalid_type') return typeWords(name, issue.expected, value, description);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, values) : undefined;
    const message = `${name} is ${show(value)}, which is not one of its values.${didYouMean(near)}`;
    return { rule: 'bad-value', message, help: `Write one of: ${values.join(', ')}.` };
  }
  return valueWords(issue, name, value, description);
}

/** Reports an unknown key, with the keys that the schema allows there. */
export function wordsForKey(key: string, path: YamlPath, schema: z.core.$ZodType): SchemaWords {
  const known = keysOf(schema, path);
  const where = path.length === 0 ? 'here' : `in ${namePath(path)}`;
  const near = nearest(key, known);
  return {
    rule: 'unknown-key',
    message: `There is no key ${quote(key)} ${where}.${didYouMean(near)}`,
    help: `The keys ${where} are ${listOf(known)}.`,
  };
}

/**
 * A path in the form that an editor reads: `"stance.because"`, `entry 2 of "stance.at"`, `"label" in entry 1 of
 * "terms"`.
 */
function namePath(path: YamlPath): string {
  const last = path.findLastIndex((key) => typeof key === 'number');
  if (last === -1) return path.length === 0 ? 'the file' : quote(path.join('.'));
  const entry = `entry ${Number(path[last]) + 1} of ${namePath(path.slice(0, last))}`;
  return last === path.length - 1 ? entry : `${namePath(path.slice(last + 1))} in ${entry}`;
}

function typeWords(
  name: string,
  expected: string,
  value: unknown,
  description: string | undefined,
): SchemaWords {
  const rule = 'wrong-type';
  const wanted = TYPE_WORDS[expected] ?? expected;
  const message = `${name}: expected ${wanted}, found ${typeOf(value)}.`;
  if (value === null)
    return { rule, message, help: withText('Write a value, or take the key out', description) };
  if (expected === 'string' && (typeof value !== 'object' || value instanceof Date)) {
    return { rule, message, help: `Put it in quotes: ${quote(showPlain(value))}.` };
  }
  if (expected === 'array' && typeof value === 'string') {
    return { rule, message, help: `Write a list, even of one: [${value.slice(0, 80)}].` };
  }
  if (
    (expected === 'number' || expected === 'int') &&
    typeof value === 'string' &&
    /^-?\d+(\.\d+)?$/.test(value)
  ) {
    return { rule, message, help: `Take the quotes off: ${value.slice(0, 80)}.` };
  }
  return { rule, message, help: withText(`Write ${wanted}`, description) };
}

function valueWords(
  issue: z.core.$ZodIssue,
  name: string,
  value: unknown,
  description: string | undefined,
): SchemaWords {
  const said = /^(Too (small|big)|Invalid)/.test(issue.message) ? limitWords(issue) : issue.message;
  const isShown = typeof value !== 'object' && !said.includes(show(value));
  const message = `${name}${isShown ? ` is ${show(value)}` : ''}: ${said}`;
  const slug = said.startsWith('An id ') && typeof value === 'string' ? toSlug(value) : '';
  return {
    rule: 'bad-value',
    message,
    help: slug === '' ? description : `Write for example ${quote(slug)}.`,
  };
}

function limitWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `It needs at least ${countWithNoun(Number(issue.minimum), 'entry', 'entries')}.`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `It has at most ${countWithNoun(Number(issue.maximum), 'entry', 'entries')}.`;
  if (issue.code === 'too_small') return `At least ${issue.minimum}.`;
  if (issue.code === 'too_big') return `At most ${issue.maximum}.`;
  return issue.message;
}

function typeOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (value instanceof Date) return `the date ${showPlain(value)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the word ${showPlain(value)}`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? quote(value) : showPlain(value);
}

function showPlain(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : `${value as Scalar}`;
}

function withText(start: string, description: string | undefined): string {
  return description === undefined ? `${start}.` : `${start}: ${description}`;
}

/** The description of the field at a path, or of its nearest parent that has one. */
function describeField(schema: z.core.$ZodType, path: YamlPath): string | undefined {
  let found: string | undefined;
  let current: z.core.$ZodType | undefined = schema;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) current = childOf(current, key);
    if (current === undefined) return found;
    if (current !== schema) found = descriptionOf(current) ?? found;
  }
  return found;
}

function keysOf(schema: z.core.$ZodType, path: YamlPath): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) current = current === undefined ? undefined : childOf(current, key);
  const type = current === undefined ? undefined : (unwrap(current) as z.core.$ZodTypes);
  return type?._zod.def.type === 'object' ? Object.keys(type._zod.def.shape) : [];
}

function childOf(schema: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  if (schema === undefined) return undefined;
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return def.element;
  if (def.type === 'object' && typeof key === 'string' && Object.hasOwn(def.shape, key))
    return def.shape[key];
  return undefined;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = (schema as z.ZodType).description;
  const inner = innerOf(schema);
  return own ?? (inner === undefined ? undefined : descriptionOf(inner));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerOf(schema);
  return inner === undefined ? schema : unwrap(inner);
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'default' || def.type === 'nullable'
    ? def.innerType
    : undefined;
}
