import type { APIRoute } from 'astro';
import { fileResponse } from '../site/file-response.ts';

/** Citations as RIS. */
export const GET: APIRoute = ({ locals }) => fileResponse(locals.props);
