import * as ar from './ar/all.ts';
import * as en from './en/all.ts';
import type { InterfaceLanguage } from './languages.ts';
import type { Translated } from './translated.ts';

/** The site's own words in every language, complete: a string that one language lacks does not compile. */
export const CATALOGUE = { en, ar } satisfies Record<InterfaceLanguage, Translated<typeof en>>;
