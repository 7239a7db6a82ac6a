import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { CSL_VARIABLES, TYPE_NAMES } from '../src/export/cited-item.ts';
import { pruneStyle } from './prune-style.ts';

/**
 * Writes the citation styles of `src/export/citation-styles/` from folders with the repositories `styles` and `locales` of the Citation
 * Style Language: `npm run citation-styles -- STYLES LOCALES`. What no citation of an archive can reach is left out of a style
 * (`prune-style.ts`), which makes it some twenty times faster and changes no citation.
 */
const [styles, locales] = process.argv.slice(2);
if (styles === undefined || locales === undefined)
  throw new Error('Usage: npm run citation-styles -- FOLDER-OF-STYLES FOLDER-OF-LOCALES');

const out = join(import.meta.dirname, '../src/export/citation-styles');
const document = (path: string) =>
  new JSDOM(readFileSync(path, 'utf8'), { contentType: 'text/xml' }).window.document;

for (const name of ['apa', 'chicago-notes-bibliography', 'modern-language-association']) {
  const style = document(join(styles, `${name}.csl`));
  pruneStyle(style, { types: Object.values(TYPE_NAMES).map(({ csl }) => csl), variables: CSL_VARIABLES });
  writeFileSync(join(out, `${name}.csl`), `${style.documentElement.outerHTML}\n`);
}
for (const tag of ['en-US', 'ar']) {
  const file = `locales-${tag}.xml`;
  writeFileSync(join(out, file), readFileSync(join(locales, file)));
}
