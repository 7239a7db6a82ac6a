// Projects and codebooks for coding tools, and the networks of statements: what people see in those programs.

export const claims = 'Questions and answers';
export const figures = 'Figures';
export const voices = 'Voices';
export const names = 'Terms';
export const events = 'Events';
export const toward = 'Stance toward actors';
export const stance = 'Stance of the article';
export const groupNotes = {
  claims: 'Which answers an article gives to the questions of the codebook, on whose word.',
  figures: 'Every number that a measure counts.',
  voices: 'Who is heard, by class of speaker.',
  names: 'Which terms an article uses for actors and events.',
  events: 'What happened, or is said to have happened.',
  toward: 'How an article stands to an actor, from −2 (hostile) to 2 (supportive).',
  stance: 'How an article stands as a whole.',
};
export const other = (question: string) => `Another answer: ${question}`;
export const denied = (answer: string) => `Not: ${answer}`;
export const termsFor = (name: string) => `Terms for ${name}`;
export const towardActor = (actor: string) => `Toward ${actor}`;
export const toActor = (actor: string, score: string) => `${actor}: ${score}`;
export const rule = (text: string) => `Rule: ${text}`;
export const variables = {
  title: 'Title',
  outlet: 'Outlet',
  date: 'Date (EDTF)',
  earliest: 'First possible day',
  latest: 'Last possible day',
  stance: 'Stance',
  genre: 'Genre',
  language: 'Language',
  url: 'Address',
};
export const readBy = (coder: string) => `Read by ${coder}`;
export const reason = (what: string) => `Reason: ${what}`;
export const account = (title: string, outlet: string) =>
  `Account of “${title}” (${outlet}): what the article says, paragraph by paragraph, in the words of the archive. The original is not included.`;
export const original = (title: string, outlet: string) =>
  `Original of “${title}” (${outlet}), from a copy of your own. It belongs to its publisher: do not pass it on.`;
export const project = (codebook: string, version: number) =>
  `Coded by “${codebook}”, version ${version}. A code says which answer, measure, speaker, term or score; the comment of a selection says the rest, a line a value, and stands there whole for each paragraph. docs/exchange.md of Parallax says what REFI-QDA cannot hold.`;
