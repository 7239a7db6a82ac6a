import type { APIRoute } from 'astro';
import { fileResponse } from '../site/file-response.ts';

/** Citations as BibLaTeX. */
export const GET: APIRoute = ({ locals }) => fileResponse(locals.props);
