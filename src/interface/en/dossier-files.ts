// What can be taken along from a dossier.

export const heading = 'Files for coding tools and networks';
export const project = 'Project for coding tools (.qdpx)';
export const projectNote =
  'REFI-QDA, for NVivo, ATLAS.ti, MAXQDA and QualCoder: the accounts with all that is coded on them, by every coder.';
export const codebook = 'Codebook for coding tools (.qdc)';
export const codebookNote = 'REFI-QDA: the questions and answers as codes, with their definitions and rules.';
export const statements = 'Statements (.csv)';
export const statementsNote =
  'For Discourse Network Analyzer and others: who agrees or disagrees with which answer, when, in which article and paragraph.';
export const actorsConcepts = 'Network of actors and answers (.graphml)';
export const actorsConceptsNote =
  'For visone, Gephi, R and Python: which actor holds which answers, and denies which.';
export const congruence = 'Network of agreement (.graphml)';
export const congruenceNote = 'Actors joined by the answers that both affirm, or both deny.';
export const conflict = 'Network of conflict (.graphml)';
export const conflictNote =
  'Actors joined by answers that one affirms and the other denies, or that oppose each other.';
