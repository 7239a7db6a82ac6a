import { parseDocument } from 'yaml';

/** The longest file of content that is read, in bytes, as in the check. */
export const MAX_CONTENT_BYTES = 1_000_000;

/** The data of a YAML text; `undefined` where it does not parse or has anchors, which are never followed. */
export function readYaml(text: string): unknown {
  const document = parseDocument(text, { version: '1.2' });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** The data of a file's frontmatter between two lines of `---`; `undefined` where there is none that parses. */
export function readFrontmatter(text: string): unknown {
  const yaml = /^\ufeff?---[ \t]*\r?\n(?<yaml>[\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text)?.groups?.['yaml'];
  return yaml === undefined ? undefined : readYaml(yaml);
}

/** A value under a key path of parsed YAML; `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}

/** The same where it is a text. */
export function textAt(data: unknown, ...path: string[]): string | undefined {
  const value = valueAt(data, ...path);
  return typeof value === 'string' ? value : undefined;
}
