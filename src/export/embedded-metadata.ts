import type { Author } from '../schema/author.ts';
import { TYPE_NAMES, type CitedItem } from './cited-item.ts';

/**
 * What a page says of an item in `<meta>`, in order: what Zotero's translator "Embedded Metadata" (of April 2026) reads. `z:itemType` decides
 * the type; the summary it takes from the page's description; a name of one part ends with a comma, or it would be parted at its last blank.
 */
export function embeddedMetadata(item: CitedItem): { name: string; content: string }[] {
  const isReport = item.type === 'report';
  const rows: [name: string, content: string | undefined][] = [
    ['z:itemType', TYPE_NAMES[item.type].zotero],
    ['citation_title', item.title],
    ...item.authors.map((author): [string, string] => ['citation_author', nameOf(author)]),
    [isReport ? 'citation_technical_report_institution' : 'prism.publicationName', item.outlet],
    ['citation_date', item.date?.edtf],
    ['citation_language', item.language],
    ['citation_public_url', item.url],
  ];
  return rows.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

const COMMAS = /[,،]/g;

/**
 * Semicolons part names, and the first comma, Latin or Arabic, family from given name. The translator has no field for a name with a comma in
 * it, and none of JSON-LD.
 */
const nameOf = (author: Author): string =>
  ('name' in author
    ? `${author.name.replaceAll(COMMAS, ' –')},`
    : `${author.family.replaceAll(COMMAS, ' ')}, ${author.given.replaceAll(COMMAS, ' ')}`
  ).replaceAll(';', ' ');
