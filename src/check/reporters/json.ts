import type { CheckReport } from '../run.ts';

const BEYOND_ASCII = /[^\u0020-\u007e\n]/g;

/**
 * The report for programs: one JSON object with `issues` and `counts`, in ASCII (other characters as `\uXXXX`),
 * followed by a line feed.
 */
export function reportJson({ issues, counts }: CheckReport): string {
  const json = JSON.stringify({ issues, counts }, null, 2);
  const ascii = json.replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${ascii}\n`;
}
