// How to cite: pages of articles and dossiers, and the files that programs read.

export const howToCite = 'How to cite';
export const citing = (title: string) => `How to cite: ${title}`;
export const description = (outlet: string) =>
  `How to cite the article of ${outlet}, and this archive’s account of it: in three styles, and as files for Zotero, BibLaTeX and other programs.`;
export const descriptionOfDossier =
  'How to cite this dossier, its questions and its sources: in three styles, and as files for Zotero, BibLaTeX and other programs.';
export const lead =
  'Two things can be cited. Whoever writes about what the article says cites the article; whoever relies on the archive’s account or coding cites the account, or both.';
export const selecting = 'A click on a citation selects all of it.';

export const theSource = 'The article';
export const sourceNote = 'As its outlet published it.';
export const theAccount = 'The account in this archive';
export const accountNote = 'This archive’s own page, in our own words.';
/** The title of the archive's page of an article, in citations. */
export const accountOf = (title: string, outlet: string) => `Account of “${title}” (${outlet})`;
export const asFile = 'As a file:';
export const stylesAndFiles = 'APA, Chicago, MLA; Zotero, BibLaTeX, RIS';
export const stylesAndDossierFiles = 'Styles, files';

export const theDossier = 'The dossier';
export const dossierNote = 'This archive’s comparison of the articles.';
export const theQuestions = 'Its questions';
export const theSources = 'Its sources';
export const sourcesNote =
  'The articles as their outlets published them, as a list of references in each style.';
export const sourcesInFiles = (count: number) =>
  `The ${count} articles as their outlets published them are too many for a page; they are in the files.`;
export const styleOf = (style: string) => `In the style of ${style}`;

/** What a citation adds where a style has no place for it. */
export const republishedBy = (outlet: string) => `Republished by ${outlet}.`;
export const publisherUnknown = 'Original publisher unknown.';

/** The citations of the whole archive. */
export const whereToCite =
  'The page of each article and each dossier says how to cite it, in the styles of APA, Chicago and MLA and as files. Here are the citations of all articles together.';
export const all = { sources: 'All articles, as published', accounts: 'All accounts of this archive' };
