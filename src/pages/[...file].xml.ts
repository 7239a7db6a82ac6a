import type { APIRoute } from 'astro';
import { fileResponse } from '../site/file-response.ts';

/** Feeds as Atom and RSS, sitemaps, and how browsers search the site. */
export const GET: APIRoute = ({ locals }) => fileResponse(locals.props);
