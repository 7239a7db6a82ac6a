import { countWords } from '@parallax/saved-article';
import type { NameMatch } from '../../authority/match.ts';
import { PLACEHOLDER } from '../../schema/text.ts';
import type { Draft } from './draft.ts';
import { asLine } from './line.ts';

/** The longest heading of a source that is quoted, in words: the archive never quotes more in a row. */
const HEADING_WORDS = 8;

/**
 * Writes the body of a draft: for each paragraph of the original, one that says what to write there, with links to the
 * records it names. So paragraph 7 of the account is paragraph 7 of the original from the start. Short section headings
 * are quoted; a long one is replaced by a note to shorten it.
 */
export function writeAccountBody(
  draft: Pick<Draft, 'blocks' | 'actors' | 'places'>,
  actorName: (id: string) => string,
  placeName: (id: string) => string,
): string {
  const links = [...linksOf(draft.actors, 'actor', actorName), ...linksOf(draft.places, 'place', placeName)];
  const parts: string[] = [];
  let number = 0;
  draft.blocks.forEach(({ kind, text }, index) => {
    if (kind === 'heading') {
      // A heading belongs to the paragraph after it.
      if (draft.blocks[index + 1]?.kind === 'paragraph') parts.push(`## ${headingOf(text)}`);
      return;
    }
    number += 1;
    const names = links.filter(({ paragraphs }) => paragraphs.includes(number)).map(({ link }) => link);
    const mentions = names.length === 0 ? '' : `; it names ${names.join(', ')}`;
    parts.push(`${PLACEHOLDER} paragraph ${number} (${formatWords(text)})${mentions}.`);
  });
  return `${parts.join('\n\n')}\n`;
}

function linksOf(matches: readonly NameMatch[], kind: 'actor' | 'place', nameOf: (id: string) => string) {
  return matches.map(({ id, paragraphs }) => ({
    paragraphs,
    link: `[${plainMarkdown(nameOf(id))}](${kind}:${id})`,
  }));
}

function headingOf(text: string): string {
  const line = asLine(text, 200);
  const isShort = line !== undefined && countWords(line) <= HEADING_WORDS;
  return isShort
    ? `“${plainMarkdown(line)}”`
    : `${PLACEHOLDER} the heading, in at most ${HEADING_WORDS} words`;
}

function formatWords(text: string): string {
  const words = countWords(text);
  return words === 1 ? '1 word' : `${words} words`;
}

/**
 * Escapes every character that could mean something in Markdown, so that it shows the text as it is (CommonMark, 2.4).
 */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+~|&!:$^=]/gu, String.raw`\$&`);
}
