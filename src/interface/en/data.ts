import { countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// The pages of the dataset, and what its package says in words.

/** Each table, by its name: what it is called, and what a row of it is. */
export const TABLE_WORDS = {
  articles: {
    title: 'Articles',
    description:
      'The catalogue record of each article, with its date, its stance and the fingerprint of its original.',
  },
  'article-authors': {
    title: 'Authors of articles',
    description: 'Who wrote an article, as lists of references have it: from its byline, or as editors say.',
  },
  paragraphs: { title: 'Paragraphs', description: 'The accounts, a row a paragraph, as plain text.' },
  mentions: { title: 'Mentions', description: 'Which record is named in which paragraph of an account.' },
  'article-actors': { title: 'Actors of articles', description: 'Which actors occur in which article.' },
  'article-places': { title: 'Places of articles', description: 'Which places occur in which article.' },
  corrections: {
    title: 'Corrections',
    description: 'What was mended after publication: before, after and why.',
  },
  releases: { title: 'Releases', description: 'The versions that the archive had, and what it is now.' },
  changes: {
    title: 'Changes',
    description: 'Which entries each release changed since the one before it, and which have changed since.',
  },
  'former-ids': { title: 'Former ids', description: 'The ids that entries and items of codings had before.' },
  outlets: { title: 'Outlets', description: 'Who publishes the articles.' },
  actors: { title: 'Actors', description: 'The persons, groups, institutions and states in the articles.' },
  places: {
    title: 'Places',
    description: 'The places in the articles, with coordinates and their precision.',
  },
  aliases: { title: 'Other names', description: 'Other names and spellings of outlets, actors and places.' },
  codings: {
    title: 'Codings',
    description: 'Who coded which article, when, by which version of a codebook.',
  },
  toward: {
    title: 'Stances toward actors',
    description: 'How a coder sees the article stand to an actor, from −2 to 2.',
  },
  claims: { title: 'Claims', description: 'Which answer an article gives to a question, and on whose word.' },
  figures: { title: 'Figures', description: 'The numbers in the articles, by what they count.' },
  voices: { title: 'Voices', description: 'Who is heard in an article, and how.' },
  names: { title: 'Names', description: 'The terms that an article uses for actors and events.' },
  events: { title: 'Events', description: 'What happened, as an article reports it.' },
  'event-actors': { title: 'Actors of events', description: 'Who took part in an event.' },
  'event-places': { title: 'Places of events', description: 'Where an event happened.' },
  'event-answers': { title: 'Answers by events', description: 'Which questions an event answers.' },
  statements: {
    title: 'Statements',
    description:
      'Who agrees or disagrees with which answer, with the columns of an event list of Discourse Network Analyzer.',
  },
  dossiers: { title: 'Dossiers', description: 'The curated comparisons.' },
  'dossier-articles': { title: 'Articles of dossiers', description: 'Which articles a dossier compares.' },
  'dossier-questions': {
    title: 'Questions of dossiers',
    description: 'Which questions a dossier asks, in its order.',
  },
  chronologies: { title: 'Chronologies', description: 'The lists of dated facts around a story.' },
  facts: { title: 'Dated facts', description: 'What is known from published sources, with its day.' },
  'fact-questions': { title: 'Questions of facts', description: 'Which questions a fact is about.' },
  codebooks: { title: 'Codebooks', description: 'The codebooks and their versions.' },
  questions: { title: 'Questions', description: 'What articles are asked, with definitions and rules.' },
  answers: { title: 'Answers', description: 'What can be answered to each question.' },
  oppositions: { title: 'Opposed answers', description: 'Which answers cannot be true together.' },
  measures: { title: 'Measures', description: 'What numbers in articles count.' },
  stances: { title: 'Stances', description: 'How an article as a whole can stand.' },
  rules: { title: 'Rules', description: 'How coders work.' },
  genres: { title: 'Genres', description: 'The kinds of articles.' },
  'outlet-kinds': { title: 'Kinds of outlets', description: 'The terms for outlets.' },
  'actor-kinds': { title: 'Kinds of actors', description: 'The terms for actors.' },
  'place-kinds': { title: 'Kinds of places', description: 'The terms for places.' },
  precisions: { title: 'Precisions', description: 'How exact coordinates are.' },
  'speaker-classes': { title: 'Speaker classes', description: 'The kinds of speakers.' },
  scale: { title: 'Scale', description: 'The points of the stance toward actors.' },
};

/** The name of a table. */
export type TableName = keyof typeof TABLE_WORDS;

export const groupTitles = {
  articles: 'Articles',
  records: 'Authority records',
  codings: 'Codings',
  dossiers: 'Dossiers and chronologies',
  codebooks: 'Codebooks',
  vocabularies: 'Vocabularies',
  releases: 'Releases',
};

export const title = 'Data';
export const description =
  'Everything that the archive holds, as tables and as one package: formats, sizes, licence, and how to cite it.';
export const lead = (tables: number) =>
  `Everything that the archive holds, to take along: ${tables} tables for a spreadsheet or a statistics program, and one package that describes itself to machines.`;

export const wholeArchive = 'The whole archive';
export const downloadPackage = 'Download the package';
export const packageHolds =
  'It holds all tables as CSV, the data dictionary, JSON Schemas, and the files that the archive is made of, accounts included. An archive rebuilt from it is the same archive. Originals are not in it: they belong to their publishers.';
export const packageFormats = <Part>(dataPackage: PartOf<Part>, dictionary: PartOf<Part>): Sentence<Part> => [
  'The zip is a BagIt bag, so that every file can be proved whole; a ',
  dataPackage('datapackage.json'),
  ' (Frictionless) gives types and keys, an RO-Crate says who coded what, when and by which codebook, and a ',
  dictionary('dictionary.csv'),
  ' explains every column.',
];
export const version = 'Version';
export const sinceRelease = (release: string) => `Since ${release}`;
export const nothingChanged = 'Nothing has changed.';
export const entriesChanged = (added: number, changed: number, removed: number) =>
  `Entries new: ${added}; changed: ${changed}; removed: ${removed}`;
export const licence = 'Licence';
export const cite = 'Cite as';

export const tables = 'The tables';
export const tablesLead =
  'Each table leads to its page, which explains its columns. CSV opens in any spreadsheet; JSON has the same rows with numbers and lists as such.';
export const table = 'Table';
export const rows = 'Rows';
export const rowCount = (count: number) => countOf(count, { one: '# row', other: '# rows' });
export const fileLabel = (name: string, format: string, size: string) => `${name} as ${format}, ${size}`;

export const reading = 'How to read the files';
export const readingRules: readonly string[] = [
  'CSV is UTF-8 with a byte order mark, commas and quotation marks as in RFC 4180. An empty cell means that there is nothing to say. A text that a spreadsheet would take for a formula has an apostrophe before it; JSON has it without.',
  'Dates are EDTF (ISO 8601-2, level 1), as text: 2022-01~ is about January 2022, 2019-06/2019-12 an interval. Articles also have the first and the last possible day.',
  'Paragraphs are numbers of paragraphs of the original, 1 for the first, with spaces between them in CSV.',
  'Ids are permanent, and join the tables: the outlet of an article is the id of a row of “Outlets”. The id of a claim or another item of a coding is also the fragment of its address on the page of the coding.',
  'A claim is what an article says, in our own words, as one coder read it. It is neither a quotation nor a finding of the archive. Codings of two coders stand beside each other: count one coder at a time.',
];
export const columnsHeading = 'Columns';
export const columnsLead = 'The descriptions are those of the schemas of the archive’s files, in English.';
export const column = 'Column';
export const type = 'Type';
export const meaning = 'Meaning';
export const types: Record<
  'string' | 'integer' | 'number' | 'boolean' | 'paragraphs' | 'edtf' | 'uri',
  string
> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  paragraphs: 'paragraphs',
  edtf: 'EDTF date',
  uri: 'web address',
};
export const isKey = 'key';
export const isOptional = 'may be empty';
export const oneOf = <Part>(values: Part): Sentence<Part> => ['One of: ', values, '.'];
export const refersTo = <Part>(tables: Part): Sentence<Part> => ['Names a row of ', tables, '.'];
/** The title of a table's page, which is not that of the list of the same things. */
export const tableTitle = (table: string) => `Data: ${table}`;
export const tableDescription = (table: string) => `The columns of the table “${table}”, with its files.`;

