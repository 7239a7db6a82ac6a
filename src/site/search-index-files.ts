/** The folder of the index below the site's base. */
export const INDEX_FOLDER = 'search/index';
