import type { Site } from '../schema/site.ts';
import { textDirection } from './language.ts';

/** The data of `site.yaml`, as the shell of a page needs it. */
export interface SiteView extends Site {
  direction: 'ltr' | 'rtl';
  /** The scheme and host that it is published under, which may differ from those of `url`. */
  origin: string;
}

/** Builds the view of the archive's own record, for a site that is published under `origin`. */
export function viewSite(site: Site, origin: string): SiteView {
  return { ...site, direction: textDirection(site.language), origin };
}
