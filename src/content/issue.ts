import { compareText } from '../schema/compare-text.ts';
/** How bad an issue is: an error makes the check and the build fail, a warning is only reported. */
export type Severity = 'error' | 'warning';

/**
 * Every rule of the check: its severity, and a default help text, for when the check has nothing more specific to say.
 * Reporters print the names.
 */
export const RULES = {
  // Files and bytes
  'unexpected-file': { severity: 'error', help: 'Move it to where it belongs, or delete it.' },
  'missing-file': { severity: 'error', help: 'Add the file.' },
  'unreadable-file': { severity: 'error', help: 'Make the file readable, or delete it.' },
  symlink: { severity: 'error', help: 'Put a real file or folder there: links are never followed.' },
  'file-too-large': { severity: 'error', help: 'A content file has at most 1 MB (1,000,000 bytes).' },
  'empty-file': { severity: 'error', help: 'Write the record, or delete the file.' },
  'not-utf-8': { severity: 'error', help: 'Save the file as UTF-8.' },
  'byte-order-mark': { severity: 'error', help: 'Save the file as UTF-8 without a byte order mark (BOM).' },
  'control-character': {
    severity: 'error',
    help: 'Delete the character: it is invisible or reorders the text.',
  },
  'bad-slug': { severity: 'error', help: 'Ids have 1 to 80 characters from a-z, 0-9 and the hyphen.' },
  'duplicate-id': { severity: 'error', help: 'Rename or delete one of the two.' },
  'released-id-gone': { severity: 'error', help: 'Bring the id back, or say where its address leads.' },
  'bad-release': {
    severity: 'error',
    help: 'Restore the file as `npm run release` wrote it: releases are not edited.',
  },
  'taken-id': {
    severity: 'error',
    help: 'An address leads to one entry: take the id out here, or rename the other entry.',
  },

  // YAML
  'missing-frontmatter': {
    severity: 'error',
    help: 'Start the file with a line ---, then the keys of the record, then a line --- again.',
  },
  'yaml-syntax': {
    severity: 'error',
    help: 'Write "key: value" lines; put text with : or # in it in quotes.',
  },
  'yaml-anchor': {
    severity: 'error',
    help: 'Write the value out in every place: anchors (&) are not used here.',
  },
  'yaml-alias': { severity: 'error', help: 'Write the value out: aliases (*) are not used here.' },
  'yaml-merge-key': { severity: 'error', help: 'Write the keys out: merge keys (<<) are not used here.' },
  'yaml-tag': {
    severity: 'error',
    help: 'Take the tag out; put text that looks like another type in quotes.',
  },
  'yaml-directive': { severity: 'error', help: 'Take the line out: content is YAML 1.2 without directives.' },
  'yaml-documents': { severity: 'error', help: 'Keep one document in a file: take the second --- out.' },
  'yaml-key': { severity: 'error', help: 'A key is a word, such as name or title.' },
  'yaml-too-deep': { severity: 'error', help: 'Content nests at most 20 levels deep.' },
  'yaml-too-large': {
    severity: 'error',
    help: 'A list or map has at most 5000 entries, and values are written out.',
  },
  'ambiguous-value': { severity: 'error', help: 'Put the value in quotes.' },
  'duplicate-key': { severity: 'error', help: 'Keep one of the two.' },

  // Shape of records
  'unknown-key': { severity: 'error', help: 'Take the key out, or spell it as the schema does.' },
  'missing-key': { severity: 'error', help: 'Add the key.' },
  'wrong-type': { severity: 'error', help: 'Write a value of the type that the schema asks for.' },
  'bad-value': { severity: 'error', help: 'Write a value that the schema allows.' },
  'bad-date': {
    severity: 'error',
    help: 'Write an EDTF date, such as "2020-05-08", "2022-01~" or "2019-06/2019-12".',
  },

  'untranslated-interface': {
    severity: 'warning',
    help: "Translate src/interface/en/ (docs/decisions/0023-interface-words.md), or keep the site's own words in English.",
  },

  // References between records
  'unknown-id': { severity: 'error', help: 'Write the id of a record that exists, or add the record.' },
  'unknown-outline': {
    severity: 'error',
    help: 'Look the code up in a published list; without `outline`, maps show the coordinates.',
  },
  'parent-cycle': { severity: 'error', help: 'Take one of these `parent` keys out.' },
  'duplicate-term': { severity: 'error', help: 'Give each term an id of its own.' },
  'unused-record': { severity: 'warning', help: 'Refer to it, or delete it.' },
  'unused-term': { severity: 'warning', help: 'Use the term, or delete it.' },
  'shared-name': {
    severity: 'warning',
    help: 'If they are one, merge the records; if not, tell them apart by their names.',
  },
  'repeated-alias': { severity: 'warning', help: 'Take the repetition out.' },

  // Evidence
  'unknown-paragraph': { severity: 'error', help: 'Name a paragraph that the original has.' },
  'unordered-paragraphs': { severity: 'warning', help: 'List each paragraph once, in ascending order.' },

  // Codings and dossiers
  'name-differs': { severity: 'error', help: 'Rename the file, or correct the key.' },
  'missing-codebook': { severity: 'error', help: 'Name the codebook that it belongs to.' },
  'unknown-version': { severity: 'error', help: 'Write the version of the codebook that was used.' },
  'older-version': { severity: 'warning', help: 'Code it again with the current version of the codebook.' },
  'duplicate-entry': { severity: 'error', help: 'Make one entry of the two.' },
  'alike-items': {
    severity: 'error',
    help: 'Make one entry of the two, or give this one an `id`, so that each has its own address.',
  },
  'nothing-corrected': {
    severity: 'error',
    help: 'Write what it said, and what it says now, in words that show the difference.',
  },
  'repeated-claim': { severity: 'error', help: 'Make one claim of the two, with the paragraphs of both.' },
  'opposes-itself': { severity: 'error', help: 'Take it out: an answer opposes others of its question.' },
  'opposed-twice': {
    severity: 'warning',
    help: 'Write the opposition of two answers on one side only.',
  },
  'missing-speaker': {
    severity: 'error',
    help: 'Name the speaker: `by` with an actor or outlet, or `byName` as printed.',
  },
  'needless-speaker': {
    severity: 'error',
    help: 'Take the speaker out, or choose another position than `asserts`.',
  },
  'two-speakers': {
    severity: 'error',
    help: 'Keep `by` for a speaker with a record, `byName` for one without.',
  },
  'speaker-not-a-voice': {
    severity: 'warning',
    help: 'Add the speaker to `voices`, or use the name given there.',
  },
  'out-of-range': {
    severity: 'error',
    help: 'Correct the figure, or the range in codebooks/<id>/measures.yaml.',
  },
  'draft-in-dossier': {
    severity: 'error',
    help: 'Finish the article and take its `draft` out, or take it out of the dossier.',
  },
  unfinished: { severity: 'error', help: 'Write it; until then the entry is a draft, with `draft: true`.' },
  'not-coded': { severity: 'warning', help: 'Code the article, or name a coder who has.' },
  'unordered-facts': {
    severity: 'warning',
    help: 'Put the facts in the order of their earliest days.',
  },

  // Originals, where they are imported
  'original-changed': { severity: 'warning', help: 'Import the original again: npm run import.' },
  'common-words': { severity: 'error', help: 'Say it in your own words: at most eight in a row are shared.' },
  'unlisted-name': { severity: 'warning', help: 'List the id in the frontmatter.' },
  'term-not-found': {
    severity: 'error',
    help: 'Write the term as printed, with the paragraphs that have it.',
  },
  'unlisted-term': { severity: 'warning', help: 'Add the paragraph, unless something else is meant there.' },

  // Accounts and introductions
  'account-too-complex': { severity: 'error', help: 'Write the account as plain paragraphs.' },
  'introduction-too-complex': { severity: 'error', help: 'Write the introduction as plain paragraphs.' },
  'empty-account': {
    severity: 'error',
    help: 'Write the account under the frontmatter, paragraph by paragraph.',
  },
  'empty-introduction': {
    severity: 'error',
    help: 'Write the introduction under the frontmatter: what is compared, and why.',
  },
  'raw-html': { severity: 'error', help: 'Write Markdown: tags and HTML comments are not allowed here.' },
  image: { severity: 'error', help: 'Take the image out: only text is allowed here.' },
  'heading-depth': {
    severity: 'error',
    help: 'Start the heading with ##: the title is the only # of a page.',
  },
  'code-block': {
    severity: 'error',
    help: 'Take out the four blanks (or the ``` fence) that make this a code block.',
  },
  'link-definition': {
    severity: 'error',
    help: 'Write the address in the link itself: [words](actor:some-id) or [words](https://…).',
  },
  'broken-link': {
    severity: 'error',
    help: 'Write [words](actor:some-id) or [words](sic: "The note, in quotes."), with no space in the address.',
  },
  'empty-link': {
    severity: 'error',
    help: 'Write the words that the link is on between the square brackets.',
  },
  'relative-link': {
    severity: 'error',
    help: 'Link to a record (actor:, place:, outlet:) or to a full web address (https://…).',
  },
  'unsafe-url': {
    severity: 'error',
    help: 'Only http: and https: addresses without a password are safe here.',
  },
  'sic-without-note': {
    severity: 'error',
    help: 'Write the note in quotes after a space: [Daash](sic: "The source spells it so.").',
  },
  'unlisted-mention': { severity: 'warning', help: 'List the id in the frontmatter.' },
  'listed-not-mentioned': {
    severity: 'warning',
    help: 'Link its first mention in the account, or take it out here.',
  },
  'paragraphs-differ': {
    severity: 'warning',
    help: 'Give each paragraph of the original a paragraph of the account, so that ¶ numbers match.',
  },
} as const satisfies Record<string, { severity: Severity; help: string }>;

/** The name of a rule, in kebab-case. */
export type RuleName = keyof typeof RULES;

/** A location in a text file: line and column are counted from 1, columns in UTF-16 units. */
export interface FileLocation {
  line: number;
  column: number;
}

/** The location of issues about a file as a whole. */
export const FILE_START: FileLocation = { line: 1, column: 1 };

/** One problem in an archive: where it is, what is wrong and how to fix it. */
export interface Issue extends FileLocation {
  /** As in messages, such as `content/articles/x.md`: the folder's path as given, then the names as on disk. */
  file: string;
  severity: Severity;
  rule: RuleName;
  /** The problem, in one sentence. */
  message: string;
  /** How to fix it, in one sentence. */
  help: string;
}

/** Makes an issue with the severity of its rule, and the rule's help unless `help` is more specific. */
export function issueAt(
  rule: RuleName,
  file: string,
  location: FileLocation,
  message: string,
  help: string = RULES[rule].help,
): Issue {
  const { line, column } = location;
  return { file, line, column, severity: RULES[rule].severity, rule, message, help };
}

/** The issues ordered by file (by code units), line, column, rule and message; a new array. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
