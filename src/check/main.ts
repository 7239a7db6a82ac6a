import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeControls } from './printable.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportText } from './reporters/text.ts';
import { runChecks } from './run.ts';

const HELP = `Checks everything in content/ and prints every problem with file, line and column.

  node src/check/main.ts [--root DIR] [--json | --github]

  --root DIR   the project folder, which holds content/ (default: the working directory)
  --json       print one JSON object: { issues, counts }
  --github     print workflow commands for GitHub Actions
  --help       print this

Exit code: 0 sound or warnings only, 1 errors, 2 bad usage or no content folder.
`;

/** Where text goes: `process.stdout` and `process.stderr` are such streams. */
export interface TextSink {
  write: (text: string) => unknown;
}

/**
 * Runs `npm run check`. `args` are the words after the script's name; the report goes to `out`, complaints about
 * usage to `complaints`. Gives the exit code: 0, 1 when there is an error, 2 for bad usage or no content folder.
 */
export async function main(
  args: readonly string[],
  out: TextSink,
  complaints: TextSink = out,
): Promise<number> {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    complaints.write(`${escapeControls(error instanceof Error ? error.message : String(error))}\n\n${HELP}`);
    return 2;
  }
  if (options.help === true) {
    out.write(HELP);
    return 0;
  }
  const root = resolve(options.root ?? '.');
  if (!(await hasContent(root))) {
    complaints.write(
      `There is no folder content in ${escapeControls(root)}: name the project folder with --root.\n`,
    );
    return 2;
  }
  const report = await runChecks(root);
  const print = options.json === true ? reportJson : options.github === true ? reportGithub : reportText;
  out.write(print(report));
  return report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string' },
      json: { type: 'boolean' },
      github: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.json === true && values.github === true) throw new Error('Choose one of --json and --github.');
  return values;
}

async function hasContent(root: string): Promise<boolean> {
  try {
    const status = await lstat(join(root, 'content'));
    // A link is a problem that the check itself reports.
    return status.isDirectory() || status.isSymbolicLink();
  } catch {
    return false;
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), process.stdout, process.stderr);
}
