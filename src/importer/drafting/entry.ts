import { PLACEHOLDER } from '../../schema/text.ts';
import type { HeldArchive, HeldRecord } from '../archive/read-archive.ts';
import type { HeldTerm } from '../archive/read-archive.ts';
import type { NameMatch } from '../../authority/match.ts';
import type { FoundIn } from '@parallax/saved-article';
import { printable } from '@parallax/saved-article/printable';
import { writeAccountBody } from './account-body.ts';
import type { Draft, DraftChoices } from './draft.ts';
import { FOUND_WORDS } from './found-words.ts';
import { asYamlString } from './line.ts';
import { UNDECIDED } from './outlet.ts';

/** The maximum number of new names that a draft lists. */
const NEW_NAMES = 25;

/**
 * Writes `content/articles/<id>.md` for a draft: frontmatter in the same order as in other entries, each value with a
 * comment that says where it was found, and a body that says what to write. Valid by the schema; contains no sentence
 * of the source.
 */
export function writeEntry(draft: Draft, archive: HeldArchive, choices: DraftChoices): string {
  const { title, outlet, byline, url, language, date, fingerprint } = draft;
  const lines = [
    '---',
    '# Check every value against the source, delete the comments, and take `draft` out when the account is written.',
    'draft: true',
    ...draft.doubts.map((line) => `# ${line}`),
    ...(title === undefined
      ? [
          `title: ${asYamlString(`${PLACEHOLDER} a descriptive title in [square brackets], as the source has none`)}`,
        ]
      : [found(title.foundIn), `title: ${asYamlString(title.value)}`]),
    `# ${printable(outlet.because)}`,
    `outlet: ${outlet.id}`,
    ...(outlet.republisher === undefined
      ? []
      : ['# The copy is at the address of this outlet.', `republisher: ${outlet.republisher}`]),
    ...(byline === undefined ? [] : [found(byline.foundIn), `byline: ${asYamlString(byline.value)}`]),
    ...(url === undefined ? [] : [found(url.foundIn), `url: ${asYamlString(url.value)}`]),
    language.foundIn === undefined
      ? '# Not found: write the language of the source.'
      : found(language.foundIn),
    `language: ${language.value}`,
    `# One of: ${idsOf(archive.codebook.genres)}.`,
    `genre: ${UNDECIDED}`,
    'date:',
    `  edtf: ${asYamlString(date.edtf)}`,
    `  basis: ${date.basis}`,
    `  evidence: ${asYamlString(date.evidence)}`,
    ...(date.at === undefined ? [] : [`  at: [${date.at}]`]),
    `# One of: ${idsOf(archive.codebook.stances)}.`,
    'stance:',
    `  id: ${UNDECIDED}`,
    ...(archive.codebook.id === '' ? [] : [`  codebook: ${archive.codebook.id}`]),
    `  because: ${asYamlString(`${PLACEHOLDER} the reason, in our own words`)}`,
    '  at: [1]',
    `  coder: ${choices.coder}`,
    `  codedOn: ${asYamlString(choices.today)}`,
    '# Suggested by the names in the text: ¶ with the paragraphs. Take out what it does not speak of.',
    ...writeMatches('actors', draft.actors),
    ...writeMatches('places', draft.places),
    ...writeNewNames(draft),
    `summary: ${asYamlString(`${PLACEHOLDER} one or two sentences in our own words, telling who says what`)}`,
    'original:',
    `  sha256: ${asYamlString(fingerprint.sha256)}`,
    `  words: ${fingerprint.words}`,
    `  paragraphs: ${fingerprint.paragraphs}`,
    ...(fingerprint.extractor === undefined ? [] : [`  extractor: ${fingerprint.extractor}`]),
    '---',
    '',
    writeAccountBody(draft, nameOf(archive.actors), nameOf(archive.places)),
  ];
  return lines.join('\n');
}

function found(foundIn: FoundIn): string {
  return `# Found ${FOUND_WORDS[foundIn]}.`;
}

function idsOf(terms: readonly HeldTerm[]): string {
  return terms.length === 0 ? 'the terms of the codebook' : terms.map(({ id }) => printable(id)).join(', ');
}

function nameOf(records: readonly HeldRecord[]): (id: string) => string {
  const names = new Map(records.map((record) => [record.id, record.names[0]]));
  return (id) => names.get(id) ?? id;
}

function writeMatches(key: 'actors' | 'places', matches: readonly NameMatch[]): string[] {
  if (matches.length === 0) return [`${key}: []`];
  return [`${key}:`, ...matches.map(({ id, paragraphs }) => `  - ${id} # ${formatParagraphs(paragraphs)}`)];
}

function formatParagraphs(paragraphs: readonly number[]): string {
  return `${paragraphs
    .slice(0, 12)
    .map((number) => `¶${number}`)
    .join(', ')}${paragraphs.length > 12 ? ' …' : ''}`;
}

function writeNewNames({ newNames }: Draft): string[] {
  // More than eight words in a row are a passage of the source, not a name.
  const names = newNames.filter(({ name }) => name.split(/\s+/u).length <= 8).slice(0, NEW_NAMES);
  if (names.length === 0) return [];
  return [
    '# Names that no record has. Those that matter need a record in actors/ or places/ of the archive:',
    ...names.map(
      ({ name, paragraphs }) =>
        `#   ${printable(name.replace(/\s+/gu, ' '))} (${formatParagraphs(paragraphs)})`,
    ),
  ];
}
