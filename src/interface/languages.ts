/** The languages that the site's own words are written in: a folder each, with the same files and the same exports. */
export const INTERFACE_LANGUAGES = ['en', 'ar'] as const;
/** A language that the site's own words are written in (BCP 47). */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language for the site's own words where `site.yaml` names the language `tag` (BCP 47): that one, or English. */
export function interfaceLanguage(tag: string): InterfaceLanguage {
  return find(tag) ?? 'en';
}

/** Whether the site's own words are in the language `tag` (BCP 47). */
export function hasInterface(tag: string): boolean {
  return find(tag) !== undefined;
}

function find(tag: string): InterfaceLanguage | undefined {
  const [language = ''] = tag.toLowerCase().split('-');
  return INTERFACE_LANGUAGES.find((known) => known === language);
}
