import type { FoundIn } from '@parallax/saved-article';

/** Where in a document something was found, as words to follow "Found". */
export const FOUND_WORDS: Readonly<Record<FoundIn, string>> = {
  'json-ld': 'in the JSON-LD of the page',
  microdata: 'in the microdata of the page',
  meta: 'in a meta element of the page',
  time: 'in a time element of the page',
  script: 'in a script of the page',
  title: 'in the title element of the page',
  heading: 'in a heading',
  byline: 'in the byline',
  dateline: 'in the dateline',
  text: 'in the text',
  url: 'in the address',
  html: 'in the markup of the page',
  http: 'in the header Content-Language of the server',
  frontmatter: 'in the frontmatter',
  detector: 'by a guess from the text',
};
