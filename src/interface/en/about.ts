import { articles as countedArticles, countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// The page about the archive.

export const title = 'About';
export const description =
  'How the archive chooses articles, writes accounts, dates and judges them, and where its limits are.';
export const heading = 'About this archive';
export const lead = (archive: string) =>
  `News on one event reaches us through outlets with interests of their own. ${archive} keeps articles that tell one story from different sides, so that a reader can see what each says, on whose word, and what it leaves out.`;

export const method = 'Method';
export const accounts = <Part>(term: PartOf<Part>): Sentence<Part> => [
  'Each article has an ',
  term('account'),
  ': what its source says, paragraph by paragraph, in our own words. An account names every person, place, number, date and attribution of the source, and always shows who says it. It reports; it never endorses and never adds. Where a source has an error or an odd spelling, the account gives it as it stands, marks it with [sic], and explains it beside the text.',
];
export const records = <Part>(term: PartOf<Part>): Sentence<Part> => [
  'Names lead to ',
  term('authority records'),
  ', which gather all spellings of one name, so that a search for one finds all. Coordinates and identifiers were looked up in published gazetteers and other published data, and name their source; where none could be verified, there is none.',
];
export const judgements =
  'Every judgement, such as the stance of an article, names its reason, the paragraphs that support it, the coder and the day. Coders are given by an id, not by name. An outlet has no stance here: only articles have.';

export const dates = 'Dates';
export const aboutDates = (articles: number, undated: number) =>
  `Dates are written in EDTF (ISO 8601-2). Of the ${articles} articles, ${undated} state no date: theirs is inferred from what the text mentions, marked with a tilde, and explained on the article's page. Lists are sorted by the first possible day or, newest first, by the last.`;

export const known = 'What is known';
export const aboutKnown =
  'Chronologies complement what articles say: dated facts about a story, each with a published source that states it. They show which facts came after an article, so that it could not know them. They say nothing about whether an article is right.';
export const knownItem = <Part>(page: Part, summary: string): Sentence<Part> => [page, `: ${summary}`];

export const selection = 'Selection';
export const aboutSelection = (subject: string, articles: number) =>
  `The archive takes articles that tell one story, “${subject}”, from different standpoints. It claims neither to hold all of them nor to be a fair sample: ${countOf(articles, countedArticles)} show how accounts of one story can differ, not how often they do.`;

export const ownWords = <Part>(originals: PartOf<Part>): Sentence<Part> => [
  'Own words, and the ',
  originals('originals'),
];
export const aboutOwnWords =
  'The articles belong to their publishers, so none of their sentences is here. Accounts quote terms and short phrases only, at most eight words in a row; titles stay as they were published, or describe the article in [brackets] where it has none. Of each original we keep a fingerprint: the SHA-256 of the file we read, and its numbers of words and paragraphs. With these, anyone who has a copy can prove that it is the same text, and check every paragraph.';

export const codings = 'Codings, and how far coders agree';
export const aboutCodings = <Part>(instruments: PartOf<Part>): Sentence<Part> => [
  'A coding is one coder’s reading of one article by the ',
  instruments('questions, measures and scales of a codebook'),
  ': claims, figures, voices, names, events and stances, each with its paragraphs.',
];
export const readWithCare =
  'Read these numbers with care. A few articles are few, and units within one article are not independent. Where a variable has many units, most are things that neither coder found, so the share of equal units is too favourable; alpha corrects for that. The coders chose from the same lists of records and questions, and coders of one kind share their errors: high agreement shows that the rules are clear, not that the readings are true.';

export const limits = 'Limits';
export const canBeWrong = (contact: string) =>
  `Accounts and judgements are work of editors and can be wrong. ${contact}`;
export const corrected = <Part>(page: PartOf<Part>): Sentence<Part> => [
  'What was mended after it had been published stands, with before and after, in the ',
  page('list of corrections'),
  '.',
];
export const sourcesContradict =
  'The sources contradict each other and make claims about living people; that a claim is reported here says nothing about whether it is true.';
export const readIn = (languages: string) =>
  `The articles were read in ${languages}. Some read like translations, and an error may be the translator's.`;
export const aboutPeople = 'Descriptions of people say how the sources introduce them, no more.';

export const editors = 'Editors and terms';
export const editorsAndLicence = (names: string, licence: string) => `${names}. ${licence}`;

export const codebooks = (count: number) => (count === 1 ? 'Codebook' : 'Codebooks');
export const aboutCodebooks =
  'Every judgement uses a term of a codebook, of which each subject has one, or of the vocabularies that all share. A change of meaning raises a codebook’s version.';
export const codebook = (label: string, version: number, note: string) =>
  `${label}, version ${version}. ${note}`;
