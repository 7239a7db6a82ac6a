// What can be taken along from a dossier.

export const heading = 'Take it along: files for coding tools and networks';
export const project = 'Project for coding tools (.qdpx)';
export const projectNote =
  'REFI-QDA, for NVivo, ATLAS.ti, MAXQDA and QualCoder: the accounts with all that is coded on them, by every coder.';
export const codebook = 'Codebook for coding tools (.qdc)';
export const codebookNote = 'REFI-QDA: the questions and answers as codes, with their definitions and rules.';
