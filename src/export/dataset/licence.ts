import type { Licence } from './table-facts.ts';

const CREATIVE_COMMONS = /\bCC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)\b/;
const NO_RIGHTS = /\bCC[ -]?(?:0|Zero)\b(?:[ -]1\.0)?/i;

/**
 * The licence that the editors' words name, if it is one of Creative Commons: `CC BY 4.0`, `CC BY-SA 4.0`, `CC0`. It is
 * the first that they name, which is that of the archive's own texts.
 */
export function licenceOf(words: string): Licence {
  const [, terms, version] = CREATIVE_COMMONS.exec(words) ?? [];
  if (terms !== undefined && version !== undefined)
    return {
      words,
      id: `CC-${terms}-${version}`,
      url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    };
  if (NO_RIGHTS.test(words))
    return { words, id: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  return { words };
}
