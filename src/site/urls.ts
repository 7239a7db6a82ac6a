import { createUrls, type Urls } from '../urls/urls.ts';

// Vite provides the base; Node, which runs some of these modules directly, does not.
const base = (import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ?? '/';

/** The URLs of the site that is being built. */
export const urls: Urls = createUrls(base);
