/** A value that can be written as YAML; a key whose value is `undefined` is left out. */
export type Yaml = string | number | boolean | readonly Yaml[] | YamlMap;

/** Keys with values, in the order in which they are written. */
export interface YamlMap {
  readonly [key: string]: Yaml | undefined;
}

/**
 * Ids are written as they are, all other text in quotes; words such as `no`, and words that start with a digit, are not
 * ids.
 */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*$/;

/**
 * A record as an editor would write it: one line per key, lists of numbers in brackets, everything else on lines below.
 */
export function writeYaml(record: YamlMap): string {
  return `${linesOf(record).join('\n')}\n`;
}

function linesOf(map: YamlMap): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const lines = valueLines(value);
    return lines === undefined
      ? [`${key}: ${inline(value)}`]
      : [`${key}:`, ...lines.map((line) => `  ${line}`)];
  });
}

/** The lines of a value that is not written on the same line as its key. */
function valueLines(value: Yaml): string[] | undefined {
  if (typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return linesOf(value as YamlMap);
  const items = value as readonly Yaml[];
  if (items.every((item) => typeof item === 'number')) return undefined;
  return items.flatMap((item) => {
    const [first = '', ...others] = valueLines(item) ?? [inline(item)];
    return [`- ${first}`, ...others.map((line) => `  ${line}`)];
  });
}

function inline(value: Yaml): string {
  if (Array.isArray(value)) return `[${value.map((item) => inline(item as Yaml)).join(', ')}]`;
  return typeof value === 'string' && PLAIN.test(value) ? value : JSON.stringify(value);
}
