/** An article or dossier file split at its fences. Lines are counted from 1; the YAML starts in line 2. */
export interface SplitFile {
  /** The lines between the fences. */
  yaml: string;
  /** The line after the closing fence. */
  bodyLine: number;
  /** Everything after the closing fence. */
  body: string;
}

const FENCE = /^---[ \t]*\r?$/;

/**
 * Splits an article or dossier file into frontmatter and body. The fences are lines of `---`, the first of them in line
 * 1, as for remark-frontmatter. Returns `missing` or `unclosed` if there are none.
 */
export function splitFrontmatter(text: string): SplitFile | 'missing' | 'unclosed' {
  const yamlStart = endOfLine(text, 0);
  if (!FENCE.test(lineAt(text, 0, yamlStart))) return 'missing';
  let line = 2;
  for (let start = yamlStart; start < text.length; line += 1) {
    const end = endOfLine(text, start);
    if (FENCE.test(lineAt(text, start, end))) {
      return { yaml: text.slice(yamlStart, start), bodyLine: line + 1, body: text.slice(end) };
    }
    start = end;
  }
  return 'unclosed';
}

// The offset after the line end that follows `start`.
function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

function lineAt(text: string, start: number, end: number): string {
  return text.slice(start, text[end - 1] === '\n' ? end - 1 : end);
}
