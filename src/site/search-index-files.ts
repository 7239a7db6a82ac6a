import { createUrls } from '../urls/urls.ts';

/** The folder of the index below the site's base, without slashes at its ends. */
export const INDEX_FOLDER = createUrls('/').searchIndex().slice(1, -1);
