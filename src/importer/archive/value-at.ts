/** The value at a key path of parsed YAML; `undefined` if the path leads nowhere. */
export function valueAt(data: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}

/** The text at a key path; `undefined` for anything else. */
export function textAt(data: unknown, ...path: string[]): string | undefined {
  const value = valueAt(data, ...path);
  return typeof value === 'string' ? value : undefined;
}
