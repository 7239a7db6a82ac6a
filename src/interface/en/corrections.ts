// What was mended after it had been published.

export const corrections = 'Corrections';
export const lead = (count: number) =>
  count === 0
    ? 'What was mended in an account, in the details of an article, in a coding or elsewhere after it had been published stands here: so far, nothing.'
    : `What was mended in an account, in the details of an article, in a coding or elsewhere after it had been published, newest first: ${count} ${count === 1 ? 'correction' : 'corrections'}.`;
export const of = { account: 'Account', details: 'Details of the article' };
/** An entry that was mended, by its folder. */
export const entries = {
  actors: 'Actor',
  articles: 'Article',
  chronology: 'Chronology',
  codebooks: 'Codebook',
  codings: 'Coding',
  dossiers: 'Dossier',
  outlets: 'Outlet',
  places: 'Place',
  vocabularies: 'Vocabulary',
};
export const codingBy = (coder: string) => `Coding by ${coder}`;
export const placeAt = (what: string, paragraphs: string) => `${what}, ${paragraphs}`;
/** On an article that was corrected; `day` is that of the last correction. */
export const correctedOn = (day: string) => `Corrected on ${day}`;
export const before = 'Before:';
export const after = 'Now:';
export const why = 'Why:';
export const withdrawn = 'Withdrawn:';
/** Above the corrections by which articles left a dossier, on the pages of its questions. */
export const left = 'No longer compared';
/** The link of a correction to its own address. */
export const linkTo = (day: string) => `the correction of ${day}`;
