// The parts of a comparison: what each is for, and what its rows say.

const of = (count: number, all: number) => `${count} of ${all}`;

export const moreRows = (caption: string, count: number, isMore: boolean) =>
  `${caption}: ${count}${isMore ? ' more' : ''}`;
export const onlyIn = (article: string, count: number) => `Only in ${article} (${count})`;

export const claims = {
  title: 'Who says what',
  caption: 'What each article says on each question',
  lead: 'Each row is a question, each cell what an article answers: its strongest wording, on whose word, and the paragraphs that show it. “–”: it says nothing on this. The page of the question has every wording.',
  empty: 'No question is answered by two or more articles.',
  couldAnswer: (answering: number, could: number) => `${of(answering, could)} that could answer`,
  matrixLead:
    'Each row is a question, each cell what an article says: on whose word, with the paragraphs that show it. Equal answers share a letter: ● is the article’s own voice, ○ what it passes on from others. Articles contradict each other where they give answers that cannot both be true, whoever speaks; silence, “–”, never counts.',
  matrixLeadAlone:
    'Each row is a question, with the answers of the article: on whose word, with the paragraphs that show it. ● is the article’s own voice, ○ what it passes on from others.',
  matrixEmpty: 'No question is left to show.',
};

export const stances = {
  title: 'Where each stands',
  caption: 'Stance of each article toward each actor',
  corner: 'Actor',
  lead: 'The stance of each article toward each actor, from −2 (hostile) to +2 (supportive). Open a cell for the reason.',
  leadAlone: 'The stance of the article toward each actor, from −2 (hostile) to +2 (supportive).',
  empty: 'No stances are coded for these articles.',
  row: (actor: string) => `stance toward ${actor}`,
  link: (actor: string) => `stances toward ${actor}`,
  count: (scored: number, coded: number) => `${of(scored, coded)} take a stance`,
  silence: 'no stance',
};

export const figures = {
  title: 'The numbers',
  lead: 'Every number the articles give, by what it counts, each measure on its own axis. A bar is a range; what is hollow is “about”; a dotted line goes where the text gives no limit.',
  empty: 'None of these articles gives a number.',
  link: (measure: string) => `the figures for “${measure}”`,
  linkToNumber: (number: string, article: string) => `the number ${number} of ${article}`,
  ownVoice: 'in its own voice',
  by: (speaker: string) => `by ${speaker}`,
  date: (date: string) => `date: ${date}`,
};

export const voices = {
  title: 'Who is heard',
  caption: (kind: string) => `Voices: ${kind}`,
  corner: 'Speaker',
  lead: 'Everyone whom an article quotes or paraphrases, by kind of speaker. “Unnamed”: the article gives no name. “Through”: the outlet or person from whom the article has the words. “–”: not heard.',
  leadAlone:
    'Everyone whom an article quotes or paraphrases, by kind of speaker. “Unnamed”: the article gives no name. “Through”: the outlet or person from whom the article has the words.',
  empty: 'No voices are coded for these articles.',
  linkToKind: (kind: string) => `voices of ${kind}`,
  heardIn: (definition: string, count: number, coded: number) =>
    `${definition} Heard in ${of(count, coded)} articles.`,
  link: (speaker: string) => `where ${speaker} is heard`,
  onlyIn: (article: string) => `heard only in ${article}`,
  silence: 'not heard',
  modes: { quoted: 'quoted', paraphrased: 'paraphrased', both: 'quoted and paraphrased' },
};

export const names = {
  title: 'What they are called',
  caption: 'Terms that each article uses for each actor and event',
  corner: 'Actor or event',
  lead: 'The terms that each article uses, as printed; ×3 means in three paragraphs, “–” not named. A short term is also counted inside a longer one.',
  leadAlone:
    'The terms that the article uses, as printed, with the paragraphs. A short term is also counted inside a longer one.',
  empty: 'No terms are coded for these articles.',
  row: (name: string) => `names for ${name}`,
  count: (naming: number, coded: number) => `named by ${of(naming, coded)}`,
  more: (terms: string, rest: number) => `${terms}, +${rest}`,
  silence: 'not named',
};

export const events = {
  title: 'Events, and who reports them',
  caption: 'Events, and what each article reports of them',
  corner: 'Event',
  lead: 'Events in the order of their dates. “Predates it” means that the article was published before the event, “may predate it” that its date is not sure enough to tell. An alleged event is one that somebody says happened.',
  leadAlone: 'Events in the order of their dates. An alleged event is one that somebody says happened.',
  empty: 'No events are coded for these articles.',
  link: (event: string) => `the event “${event}”`,
  asTold: (article: string) => `as ${article} tells it`,
  alleged: 'alleged',
  allegedBy: (speaker: string) => `alleged by ${speaker}`,
  accordingTo: (speaker: string) => `according to ${speaker}`,
  theArticle: 'the article',
  count: (reporting: number, could: number) => `reported by ${of(reporting, could)} that could report it`,
  dated: (date: string) => ` (dated ${date})`,
  silence: 'not reported',
};

export const blame = {
  title: 'What is blamed, and what should be done',
  caption: 'Cause, responsible and remedy in each article',
  lead: 'What each article names as the cause, whom it holds responsible, and what it wants done. One row per article; “–”: it names none.',
  leadAlone: 'What the article names as the cause, whom it holds responsible, and what it wants done.',
  roles: { cause: 'Cause', responsible: 'Responsible', remedy: 'Remedy' },
  row: (article: string) => `blame and remedy in ${article}`,
};

export const omissions = {
  title: 'What each leaves out',
  caption: 'What each article leaves out',
  lead: 'Questions and events that others have and an article does not. Articles that are not coded, or were written before the event, are not counted in “2 of 3 others”.',
  questionsHead: 'Questions that it does not answer',
  eventsHead: 'Events that it does not report',
  questions: 'Questions',
  events: 'Events',
  row: (article: string) => `what ${article} leaves out`,
  empty: 'Nothing that others have.',
  answeredBy: (count: number, others: number) => `answered by ${of(count, others)} others`,
  reportedBy: (count: number, others: number) => `reported by ${of(count, others)} others`,
  singles: (count: number) =>
    `${count} ${count === 1 ? 'event' : 'events'} reported by only one other article`,
};
/** The words in a file for something that an article leaves out. */
export const othersHave = (count: number, others: number) => `${of(count, others)} others have it`;

export const accounts = {
  title: 'The accounts, side by side',
  caption: 'The accounts in parallel columns',
  lead: 'What each account says, in its own order, beside the question that its paragraphs answer. A paragraph that answers several questions is shown at each.',
  rest: 'Everything else',
  link: (question: string) => `the accounts on “${question}”`,
  answersBelow: 'It answers; its whole account is shown below.',
  silence: 'nothing',
};

/** Statements with what heads them. */
export const statements = {
  denies: 'denies',
  reportsEvent: 'reports the event',
  reportsEventOf: (speaker: string) => `reports an event, on the word of ${speaker}`,
  dividedBetween: 'divided: it gives answers that contradict each other',
  wordings: (count: number) => `${count} more ${count === 1 ? 'wording' : 'wordings'}`,
};
/** Two articles that oppose each other. */
export const opposed = {
  twoArticles: (one: string, other: string) => `${one} and ${other}`,
  inTheirOwnVoice: 'in their own voice',
  speakers: (one = 'own voice', other = 'own voice') => `${one} against ${other}`,
  alsoAgree: 'and they also share an answer',
};
