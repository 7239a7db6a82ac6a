/**
 * `npm run build`: builds the site into `dist/`, as `astro build` does, and takes one option of our own; `--help` says
 * which. All other options go to Astro.
 */
import process from 'node:process';

const HELP = `Checks content/ and builds the site into dist/.

  npm run build -- [--publish-originals] [options of astro build]

  --publish-originals   also publish the originals that were imported into content/originals/
                        (the same as PARALLAX_PUBLISH_ORIGINALS=1)
  --help                print this

Off by default. The originals belong to their publishers: to read an imported copy beside the account, and to check
the account against it, is one thing, to publish it for others is another, for which you need the publisher's
permission, text by text. A build for a public address (PARALLAX_URL is set) therefore leaves them out: no page, no
search result and no address shows that you have them. A build without PARALLAX_URL is one for reading at home and
holds them; do not put its dist/ on a public server. The repository never holds originals (.gitignore).
`;

const options = process.argv.slice(2);
if (options.includes('--help') || options.includes('-h')) {
  process.stdout.write(HELP);
} else {
  if (options.includes('--publish-originals')) process.env['PARALLAX_PUBLISH_ORIGINALS'] = '1';
  const passedOn = options.filter((option) => option !== '--publish-originals');
  const astro = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url);
  process.argv = [process.execPath, astro.pathname, 'build', ...passedOn];
  await import(astro.href);
}
