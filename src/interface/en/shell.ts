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
