import { parseArgs } from 'node:util';
import type { Caller } from '../content/caller.ts';
import { hasContent, requestedContent, sayNoContent } from '../content/content-folder.ts';
import { escapeControls } from './printable.ts';
import { reportGithub } from './reporters/github.ts';
import { reportJson } from './reporters/json.ts';
import { reportText } from './reporters/text.ts';
import { runChecks } from './run.ts';

const HELP = `Checks everything in an archive and prints every problem with file, line and column.

  npm run check -- [--content FOLDER] [--json | --github]

  --content FOLDER   the archive's folder (PARALLAX_CONTENT, or else content)
  --json             print one JSON object: { issues, counts }
  --github           print workflow commands for GitHub Actions
  --help             print this

Exit code: 0 sound or warnings only, 1 errors, 2 bad usage or no content folder.
`;

/** Where text goes: `process.stdout` and `process.stderr` are such streams. */
export interface TextSink {
  write: (text: string) => unknown;
}

/**
 * Runs `npm run check`. `args` are the words after the script's name; the report goes to `out`, complaints about
 * usage to `complaints`; `caller` says where the user stands. Gives the exit code: 0, 1 when there is an error, 2 for bad usage or no content folder.
 */
export async function main(
  args: readonly string[],
  out: TextSink,
  complaints: TextSink = out,
  caller: Caller = { cwd: process.cwd(), env: {} },
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
  const content = requestedContent(options.content, caller, 'check');
  if (!hasContent(content)) {
    complaints.write(`${escapeControls(sayNoContent(content))}\n`);
    return 2;
  }
  const report = await runChecks(content);
  const print = options.json === true ? reportJson : options.github === true ? reportGithub : reportText;
  out.write(print(report));
  return report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      json: { type: 'boolean' },
      github: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.json === true && values.github === true) throw new Error('Choose one of --json and --github.');
  return values;
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), process.stdout, process.stderr, {
    cwd: process.cwd(),
    env: process.env,
  });
}
