import type { LoadedArchive } from './archive.ts';
import { urls } from './urls.ts';

/** The colour of the paper (styles/base.css), which browsers show while a site that was installed starts. */
const PAPER = '#fbf9f4';
/** How long a name below an icon may be before systems cut it. */
const MOST_OF_NAME = 12;

/** What browsers that install the site are told (W3C Web Application Manifest), as JSON. */
export function manifestText({ site }: LoadedArchive): string {
  const { title, tagline, language, direction } = site;
  const icon = (name: string, sizes: string, more: object = {}) => ({
    src: urls.asset(name),
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    ...more,
  });
  return `${JSON.stringify({
    id: urls.home(),
    name: title,
    ...(title.length > MOST_OF_NAME ? {} : { short_name: title }),
    description: tagline,
    lang: language,
    dir: direction,
    start_url: urls.home(),
    scope: urls.home(),
    // With an address and a way back, which texts that are cited by their address need.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      icon('favicon.svg', 'any'),
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable.png', '512x512', { purpose: 'maskable' }),
    ],
  })}\n`;
}
