import type { Site } from '../schema/site.ts';
import { textDirection } from './language.ts';

/** The archive's own record as the frame of a page needs it. */
export interface SiteView extends Site {
  direction: 'ltr' | 'rtl';
}

/** Works out the view of the archive's own record. */
export function viewSite(site: Site): SiteView {
  return { ...site, direction: textDirection(site.language) };
}
