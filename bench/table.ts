/** A row of a table of measurements: what was measured, a value for each column, and the budget. */
export interface BenchRow {
  what: string;
  values: readonly string[];
  budget?: string;
  /** Whether it is within the budget; left out if there is none. */
  isMet?: boolean;
}

/** Bytes in words. */
export function kilobytes(bytes: number): string {
  return bytes < 10 * 1024 * 1024
    ? `${(bytes / 1024).toFixed(1)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Memory in words. */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(2)} GB`;
}

/** CPU time in words. */
export function cpuSeconds(value: number): string {
  return `${value.toFixed(value < 100 ? 2 : 0)} s`;
}

/** A share in words. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The table as lines of text: values are right-aligned, and rows over budget are marked. */
export function formatTable(head: readonly string[], rows: readonly BenchRow[]): string {
  const cells = rows.map(({ what, values }) => [what, ...values]);
  const columns = Math.max(head.length, ...cells.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...[head, ...cells].map((line) => line[column]?.length ?? 0)),
  );
  const format = (line: readonly string[], end: string) =>
    [
      ...widths.map((width, column) =>
        column === 0 ? (line[0] ?? '').padEnd(width) : (line[column] ?? '').padStart(width),
      ),
      end,
    ]
      .join('  ')
      .trimEnd();
  const ends = rows.map(({ budget, isMet }) =>
    budget === undefined ? '' : isMet === false ? `OVER: ${budget}` : budget,
  );
  return [format(head, ''), ...cells.map((line, index) => format(line, ends[index] ?? ''))].join('\n');
}
