// How far coders agree: the variables, each with what one unit of it is and which values that has.

export const variables = {
  'questions-answered': {
    label: 'Questions answered',
    unit: 'One question of the codebook in one article; the value is whether the coder found an answer to it.',
  },
  answers: {
    label: 'Answers to a question',
    unit: 'One answer of a question in one article, of questions that two or more coders found answered; the value is whether the coder found it affirmed, denied, both or not given.',
  },
  positions: {
    label: 'Positions on a question',
    unit: 'One position on one question in one article, of questions that two or more coders found answered; the value is whether the coder found an answer with that position.',
  },
  evidence: {
    label: 'Paragraphs given as evidence',
    unit: 'One paragraph of one article and one question of the codebook; the value is whether the coder gives the paragraph as evidence for an answer.',
  },
  'actors-scored': {
    label: 'Actors scored',
    unit: 'One actor whom the article names; the value is whether the coder scored the article’s stance toward the actor.',
  },
  stance: {
    label: 'Stance toward an actor',
    unit: 'One actor in one article whom two or more coders scored; the value is the score, from −2 to 2.',
  },
  'voices-heard': {
    label: 'Voices heard',
    unit: 'One actor whom the article names, or one speaker without a record whom a coder listed; the value is whether the coder heard the speaker.',
  },
  'speaker-class': {
    label: 'Class of a speaker',
    unit: 'One speaker in one article whom two or more coders heard; the value is the speaker class.',
  },
  'figures-noted': {
    label: 'Figures noted',
    unit: 'One paragraph of one article and one measure of the codebook; the value is whether the coder noted a figure there.',
  },
  'figure-values': {
    label: 'Values of figures',
    unit: 'One paragraph of one article and one measure for which two or more coders noted a figure there; the value is the number or range.',
  },
  names: {
    label: 'Names noted',
    unit: 'One paragraph of one article and one actor whom the article names; the value is whether the coder noted a term for the actor there.',
  },
  terms: {
    label: 'Terms for an actor',
    unit: 'One paragraph of one article and one actor for whom two or more coders noted a term there; the value is the set of terms, in small letters.',
  },
  events: {
    label: 'Events noted',
    unit: 'One paragraph of one article; the value is whether the coder noted an event there, undisputed, alleged or both.',
  },
  'event-names': {
    label: 'Names of events noted',
    unit: 'One paragraph of one article; the value is whether the coder noted a name of an event there.',
  },
  'event-terms': {
    label: 'Terms for events',
    unit: 'One paragraph of one article in which two or more coders noted a name of an event; the value is the set of these names, in small letters.',
  },
  'article-stance': {
    label: 'Stance of an article',
    unit: 'One article to which two or more coders gave a stance as a whole; the value is the stance.',
  },
};
/** How the values of a variable differ. */
export const metrics = {
  nominal: 'nominal',
  ordinal: 'ordinal',
  interval: 'interval',
  masi: 'MASI: sets differ less, the more they share',
};
