import { createUrls } from '../urls/urls.ts';

/** The folder of the index below the site's base, without leading or trailing slashes. */
export const INDEX_FOLDER = createUrls('/').searchIndex().slice(1, -1);