export const datasetTitle = (archive: string) => `${archive}: open data`;
export const datasetDescription = (archive: string, subject: string) =>
  `The archive “${archive}” on ${subject}, as tables: articles, authority records, codings of articles with their claims, figures, voices, names and events, codebooks, dossiers and chronologies; and the files that it is made of.`;
export const datasetCitation = ({
  editors,
  title: dataset,
  version: number,
  day,
  url,
}: {
  editors: readonly string[];
  title: string;
  version: string;
  day: string;
  url: string;
}) => `${editors.join(', ')}. ${dataset}. Version ${number}, as of ${day}. ${url}`;
export const packageFiles = {
  readme: 'What this package is and how to use it',
  dataPackage: 'The description of the tables (Data Package)',
  dictionary: 'The data dictionary',
  schemas: 'JSON Schemas of the tables as JSON and of the files in content/',
  kinds: {
    site: 'The archive’s name, language, editors and terms.',
    codebook: 'The head of a codebook: its version.',
    questions: 'The questions of a codebook, with their answers.',
    measures: 'The measures of a codebook.',
    stances: 'The stances of a codebook.',
    rules: 'The rules of a codebook.',
    vocabulary: 'A vocabulary that all subjects share.',
    'speaker-classes': 'The speaker classes.',
    scale: 'The scale of stances toward actors.',
    outlet: 'The record of an outlet.',
    actor: 'The record of an actor.',
    place: 'The record of a place.',
    article: 'The catalogue record of an article, with its account.',
    coding: 'One coder’s reading of one article by one codebook.',
    dossier: 'A curated comparison, with its introduction.',
    chronology: 'Dated facts around a story, with their sources.',
    release: 'What a release of the archive had: its entries, ids and digests.',
    correction: 'What was mended after publication, and why.',
  },
};
/** `README.md` of the package, in Markdown. */
export const packageReadme = (facts: {
  title: string;
  description: string;
  version: string;
  date: string;
  licence: string;
  citation: string;
  homepage: string;
}) => `# ${facts.title}

${facts.description}

Version ${facts.version}, as of ${facts.date}. \`releases.csv\` lists the versions before, \`changes.csv\` which entries each of them changed.

- \`*.csv\`: the tables. \`datapackage.json\` gives the type of each column, keys and foreign keys (Frictionless Data Package); \`dictionary.csv\` explains every column.
- \`content/\`: the files that the archive is made of, byte for byte. \`npm run data -- rebuild PACKAGE FOLDER\` of the archive's software makes the archive of them again.
- \`schemas/\`: JSON Schemas of the tables as JSON (\`schemas/tables/\`, the JSON files are online) and of the files in \`content/\` (\`schemas/content/\`).
- \`ro-crate-metadata.json\`: what each file is, and who coded what, when and by which codebook (RO-Crate).
- The folder around this one is a bag (BagIt, RFC 8493): its manifests prove that no file is missing or changed.

Dates are EDTF (ISO 8601-2). The original texts of the articles belong to their publishers and are not here; \`original_sha256\` of \`articles.csv\` proves a copy.

Licence: ${facts.licence}

Cite as: ${facts.citation}

${facts.homepage}
`;
