// The words around every page: head, masthead, breadcrumb and footer.

export const skipToText = 'Skip to the text';
export const mainMenu = 'Main';
export const more = 'More';
export const sections = {
  dossiers: 'Dossiers',
  compare: 'Compare',
  articles: 'Articles',
  outlets: 'Outlets',
  actors: 'Actors',
  places: 'Places',
  timeline: 'Timeline',
  map: 'Map',
  about: 'About',
  search: 'Search',
};
export const footer = (archive: string) =>
  `${archive} reports what others publish, and who says it. It endorses none of it.`;
export const howItWorks = 'How it works';
export const openData = 'Open data';
export const breadcrumb = 'Breadcrumb';
export const home = 'Home';

export const pages = 'Pages';
export const previousPage = 'Previous page';
export const nextPage = 'Next page';
export const pageOf = (number: number, last: number) => `Page ${number} of ${last}`;
/** The title of a further page of a list. */
export const numbered = (title: string, page: number) => (page === 1 ? title : `${title}, page ${page}`);

export const paragraphWord = 'Paragraph';
export const paragraph = (number: number) => `${paragraphWord} ${number}`;
export const evidence = 'Evidence: ';
export const source = 'Source: ';
