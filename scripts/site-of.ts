import { join } from 'node:path';
import { CONTENT_VARIABLE, requestedContent } from '../src/content/content-folder.ts';
import { OUT_VARIABLE } from '../src/site/folders.ts';
import { runCommand } from './child.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds the site of an archive, with its originals, to be looked at, into a folder of its own below `.astro/`, and returns that. `content` is the
 * value of `--content`. Throws with the output of the build if it fails.
 */
export async function siteOf(content: string | undefined, script: string): Promise<string> {
  const { path } = requestedContent(content, { cwd: process.cwd(), env: process.env }, script);
  const out = join(ROOT, '.astro', script);
  const { code, output } = await runCommand('npm', ['run', '--silent', 'build'], {
    [CONTENT_VARIABLE]: path,
    [OUT_VARIABLE]: out,
    PARALLAX_URL: 'http://localhost/',
    PARALLAX_PUBLISH_ORIGINALS: '1',
  });
  if (code !== 0) throw new Error(output.trim());
  return out;
}
